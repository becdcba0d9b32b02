import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import { labelsIn } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import { NoNames, noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Checkbox, RadioGroup, SelectField } from '#ui/choices.tsx';
import { TextArea } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { AsWritten, PageHeading, Prose, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { activitiesPath } from './activity-facts.views.tsx';
import { vouchingFault, vouchingMessages } from './vouching.messages.ts';
import { mayVouchFor } from './vouching.policy.ts';
import type { VouchingPageData } from './vouching.queries.ts';
import { guardedFields, inOwnName, type VouchingGuards } from './vouching.rules.ts';
import { longestVouching, vouchingMonths, vouchingsPath } from './vouching.ts';
import { VouchingCard } from './vouching.views.tsx';

type Props = VouchingPageData & {
  visit: Visit;
  name: string;
  typed: Typed;
  faults: Readonly<Record<string, string>>;
  guarded: VouchingGuards;
  /** Why the last press came to nothing. */
  refused?: string | undefined;
};

/** Vouching for one activity: what the page says of it, who says it, in which words, how she knows, and for how long. */
export const VouchingPage: FC<Props> = props => {
  const { visit, activity, standing, own, refused } = props;
  const words = vouchingMessages[visit.language];
  const title = words.title(activity.title);
  const verdict = mayVouchFor(visit.actor, activity, standing);
  return (
    <WorkFrame
      visit={visit}
      title={title}
      scripts={[noNamesScript]}
      crumbs={[{ label: words.mine, href: visit.href(vouchingsPath) }, { label: title }]}
    >
      <ErrorSummary title={words.form.mend} errors={faultLines(props)} />
      {refused && <Refusal visit={visit} reason={refused} />}
      <PageHeading
        over={<AsWritten>{activity.organisationName}</AsWritten>}
        title={<bdi>{title}</bdi>}
        lead={words.lead}
      />
      {own.map(each => (
        <VouchingCard visit={visit} vouching={each} here level={2} />
      ))}
      {!verdict.allowed && <Refusal visit={visit} reason={verdict.reason} />}
      {verdict.allowed && !own.some(each => each.removed) && <VouchingForm {...props} />}
    </WorkFrame>
  );
};

const Refusal: FC<{ visit: Visit; reason: string }> = ({ visit, reason }) => (
  <Notice tone="warn" live>
    <p>{vouchingMessages[visit.language].reasons[reason as keyof typeof vouchingMessages.sv.reasons] ?? reason}</p>
  </Notice>
);

const VouchingForm: FC<Props> = props => {
  const { visit, activity, own } = props;
  const { form } = vouchingMessages[visit.language];
  return (
    <Form action={visit.href(`${activitiesPath}/${activity.activityId}/vouch`)}>
      <VoucherField {...props} />
      {guardedFields.map(field => (
        <WordsField {...props} field={field} />
      ))}
      <MonthsField {...props} />
      <Section title={form.terms}>
        <Prose>
          <ul>
            {form.termsList.map(each => (
              <li>{each}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Checkbox name="consent" value="yes" label={form.consent} error={faultOf(props, 'consent')} />
      <Button>{own.length > 0 ? form.renew : form.save}</Button>
    </Form>
  );
};

const MonthsField: FC<Props> = props => {
  const { form } = vouchingMessages[props.visit.language];
  const options = Array.from({ length: vouchingMonths.longest }, (_, at) => ({
    value: String(at + 1),
    label: form.monthsOf(at + 1),
  }));
  return (
    <SelectField
      {...fieldOf(props, 'months')}
      label={form.months}
      hint={form.monthsHint}
      width="medium"
      options={options}
    />
  );
};

const VoucherField: FC<Props> = props => {
  const { visit, standing, name } = props;
  const { form } = vouchingMessages[visit.language];
  const functions = standing.functions.map(each => ({
    ...{ value: each.id, label: form.asFunction(each.title, each.organisationName), hint: form.asFunctionHint },
  }));
  const self = { value: inOwnName, label: form.asSelf(name), hint: form.asSelfHint };
  return <RadioGroup {...fieldOf(props, 'voucher')} legend={form.voucher} options={[...functions, self]} />;
};

const WordsField: FC<Props & { field: (typeof guardedFields)[number] }> = ({ field, ...props }) => {
  const { visit, guarded, activity } = props;
  const { form } = vouchingMessages[visit.language];
  const places = [activity.title, activity.organisationName, activity.placeName ?? ''].filter(Boolean);
  return (
    <>
      <TextArea
        {...fieldOf(props, field)}
        label={form[field]}
        hint={form[`${field}Hint`]}
        rows={field === 'words' ? 4 : 2}
        maxlength={longestVouching[field]}
        required
      />
      <NoNames language={visit.language} field={field} guarded={guarded[field]} places={places} />
    </>
  );
};

const fieldOf = (props: Props, name: string) => ({
  ...{ name, value: first(props.typed, name), error: faultOf(props, name) },
});

function faultOf({ visit, typed, faults }: Props, name: string): string | undefined {
  const code = faults[name];
  if (code === undefined) return undefined;
  const labels = labelsIn(first(typed, name) ?? '').map(({ word }) => `”${word}”`);
  return vouchingFault(vouchingMessages[visit.language], name, code, labels.join(', '));
}

function faultLines(props: Props) {
  return Object.keys(props.faults).map(field => ({ field, message: faultOf(props, field) ?? '' }));
}
