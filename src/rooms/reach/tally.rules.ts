import { genders, type Reach, weekdays } from './reach.ts';
import { ageCount } from './sieve.rules.ts';
import type { SupplyClass } from './supply-field.rules.ts';

/** What one area has within reach, added up by class: for each the score, what of it is affordable, and seven weekdays. */
export interface Tally {
  readonly sums: Float64Array;
  /** Square of metres, and index of the activity: of several at the same distance the one that was given first. */
  readonly nearestSquare: Float64Array;
  readonly nearest: Int32Array;
  /** Classes that have anything, in the order they were met. */
  readonly met: number[];
}

export const sumsPerClass = 2 + weekdays.length;

export function emptyTally(classCount: number): Tally {
  return {
    sums: new Float64Array(classCount * sumsPerClass),
    nearestSquare: new Float64Array(classCount).fill(Number.POSITIVE_INFINITY),
    nearest: new Int32Array(classCount).fill(-1),
    met: [],
  };
}

type Columns = Pick<Reach, 'terms' | 'score' | 'affordable' | 'perWeekday' | 'nearest' | 'nearestMetres'>;

/** Hands what an area has on to each row that may use it, and empties the tally for the next area. */
export function spread(tally: Tally, classes: readonly SupplyClass[], area: number, columns: Columns): void {
  const ages = ageCount(columns.terms.ages);
  for (const met of tally.met) {
    const { from, to, who } = classes[met] as SupplyClass;
    for (const [at, gender] of genders.entries()) {
      if (who !== 'all' && who !== gender) continue;
      const first = (area * genders.length + at) * ages;
      for (let row = first + from; row <= first + to; row++) addRow(tally, met, row, columns);
    }
    tally.sums.fill(0, met * sumsPerClass, (met + 1) * sumsPerClass);
    tally.nearestSquare[met] = Number.POSITIVE_INFINITY;
    tally.nearest[met] = -1;
  }
  tally.met.length = 0;
}

function addRow({ sums, nearest, nearestSquare }: Tally, met: number, row: number, columns: Columns): void {
  const { score, affordable, perWeekday } = columns;
  const first = met * sumsPerClass;
  score[row] = (score[row] as number) + (sums[first] as number);
  affordable[row] = (affordable[row] as number) + (sums[first + 1] as number);
  for (let day = 0; day < weekdays.length; day++) {
    const at = row * weekdays.length + day;
    perWeekday[at] = (perWeekday[at] as number) + (sums[first + 2 + day] as number);
  }
  const metres = Math.sqrt(nearestSquare[met] as number);
  const best = columns.nearestMetres[row] as number;
  const earlier = (nearest[met] as number) < (columns.nearest[row] as number);
  if (metres < best || (metres === best && earlier)) {
    columns.nearestMetres[row] = metres;
    columns.nearest[row] = nearest[met] as number;
  }
}
