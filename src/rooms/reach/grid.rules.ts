/** Points on the plane, sorted into square cells: those of a cell, and of neighbouring cells in a row, lie side by side. */
export interface Grid {
  readonly cellMetres: number;
  readonly left: number;
  readonly bottom: number;
  readonly columns: number;
  readonly rows: number;
  /** Where each cell begins, row by row from the bottom; one more at the end. */
  readonly starts: Int32Array;
  /** In the order of the cells. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Which of the given points stands here; rising within a cell. */
  readonly origin: Int32Array;
}

/** Empty cells cost memory: a grid has at most about this many for each point, and cells grow larger instead. */
const cellsPerPoint = 4;
const cellsAtLeast = 1024;

/** So that rounding leaves out no point that lies just on the edge. */
const slackMetres = 1e-3;

/** Sorts points into cells of this side, or larger ones where they lie scattered. */
export function gridOf(xs: Float64Array, ys: Float64Array, wantedCellMetres: number): Grid {
  const count = xs.length;
  const [left, right] = span(xs);
  const [bottom, top] = span(ys);
  const mostCells = cellsPerPoint * count + cellsAtLeast;
  const cellMetres = Math.max(
    wantedCellMetres,
    Math.sqrt(((right - left) * (top - bottom)) / mostCells),
    (right - left + top - bottom) / mostCells,
  );
  const columns = Math.floor((right - left) / cellMetres) + 1;
  const rows = Math.floor((top - bottom) / cellMetres) + 1;
  const frame = { cellMetres, left, bottom, columns, rows };
  return { ...frame, ...sorted(xs, ys, frame) };
}

function span(values: Float64Array): [least: number, greatest: number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return values.length === 0 ? [0, 0] : [least, greatest];
}

type Frame = Pick<Grid, 'cellMetres' | 'left' | 'bottom' | 'columns' | 'rows'>;

/** A counting sort: one pass to count, one to place. */
function sorted(xs: Float64Array, ys: Float64Array, frame: Frame): Pick<Grid, 'starts' | 'x' | 'y' | 'origin'> {
  const count = xs.length;
  const cells = new Int32Array(count);
  const starts = new Int32Array(frame.columns * frame.rows + 1);
  for (let at = 0; at < count; at++) {
    const cell = cellOf(frame, xs[at] as number, ys[at] as number);
    cells[at] = cell;
    starts[cell + 1] = (starts[cell + 1] as number) + 1;
  }
  for (let cell = 1; cell < starts.length; cell++)
    starts[cell] = (starts[cell] as number) + (starts[cell - 1] as number);
  const next = starts.slice();
  const placed = { x: new Float64Array(count), y: new Float64Array(count), origin: new Int32Array(count) };
  for (let at = 0; at < count; at++) {
    const cell = cells[at] as number;
    const place = next[cell] as number;
    next[cell] = place + 1;
    placed.x[place] = xs[at] as number;
    placed.y[place] = ys[at] as number;
    placed.origin[place] = at;
  }
  return { starts, ...placed };
}

function cellOf(frame: Frame, x: number, y: number): number {
  return columnAt(frame, y, frame.bottom) * frame.columns + columnAt(frame, x, frame.left);
}

/** The column of an x, or the row of a y; may lie outside the grid. */
export function columnAt({ cellMetres }: Pick<Grid, 'cellMetres'>, value: number, first: number): number {
  return Math.floor((value - first) / cellMetres);
}

/** Calls with each run of points that can lie within so many metres; the ends of a run need not. */
export function eachRun(grid: Grid, x: number, y: number, within: number, visit: (from: number, to: number) => void) {
  const metres = within + slackMetres;
  const { left, bottom, columns, rows, starts } = grid;
  const lowest = Math.max(0, columnAt(grid, y - metres, bottom));
  const highest = Math.min(rows - 1, columnAt(grid, y + metres, bottom));
  const first = Math.max(0, columnAt(grid, x - metres, left));
  const last = Math.min(columns - 1, columnAt(grid, x + metres, left));
  if (first > last) return;
  for (let row = lowest; row <= highest; row++) {
    const from = starts[row * columns + first] as number;
    const to = starts[row * columns + last + 1] as number;
    if (from < to) visit(from, to);
  }
}
