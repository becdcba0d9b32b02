import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { day, dayAndTime } from '#ui/dates.ts';
import { DateField, FileField, TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { DefinitionList } from '#ui/lists.tsx';
import { AsWritten, More, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge, Notice, Time } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { Done, WorkFrame } from './frame.views.tsx';
import { populationMessages } from './population-import.messages.ts';
import type { LeftOut, PopulationImport } from './population-import.ts';

export const populationPath = '/arbete/befolkning';

export interface PopulationListProps {
  visit: Visit;
  imports: readonly PopulationImport[];
  typed: Typed;
  /** Sentences, by field. */
  faults?: Partial<Record<'figures' | 'points' | 'countedOn' | 'source', string>>;
  /** Why nothing is left of a file. */
  leftOut?: readonly LeftOut[] | undefined;
}

/** `/arbete/befolkning`: what has been read in, and a form for more. */
export const PopulationListPage: FC<PopulationListProps> = props => {
  const { visit, faults = {} } = props;
  const words = populationMessages[visit.language];
  const errors = Object.entries(faults).map(([field, message]) => ({ field, message }));
  const title = errors.length > 0 ? `${words.form.errors}: ${words.list.title}` : words.list.title;
  return (
    <WorkFrame visit={visit} title={title} notice={<JustRemoved visit={visit} />}>
      <ErrorSummary title={words.form.errors} errors={errors}>
        <p>{words.form.again}</p>
      </ErrorSummary>
      <PageHeading title={words.list.title} lead={words.list.lead} />
      <LeftOutList visit={visit} leftOut={props.leftOut ?? []} />
      <Imports {...props} />
      <Section title={words.form.title}>
        <UploadForm {...props} />
        <How visit={visit} />
      </Section>
      <Notice icon="globe" title={words.list.protectedTitle}>
        <p>{words.list.protectedText}</p>
      </Notice>
    </WorkFrame>
  );
};

const JustRemoved: FC<{ visit: Visit }> = ({ visit }) =>
  visit.query.get('klart') === 'remove' ? <Done>{populationMessages[visit.language].applied.removed}</Done> : null;

const UploadForm: FC<PopulationListProps> = props => {
  const { visit } = props;
  const words = populationMessages[visit.language].form;
  return (
    <Form action={visit.href(`${populationPath}/upload`)} multipart label={words.title}>
      <FileFields {...props} />
      <SaidBeside {...props} />
      <ButtonRow>
        <Button icon="upload">{words.submit}</Button>
      </ButtonRow>
    </Form>
  );
};

const FileFields: FC<PopulationListProps> = ({ visit, faults = {} }) => {
  const words = populationMessages[visit.language].form;
  return (
    <>
      <FileField
        name="figures"
        label={words.figures}
        hint={words.figuresHint}
        error={faults.figures}
        accept=".csv,.txt,.json,text/csv,application/json"
        required
      />
      <FileField
        name="points"
        label={words.points}
        mark={words.optional}
        hint={words.pointsHint}
        error={faults.points}
        accept=".gpkg,.geojson,.json,.csv,.txt"
      />
    </>
  );
};

/** What the files may not say themselves. */
const SaidBeside: FC<PopulationListProps> = ({ visit, typed, faults = {} }) => {
  const words = populationMessages[visit.language].form;
  return (
    <>
      <DateField
        name="countedOn"
        label={words.countedOn}
        mark={words.optional}
        hint={words.countedOnHint}
        error={faults.countedOn}
        value={first(typed, 'countedOn')}
      />
      <TextField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        error={faults.source}
        value={first(typed, 'source')}
        required
      />
    </>
  );
};

const How: FC<{ visit: Visit }> = ({ visit }) => {
  const words = populationMessages[visit.language].how;
  return (
    <More title={words.title}>
      <DefinitionList
        items={[
          { term: words.figures, description: words.figuresHow },
          { term: words.points, description: words.pointsHow },
          { term: words.own, description: words.ownHow },
        ]}
      />
    </More>
  );
};

const Imports: FC<PopulationListProps> = ({ visit, imports }) => {
  const words = populationMessages[visit.language];
  const { column } = words.list;
  const rows = imports.map(each => [
    <a href={visit.href(`${populationPath}/${each.id}`)}>
      {words.applied.title(words.level[each.level], day(each.countedOn, visit.language))}
    </a>,
    words.number(each.summary.areas),
    words.number(each.summary.municipalities.length),
    <Badge tone={each.appliedAt ? 'good' : 'warn'}>{each.appliedAt ? words.list.applied : words.list.waiting}</Badge>,
    <Time at={each.receivedAt}>{dayAndTime(each.receivedAt, visit.language)}</Time>,
  ]);
  const columns = [
    { label: column.what, heading: true },
    { label: column.areas, numeric: true },
    { label: column.municipalities, numeric: true },
    { label: column.state },
    { label: column.read },
  ];
  return (
    <Section title={words.list.imports}>
      {rows.length === 0 ? (
        <p>{words.list.none}</p>
      ) : (
        <DataTable caption={words.list.imports} captionUnseen columns={columns} rows={rows} />
      )}
    </Section>
  );
};

/** What is left out of a file and why, a line for each reason, with the first few as the file has them. */
export const LeftOutList: FC<{ visit: Visit; leftOut: readonly LeftOut[] }> = ({ visit, leftOut }) =>
  leftOut.length === 0 ? null : (
    <ul>
      {leftOut.map(({ reason, areas, such }) => (
        <li>
          {populationMessages[visit.language].leftOut[reason](areas)} <AsWritten>{such.join(', ')}</AsWritten>
          {areas > such.length && ' …'}
        </li>
      ))}
    </ul>
  );
