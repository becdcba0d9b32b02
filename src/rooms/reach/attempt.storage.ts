import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { holdAlone } from '#house/version.storage.ts';
import type { Attempt, AttemptOutcome, Verdict } from './attempt.ts';

export type NewAttempt = Omit<Attempt, 'id' | 'outcomes'>;

export async function insertAttempt(sight: Sight, attempt: NewAttempt): Promise<string> {
  const { id } = await sight
    .insertInto('reach_attempts')
    .values({
      ...{ municipality_code: attempt.municipalityCode, organisation_id: attempt.organisationId },
      ...{ area_id: attempt.areaId, area_name: attempt.areaName, question_id: attempt.questionId ?? null },
      ...{ words: attempt.words, function_id: attempt.functionId ?? null, responsible: attempt.responsible },
      ...{ begins_on: attempt.beginsOn, follow_up_on: attempt.followUpOn, written_at: attempt.writtenAt },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertAttemptOutcome(sight: Sight, attemptId: string, told: AttemptOutcome, at: Date) {
  const { verdict, words, lookedOn, nextOn } = told;
  await sight
    .insertInto('reach_attempt_outcomes')
    .values({ attempt_id: attemptId, verdict, words, looked_on: lookedOn, next_on: nextOn ?? null, written_at: at })
    .execute();
}

interface OutcomeRow {
  verdict: Verdict;
  words: string;
  on: string;
  next: string | null;
}

const outcomes = sql<
  OutcomeRow[]
>`(select coalesce(json_agg(json_build_object('verdict', verdict, 'words', words, 'on', looked_on,
  'next', next_on) order by id), '[]') from reach_attempt_outcomes where attempt_id = a.id)`.as('outcomes');

const chosen = (sight: Sight) =>
  sight.selectFrom('reach_attempts as a').selectAll('a').select(outcomes).orderBy('a.written_at').orderBy('a.id');
type Row = Awaited<ReturnType<ReturnType<typeof chosen>['executeTakeFirstOrThrow']>>;

const attemptOf = (row: Row): Attempt => ({
  ...{ id: row.id, municipalityCode: row.municipality_code, organisationId: row.organisation_id },
  ...{ areaId: row.area_id, areaName: row.area_name, questionId: row.question_id ?? undefined, words: row.words },
  ...{ functionId: row.function_id ?? undefined, responsible: row.responsible, beginsOn: row.begins_on },
  ...{ followUpOn: row.follow_up_on, writtenAt: row.written_at },
  outcomes: row.outcomes.map(({ verdict, words, on, next }) => ({
    ...{ verdict, words, lookedOn: on, nextOn: next ?? undefined },
  })),
});

export async function findAttempt(sight: Sight, id: string): Promise<Attempt | undefined> {
  const row = await chosen(sight).where('a.id', '=', id).executeTakeFirst();
  return row && attemptOf(row);
}

/** What is and has been tried in a municipality, the first first. */
export async function listAttempts(sight: Sight, municipalityCode: string): Promise<Attempt[]> {
  const rows = await chosen(sight).where('a.municipality_code', '=', municipalityCode).execute();
  return rows.map(attemptOf);
}

/** What is tried in some municipalities or by some organisations, and may be due to be looked at on a day. */
export async function listUnsettled(
  sight: Sight,
  { municipalityCodes, organisationIds }: { municipalityCodes: readonly string[]; organisationIds: readonly string[] },
  today: string,
): Promise<Attempt[]> {
  const rows = await chosen(sight)
    .where(
      sql<boolean>`(a.municipality_code = any (${[...municipalityCodes]}::text[]) or a.organisation_id = any (${[...organisationIds]}::uuid[]))`,
    )
    .where('a.follow_up_on', '<=', today)
    .execute();
  return rows.map(attemptOf);
}

/** Two people may look on the same day: what the second one read must still be so. */
export async function lockAttempt(sight: Sight, id: string): Promise<void> {
  await holdAlone(sight, `attempt ${id}`);
}
