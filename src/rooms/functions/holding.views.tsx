import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { RadioGroup, SelectField } from '#ui/choices.tsx';
import { day } from '#ui/dates.ts';
import { DateField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import type { FaceFault } from './face.ts';
import { FacePart, FacePicture } from './face.views.tsx';
import { functionMessages } from './function.messages.ts';
import type { FunctionPageData } from './function.queries.ts';
import { type Holding, parts } from './function.ts';
import { functionsPath } from './function-facts.views.tsx';

export type HoldingForm = { typed: Typed; faults: Record<string, string> };
type Props = FunctionPageData & { visit: Visit; form?: HoldingForm | undefined; faceFault?: FaceFault | undefined };

const actionOf = ({ visit, local }: Props, act: string) => visit.href(`${functionsPath}/${local.id}/${act}`);

/** Who holds the function, who has, and letting somebody hold it. */
export const HoldersPart: FC<Props> = props => {
  const { visit, holdings } = props;
  const words = functionMessages[visit.language].page;
  const ended = holdings.filter(each => each.endedAt);
  return (
    <Section title={words.held}>
      <CardList>
        {holdings
          .filter(each => !each.endedAt)
          .map(holding => (
            <HoldingCard {...props} holding={holding} />
          ))}
      </CardList>
      {props.mayKeep && <AddForm {...props} />}
      {ended.length > 0 && (
        <More title={words.earlier}>
          <ul>
            {ended.map(each => (
              <li>{`${each.name ?? words.somebody}, ${timeOf(visit, each)}`}</li>
            ))}
          </ul>
        </More>
      )}
    </Section>
  );
};

function timeOf({ language }: Visit, { begunAt, endsOn, endedAt }: Holding): string {
  const { page } = functionMessages[language];
  if (endedAt) return page.between(day(begunAt, language), day(endedAt, language));
  const since = page.since(day(begunAt, language));
  return endsOn ? `${since}, ${page.until(day(endsOn, language))}` : since;
}

const HoldingCard: FC<Props & { holding: Holding }> = props => {
  const { visit, holding } = props;
  const words = functionMessages[visit.language];
  const mine = visit.actor.kind === 'person' && visit.actor.id === holding.personId;
  const name = holding.name ?? words.page.somebody;
  const face = holding.faceId ? { id: holding.faceId, name } : undefined;
  return (
    <Card
      picture={face && <FacePicture visit={visit} face={face} />}
      title={name}
      meta={`${words.parts[holding.part]} ${timeOf(visit, holding)}`}
      badges={holding.shown && <Badge tone="info">{words.page.shown}</Badge>}
    >
      {mine && <ShowForm {...props} />}
      {mine && holding.shown && (
        <FacePart visit={visit} functionId={props.local.id} face={face} fault={props.faceFault} />
      )}
      {props.mayKeep && (
        <Form action={actionOf(props, 'end')} hidden={{ holding: holding.id }}>
          <Button variant="quiet" about={name}>
            {words.page.end}
          </Button>
        </Form>
      )}
    </Card>
  );
};

/** Letting one's own name be shown, or no longer. */
const ShowForm: FC<Props & { holding: Holding }> = props => {
  const { shown } = props.holding;
  const words = functionMessages[props.visit.language].page;
  return (
    <Form action={actionOf(props, 'show')} hidden={{ shown: shown ? 'no' : 'yes' }}>
      {!shown && <p class="hint">{words.showHint}</p>}
      <Button variant="secondary">{shown ? words.hide : words.show}</Button>
    </Form>
  );
};

function fieldOf({ visit, form }: Props, name: string) {
  const { faults } = functionMessages[visit.language].form;
  return {
    name,
    value: first(form?.typed ?? {}, name),
    error: name in (form?.faults ?? {}) ? faults[name] : undefined,
  };
}

const AddForm: FC<Props> = props => {
  const { visit, colleagues, holdings, form } = props;
  const { page, parts: said, form: texts } = functionMessages[visit.language];
  const held = holdings.filter(each => !each.endedAt);
  const free = colleagues.filter(({ personId }) => !held.some(each => each.personId === personId));
  const field = (name: string) => fieldOf(props, name);
  const errors = Object.keys(form?.faults ?? {}).map(name => ({ field: name, message: texts.faults[name] ?? '' }));
  return (
    <More title={page.add} open={held.length === 0 || form !== undefined}>
      <ErrorSummary title={texts.mend} errors={errors} />
      <Form action={actionOf(props, 'hold')}>
        <SelectField
          {...field('personId')}
          label={page.person}
          hint={page.personHint}
          emptyLabel="–"
          options={free.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <RadioGroup
          {...field('part')}
          legend={page.part}
          value={field('part').value ?? (held.some(each => each.part === 'holder') ? 'deputy' : 'holder')}
          options={parts.map(value => ({ value, label: said[value] }))}
        />
        <DateField {...field('endsOn')} label={page.endsOn} mark={page.optional} />
        <Button variant="secondary">{page.give}</Button>
      </Form>
    </More>
  );
};
