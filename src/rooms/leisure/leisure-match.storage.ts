import { type RawBuilder, sql } from 'kysely';
import type { ActivityQuestion, Aspect } from './leisure.ts';

/** Where and when somebody looks. */
export interface Look {
  municipalityCode: string;
  /** Opened municipalities next to it, which are looked in where the question says so. */
  neighbourCodes: readonly string[];
  /** Whatever was last assured at or before this is too old to be shown. */
  hiddenAt: Date;
  today: string;
  from?: { lat: number; lon: number } | undefined;
}

/** What everybody may see in some municipalities. What an organisation that has left the list does is not there either. */
export const shownIn = (codes: readonly string[], { hiddenAt }: Pick<Look, 'hiddenAt'>) =>
  sql`from activity_listings a join listings o on o.organisation_id = a.organisation_id
  where a.municipality_code = any (${codes}::text[]) and a.assured_at > ${hiddenAt}`;

export const stillGoing = ({ today }: Pick<Look, 'today'>) => sql`(a.ends_on is null or a.ends_on >= ${today})`;

/** In which municipalities a question looks. */
export const codesOf = (look: Look, { neighbours }: Pick<ActivityQuestion, 'neighbours'>): string[] => [
  look.municipalityCode,
  ...(neighbours ? look.neighbourCodes : []),
];

/** Straight over the ground, metres; within a county the ground is flat enough. */
export function metresFrom(from: Look['from']): RawBuilder<number | null> {
  if (!from) return sql`null::double precision`;
  return sql`111195 * sqrt(power(a.lat - ${from.lat}, 2) + power((a.lon - ${from.lon}) * cos(radians(${from.lat})), 2))`;
}

/** A condition for each thing that is asked for. */
export function conditionsOf(
  question: ActivityQuestion,
  { from }: Pick<Look, 'from'>,
): Map<Aspect, RawBuilder<unknown>> {
  const { subject, age, language, place, company, parentStays, adaptations, within } = question;
  const conditions: [Aspect, RawBuilder<unknown> | undefined][] = [
    ['subject', subject === undefined ? undefined : sql`a.subject = ${subject}`],
    ['age', age === undefined ? undefined : sql`${age} between a.minimum_age and a.maximum_age`],
    ['day', dayMeets(question)],
    ['daytime', daytimeMeets(question)],
    ['cost', costMeets(question)],
    ['distance', from && within && sql`coalesce(${metresFrom(from)} <= ${within}, false)`],
    ['company', company && companyMeets[company]],
    ['parentStays', parentStays ? sql`a.parent_stays` : undefined],
    ['language', language === undefined ? undefined : sql`a.languages @> array[${language}::text]`],
    ['place', place === undefined ? undefined : sql`coalesce(a.place_name = ${place}, false)`],
    ...adaptations.map((each): [Aspect, RawBuilder<unknown>] => [each, sql`a.adaptations @> array[${each}::text]`]),
  ];
  return new Map(conditions.flatMap(([aspect, each]) => (each ? [[aspect, each] as const] : [])));
}

const dayMeets = ({ day }: ActivityQuestion) => (day ? sql`a.days @> array[${day}::int]` : undefined);

/** On the day that is asked for, if one is; where it is on another, the day is what fails, not the hour. */
function daytimeMeets({ day, daytime }: ActivityQuestion): RawBuilder<unknown> | undefined {
  if (!daytime) return undefined;
  const days = daytime === 'early' ? sql`a.early_days` : sql`a.late_days`;
  return day
    ? sql`(${days} @> array[${day}::int] or not a.days @> array[${day}::int] and ${days} <> '{}')`
    : sql`${days} <> '{}'`;
}

function costMeets({ free, leisureCard }: ActivityQuestion): RawBuilder<unknown> | undefined {
  if (free && leisureCard) return sql`(a.free or a.leisure_card)`;
  if (free) return sql`a.free`;
  return leisureCard ? sql`a.leisure_card` : undefined;
}

const companyMeets = {
  girls: sql`a.audience in ('girls', 'girls-and-nonbinary')`,
  mixed: sql`a.audience in ('all', 'families')`,
} as const;

/** All of them at once. */
export const allOf = (conditions: Iterable<RawBuilder<unknown>>): RawBuilder<unknown> =>
  [...conditions].reduce<RawBuilder<unknown>>((all, each) => sql`${all} and ${each}`, sql`true`);
