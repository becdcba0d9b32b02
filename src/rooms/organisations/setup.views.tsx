import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { SelectField } from '#ui/choices.tsx';
import { TextField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { setupMessages } from './setup.messages.ts';

type Props = { visit: Visit; form?: { typed: Typed; faults: Record<string, string> } | undefined };

/** Where the first coordinator says who she is, and of which municipality. */
export const SetupPage: FC<Props> = ({ visit, form = { typed: {}, faults: {} } }) => {
  const words = setupMessages[visit.language];
  return (
    <PublicFrame visit={visit} title={words.title} hidden>
      <PageHeading title={words.title} lead={words.lead} />
      <SetupFaults visit={visit} form={form} />
      <Form action={visit.href(visit.path)}>
        <SetupFields visit={visit} form={form} />
        <Button>{words.submit}</Button>
      </Form>
    </PublicFrame>
  );
};

const SetupFields: FC<Required<Props>> = ({ visit, form }) => {
  const words = setupMessages[visit.language];
  const error = (name: string) => form?.faults[name] && words.faults[name];
  const field = (name: string) => ({ name, value: first(form?.typed ?? {}, name), error: error(name) });
  const email = { type: 'email', autocomplete: 'email', spellcheck: false } as const;
  return (
    <>
      <SelectField
        {...field('municipality')}
        label={words.municipality}
        emptyLabel={words.choose}
        options={everyMunicipality(visit)}
        width="medium"
      />
      <TextField {...field('name')} label={words.name} autocomplete="name" width="medium" />
      <TextField {...field('email')} {...email} label={words.email} hint={words.emailHint} />
    </>
  );
};

const SetupFaults: FC<Required<Props>> = ({ visit, form }) => {
  const words = setupMessages[visit.language];
  const errors = Object.keys(form?.faults ?? {}).map(field => ({ field, message: words.faults[field] ?? '' }));
  return <ErrorSummary title={words.mend} errors={errors} />;
};

function everyMunicipality(visit: Visit) {
  const all = [...gazetteerOf(visit).municipalities].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return all.map(({ code, name }) => ({ value: code, label: name }));
}

export const UsedSetupPage: FC<{ visit: Visit }> = ({ visit }) => {
  const words = setupMessages[visit.language];
  return (
    <PublicFrame visit={visit} title={words.usedTitle} hidden>
      <PageHeading title={words.usedTitle} lead={words.used} />
    </PublicFrame>
  );
};
