import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Checkbox } from '#ui/choices.tsx';
import { Pagination, Tabs } from '#ui/finding.tsx';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { Badge, Diff, type Tone } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { importsPath } from './import-list.views.tsx';
import { importMessages } from './register-import.messages.ts';
import {
  type Difference,
  type Outcome,
  outcomes,
  type PreviewRow,
  type RegisterImport,
  type RowFilter,
  rowsPerPage,
} from './register-import.ts';
import { actionOf, standingOf } from './row-action.rules.ts';
import { reasonInWords, remarkInWords, type Speech, toldInWords, valueInWords } from './row-words.rules.ts';

/** A page of rows, and how it was picked out. */
export interface RowsShown {
  visit: Visit;
  whole: RegisterImport;
  rows: readonly PreviewRow[];
  filter: RowFilter | undefined;
  page: number;
  speech: Speech;
}

export const outcomeTones: Record<Outcome, Tone> = {
  new: 'good',
  changed: 'info',
  unchanged: 'neutral',
  duplicate: 'warn',
  rejected: 'bad',
};

/** The address of an import's rows of one kind. */
export function rowsHref(visit: Visit, { id }: Pick<RegisterImport, 'id'>, filter?: RowFilter, page = 1): string {
  const query = new URLSearchParams({
    ...(filter ? { visa: filter } : {}),
    ...(page > 1 ? { sida: String(page) } : {}),
  });
  return `${visit.href(`${importsPath}/${id}`)}${query.size > 0 ? `?${query}` : ''}#rader`;
}

/** The rows of a file with what would happen to each; while it waits, with the choices that can be made. */
export const RowsSection: FC<RowsShown> = props => {
  const { visit, whole, rows, filter, page } = props;
  const words = importMessages[visit.language].row.table;
  const total = filter === undefined ? whole.total : filter === 'kept' ? whole.summary.kept : whole.counts[filter];
  const pages = Math.max(1, Math.ceil(total / rowsPerPage));
  const waits = whole.state === 'previewed';
  return (
    <Section title={words.title} id="rader">
      <FilterTabs {...props} />
      {rows.length === 0 ? <p>{words.none}</p> : waits ? <ChoiceForm {...props} /> : <RowsTable {...props} />}
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        hrefFor={n => rowsHref(visit, whole, filter, n)}
        previousLabel={words.previous}
        nextLabel={words.next}
        pageLabel={words.page}
      />
    </Section>
  );
};

const FilterTabs: FC<RowsShown> = ({ visit, whole, filter }) => {
  const words = importMessages[visit.language];
  const tab = (label: string, count: number, key?: RowFilter) => ({
    label,
    count,
    href: rowsHref(visit, whole, key),
    current: key === filter,
  });
  const tabs = [
    tab(words.preview.all, whole.total),
    ...outcomes.filter(each => whole.counts[each] > 0).map(each => tab(words.outcomes[each], whole.counts[each], each)),
    ...(whole.summary.kept > 0 ? [tab(words.preview.keptFigure, whole.summary.kept, 'kept')] : []),
  ];
  return tabs.length > 2 ? <Tabs label={words.row.table.filters} tabs={tabs} /> : null;
};

const ChoiceForm: FC<RowsShown> = props => {
  const { visit, whole, rows, filter, page } = props;
  const words = importMessages[visit.language].row.table;
  const shown = rows.filter(row => row.told).map(row => row.position);
  return (
    <Form
      action={visit.href(`${importsPath}/${whole.id}/choose`)}
      hidden={{ shown: shown.join(' '), visa: filter, sida: String(page) }}
      label={words.title}
    >
      <RowsTable {...props} />
      {shown.length > 0 && (
        <ButtonRow>
          <Button variant="secondary">{words.save}</Button>
          <span class="hint">{words.saveHint}</span>
        </ButtonRow>
      )}
    </Form>
  );
};

const RowsTable: FC<RowsShown> = ({ visit, whole, rows, speech }) => {
  const words = importMessages[visit.language];
  const waits = whole.state === 'previewed';
  const columns = [
    { label: words.row.table.position, numeric: true },
    { label: words.row.table.name, heading: true },
    { label: words.row.table.outcome },
    ...(waits ? [{ label: words.row.table.take }] : []),
  ];
  const cells = rows.map(row => [
    row.position,
    <RowName visit={visit} row={row} />,
    <RowOutcome visit={visit} row={row} speech={speech} done={!waits} />,
    ...(waits ? [<RowChoices visit={visit} row={row} />] : []),
  ]);
  return <DataTable caption={words.row.table.title} captionUnseen columns={columns} rows={cells} />;
};

const RowName: FC<{ visit: Visit; row: PreviewRow }> = ({ visit, row }) =>
  row.organisationId ? (
    <a href={visit.href(`/arbete/aktorer/${row.organisationId}`)}>{row.name}</a>
  ) : (
    <span>{row.name}</span>
  );

const RowOutcome: FC<{ visit: Visit; row: PreviewRow; speech: Speech; done: boolean }> = props => {
  const { visit, row, speech, done } = props;
  const words = importMessages[visit.language];
  const reason = reasonInWords(row, speech);
  return (
    <>
      <Badge tone={outcomeTones[row.outcome]}>
        {done ? words.row.done[actionOf(standingOf(row))] : words.outcome[row.outcome]}
      </Badge>
      {reason && <p>{reason}</p>}
      {row.told && row.outcome !== 'changed' && <p class="meta">{toldInWords(row.told, speech)}</p>}
      {row.differences.map(difference => (
        <RowDifference visit={visit} difference={difference} speech={speech} />
      ))}
      {row.remarks.length > 0 && (
        <More title={words.row.table.moreRemarks(row.remarks.length)}>
          <ul>
            {row.remarks.map(remark => (
              <li>{remarkInWords(remark, speech)}</li>
            ))}
          </ul>
        </More>
      )}
    </>
  );
};

const RowDifference: FC<{ visit: Visit; difference: Difference; speech: Speech }> = ({ visit, difference, speech }) => {
  const { field, before, after, own } = difference;
  const words = importMessages[visit.language].row;
  const inWords = (value: unknown) => valueInWords(field, value, speech) || words.table.empty;
  return (
    <div>
      <strong>{words.field[field]}</strong> {own && <Badge tone="warn">{words.table.own}</Badge>}
      <Diff
        before={inWords(before)}
        after={inWords(after)}
        beforeLabel={words.table.before}
        afterLabel={own ? words.table.register : words.table.after}
      />
    </div>
  );
};

const RowChoices: FC<{ visit: Visit; row: PreviewRow }> = ({ visit, row }) => {
  const words = importMessages[visit.language].row.table;
  if (!row.told) return null;
  const choice = (name: 'takes' | 'overwrites', label: string) => (
    <Checkbox
      name={name}
      id={`${name}-${row.position}`}
      value={String(row.position)}
      label={label}
      checked={row[name]}
    />
  );
  return (
    <div class="short">
      {choice('takes', words.takeIt)}
      {row.differences.some(({ own }) => own) && choice('overwrites', words.overwrite)}
    </div>
  );
};
