import type { Child, FC } from 'hono/jsx';

export type Column = {
  label: string;
  /** Figures stand to the end of the column, so that they can be compared. */
  numeric?: boolean | undefined;
  /** Never broken over two lines: days, amounts. */
  short?: boolean | undefined;
  /** Names the row. At most one; the first column when none is marked. */
  heading?: boolean | undefined;
  /** The label is only read aloud, for example over buttons. */
  labelUnseen?: boolean | undefined;
};

export type DataTableProps = {
  caption: Child;
  /** For pages where the heading above already says it. */
  captionUnseen?: boolean | undefined;
  columns: readonly Column[];
  /** One list of cells per row, in the order of the columns. */
  rows: readonly (readonly Child[])[];
  /** Under 40 rem: `stack` shows each row as a small list, `scroll` lets the table move inside its frame. */
  narrow?: 'stack' | 'scroll' | undefined;
  /** Less room beside what stands in the cells, for many columns. */
  dense?: boolean | undefined;
  id?: string | undefined;
  foot?: readonly Child[] | undefined;
};

/** Rows and columns, for what is truly tabular. */
export const DataTable: FC<DataTableProps> = props => {
  const id = props.id ?? 'table';
  const narrow = props.narrow ?? 'stack';
  const frame = narrow === 'scroll' ? { role: 'region', tabindex: 0, 'aria-labelledby': `${id}-caption` } : {};
  return (
    <div class={`table-frame table-${narrow}${props.dense ? ' table-dense' : ''}`} {...frame}>
      <table id={id} {...role(narrow, 'table')}>
        <caption id={`${id}-caption`} class={props.captionUnseen ? 'unseen' : undefined}>
          {props.caption}
        </caption>
        <TableHead columns={props.columns} narrow={narrow} />
        <tbody {...role(narrow, 'rowgroup')}>
          {props.rows.map(cells => (
            <TableRow cells={cells} columns={props.columns} narrow={narrow} />
          ))}
        </tbody>
        {props.foot && (
          <tfoot {...role(narrow, 'rowgroup')}>
            <TableRow cells={props.foot} columns={props.columns} narrow={narrow} />
          </tfoot>
        )}
      </table>
    </div>
  );
};

type Narrow = 'stack' | 'scroll';

/** Stacked rows are blocks to the browser, and some then forget that they are a table: the roles say it again. */
const role = (narrow: Narrow, name: string): { role?: string } => (narrow === 'stack' ? { role: name } : {});

const TableHead: FC<{ columns: readonly Column[]; narrow: Narrow }> = ({ columns, narrow }) => (
  <thead {...role(narrow, 'rowgroup')}>
    <tr {...role(narrow, 'row')}>
      {columns.map(column => (
        <th scope="col" class={column.numeric ? 'numeric' : undefined} {...role(narrow, 'columnheader')}>
          <span class={column.labelUnseen ? 'unseen' : undefined}>{column.label}</span>
        </th>
      ))}
    </tr>
  </thead>
);

const TableRow: FC<{ cells: readonly Child[]; columns: readonly Column[]; narrow: Narrow }> = props => {
  const marked = props.columns.findIndex(column => column.heading);
  const headingAt = marked === -1 ? 0 : marked;
  return (
    <tr {...role(props.narrow, 'row')}>
      {props.columns.map((column, i) => (
        <Cell column={column} heading={i === headingAt} narrow={props.narrow}>
          {props.cells[i]}
        </Cell>
      ))}
    </tr>
  );
};

const Cell: FC<{ column: Column; heading: boolean; narrow: Narrow; children?: Child }> = ({
  column,
  heading,
  narrow,
  children,
}) => {
  const look = column.numeric ? 'numeric' : column.short ? 'short' : undefined;
  const label = column.labelUnseen ? undefined : column.label;
  if (heading) {
    return (
      <th scope="row" class={look} {...role(narrow, 'rowheader')}>
        {children}
      </th>
    );
  }
  return (
    <td class={look} data-label={label} {...role(narrow, 'cell')}>
      {children}
    </td>
  );
};
