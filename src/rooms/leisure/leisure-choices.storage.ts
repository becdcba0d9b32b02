import { type RawBuilder, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { ActivityQuestion, Aspect, ListedPlace, NearlyFitting } from './leisure.ts';
import { foundOf, type ListingRow, listingColumns, nearestFirst } from './leisure-listing.storage.ts';
import { allOf, codesOf, conditionsOf, type Look, metresFrom, shownIn, stillGoing } from './leisure-match.storage.ts';

/** What can be chosen among what is shown where one looks: a choice with nothing behind it is not offered. */
export interface LeisureChoices {
  subjects: string[];
  languages: string[];
}

export async function findLeisureChoices(
  sight: Sight,
  look: Look,
  question: Pick<ActivityQuestion, 'neighbours'>,
): Promise<LeisureChoices> {
  const { rows } = await sql<LeisureChoices>`
    select coalesce(array_agg(distinct a.subject), '{}') as subjects,
      array(select distinct unnest(a.languages) as code ${shownIn(codesOf(look, question), look)} order by code) as languages
    ${shownIn(codesOf(look, question), look)} and ${stillGoing(look)}`.execute(sight);
  return rows[0] ?? { subjects: [], languages: [] };
}

/** Every place that a hit lies at, the one with most first, and how many hits have no place that may be told. */
export async function findLeisurePlaces(sight: Sight, look: Look, question: ActivityQuestion) {
  const meets = allOf(conditionsOf({ ...question, place: undefined }, look).values());
  const { rows } = await sql<ListedPlace & { name: string | null; lat: number | null }>`
    select a.place_name as name, a.lat, a.lon, count(*)::int as count
    ${shownIn(codesOf(look, question), look)} and ${stillGoing(look)} and ${meets}
    group by 1, 2, 3 order by 4 desc, 1`.execute(sight);
  const isPlaced = ({ name, lat }: { name: string | null; lat: number | null }) => name !== null && lat !== null;
  return {
    places: rows.filter(isPlaced) as ListedPlace[],
    unplaced: rows.filter(row => !isPlaced(row)).reduce((sum, { count }) => sum + count, 0),
  };
}

const mostOfEach = 3;

/** How much a year older or younger still nearly fits, and how many times as far. */
const nearYears = 1;
const nearTimesAsFar = 3;

/**
 * What fails in one thing only of all that is asked for, at most three of each: asked in one reading of the table, where every condition
 * is a column. Looks in the neighbouring municipalities too, where being in this one is then the thing.
 */
export async function findNearlyFitting(
  sight: Sight,
  look: Look,
  question: ActivityQuestion,
): Promise<NearlyFitting[]> {
  const conditions = conditionsOf(question, look);
  if (!question.neighbours) conditions.set('municipality', sql`a.municipality_code = ${look.municipalityCode}`);
  if (conditions.size === 0) return [];
  const aspects = [...conditions.keys()];
  const fails = sql.join(
    [...conditions].map(([aspect, each]) => sql`case when ${each} then null else ${aspect}::text end`),
  );
  const { rows } = await sql<ListingRow & { aspect: Aspect; side: NearlyFitting['side'] | null; total: number }>`
    with a as materialized (
      select ${listingColumns}, a.title, ${metresFrom(look.from)} as metres, array_remove(array[${fails}], null) as fails,
        ${sideOf(question)} as side
      ${shownIn(codesOf(look, { neighbours: true }), look)} and ${stillGoing(look)} and ${nearAge(question)}
        and ${nearEnough(look, question)} and ${nearCompany(question)}),
    ranked as (
      select a.*, a.fails[1] as aspect, count(*) over kind as total, row_number() over (kind order by ${nearestFirst}) as nth
      from a where cardinality(a.fails) = 1
      window kind as (partition by a.fails[1], case when a.fails[1] = 'age' then a.side end))
    select * from ranked where nth <= ${mostOfEach} order by nth`.execute(sight);
  const groups = Map.groupBy(rows, ({ aspect, side }) => (aspect === 'age' ? `age ${side}` : aspect));
  return [...groups.values()]
    .flatMap(group => (group[0] ? [{ ...nearlyOf(group[0]), found: group.map(foundOf) }] : []))
    .toSorted((a, b) => aspects.indexOf(a.aspect) - aspects.indexOf(b.aspect));
}

const nearlyOf = ({ aspect, side, total }: { aspect: Aspect; side: NearlyFitting['side'] | null; total: number }) => ({
  aspect,
  side: aspect === 'age' ? (side ?? undefined) : undefined,
  count: total,
});

function sideOf({ age }: ActivityQuestion): RawBuilder<unknown> {
  if (age === undefined) return sql`null::text`;
  return sql`case when a.minimum_age > ${age} then 'older' when a.maximum_age < ${age} then 'younger' end`;
}

function nearAge({ age }: ActivityQuestion): RawBuilder<unknown> {
  if (age === undefined) return sql`true`;
  return sql`a.minimum_age <= ${age + nearYears} and a.maximum_age >= ${age - nearYears}`;
}

function nearEnough({ from }: Look, { within }: ActivityQuestion): RawBuilder<unknown> {
  if (!from || !within) return sql`true`;
  return sql`coalesce(${metresFrom(from)} <= ${within * nearTimesAsFar}, true)`;
}

/** Whoever asks for girls only is not sent to boys. */
const nearCompany = ({ company }: ActivityQuestion) => (company === 'girls' ? sql`a.audience <> 'boys'` : sql`true`);
