import type { FC } from 'hono/jsx';
import type { Typed } from '#house/form.ts';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { CheckboxGroup, Fieldset, RadioGroup } from '#ui/choices.tsx';
import { TextField, TimeField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { AccountFrame } from './account.views.tsx';
import { browserMessages } from './browser.messages.ts';
import type { Browsers } from './browser.queries.ts';
import { BrowsersPart, browserScripts, type NewBrowserFault } from './browser.views.tsx';
import { personMessages } from './person.messages.ts';
import { notifications, type Person } from './person.ts';
import { spokenLanguageMessages } from './spoken-language.messages.ts';
import { spokenLanguages } from './spoken-language.ts';

/** What is wrong: fields of the details, the new e-mail address as it was typed, or the new browser. */
export interface OwnFaults {
  fields?: Record<string, string>;
  email?: string;
  browser?: NewBrowserFault;
}

type Props = { visit: Visit; person: Person; told: Browsers; typed: Typed; faults: OwnFaults };

/** A person's details, to see and correct. */
export const PersonPage: FC<Props> = props => {
  const { visit, faults } = props;
  const words = personMessages[visit.language];
  const done: Record<string, string> = {
    details: words.details.saved,
    email: words.email.changed,
    'email-sent': words.email.sent,
    'browser-added': browserMessages[visit.language].done.added,
    'browser-removed': browserMessages[visit.language].done.removed,
  };
  return (
    <AccountFrame
      visit={visit}
      title={words.details.title}
      lead={words.details.lead}
      done={done[visit.query.get('klart') ?? '']}
      scripts={browserScripts}
    >
      <ErrorSummary title={words.details.mend} errors={errorsIn(props)} />
      <DetailsForm {...props} />
      <BrowsersPart {...props} wrong={faults.browser} />
      <EmailPart {...props} />
    </AccountFrame>
  );
};

function errorsIn({ visit, faults }: Props) {
  const { details, email } = personMessages[visit.language];
  const { faults: wrongBrowser } = browserMessages[visit.language];
  return [
    ...Object.keys(faults.fields ?? {}).map(field => ({ field, message: details.faults[field] ?? '' })),
    ...(faults.browser ? [{ field: 'browser', message: wrongBrowser[faults.browser.fault] }] : []),
    ...(faults.email === undefined ? [] : [{ field: 'email', message: email.wrong }]),
  ];
}

const DetailsForm: FC<Props> = ({ visit, typed, faults }) => {
  const words = personMessages[visit.language].details;
  const field: FieldOf = name => ({
    name,
    value: first(typed, name),
    error: faults.fields?.[name] && words.faults[name],
  });
  return (
    <Form action={visit.href('/konto/correct')}>
      <TextField {...field('name')} label={words.name} autocomplete="name" width="medium" />
      <TextField
        {...field('phone')}
        type="tel"
        label={words.phone}
        mark={words.optional}
        hint={visit.house.settings.smsUrl ? words.phoneHint : words.phoneUnused}
        autocomplete="tel"
        width="medium"
      />
      <LanguagesField visit={visit} ticked={typed.languages ?? []} error={field('languages').error} />
      <RadioGroup
        {...field('notify')}
        legend={words.notify}
        options={notifications.map(value => ({ value, label: words.notifications[value] }))}
      />
      <QuietHours visit={visit} field={field} />
      <Button>{words.save}</Button>
    </Form>
  );
};

type FieldOf = (name: string) => { name: string; value: string | undefined; error: string | undefined };

const QuietHours: FC<{ visit: Visit; field: FieldOf }> = ({ visit, field }) => {
  const words = personMessages[visit.language].details;
  return (
    <Fieldset legend={words.quiet} hint={words.quietHint} size="small">
      <TimeField {...field('quietFrom')} label={words.quietFrom} />
      <TimeField {...field('quietUntil')} label={words.quietUntil} />
    </Fieldset>
  );
};

const LanguagesField: FC<{ visit: Visit; ticked: readonly string[]; error: string | undefined }> = props => {
  const words = personMessages[props.visit.language].details;
  return (
    <CheckboxGroup
      name="languages"
      legend={words.languages}
      hint={words.languagesHint}
      error={props.error}
      columns
      options={spokenLanguages.map(value => ({
        value,
        label: spokenLanguageMessages[props.visit.language][value],
        checked: props.ticked.includes(value),
      }))}
    />
  );
};

const EmailPart: FC<Props> = ({ visit, person, faults }) => {
  const words = personMessages[visit.language].email;
  return (
    <Section title={words.title} lead={person.email ? words.now(person.email) : words.none}>
      <Form action={visit.href('/konto/epost')}>
        <TextField
          name="email"
          type="email"
          label={words.new}
          hint={words.hint}
          value={faults.email}
          error={faults.email === undefined ? undefined : words.wrong}
          autocomplete="email"
          spellcheck={false}
        />
        <Button variant="secondary">{words.send}</Button>
      </Form>
    </Section>
  );
};

/** The link to a new address opens this page; only the press of the button changes anything. */
export const EmailPage: FC<{ visit: Visit; token: string }> = ({ visit, token }) => {
  const words = personMessages[visit.language].email;
  return (
    <PublicFrame visit={visit} title={words.confirmTitle} hidden>
      <PageHeading title={words.confirmTitle} lead={words.confirmLead} />
      <Form action={visit.href(`/konto/epost/${token}`)}>
        <Button>{words.confirm}</Button>
      </Form>
    </PublicFrame>
  );
};

export const StaleEmailPage: FC<{ visit: Visit }> = ({ visit }) => {
  const words = personMessages[visit.language].email;
  return (
    <PublicFrame visit={visit} title={words.staleTitle} hidden>
      <PageHeading title={words.staleTitle} lead={words.stale} />
      <Button href={visit.href('/konto')}>{words.back}</Button>
    </PublicFrame>
  );
};

export const ErasedPage: FC<{ visit: Visit }> = ({ visit }) => {
  const words = personMessages[visit.language].own;
  return (
    <PublicFrame visit={visit} title={words.erasedTitle} hidden>
      <PageHeading title={words.erasedTitle} lead={words.erased} />
    </PublicFrame>
  );
};
