import { youngAges } from './population.ts';
import type { CountedClass } from './population-import.ts';

/** Girls or boys by single age, as well as the classes of a file allow. */
export interface ByAge {
  readonly counts: number[];
  /** Ages that no class of the file speaks of. */
  readonly without: number[];
  /** The widest class that had to be shared out, in years; 1 where none was. */
  readonly widest: number;
}

/**
 * Shares each class out over its ages, in the proportions of `weights` (the municipality's own girls or boys of each age), evenly where
 * these are nought; a cell without a figure counts as nought. Where classes overlap, the narrowest speaks. Whatever a class counts within 0–19 is kept in the sum; of one that
 * reaches beyond 19 the part beyond is left out, as if those years were as many as the years before.
 */
export function sharedByAge(
  classes: readonly CountedClass[],
  gender: 'girls' | 'boys',
  weights: readonly number[],
): ByAge {
  const counts = Array<number>(youngAges).fill(0);
  const told = Array<boolean>(youngAges).fill(false);
  let widest = 1;
  for (const each of inOrder(classes, gender)) {
    const { from, to, [gender]: count } = each;
    const within = years(from, Math.min(to, youngAges - 1));
    if (count === undefined || within.some(age => told[age])) continue;
    const shares = sharesOf(within, to - from + 1, weights);
    for (const [at, age] of within.entries()) {
      counts[age] = (count ?? 0) * (shares[at] ?? 0);
      told[age] = true;
    }
    if (count !== null) widest = Math.max(widest, to - from + 1);
  }
  return { counts, without: years(0, youngAges - 1).filter(age => !told[age]), widest };
}

function inOrder(classes: readonly CountedClass[], gender: 'girls' | 'boys'): CountedClass[] {
  const width = (each: CountedClass) => each.to - each.from + (each[gender] === null ? 1000 : 0);
  return classes.toSorted((a, b) => width(a) - width(b));
}

function sharesOf(within: readonly number[], width: number, weights: readonly number[]): number[] {
  const own = within.map(age => weights[age] ?? 0);
  const sum = own.reduce((total, weight) => total + weight, 0);
  const inside = within.length / width;
  return own.map(weight => inside * (sum > 0 ? weight / sum : 1 / within.length));
}

function years(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Ages as they are said: "0–4, 7". */
export function inRuns(ages: readonly number[]): string {
  const runs: number[][] = [];
  for (const age of ages) {
    const last = runs.at(-1);
    if (last && last.at(-1) === age - 1) last.push(age);
    else runs.push([age]);
  }
  return runs.map(run => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`)).join(', ');
}
