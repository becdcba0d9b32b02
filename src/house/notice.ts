import { sql } from 'kysely';
import type { Sight } from './database.ts';

/** What is new, without a word of it. The catalogue of notices has a sentence for each. */
export const noticeKinds = [
  'asked',
  'reminder',
  'late',
  'offered',
  'answered',
  'written',
  'declined',
  'shared',
  'handover',
  'vouching-removed',
  'feed-silent',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something to tell somebody, and where she reads it. */
export interface Notice {
  what: NoticeKind;
  path: string;
}

/** Whom to tell: a person, those who read for a function, or those who coordinate a municipality. */
export type Told =
  | { personId: string }
  /** `weekOn` is the Monday of this week, by which somebody is on call. */
  | { functionId: string; weekOn: string }
  | { municipalityCode: string };

/** Notes in the transaction that gives rise to it that somebody is to be told. Each is told as she has wished (room `people`). */
export async function tell(sight: Sight, told: Told, { what, path }: Notice, now: Date): Promise<void> {
  if ('personId' in told) await sql`select tell_person(${told.personId}, ${what}, ${path}, ${now})`.execute(sight);
  else if ('functionId' in told)
    await sql`select tell_function(${told.functionId}, ${what}, ${path}, ${now}, ${told.weekOn}::date)`.execute(sight);
  else await sql`select tell_coordinators(${told.municipalityCode}, ${what}, ${path}, ${now})`.execute(sight);
}
