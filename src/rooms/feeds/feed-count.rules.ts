import type { Taking } from './feed-activity.ts';

/** Something that is said of several: of how many, and the names of some. */
export interface CountedWords {
  code: string;
  count: number;
  titles: string[];
}

const mostNamed = 8;
type Named = Taking & { title: string };

/** Why things were not taken, the most frequent first, with some of them by name. */
export function countedRefusals(takings: readonly Named[]): CountedWords[] {
  return counted(takings.flatMap(each => (each.ok ? [] : [[each.refusal, each.title] as const])));
}

/** What was changed in those that were taken. */
export function countedRemarks(takings: readonly Named[]): CountedWords[] {
  const said = takings.flatMap(each => (each.ok ? each.remarks.map(remark => [remark, each.title] as const) : []));
  return counted(said).map(each => ({ ...each, titles: [] }));
}

function counted(said: readonly (readonly [code: string, title: string])[]): CountedWords[] {
  const groups = [...Map.groupBy(said, ([code]) => code)];
  return groups
    .map(([code, each]) => ({ code, count: each.length, titles: each.slice(0, mostNamed).map(([, title]) => title) }))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
