import { createHash } from 'node:crypto';
import type { RegisterRow } from './register-file.ts';
import { type ComparedRow, type CountedWord, type Counts, type ImportSummary, outcomes } from './register-import.ts';

/** Nine in ten rows of a register have their postal code in its own municipality; few that know a code prove nothing. */
export function mostlyElsewhere(
  rows: readonly Pick<RegisterRow, 'postalCode'>[],
  here: string,
  municipalityOf: ReadonlyMap<string, string>,
): Pick<ImportSummary, 'elsewhere'> {
  const names = rows.flatMap(({ postalCode }) => municipalityOf.get(postalCode ?? '') ?? []);
  const [first] = [...Map.groupBy(names, name => name)].sort(([, a], [, b]) => b.length - a.length);
  if (!first || names.length < 10 || first[0] === here) return {};
  return first[1].length * 2 > names.length ? { elsewhere: { municipality: first[0], rows: first[1].length } } : {};
}

/** Another fingerprint for anything that differs. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

/** The database gives back the fields of an object in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  );
}

/** How many rows have each outcome. */
export function countsOf(rows: readonly Pick<ComparedRow, 'outcome'>[]): Counts {
  const groups = Map.groupBy(rows, row => row.outcome);
  return Object.fromEntries(outcomes.map(outcome => [outcome, groups.get(outcome)?.length ?? 0])) as Counts;
}

/** Words written differently only in capitals count as one; the most common first. */
export function counted(lists: readonly (readonly string[])[]): CountedWord[] {
  const words = new Map<string, CountedWord>();
  for (const word of lists.flat()) {
    const key = word.toLocaleLowerCase('sv');
    words.set(key, { word: words.get(key)?.word ?? word, rows: (words.get(key)?.rows ?? 0) + 1 });
  }
  return [...words.values()].sort((a, b) => b.rows - a.rows || a.word.localeCompare(b.word, 'sv'));
}
