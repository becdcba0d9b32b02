import type pg from 'pg';
import { type Reach, type ReachTerms, type Supply, whos } from '#rooms/reach/reach.ts';

/** What is compared with ours, by row of the reach. */
export interface PeerRow {
  row: number;
  score: number;
  affordable: number;
  perWeekday: number[];
  metres: number;
}

const ageOf = (terms: ReachTerms, age: number) =>
  Math.min(Math.max(age, terms.ages.from), terms.ages.to) - terms.ages.from;

/** Fills the tables as well as they can be: points on the plane under GiST, ages as running sums, classes in a table. */
export async function loadPeer(client: pg.Client, { terms, areas, activities }: Reach): Promise<void> {
  await client.query(`drop table if exists areas, activities, classes cascade;
    create table areas (id int primary key, point geometry(Point, 3006), girls float8[], boys float8[]);
    create table activities (id int primary key, point geometry(Point, 3006), class int, capacity float8, affordable bool, days int);
    create table classes (id int primary key, low int, high int, who text)`);
  await client.query(
    `insert into areas select id, ${onPlane}, girls::float8[], boys::float8[]
     from unnest($1::int[], $2::float8[], $3::float8[], $4::text[], $5::text[]) as given (id, lon, lat, girls, boys)`,
    columns(areas, (each, at) => [at, each.lon, each.lat, runningSums(each.girls), runningSums(each.boys)]),
  );
  const open = activities.map((each, at) => ({ ...each, at })).filter(each => admitsAnybody(each, terms));
  const years = terms.ages.to - terms.ages.from + 1;
  const classOf = ({ ages, who }: Supply) =>
    (ageOf(terms, ages.from) * years + ageOf(terms, ages.to)) * whos.length + whos.indexOf(who);
  await client.query(
    `insert into activities select id, ${onPlane}, class, capacity, affordable, days
     from unnest($1::int[], $2::float8[], $3::float8[], $4::int[], $5::float8[], $6::bool[], $7::int[])
     as given (id, lon, lat, class, capacity, affordable, days)`,
    columns(open, each => [each.at, each.lon, each.lat, classOf(each), each.capacity, each.affordable, daysOf(each)]),
  );
  await client.query(
    `insert into classes select (low * $1 + high) * 3 + at - 1, low, high, who
     from generate_series(0, $1 - 1) low, generate_series(0, $1 - 1) high, unnest($2::text[]) with ordinality as w (who, at)`,
    [years, whos],
  );
  await client.query('create index on areas using gist (point); create index on activities using gist (point)');
  await client.query('vacuum analyze');
}

const onPlane = 'ST_Transform(ST_SetSRID(ST_MakePoint(lon, lat), 4326), 3006)';

function admitsAnybody({ capacity, ages }: Supply, terms: ReachTerms): boolean {
  return capacity > 0 && ages.from <= terms.ages.to && ages.to >= terms.ages.from;
}

function daysOf({ sessions }: Supply): number {
  return sessions.reduce((days, { weekday }) => days | (1 << (weekday - 1)), 0);
}

/** An array of PostgreSQL with 0 first, so that the sum of a range is one subtraction. */
function runningSums(counts: readonly number[]): string {
  let sum = 0;
  return `{0,${counts.map(count => (sum += count)).join(',')}}`;
}

function columns<Row>(rows: readonly Row[], cellsOf: (row: Row, at: number) => unknown[]): unknown[][] {
  const cells = rows.map(cellsOf);
  return (cells[0] ?? []).map((_, column) => cells.map(row => row[column]));
}

const weekdayAliases = [0, 1, 2, 3, 4, 5, 6];
const genders = "(values (0, 'girls'), (1, 'boys')) g (gender, name)";
const yearsOf = ({ ages }: ReachTerms) => ages.to - ages.from + 1;

/** The same definition in SQL, step by step with statistics in between, so that the planner knows what it has. */
export function peerSteps(terms: ReachTerms): string[] {
  const perDay = weekdayAliases.map(day => `sum(worth) filter (where days & ${1 << day} > 0) as d${day}`);
  return [
    'drop table if exists pairs, ratios, sums, scores',
    pairsStep(terms),
    'analyze pairs',
    `create temp table ratios as
     select activity, capacity / nullif(sum(weight * children), 0) as ratio
     from pairs join activities on id = activity group by activity, capacity`,
    'analyze ratios',
    `create temp table sums as
     select area, class, sum(worth) as score, sum(worth) filter (where affordable) as affordable, ${perDay}, min(metres) as metres
     from (select p.*, coalesce(ratio, 0) * weight as worth from pairs p join ratios r using (activity)) each
     group by area, class`,
    'analyze sums',
    scoresStep(terms),
    nearestStep(terms),
  ];
}

function pairsStep({ zones }: ReachTerms): string {
  const weight = `case ${zones.map(zone => `when metres <= ${zone.withinMetres} then ${zone.weight}`).join(' ')} end`;
  const range = (gender: string) => `${gender}[high + 2] - ${gender}[low + 1]`;
  return `create temp table pairs as
     select a.id as area, s.id as activity, class, affordable, days, metres, ${weight}::float8 as weight,
       case who when 'all' then ${range('girls')} + ${range('boys')} when 'girls' then ${range('girls')} else ${range('boys')} end as children
     from areas a join activities s on ST_DWithin(a.point, s.point, ${zones.at(-1)?.withinMetres})
     join classes c on c.id = s.class cross join lateral (select ST_Distance(a.point, s.point) as metres) d`;
}

function scoresStep(terms: ReachTerms): string {
  const sumDays = weekdayAliases.map(day => `sum(d${day}) as d${day}`);
  return `create temp table scores as
     select (area * 2 + gender) * ${yearsOf(terms)} + age as row, sum(score) as score, sum(affordable) as affordable, ${sumDays},
       min(metres) as metres
     from sums join classes on id = class cross join lateral generate_series(low, high) age join ${genders} on who in ('all', name)
     group by 1`;
}

/** The nearest of all where nothing is within reach: the index hands them out by distance. */
function nearestStep(terms: ReachTerms): string {
  const row = `(a.id * 2 + gender) * ${yearsOf(terms)} + age`;
  return `insert into scores (row, metres)
     select ${row}, n.metres
     from areas a cross join ${genders} cross join generate_series(0, ${yearsOf(terms) - 1}) age
     left join scores on scores.row = ${row}
     cross join lateral (
       select ST_Distance(a.point, s.point) as metres from activities s join classes c on c.id = s.class
       where who in ('all', name) and age between low and high order by a.point <-> s.point limit 1) n
     where scores.row is null`;
}

/** What the steps came to. */
export async function peerRows(client: pg.Client): Promise<PeerRow[]> {
  const { rows } = await client.query<Record<string, number | null>>('select * from scores');
  return rows.map(each => ({
    row: Number(each.row),
    score: each.score ?? 0,
    affordable: each.affordable ?? 0,
    perWeekday: weekdayAliases.map(day => each[`d${day}`] ?? 0),
    metres: each.metres ?? 0,
  }));
}
