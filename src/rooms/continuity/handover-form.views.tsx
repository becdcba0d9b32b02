import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { WithoutDuty } from '#rooms/functions/duty.views.tsx';
import { functionsPath } from '#rooms/functions/function-facts.views.tsx';
import { type Handover, handoverParts } from '#rooms/functions/handover.ts';
import { SelectField } from '#ui/choices.tsx';
import { TextArea } from '#ui/fields.tsx';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { Notice } from '#ui/parts.tsx';
import { handoverMessages } from './handover.messages.ts';
import type { HandoverPageData } from './handover.queries.ts';

export type HandoverProps = HandoverPageData & {
  visit: Visit;
  form?: { typed: Typed; faults: Record<string, string> } | undefined;
};

export const handoverPath = (functionId: string) => `${functionsPath}/${functionId}/overlamning`;

/** What the one who leaves writes, and whom she asks to accept. */
export const LeavingForm: FC<HandoverProps> = props => {
  const { visit, local, current, colleagues } = props;
  const words = handoverMessages[visit.language];
  const asked = current?.offeredAt && colleagues.find(each => each.personId === current.toId);
  return (
    <Form action={visit.href(`${handoverPath(local.id)}/write`)} hidden={{ version: String(current?.version) }}>
      {asked && (
        <Notice>
          <p>{words.waits(asked.name)}</p>
        </Notice>
      )}
      <WithoutDuty visit={visit} functionId={local.id} weeks={props.without} afterwards maySet />
      <TellFields {...props} />
      <ButtonRow>
        <Button name="offer" value="yes">
          {words.offer}
        </Button>
        <Button variant="secondary">{words.save}</Button>
      </ButtonRow>
    </Form>
  );
};

const TellFields: FC<HandoverProps> = ({ visit, current, colleagues, form }) => {
  const words = handoverMessages[visit.language];
  const typed: Typed = form?.typed ?? typedOf(current);
  const others = colleagues.filter(each => visit.actor.kind !== 'person' || each.personId !== visit.actor.id);
  const successors = others.map(each => ({ value: each.personId, label: each.name }));
  const field = (name: string) => ({ name, value: first(typed, name), error: words.faults[form?.faults[name] ?? ''] });
  return (
    <>
      {handoverParts.map(part => (
        <TextArea {...field(part)} label={words.parts[part]} hint={words.hints[part]} rows={5} />
      ))}
      <SelectField {...field('toId')} label={words.to} emptyLabel={words.choose} options={successors} />
    </>
  );
};

function typedOf(current: Handover | undefined): Typed {
  const pairs = handoverParts.map(part => [part, [current?.content[part] ?? '']] as const);
  return { ...Object.fromEntries(pairs), toId: [current?.toId ?? ''] };
}
