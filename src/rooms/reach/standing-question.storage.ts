import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { holdAlone } from '#house/version.storage.ts';
import type { PopulationLevel } from '#rooms/places/population.ts';
import type { Weekday, Who } from './reach.ts';
import type { ReachQuestion } from './reach-question.ts';
import type { Snapshot, StandingQuestion } from './standing-question.ts';

const chosen = (sight: Sight) => sight.selectFrom('standing_questions').selectAll().orderBy('kept_at').orderBy('id');
type Row = Awaited<ReturnType<ReturnType<typeof chosen>['executeTakeFirstOrThrow']>>;

function questionOf(row: Row): StandingQuestion {
  const { weekday, after_minutes: after } = row;
  return {
    ...{ id: row.id, municipalityCode: row.municipality_code, keptAt: row.kept_at },
    question: {
      ...{ who: row.who as Who, ages: { from: row.age_from, to: row.age_to } },
      ...{ radiusMetres: row.radius_metres, affordable: row.affordable },
      hours: { ...(weekday !== null && { weekday: weekday as Weekday }), ...(after !== null && { after }) },
    },
    ended: row.ended_at ? { at: row.ended_at, reason: row.end_reason ?? '' } : undefined,
  };
}

/** Keeps a question; undefined where it is kept already. */
export async function insertStandingQuestion(
  sight: Sight,
  municipalityCode: string,
  { who, ages, radiusMetres, hours, affordable }: ReachQuestion,
  at: Date,
): Promise<string | undefined> {
  const row = await sight
    .insertInto('standing_questions')
    .values({
      ...{ municipality_code: municipalityCode, who, age_from: ages.from, age_to: ages.to, affordable, kept_at: at },
      ...{ weekday: hours.weekday ?? null, after_minutes: hours.after ?? null, radius_metres: radiusMetres },
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Ends it; answers whether it was not ended already. */
export async function endStandingQuestion(sight: Sight, id: string, reason: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('standing_questions')
    .set({ ended_at: at, end_reason: reason })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

export async function findStandingQuestion(sight: Sight, id: string): Promise<StandingQuestion | undefined> {
  const row = await chosen(sight).where('id', '=', id).executeTakeFirst();
  return row && questionOf(row);
}

/** Those of a municipality, also ended ones; or all that are still followed anywhere. */
export async function listStandingQuestions(sight: Sight, municipalityCode?: string): Promise<StandingQuestion[]> {
  const here =
    municipalityCode === undefined
      ? chosen(sight).where('ended_at', 'is', null)
      : chosen(sight).where('municipality_code', '=', municipalityCode);
  return (await here.execute()).map(questionOf);
}

/** Lets nobody else measure a question until the transaction is over. */
export async function lockStandingQuestion(sight: Sight, id: string): Promise<void> {
  await holdAlone(sight, `standing question ${id}`);
}

export async function insertSnapshot(sight: Sight, questionId: string, snapshot: Snapshot): Promise<void> {
  const { takenAt, level, countedOn, activities, areas } = snapshot;
  const { id } = await sight
    .insertInto('white_spot_snapshots')
    .values({ question_id: questionId, taken_at: takenAt, level, counted_on: countedOn, activities })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (areas.length === 0) return;
  const values = areas.map(({ areaId, areaName, children, lacking, nearestMetres, nearestTitle }) => ({
    ...{ snapshot_id: id, area_id: areaId, area_name: areaName, asked: children, lacking },
    ...{ nearest_metres: nearestMetres ?? null, nearest_title: nearestTitle ?? null },
  }));
  await sight.insertInto('white_spot_snapshot_areas').values(values).execute();
}

/** Snapshots of some questions, each question's newest first. */
export async function listSnapshots(sight: Sight, questionIds: readonly string[]): Promise<Map<string, Snapshot[]>> {
  if (questionIds.length === 0) return new Map();
  const rows = await sight
    .selectFrom('white_spot_snapshots as s')
    .where('s.question_id', 'in', [...questionIds])
    .select(['s.id', 's.question_id', 's.taken_at', 's.level', 's.counted_on', 's.activities'])
    .select(areasOf)
    .orderBy('s.taken_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
  const told = rows.map(row => ({
    questionId: row.question_id,
    snapshot: {
      ...{ takenAt: row.taken_at, level: row.level as PopulationLevel, countedOn: row.counted_on },
      ...{ activities: row.activities, areas: row.areas.map(areaOf) },
    },
  }));
  const grouped = Map.groupBy(told, ({ questionId }) => questionId);
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ snapshot }) => snapshot)]));
}

interface AreaRow {
  id: string;
  name: string;
  children: number;
  lacking: number;
  metres: number | null;
  title: string | null;
}

const areasOf = sql<
  AreaRow[]
>`(select coalesce(json_agg(json_build_object('id', area_id, 'name', area_name, 'children', asked,
  'lacking', lacking, 'metres', nearest_metres, 'title', nearest_title) order by area_name collate "sv-x-icu"), '[]')
  from white_spot_snapshot_areas where snapshot_id = s.id)`.as('areas');

const areaOf = ({ id, name, children, lacking, metres, title }: AreaRow) => ({
  ...{ areaId: id, areaName: name, children, lacking },
  ...{ nearestMetres: metres ?? undefined, nearestTitle: title ?? undefined },
});
