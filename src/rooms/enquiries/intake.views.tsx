import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { functionsPath } from '#rooms/functions/function-facts.views.tsx';
import { Done, WorkFrame } from '#rooms/places/frame.views.tsx';
import { CheckboxGroup } from '#ui/choices.tsx';
import { Button, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { askingMessages } from './asking.messages.ts';
import type { EnquiryKind } from './enquiry-kind.ts';
import { kindTexts } from './kinds.messages.ts';

type Props = { visit: Visit; local: LocalFunction; taken: readonly string[]; possible: readonly EnquiryKind[] };

/** Which kinds of enquiry a function takes in. */
export const IntakePage: FC<Props> = ({ visit, local, taken, possible }) => {
  const words = askingMessages[visit.language].intake;
  const own = `${functionsPath}/${local.id}`;
  const done = visit.query.has('klart') && (
    <Done>
      <p>{words.done}</p>
    </Done>
  );
  return (
    <WorkFrame
      visit={visit}
      title={`${words.title}: ${local.title}`}
      crumbs={[{ label: local.title, href: visit.href(own) }, { label: words.title }]}
      notice={done}
    >
      <PageHeading over={local.title} title={words.title} lead={words.lead} />
      <Form action={visit.href(`${own}/take-in`)}>
        <CheckboxGroup
          name="kinds"
          legend={words.title}
          options={possible.map(({ name }) => {
            const texts = kindTexts(name, visit.language);
            return { value: name, label: texts.name, hint: texts.lead, checked: taken.includes(name) };
          })}
        />
        <Button>{words.save}</Button>
      </Form>
    </WorkFrame>
  );
};
