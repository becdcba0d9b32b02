import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { firstFace } from '#rooms/functions/face.views.tsx';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { promiseText } from '#rooms/functions/function-facts.views.tsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { AsWritten, PageHeading, Section } from '#ui/page-parts.tsx';
import { askingMessages } from './asking.messages.ts';
import { enquiryMessages } from './enquiry.messages.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';
import type { EnquiryKind } from './enquiry-kind.ts';
import { kindTexts } from './kinds.messages.ts';
import { askPath } from './needs.views.tsx';

type Props = { visit: Visit; functions: readonly LocalFunction[]; kind?: EnquiryKind | undefined };

/** Choosing a function to ask; where it is known about what, among those that take that in. */
export const ChooseFunctionPage: FC<Props> = props => {
  const { visit, kind } = props;
  const words = askingMessages[visit.language].compose;
  const title = kind ? words.whomFor(kindTexts(kind.name, visit.language).name) : words.whom;
  return (
    <WorkFrame visit={visit} title={title} crumbs={askingCrumbs(visit, title)}>
      <PageHeading title={title} lead={words.whomLead} />
      <FunctionsByOrganisation {...props} />
    </WorkFrame>
  );
};

export const FunctionsByOrganisation: FC<Props> = ({ visit, functions, kind }) => (
  <>
    {[...Map.groupBy(functions, each => each.organisationName)].map(([organisation, held]) => (
      <Section title={organisation}>
        <CardList columns={2}>
          {held.map(local => (
            <Card
              icon="person"
              picture={firstFace(visit, local.held.faces)}
              title={local.title}
              href={visit.href(askPath(local.id, kind?.name))}
              meta={promiseText(local, visit.language)}
            >
              {local.concerns && <AsWritten>{local.concerns}</AsWritten>}
            </Card>
          ))}
        </CardList>
      </Section>
    ))}
  </>
);

export const askingCrumbs = (visit: Visit, label: string) => [
  { label: enquiryMessages[visit.language].title, href: visit.href(enquiriesPath) },
  { label },
];
