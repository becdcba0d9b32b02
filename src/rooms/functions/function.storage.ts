import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { OrganisationKind } from '#rooms/organisations/organisation.ts';
import type { FunctionProfile, Held, LocalFunction } from './function.ts';

const nobody: Held = { holders: 0, reached: 0, names: [], faces: [] };

const chosen = (sight: Sight) =>
  sight
    .selectFrom('functions')
    .leftJoin('listings', 'listings.organisation_id', 'functions.organisation_id')
    .select(['functions.id', 'functions.organisation_id', 'functions.municipality_code', 'functions.slug', 'title'])
    .select(['concerns', 'functions.area_ids', 'mandate', 'mandate_from', 'mandate_ends_on', 'promise_unit'])
    .select(['promise_count', 'hours', 'functions.languages', 'escalates_to', 'published', 'shows_median', 'version'])
    .select(['dissolved_at', 'listings.name', 'listings.slug as listing_slug', 'listings.kind'])
    .orderBy('listings.name')
    .orderBy('title');
type Row = Awaited<ReturnType<ReturnType<typeof chosen>['executeTakeFirstOrThrow']>>;

function functionOf(row: Row, held: Held): LocalFunction {
  return {
    ...{ id: row.id, organisationId: row.organisation_id, organisationName: row.name ?? '–' },
    ...{
      organisationSlug: row.listing_slug ?? undefined,
      kind: (row.kind ?? undefined) as OrganisationKind | undefined,
    },
    ...{ municipalityCode: row.municipality_code, slug: row.slug, version: row.version },
    ...{ dissolvedAt: row.dissolved_at ?? undefined, held },
    ...{ title: row.title, concerns: row.concerns ?? undefined, areaIds: row.area_ids },
    ...{ mandate: row.mandate ?? undefined, mandateFrom: row.mandate_from ?? undefined },
    mandateEndsOn: row.mandate_ends_on ?? undefined,
    promise: { unit: row.promise_unit as 'hours', count: row.promise_count },
    ...{ hours: row.hours ?? undefined, languages: row.languages, escalatesTo: row.escalates_to ?? undefined },
    ...{ published: row.published, showsMedian: row.shows_median },
  };
}

async function withHeld(sight: Sight, rows: Row[]): Promise<LocalFunction[]> {
  const held = await findHeld(
    sight,
    rows.map(({ id }) => id),
  );
  return rows.map(row => functionOf(row, held.get(row.id) ?? nobody));
}

async function findHeld(sight: Sight, ids: readonly string[]): Promise<Map<string, Held>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<HeldRow>`select * from held_by(${[...ids]}::uuid[])`.execute(sight);
  return new Map(rows.map(row => [row.function_id, heldOf(row)]));
}

interface HeldRow {
  function_id: string;
  holders: number;
  reached: number;
  names: string[] | null;
  /** Beside the names; empty for those who show their name only. */
  faces: (string | null)[] | null;
}

function heldOf({ holders, reached, names, faces }: HeldRow): Held {
  const shown = (names ?? []).map((name, index) => ({ name, id: faces?.[index] }));
  return {
    ...{ holders, reached, names: names ?? [] },
    faces: shown.flatMap(({ id, name }) => (id ? [{ id, name }] : [])),
  };
}

/** `undefined` where it is not there for this actor. */
export async function findFunction(sight: Sight, id: string): Promise<LocalFunction | undefined> {
  const row = await chosen(sight).where('functions.id', '=', id).executeTakeFirst();
  return row && (await withHeld(sight, [row]))[0];
}

/** Functions that are there, by id; those that are not are left out. */
export async function findFunctions(sight: Sight, ids: readonly string[]): Promise<LocalFunction[]> {
  if (ids.length === 0) return [];
  return withHeld(
    sight,
    await chosen(sight)
      .where('functions.id', 'in', [...ids])
      .execute(),
  );
}

/** Those of an organisation, also dissolved ones, or those that can be asked in a municipality. */
export async function listFunctions(
  sight: Sight,
  of: { organisationIds: readonly string[] } | { municipalityCode: string; published: boolean },
): Promise<LocalFunction[]> {
  if ('organisationIds' in of) {
    if (of.organisationIds.length === 0) return [];
    return withHeld(
      sight,
      await chosen(sight)
        .where('functions.organisation_id', 'in', [...of.organisationIds])
        .execute(),
    );
  }
  const here = chosen(sight)
    .where('functions.municipality_code', '=', of.municipalityCode)
    .where('dissolved_at', 'is', null);
  return withHeld(sight, await (of.published ? here.where('published', '=', true) : here).execute());
}

/** Everything the actor may turn to: in her municipalities, in her own organisations, and in the country. */
export async function listReachable(sight: Sight): Promise<LocalFunction[]> {
  return withHeld(sight, await chosen(sight).where('dissolved_at', 'is', null).execute());
}

/** Ids of the functions that the actor reads for today. */
export async function findMine(sight: Sight): Promise<string[]> {
  const { rows } = await sql<{ mine: string[] }>`select my_functions() as mine`.execute(sight);
  return rows[0]?.mine ?? [];
}

function columnsOf(profile: FunctionProfile) {
  return {
    ...{ title: profile.title, concerns: profile.concerns ?? null, area_ids: [...profile.areaIds] },
    ...{ mandate: profile.mandate ?? null, mandate_from: profile.mandateFrom ?? null },
    ...{ mandate_ends_on: profile.mandateEndsOn ?? null, promise_unit: profile.promise.unit },
    ...{ promise_count: profile.promise.count, hours: profile.hours ?? null, languages: [...profile.languages] },
    ...{ escalates_to: profile.escalatesTo ?? null, published: profile.published, shows_median: profile.showsMedian },
  };
}

/** Where a function belongs. */
export interface Whose {
  organisationId: string;
  municipalityCode: string | null;
  slug: string;
}

export async function insertFunction(sight: Sight, whose: Whose, profile: FunctionProfile, now: Date): Promise<string> {
  const { id } = await sight
    .insertInto('functions')
    .values({
      ...{ organisation_id: whose.organisationId, municipality_code: whose.municipalityCode, slug: whose.slug },
      ...columnsOf(profile),
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a function as it was at `version`; false where it has been changed since. */
export async function updateFunction(
  sight: Sight,
  { id, version }: Pick<LocalFunction, 'id' | 'version'>,
  profile: FunctionProfile,
): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('functions')
    .set({ ...columnsOf(profile), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function dissolve(sight: Sight, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('functions')
    .set({ dissolved_at: now, published: false })
    .where('id', '=', id)
    .where('dissolved_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function findFunctionSlugs(sight: Sight, organisationId: string): Promise<Set<string>> {
  const rows = await sight
    .selectFrom('functions')
    .where('organisation_id', '=', organisationId)
    .select('slug')
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}

/** Adults of an organisation, by name; only as far as the actor sees them. */
export async function findColleagues(
  sight: Sight,
  organisationId: string,
): Promise<{ personId: string; name: string }[]> {
  const rows = await sight
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .where('organisation_id', '=', organisationId)
    .where('young', '=', false)
    .select(['people.id', 'people.name'])
    .orderBy('people.name')
    .execute();
  return rows.map(row => ({ personId: row.id, name: row.name }));
}
