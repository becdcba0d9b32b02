import type { FC } from 'hono/jsx';
import { dueAt } from '#house/clock.ts';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { nameOf, promiseText } from '#rooms/functions/function-facts.views.tsx';
import { publicityAt } from '#rooms/organisations/publicity.rules.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { SelectField } from '#ui/choices.tsx';
import { deadline } from '#ui/distances.ts';
import { TextArea } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form, Hidden } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { AsWritten, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import { askingMessages } from './asking.messages.ts';
import type { Asking } from './asking.queries.ts';
import { enquiryMessages } from './enquiry.messages.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';
import { faultText, KindFields } from './enquiry-field.views.tsx';
import type { EnquiryKind } from './enquiry-kind.ts';
import { kindTexts } from './kinds.messages.ts';

/** Choosing a function to ask. */
export const ChooseFunctionPage: FC<{ visit: Visit; functions: readonly LocalFunction[] }> = ({ visit, functions }) => {
  const words = askingMessages[visit.language].compose;
  const groups = [...Map.groupBy(functions, each => each.organisationName)];
  return (
    <WorkFrame visit={visit} title={words.whom} crumbs={crumbsTo(visit, words.whom)}>
      <PageHeading title={words.whom} lead={words.whomLead} />
      {groups.map(([organisation, held]) => (
        <Section title={organisation}>
          <CardList columns={2}>
            {held.map(local => (
              <Card
                icon="person"
                title={local.title}
                href={visit.href(`${enquiriesPath}/ny?till=${local.id}`)}
                meta={promiseText(local, visit.language)}
              >
                {local.concerns && <AsWritten>{local.concerns}</AsWritten>}
              </Card>
            ))}
          </CardList>
        </Section>
      ))}
    </WorkFrame>
  );
};

const crumbsTo = (visit: Visit, label: string) => [
  { label: enquiryMessages[visit.language].title, href: visit.href(enquiriesPath) },
  { label },
];

export type AskProps = Asking & {
  visit: Visit;
  kind: EnquiryKind | undefined;
  form?: { typed: Typed; faults: Record<string, string> } | undefined;
};

/** Who reads it and when there is an answer; and only then the fields. */
export const AskPage: FC<AskProps> = props => {
  const { visit, to, kind, form, refusal, offered } = props;
  const words = askingMessages[visit.language].compose;
  const title = words.title(nameOf(to, visit.language));
  const errors = Object.entries(form?.faults ?? {}).map(([field, code]) => ({
    field,
    message: faultText(visit.language, labelOf(props, field), code) ?? '',
  }));
  return (
    <WorkFrame visit={visit} title={title} crumbs={crumbsTo(visit, title)}>
      <PageHeading title={title} lead={to.concerns && <AsWritten>{to.concerns}</AsWritten>} />
      <ErrorSummary title={words.mend} errors={errors} />
      {offered.length === 0 && refusal && (
        <Notice tone="warn">
          <p>{visit.house.reasons[visit.language][refusal]}</p>
        </Notice>
      )}
      {offered.length > 1 && <KindChoice {...props} />}
      {kind && <ReviewPart {...props} kind={kind} />}
      {kind && <ComposeForm {...props} kind={kind} />}
    </WorkFrame>
  );
};

function labelOf({ visit, kind }: AskProps, field: string): string {
  const words = askingMessages[visit.language].compose;
  if (field === 'text') return words.text;
  if (field === 'organisationId') return words.organisation;
  return kindTexts(kind?.name ?? '', visit.language).fields[field]?.label ?? field;
}

const KindChoice: FC<AskProps> = ({ visit, to, offered, kind }) => {
  const words = askingMessages[visit.language].compose;
  const options = offered.map(each => ({
    value: each.kind.name,
    label: kindTexts(each.kind.name, visit.language).name,
  }));
  return (
    <Form action={visit.href(`${enquiriesPath}/ny`)} method="get" hidden={{ till: to.id }}>
      <SelectField name="slag" label={words.kind} options={options} value={kind?.name} width="medium" />
      <Button variant="secondary">{askingMessages[visit.language].compose.choose}</Button>
    </Form>
  );
};

type Chosen = AskProps & { kind: EnquiryKind };

const ReviewPart: FC<Chosen> = props => {
  const { visit, to, kind } = props;
  const { compose: words } = askingMessages[visit.language];
  const { openness, opennessTexts } = enquiryMessages[visit.language];
  const publicity = to.kind ? publicityAt(to.kind) : 'may';
  const due = dueAt(kind.promise ?? to.promise, visit.now);
  return (
    <Section title={words.reads}>
      <Visibility level={kind.openness} label={openness[kind.openness]}>
        <p>{opennessTexts[kind.openness]}</p>
        <p>{readersText(props)}</p>
        <p>{aboveText(props)}</p>
      </Visibility>
      <Notice tone="good" icon="clock" title={words.when}>
        <p>{words.whenText(deadline(due, visit.now, visit.language))}</p>
      </Notice>
      {publicity !== 'no' && (
        <Notice tone="warn" title={words.public}>
          <p>{words.publicTexts[publicity]}</p>
        </Notice>
      )}
    </Section>
  );
};

function readersText({ visit, to: { held } }: AskProps): string {
  const words = askingMessages[visit.language].compose;
  if (held.holders === 0) return words.nobody;
  const names = new Intl.ListFormat(visit.language).format(held.names);
  return held.names.length > 0 ? `${words.readers(held.holders)} ${words.named(names)}` : words.readers(held.holders);
}

function aboveText({ visit, above, kind }: AskProps): string {
  const words = askingMessages[visit.language].compose;
  if (above) return words.lateTo(nameOf(above, visit.language));
  return kind?.openness === 'closed' ? words.lateToTopClosed : words.lateToTop;
}

const ComposeForm: FC<Chosen> = ({ visit, to, kind, offered, form = { typed: {}, faults: {} } }) => {
  const words = askingMessages[visit.language].compose;
  const { name, lead, hint } = kindTexts(kind.name, visit.language);
  const from = offered.find(each => each.kind.name === kind.name)?.from ?? [];
  const numbers = Object.values(form.faults).includes('personal-number');
  return (
    <Section title={name} lead={lead}>
      <Form action={visit.href(`${enquiriesPath}/ask`)} hidden={{ till: to.id, slag: kind.name }}>
        {from.length === 1 ? (
          <Hidden values={{ organisationId: from[0]?.organisationId }} />
        ) : (
          <SelectField
            name="organisationId"
            label={words.organisation}
            options={from.map(held => ({ value: held.organisationId, label: held.organisationName }))}
            value={first(form.typed, 'organisationId')}
          />
        )}
        <KindFields visit={visit} kind={kind} {...form} />
        <TextArea
          name="text"
          label={words.text}
          hint={hint}
          rows={7}
          value={first(form.typed, 'text')}
          error={faultText(visit.language, words.text, form.faults.text)}
        />
        {numbers && (
          <Notice tone="warn">
            <p>{words.numbers}</p>
          </Notice>
        )}
        <ButtonRow>
          <Button icon="speech">{words.send}</Button>
          {numbers && (
            <Button variant="secondary" name="dolj" value="ja">
              {words.mask}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Section>
  );
};
