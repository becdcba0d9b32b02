import type { Sight } from '#house/database.ts';
import { findFunction } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';

/** The function, or the first above it that is not dissolved. */
export async function findStillThere(
  sight: Sight,
  id: string,
  passed: readonly string[] = [],
): Promise<LocalFunction | undefined> {
  const found = await findFunction(sight, id);
  const above = found?.dissolvedAt ? found.escalatesTo : undefined;
  return above && !passed.includes(above) ? findStillThere(sight, above, [...passed, id]) : found;
}

/** The functions above one, in the order in which they are told; at the end `undefined` where one is not there for the actor to see. */
export type Line = readonly (LocalFunction | undefined)[];

/** A line ends where it comes to a function of the organisation `own`. */
export async function findLine(sight: Sight, from: LocalFunction, own: string | undefined): Promise<Line> {
  const line: LocalFunction[] = [];
  for (let above = from.escalatesTo; above; above = line.at(-1)?.escalatesTo) {
    const next = await findStillThere(sight, above);
    if (!next) return [...line, undefined];
    const ends = next.dissolvedAt || next.organisationId === own;
    if (ends || [from, ...line].some(({ id }) => id === next.id)) return line;
    line.push(next);
  }
  return line;
}
