import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading, Unseen } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { importsPath } from './import-list.views.tsx';
import type { CsvColumn, CsvColumns } from './reader-csv-columns.rules.ts';
import { type ColumnMapping, csvFields } from './register-file.ts';
import { importMessages } from './register-import.messages.ts';
import type { RegisterImport } from './register-import.ts';

interface MappingProps {
  visit: Visit;
  whole: RegisterImport;
  /** Absent when the file is not kept any longer. */
  columns: CsvColumns | undefined;
  chosen?: ColumnMapping | undefined;
  error?: string | undefined;
}

/** Somebody says what each column of a CSV means; the headers have been guessed at. */
export const MappingPage: FC<MappingProps> = ({ visit, whole, columns, chosen, error }) => {
  const words = importMessages[visit.language];
  const { title } = words.mapping;
  return (
    <WorkFrame visit={visit} title={error ? `${words.upload.fault} ${title}` : title} crumbs={crumbsTo(visit, title)}>
      {error && (
        <ErrorSummary title={words.mapping.errors} errors={[{ field: 'column-0', message: error }]}>
          <p>{words.upload.errorKept}</p>
        </ErrorSummary>
      )}
      <PageHeading over={whole.fileName} title={title} lead={columns && words.mapping.lead(columns.rowCount)} />
      {columns ? (
        <ColumnsForm visit={visit} whole={whole} columns={columns} chosen={chosen} />
      ) : (
        <Notice tone="warn" action={<a href={visit.href(importsPath)}>{words.dropped.again}</a>}>
          <p>{words.mapping.gone}</p>
        </Notice>
      )}
    </WorkFrame>
  );
};

/** The way back to the list of imports. */
export function crumbsTo(visit: Visit, label: string) {
  return [{ label: importMessages[visit.language].menu, href: visit.href(importsPath) }, { label }];
}

type ColumnsProps = Pick<MappingProps, 'visit' | 'whole' | 'chosen'> & { columns: CsvColumns };

const ColumnsForm: FC<ColumnsProps> = props => {
  const { visit, whole } = props;
  const words = importMessages[visit.language];
  const base = visit.href(`${importsPath}/${whole.id}`);
  return (
    <>
      <Form action={`${base}/map`} label={words.mapping.title}>
        <ColumnsTable {...props} />
        <p class="hint">{words.mapping.masked}</p>
        <ButtonRow>
          <Button icon="eye">{words.mapping.submit}</Button>
        </ButtonRow>
      </Form>
      <Form action={`${base}/drop`}>
        <Button variant="quiet">{words.preview.drop}</Button>
      </Form>
    </>
  );
};

const ColumnsTable: FC<ColumnsProps> = ({ visit, columns, chosen }) => {
  const words = importMessages[visit.language].mapping;
  const rows = columns.columns.map((column, index) => [
    column.header,
    <Samples column={column} empty={words.empty} />,
    <Meaning visit={visit} column={column} index={index} value={chosen ? chosen[index] : column.guess} />,
  ]);
  const heads = [{ label: words.column, heading: true }, { label: words.samples }, { label: words.meaning }];
  return <DataTable caption={words.table} captionUnseen columns={heads} rows={rows} />;
};

const Samples: FC<{ column: CsvColumn; empty: string }> = ({ column, empty }) => (
  <ul class="plain">
    {column.samples.map(sample => (
      <li>{sample || <span class="hint">{empty}</span>}</li>
    ))}
  </ul>
);

const Meaning: FC<{ visit: Visit; column: CsvColumn; index: number; value: string | null | undefined }> = props => {
  const { visit, column, index, value } = props;
  const words = importMessages[visit.language];
  const id = `column-${index}`;
  return (
    <>
      <label for={id}>
        <Unseen>
          {words.mapping.meaning}: {column.header}
        </Unseen>
      </label>
      <select class="input select" id={id} name={id}>
        <option value="">{words.mapping.unread}</option>
        {csvFields.map(field => (
          <option value={field} selected={field === value}>
            {words.file.column[field]}
          </option>
        ))}
      </select>
    </>
  );
};
