import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Button } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { askingMessages } from './asking.messages.ts';
import type { Elsewhere } from './asking.queries.ts';
import { askingCrumbs, FunctionsByOrganisation } from './choose-function.views.tsx';
import type { EnquiryKind } from './enquiry-kind.ts';
import { kindTexts } from './kinds.messages.ts';
import { askPath } from './needs.views.tsx';

type Props = Elsewhere & { visit: Visit; to: LocalFunction; kind: EnquiryKind };

/** Says that a function does not take in what somebody wants to ask, and who does: never another form in its place. */
export const NotTakenInPage: FC<Props> = ({ visit, to, kind, reason, others }) => {
  const { notTakenIn: words } = askingMessages[visit.language];
  const what = kindTexts(kind.name, visit.language).name;
  const title = reason === 'enquiry.not-taken-in' ? words.title(to.title, what) : words.notHere(to.title, what);
  return (
    <WorkFrame visit={visit} title={title} crumbs={askingCrumbs(visit, to.title)}>
      <PageHeading
        over={to.organisationName}
        title={title}
        lead={others.length > 0 ? words.choose : words.nobody}
        actions={
          <Button variant="secondary" href={visit.href(askPath(to.id))}>
            {words.message}
          </Button>
        }
      />
      {reason !== 'enquiry.not-taken-in' && <p>{visit.house.reasons[visit.language][reason]}</p>}
      <FunctionsByOrganisation visit={visit} functions={others} kind={kind} />
    </WorkFrame>
  );
};
