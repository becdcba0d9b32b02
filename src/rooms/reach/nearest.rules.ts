import type { PlanePoint } from '#rooms/places/sweref.rules.ts';
import { columnAt, type Grid, gridOf } from './grid.rules.ts';
import type { SupplyClass, SupplyField } from './supply-field.rules.ts';

/** Activities in larger cells that tell at a glance which ages they have anything for: a bit for each, girls beside boys. */
export interface Blocks {
  readonly grid: Grid;
  readonly field: SupplyField;
  readonly girls: Bits;
  readonly boys: Bits;
}

interface Bits {
  readonly ofPlace: Int32Array;
  readonly ofCell: Int32Array;
  readonly ofAll: number;
}

/** What is sought, and what has been found of it: rows are girls' ages, then boys'. */
export interface Search {
  girls: number;
  boys: number;
  readonly square: Float64Array;
  readonly activity: Int32Array;
}

/** Blocks of this side: wide enough that few are empty where people live. */
export function blocksOf(field: SupplyField, sideMetres: number): Blocks {
  const grid = gridOf(field.grid.x, field.grid.y, sideMetres);
  const bits = (other: SupplyClass['who']) => {
    const ofClass = field.classes.map(({ from, to, who }) => (who === other || to < from ? 0 : bitsOf(from, to)));
    const ofPlace = grid.origin.map(place => ofClass[field.classOf[place] as number] as number);
    return { ofPlace, ...gathered(ofPlace, grid.starts) };
  };
  return { grid, field, girls: bits('boys'), boys: bits('girls') };
}

function bitsOf(from: number, to: number): number {
  let bits = 0;
  for (let age = from; age <= to; age++) bits |= 1 << age;
  return bits;
}

function gathered(ofPlace: Int32Array, starts: Int32Array): Pick<Bits, 'ofCell' | 'ofAll'> {
  const ofCell = new Int32Array(starts.length - 1);
  let ofAll = 0;
  for (let cell = 0; cell < ofCell.length; cell++) {
    let bits = 0;
    for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at++) bits |= ofPlace[at] as number;
    ofCell[cell] = bits;
    ofAll |= bits;
  }
  return { ofCell, ofAll };
}

/** Finds the nearest activity for every bit that is sought, ring by ring until nothing nearer can come. */
export function seekNearest(blocks: Blocks, { x, y }: PlanePoint, ages: number, search: Search): void {
  const { grid, girls, boys } = blocks;
  search.girls &= girls.ofAll;
  search.boys &= boys.ofAll;
  const column = columnAt(grid, x, grid.left);
  const row = columnAt(grid, y, grid.bottom);
  for (let ring = 0; (search.girls | search.boys) !== 0; ring++) {
    eachCell(grid, column, row, ring, cell => {
      if (((girls.ofCell[cell] as number) & search.girls) | ((boys.ofCell[cell] as number) & search.boys))
        lookIn(blocks, cell, { x, y }, ages, search);
    });
    settle(search, ages, (ring * grid.cellMetres) ** 2);
  }
}

/** The cells of a grid that are so many steps from a cell, which may itself lie outside. */
function eachCell({ columns, rows }: Grid, column: number, row: number, ring: number, visit: (cell: number) => void) {
  const left = Math.max(column - ring, 0);
  const right = Math.min(column + ring, columns - 1);
  const bottom = Math.max(row - ring, 0);
  const top = Math.min(row + ring, rows - 1);
  for (let at = bottom; at <= top; at++) {
    const whole = at === row - ring || at === row + ring;
    const step = whole ? 1 : Math.max(1, 2 * ring);
    for (let across = whole ? left : column - ring; across <= right; across += step)
      if (across >= left) visit(at * columns + across);
  }
}

function lookIn({ grid, field, girls, boys }: Blocks, cell: number, at: PlanePoint, ages: number, search: Search) {
  const end = grid.starts[cell + 1] as number;
  for (let place = grid.starts[cell] as number; place < end; place++) {
    const forGirls = (girls.ofPlace[place] as number) & search.girls;
    const forBoys = (boys.ofPlace[place] as number) & search.boys;
    if ((forGirls | forBoys) === 0) continue;
    const east = (grid.x[place] as number) - at.x;
    const north = (grid.y[place] as number) - at.y;
    const square = east * east + north * north;
    const activity = field.activity[grid.origin[place] as number] as number;
    keep(search, forGirls, 0, square, activity);
    keep(search, forBoys, ages, square, activity);
  }
}

function keep({ square, activity }: Search, bits: number, first: number, found: number, index: number): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const row = first + 31 - Math.clz32(left & -left);
    const best = square[row] as number;
    if (found > best || (found === best && index > (activity[row] as number))) continue;
    square[row] = found;
    activity[row] = index;
  }
}

/** Takes off the list what is nearer than anything not yet looked at. */
function settle(search: Search, ages: number, reached: number): void {
  for (let age = 0; age < ages; age++) {
    if ((search.square[age] as number) < reached) search.girls &= ~(1 << age);
    if ((search.square[ages + age] as number) < reached) search.boys &= ~(1 << age);
  }
}
