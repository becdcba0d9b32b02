import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { SelectField } from '#ui/choices.tsx';
import { dayAndTime } from '#ui/dates.ts';
import { FileField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { DefinitionList } from '#ui/lists.tsx';
import { More, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge, Notice, Time, type Tone } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { importMessages } from './register-import.messages.ts';
import type { ImportState, RegisterImport } from './register-import.ts';

export const importsPath = '/arbete/import';

interface ImportsProps {
  visit: Visit;
  municipalities: readonly Municipality[];
  imports: readonly RegisterImport[];
  /** Why the file could not be read, with what was chosen beside it. */
  error?: string | undefined;
  chosen?: string | undefined;
}

/** Where a register is handed in, and what has been handed in before. */
export const ImportsPage: FC<ImportsProps> = props => {
  const { visit, error } = props;
  const words = importMessages[visit.language].upload;
  return (
    <WorkFrame visit={visit} title={error ? `${words.fault} ${words.title}` : words.title}>
      {error && (
        <ErrorSummary title={words.errors} errors={[{ field: 'file', message: error }]}>
          <p>{words.errorKept}</p>
        </ErrorSummary>
      )}
      <PageHeading title={words.title} lead={words.lead} />
      <UploadForm {...props} />
      <Notice icon="shield" title={words.privacyTitle}>
        <p>{words.privacy}</p>
      </Notice>
      <Formats visit={visit} />
      <History {...props} />
    </WorkFrame>
  );
};

const UploadForm: FC<ImportsProps> = ({ visit, municipalities, error, chosen }) => {
  const words = importMessages[visit.language].upload;
  const [only] = municipalities;
  const several = municipalities.length > 1;
  return (
    <Form
      action={visit.href(`${importsPath}/upload`)}
      multipart
      hidden={several ? {} : { municipality: only?.code }}
      label={words.title}
    >
      {several && (
        <SelectField
          name="municipality"
          label={words.municipality}
          value={chosen}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          width="medium"
        />
      )}
      <FileField name="file" label={words.file} hint={words.fileHint} error={error} accept=".json,.csv,.txt,text/csv" />
      <ButtonRow>
        <Button icon="upload">{words.submit}</Button>
      </ButtonRow>
    </Form>
  );
};

const Formats: FC<{ visit: Visit }> = ({ visit }) => {
  const words = importMessages[visit.language].formats;
  return (
    <More title={words.title}>
      <DefinitionList
        items={[
          { term: words.ibgo, description: words.ibgoHow },
          { term: words.smartbook, description: words.smartbookHow },
          { term: words.csv, description: words.csvHow },
          { term: words.hsds, description: words.hsdsHow },
        ]}
      />
    </More>
  );
};

export const stateTones: Record<ImportState, Tone> = {
  mapping: 'warn',
  comparing: 'info',
  previewed: 'warn',
  applying: 'info',
  applied: 'good',
  dropped: 'neutral',
};

const History: FC<ImportsProps> = ({ visit, municipalities, imports }) => {
  const words = importMessages[visit.language];
  const nameOf = (code: string) => municipalities.find(each => each.code === code)?.name ?? code;
  const several = municipalities.length > 1;
  const columns = [
    { label: words.history.file, heading: true },
    ...(several ? [{ label: words.history.municipality }] : []),
    { label: words.history.when },
    { label: words.history.state },
    { label: words.history.result },
  ];
  const rows = imports.map(each => [
    <a href={visit.href(`${importsPath}/${each.id}`)}>{each.fileName}</a>,
    ...(several ? [nameOf(each.municipalityCode)] : []),
    <Time at={each.startedAt}>{dayAndTime(each.startedAt, visit.language)}</Time>,
    <Badge tone={stateTones[each.state]}>{words.state[each.state]}</Badge>,
    each.summary.done ? words.history.counts(each.summary.done) : words.history.rows(each.total),
  ]);
  return (
    <Section title={words.history.title}>
      {rows.length === 0 ? (
        <p>{words.history.none}</p>
      ) : (
        <DataTable caption={words.history.title} captionUnseen columns={columns} rows={rows} />
      )}
    </Section>
  );
};
