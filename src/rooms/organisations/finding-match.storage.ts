import { type RawBuilder, sql } from 'kysely';
import { canBeMisspelt, formsOf } from './finding.rules.ts';
import { type FilterName, type Filters, type Search, type SearchWord, withoutPlace } from './finding.ts';
import { freshnessMonths } from './organisation.rules.ts';
import { type Subject, subjects } from './taxonomy.ts';

/** What is looked for, and where: in one municipality, or in every one that has opened. */
export interface Hunt {
  municipalityCode: string | undefined;
  /** Never sought, even where they have opened. */
  leftOut: readonly string[];
  search: Search | undefined;
  filters: Filters;
  now: Date;
  /** Also takes in what is spelt like the words; `similarityFrom` must hold in the transaction. */
  similar: boolean;
}

/** From this share of common three-letter pieces two words count as alike; below it "fotvård" would be like "fotboll". */
export const similarityFrom = 0.5;

type Condition = RawBuilder<boolean>;

/** Words of so few letters have no three-letter piece to find them by: they count where a word begins with them. */
const tooShort = (word: string) => [...word].length < 3;

const yes: Condition = sql`true`;
const no: Condition = sql`false`;

export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? yes : sql`(${sql.join(conditions, sql` and `)})`;
}

function any(conditions: readonly Condition[]): Condition {
  return sql`(${sql.join(conditions, sql` or `)})`;
}

/** Where it is sought, and that the public may see it: the same calendar months as `freshness` counts. */
export function inSight({ municipalityCode, leftOut, now }: Hunt): Condition {
  const fresh: Condition = sql`l.assured_at + make_interval(months => ${freshnessMonths.hidden}) > ${now}`;
  return municipalityCode === undefined
    ? sql`${fresh} and l.municipality_code in (select o.municipality_code from municipality_openings o ${but(leftOut)})`
    : sql`${fresh} and l.municipality_code = ${municipalityCode}`;
}

const but = (codes: readonly string[]) =>
  codes.length === 0 ? sql`` : sql`where o.municipality_code <> all(${codes})`;

/** Whether every word is met in one way or another. */
export function meetsWords({ search, similar }: Hunt): Condition {
  const words = search?.words ?? [];
  return all(words.map(word => any([...ways(word), ...(similar && canBeMisspelt(word.word) ? [spelt(word)] : [])])));
}

/** The ways in which a listing can meet a word, but for its spelling. */
function ways(word: SearchWord): Condition[] {
  return [
    ...(tooShort(word.word) ? [begins(word)] : [contains(sql`l.folded_text`, word), inflected(word)]),
    ...meanings(word),
  ];
}

/** Folded by the database itself, so that a word is folded just as the text is. */
function contains(where: RawBuilder<string>, { word }: SearchWord): Condition {
  return sql`${where} like '%' || folded(${word}) || '%'`;
}

function inflected({ word }: SearchWord): Condition {
  const queries = formsOf(word).map(
    form => sql`plainto_tsquery('swedish', ${form}) || plainto_tsquery('swedish', folded(${form}))`,
  );
  return sql`l.search_words @@ (${sql.join(queries, sql` || `)})`;
}

function begins({ word }: SearchWord): Condition {
  return sql`l.search_words @@ to_tsquery('simple', quote_literal(folded(${word})) || ':*')`;
}

function meanings({ codes, municipalityCodes }: SearchWord): Condition[] {
  return [
    ...(codes.length > 0 ? [doing(codes)] : []),
    ...(municipalityCodes.length > 0 ? [sql<boolean>`l.municipality_code = any(${municipalityCodes})`] : []),
  ];
}

function spelt({ word }: SearchWord): Condition {
  return sql`folded(${word}) <% l.folded_text`;
}

/** How well a listing meets the words: 0 its name begins so, 1 the name or what one asks there holds them, 2 its text, 3 what it does, 4 alike. */
export function rankOf({ search }: Hunt): RawBuilder<number> {
  if (!search) return sql`0`;
  const each = search.words.map(word => {
    const inText = tooShort(word.word) ? begins(word) : any([contains(sql`l.folded_text`, word), inflected(word)]);
    const meant = meanings(word);
    const called = any([
      contains(sql`split_part(l.folded_text, E'\n', 1)`, word),
      contains(sql`folded(l.function_titles)`, word),
    ]);
    return sql`case when ${called} then 1 when ${inText} then 2
      when ${meant.length > 0 ? any(meant) : no} then 3 else 4 end`;
  });
  return sql`case when l.folded_text like folded(${search.phrase}) || '%' then 0 else greatest(${sql.join(each)}) end`;
}

/** How alike the spelling is, 0 to 1, for those that are met by nothing else. */
export function likenessOf({ search, similar }: Hunt): RawBuilder<number> {
  if (!search || !similar) return sql`0`;
  return sql`${sql.join(
    search.words.map(({ word }) => sql`word_similarity(folded(${word}), l.folded_text)`),
    sql` + `,
  )}`;
}

/** The conditions of the filters that are set. */
export function filterConditions(filters: Filters): Map<FilterName, Condition> {
  const { areas, kinds, what, age, languages, roles, place } = filters;
  const set: [FilterName, Condition | false][] = [
    ['areas', areas.length > 0 && sql<boolean>`l.area_ids && ${areas}::text[]`],
    ['kinds', kinds.length > 0 && sql<boolean>`l.kind = any(${kinds})`],
    ['what', what.length > 0 && doing(what)],
    [
      'age',
      age !== undefined &&
        sql<boolean>`coalesce(l.minimum_age, 0) <= ${age} and coalesce(l.maximum_age, 999) >= ${age}`,
    ],
    ['languages', languages.length > 0 && sql<boolean>`l.languages && ${languages}::text[]`],
    ['roles', roles.length > 0 && sql<boolean>`l.roles_wanted && ${roles}::text[]`],
    ['place', place !== undefined && atPlace(place)],
  ];
  return new Map(set.filter((each): each is [FilterName, Condition] => each[1] !== false));
}

function atPlace(place: string): Condition {
  return place === withoutPlace ? sql`l.lat is null` : sql`l.place_name = ${place}`;
}

/** A subject takes in everything under it. */
function doing(codes: readonly string[]): Condition {
  const wide = codes.filter(each => subjects.includes(each as Subject));
  const narrow = codes.filter(each => !wide.includes(each));
  const conditions: Condition[] = [];
  if (wide.length > 0) conditions.push(sql`l.subjects && ${wide}::text[]`);
  if (narrow.length > 0) conditions.push(sql`l.activities && ${narrow}::text[]`);
  return any(conditions);
}
