import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Enquiry } from './enquiry.ts';

/** How a kind is answered in a municipality, as everybody may know. */
export interface AnswerFigures {
  asked: number;
  answered: number;
  medianMinutes: number | undefined;
  /** Those whose time had come, or that were answered before. */
  due: number;
  inTime: number;
}

type Counted = Pick<
  Enquiry,
  'municipalityCode' | 'kind' | 'askedAt' | 'firstAnsweredAt' | 'state' | 'helped' | 'outcome'
>;

const step = 5;

/** Remembers of an enquiry that is about to be erased how soon it was answered, by the month; nothing that leads back to it. */
export async function insertTally(sight: Sight, enquiry: Counted): Promise<void> {
  const { municipalityCode, kind, askedAt, firstAnsweredAt, state, helped, outcome } = enquiry;
  if (municipalityCode === null) return;
  const minutes = firstAnsweredAt && (firstAnsweredAt.getTime() - askedAt.getTime()) / 60_000;
  await sight
    .insertInto('answer_tallies')
    .values({
      ...{ municipality_code: municipalityCode, kind, asked_in: `${askedAt.toISOString().slice(0, 7)}-01` },
      ...{ minutes: minutes === undefined ? null : Math.ceil(minutes / step) * step },
      ...{ withdrawn: state === 'withdrawn', helped: helped ?? null, outcome: outcome ?? null },
    })
    .execute();
}

/** Undefined where too few have asked to say anything. `hours`: within which an answer is promised. */
export async function findAnswerFigures(
  sight: Sight,
  { municipalityCode, kind, hours }: { municipalityCode: string; kind: string; hours: number },
  since: Date,
  now: Date,
): Promise<AnswerFigures | undefined> {
  const { rows } = await sql<{
    asked: number;
    answered: number;
    median_minutes: number | null;
    due: number;
    in_time: number;
  }>`select * from answer_figures(${municipalityCode}, ${kind}, ${since}, ${now}, ${hours})`.execute(sight);
  const [row] = rows;
  return (
    row && {
      ...{ asked: row.asked, answered: row.answered, medianMinutes: row.median_minutes ?? undefined },
      ...{ due: row.due, inTime: row.in_time },
    }
  );
}

/** Which function is told when nobody of those who were asked together has answered in time. */
export async function findStandingEscalation(
  sight: Sight,
  municipalityCode: string,
  kind: string,
): Promise<string | undefined> {
  const row = await sight
    .selectFrom('standing_escalations')
    .where('municipality_code', '=', municipalityCode)
    .where('kind', '=', kind)
    .select('function_id')
    .executeTakeFirst();
  return row?.function_id;
}

/** `functionId` undefined: nobody is, and the kind cannot be asked. */
export async function saveStandingEscalation(
  sight: Sight,
  municipalityCode: string,
  kind: string,
  functionId: string | undefined,
): Promise<void> {
  if (functionId === undefined) {
    await sight
      .deleteFrom('standing_escalations')
      .where('municipality_code', '=', municipalityCode)
      .where('kind', '=', kind)
      .execute();
    return;
  }
  await sight
    .insertInto('standing_escalations')
    .values({ municipality_code: municipalityCode, kind, function_id: functionId })
    .onConflict(held => held.columns(['municipality_code', 'kind']).doUpdateSet({ function_id: functionId }))
    .execute();
}

/** Those of these functions that have somebody on call in every one of these weeks, each told by its Monday. */
export async function findOnCall(sight: Sight, ids: readonly string[], weeks: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{
    ids: string[];
  }>`select on_call(${[...ids]}::uuid[], ${[...weeks]}::date[]) as ids`.execute(sight);
  return rows[0]?.ids ?? [];
}
