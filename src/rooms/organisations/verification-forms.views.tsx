import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { RadioGroup, SelectField } from '#ui/choices.tsx';
import { day, isoDay } from '#ui/dates.ts';
import { DateField, TextArea, TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import { organisationMessages } from './organisation.messages.ts';
import type { Organisation } from './organisation.ts';
import { workHref } from './organisation-state.views.tsx';
import { verificationMessages } from './verification.messages.ts';
import { type Check, checkKinds } from './verification.ts';
import { checksId } from './verification-part.views.tsx';

export interface CheckFormProps {
  visit: Visit;
  organisation: Organisation;
  typed: Typed;
  faults: Record<string, string>;
}

/** What stands around every form about a check: the way back, what must be mended, and the two buttons. */
const CheckFrame: FC<
  PropsWithChildren<
    CheckFormProps & { act: string; title: string; lead: string; save: string; hidden?: Record<string, string> }
  >
> = ({ visit, organisation, faults, act, title, lead, save, hidden, children }) => {
  const words = verificationMessages[visit.language];
  const { name } = organisation.newest.profile;
  const back = `${workHref(visit, organisation.id)}#${checksId}`;
  const errors = Object.keys(faults).map(field => ({ field, message: faultOf(visit, faults, field) ?? '' }));
  return (
    <WorkFrame
      visit={visit}
      title={title}
      crumbs={[
        { label: organisationMessages[visit.language].actors, href: visit.href('/arbete/aktorer') },
        { label: name, href: back },
        { label: title },
      ]}
    >
      <ErrorSummary title={words.faultsTitle} errors={errors} />
      <PageHeading title={title} lead={lead} />
      <Form action={workHref(visit, organisation.id, `/verification/${act}`)} hidden={hidden}>
        {children}
        <ButtonRow>
          <Button>{save}</Button>
          <Button variant="quiet" href={back}>
            {words.form.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </WorkFrame>
  );
};

function faultOf(visit: Visit, faults: Record<string, string>, field: string): string | undefined {
  const sentences = verificationMessages[visit.language].faults;
  const code = faults[field];
  return code === undefined ? undefined : (sentences[`${field}:${code}`] ?? sentences[code] ?? sentences[field]);
}

const fieldOf = ({ visit, typed, faults }: CheckFormProps, name: string) => ({
  name,
  value: first(typed, name),
  error: faultOf(visit, faults, name),
  required: true,
});

/** Recording a check, or renewing one. */
export const RecordPage: FC<CheckFormProps> = props => {
  const words = verificationMessages[props.visit.language];
  const { form } = words;
  const kinds = checkKinds.map(kind => ({ value: kind, label: words.kinds[kind] }));
  return (
    <CheckFrame
      {...props}
      act="record"
      title={form.title(props.organisation.newest.profile.name)}
      lead={form.lead}
      save={form.save}
    >
      <Visibility level="open" label={form.visibleLabel}>
        {form.visible}
      </Visibility>
      <SelectField {...fieldOf(props, 'kind')} label={form.kind} options={kinds} emptyLabel={form.choose} />
      <TextArea {...fieldOf(props, 'what')} label={form.what} hint={form.whatHint} rows={3} />
      <TextField {...fieldOf(props, 'byFunction')} label={form.byFunction} hint={form.byFunctionHint} />
      <DateField {...fieldOf(props, 'checkedOn')} label={form.checkedOn} max={isoDay(props.visit.now)} />
      <DateField {...fieldOf(props, 'validUntil')} label={form.validUntil} hint={form.validUntilHint} />
    </CheckFrame>
  );
};

type OneCheckProps = CheckFormProps & { check: Check };

/** The check that a form is about, as it is told. */
const About: FC<OneCheckProps & { children?: Child }> = ({ visit, check, children }) => (
  <Notice title={verificationMessages[visit.language].kinds[check.kind]}>
    <p dir="auto">{check.what}</p>
    {children}
  </Notice>
);

/** Withdrawing a check with a reason. */
export const WithdrawPage: FC<OneCheckProps> = props => {
  const { withdrawing } = verificationMessages[props.visit.language];
  const title = withdrawing.title(props.organisation.newest.profile.name);
  return (
    <CheckFrame {...props} act="withdraw" {...withdrawing} title={title} hidden={{ check: String(props.check.id) }}>
      <About {...props} />
      <TextArea {...fieldOf(props, 'reason')} label={withdrawing.reason} rows={4} />
    </CheckFrame>
  );
};

/** The organisation asks for a withdrawal to be looked at again. */
export const AppealPage: FC<OneCheckProps> = props => {
  const { language } = props.visit;
  const { appealing, withdrawnOn } = verificationMessages[language];
  const { withdrawal } = props.check;
  return (
    <CheckFrame {...props} act="appeal" {...appealing} hidden={{ check: String(props.check.id) }}>
      <About {...props}>
        <p>{withdrawal && withdrawnOn(day(withdrawal.at, language))}</p>
        <blockquote dir="auto">{withdrawal?.reason}</blockquote>
      </About>
      <TextArea {...fieldOf(props, 'text')} label={appealing.text} hint={appealing.publicRecord} rows={6} />
    </CheckFrame>
  );
};

/** The coordinator answers. */
export const AnswerPage: FC<OneCheckProps> = props => {
  const { answering } = verificationMessages[props.visit.language];
  const verdicts = [
    { value: 'upheld', label: answering.upheld },
    { value: 'dismissed', label: answering.dismissed },
  ];
  const { value = '', ...verdict } = fieldOf(props, 'verdict');
  return (
    <CheckFrame {...props} act="answer" {...answering} hidden={{ check: String(props.check.id) }}>
      <About {...props}>
        <blockquote dir="auto">{props.check.withdrawal?.appeal?.text}</blockquote>
      </About>
      <RadioGroup {...verdict} legend={answering.verdict} options={verdicts} value={value} />
      <TextArea {...fieldOf(props, 'reason')} label={answering.reason} rows={4} />
    </CheckFrame>
  );
};
