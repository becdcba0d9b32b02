import type { FC } from 'hono/jsx';
import { dueAt } from '#house/clock.ts';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { nameOf } from '#rooms/functions/function-facts.views.tsx';
import { publicityAt } from '#rooms/organisations/publicity.rules.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { SelectField } from '#ui/choices.tsx';
import { deadline } from '#ui/distances.ts';
import { TextArea } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form, Hidden } from '#ui/form.tsx';
import { AsWritten, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import { askingMessages } from './asking.messages.ts';
import type { Asking } from './asking.queries.ts';
import { FilesField, fileFault } from './attachment.views.tsx';
import { askingCrumbs } from './choose-function.views.tsx';
import { enquiryMessages } from './enquiry.messages.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';
import { faultText, KindFields } from './enquiry-field.views.tsx';
import type { EnquiryKind } from './enquiry-kind.ts';
import { kindTexts } from './kinds.messages.ts';
import type { Line } from './line.storage.ts';
import { ReadersText } from './readers.views.tsx';
import { SendButtons } from './send-buttons.views.tsx';

export type AskProps = Asking & {
  visit: Visit;
  kind: EnquiryKind | undefined;
  /** The functions above the one that is asked. */
  line: Line;
  /** What the form carries with it. */
  formKey: string;
  form?: { typed: Typed; faults: Record<string, string> } | undefined;
};

/** Who reads it and when there is an answer; and only then the fields. */
export const AskPage: FC<AskProps> = props => {
  const { visit, to, kind, form, refusal, offered } = props;
  const words = askingMessages[visit.language].compose;
  const title = words.title(nameOf(to, visit.language));
  const errors = Object.entries(form?.faults ?? {}).map(([field, code]) => ({
    field,
    message:
      (field === 'files' ? fileFault(visit, code) : faultText(visit.language, kind?.name ?? '', field, code)) ?? '',
  }));
  return (
    <WorkFrame visit={visit} title={title} crumbs={askingCrumbs(visit, title)}>
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
  const { visit, to, kind, line } = props;
  const { compose: words } = askingMessages[visit.language];
  const { openness } = enquiryMessages[visit.language];
  const publicity = to.kind ? publicityAt(to.kind) : 'may';
  const due = dueAt(kind.promise ?? to.promise, visit.now);
  return (
    <Section title={words.reads}>
      <Visibility level={kind.openness} label={openness[kind.openness]}>
        <ReadersText visit={visit} openness={kind.openness} to={nameOf(to, visit.language)} line={line} asks />
        <p>{readersText(props)}</p>
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

const noForm: NonNullable<AskProps['form']> = { typed: {}, faults: {} };

const ComposeForm: FC<Chosen> = props => {
  const { visit, to, kind, formKey, form = noForm } = props;
  const words = askingMessages[visit.language].compose;
  const { name, lead, hint } = kindTexts(kind.name, visit.language);
  return (
    <Section title={name} lead={lead}>
      <Form
        action={visit.href(`${enquiriesPath}/ask?till=${to.id}&slag=${kind.name}`)}
        hidden={{ till: to.id, slag: kind.name, formKey: first(form.typed, 'formKey') ?? formKey }}
        multipart
      >
        <OrganisationField {...props} />
        <KindFields visit={visit} kind={kind} {...form} />
        <TextArea
          name="text"
          label={words.text}
          hint={hint}
          rows={7}
          value={first(form.typed, 'text')}
          error={faultText(visit.language, kind.name, 'text', form.faults.text)}
        />
        <FilesField visit={visit} fault={form.faults.files} />
        <SendButtons visit={visit} numbers={Object.values(form.faults).includes('personal-number')}>
          <Button icon="speech">{words.send}</Button>
        </SendButtons>
      </Form>
    </Section>
  );
};

const OrganisationField: FC<Chosen> = ({ visit, kind, offered, form = noForm }) => {
  const from = offered.find(each => each.kind.name === kind.name)?.from ?? [];
  if (from.length === 1) return <Hidden values={{ organisationId: from[0]?.organisationId }} />;
  return (
    <SelectField
      name="organisationId"
      label={askingMessages[visit.language].compose.organisation}
      options={from.map(held => ({ value: held.organisationId, label: held.organisationName }))}
      value={first(form.typed, 'organisationId')}
    />
  );
};
