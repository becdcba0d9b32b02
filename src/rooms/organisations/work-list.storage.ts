import { type RawBuilder, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { isoDay } from '#ui/dates.ts';
import { freshnessMonths } from './organisation.rules.ts';
import type { OrganisationKind, Version } from './organisation.ts';
import { comesUpDays } from './verification.ts';
import { type WorkCounts, type WorkRow, type WorkScope, type WorkState, workStates } from './work-list.ts';

interface Row {
  id: string;
  municipality_code: string | null;
  slug: string;
  name: string;
  kind: OrganisationKind;
  fate: Version['fate'];
  return_reason: string | null;
  written_at: Date;
  assured_at: Date;
  closed: boolean;
  coming_up: number;
  appeals: number;
}

/** Every organisation of the scope with what its rows are asked for. */
function work(scope: WorkScope, now: Date): RawBuilder<unknown> {
  return sql`select o.id, o.municipality_code, o.slug, n.profile ->> 'name' as name, n.profile ->> 'kind' as kind, n.written_at,
      case when a.version_id is not null then 'approved' when r.version_id is not null then 'returned' else 'waiting' end as fate,
      r.reason as return_reason, c.organisation_id is not null as closed, coalesce(s.assured_at, o.joined_at) as assured_at,
      k.coming_up, k.appeals
    from organisations o
    join lateral (select id, profile, written_at from organisation_versions v where v.organisation_id = o.id order by id desc limit 1) n on true
    left join organisation_approvals a on a.version_id = n.id
    left join organisation_returns r on r.version_id = n.id
    left join organisation_closures c on c.organisation_id = o.id
    left join lateral (select max(assured_at) as assured_at from organisation_assurances s where s.organisation_id = o.id) s on true
    left join lateral (select
        count(*) filter (where stands and abs(valid_until - ${isoDay(now)}::date) <= ${comesUpDays}::int)::int as coming_up,
        count(*) filter (where appealed_at is not null and answered_at is null)::int as appeals
      from organisation_check_states k where k.organisation_id = o.id and not superseded) k on true
    where o.id = any(${[...scope.organisationIds]}::uuid[]) or o.municipality_code = any(${[...scope.municipalityCodes]}::text[])`;
}

/** What a state means, in the columns of `work`; month ends as `monthsAfter` has them, since sessions are in UTC. */
function isIn(state: WorkState, now: Date): RawBuilder<boolean> {
  const older = (months: number) => sql<boolean>`assured_at + make_interval(months => ${months}::int) <= ${now}`;
  const { amber, hidden } = freshnessMonths;
  const meaning: Record<WorkState, RawBuilder<boolean>> = {
    all: sql<boolean>`true`,
    waiting: sql<boolean>`not closed and fate = 'waiting'`,
    returned: sql<boolean>`not closed and fate = 'returned'`,
    amber: sql<boolean>`not closed and ${older(amber)} and not ${older(hidden)}`,
    hidden: sql<boolean>`not closed and ${older(hidden)}`,
    checks: sql<boolean>`not closed and coming_up + appeals > 0`,
    closed: sql<boolean>`closed`,
  };
  return meaning[state];
}

export interface WorkPart {
  state: WorkState;
  text: string;
  limit: number;
  offset: number;
  /** What has waited longest first, instead of by name. */
  oldestFirst?: boolean;
}

/** One part of the list of what the actor works with, and how many rows it has in all. */
export async function findWork(
  sight: Sight,
  scope: WorkScope,
  { state, text, limit, offset, oldestFirst }: WorkPart,
  now: Date,
): Promise<{ rows: WorkRow[]; total: number }> {
  const order = oldestFirst ? longestWait(state) : sql`name collate "sv-x-icu", id`;
  const { rows } = await sql<Row & { total: number }>`with work as (${work(scope, now)})
    select *, count(*) over ()::int as total from work
    where ${isIn(state, now)} and position(folded(${text}) in folded(name)) > 0
    order by ${order} limit ${limit} offset ${offset}`.execute(sight);
  return { rows: rows.map(rowOf), total: rows[0]?.total ?? 0 };
}

function longestWait(state: WorkState): RawBuilder<unknown> {
  if (state === 'waiting' || state === 'returned') return sql`written_at, id`;
  return state === 'checks' ? sql`appeals desc, coming_up desc, name, id` : sql`assured_at, id`;
}

function rowOf(row: Row): WorkRow {
  return {
    id: row.id,
    municipalityCode: row.municipality_code ?? '',
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    fate: row.fate,
    returnReason: row.return_reason,
    writtenAt: row.written_at,
    assuredAt: row.assured_at,
    closed: row.closed,
    checksComingUp: row.coming_up,
    appealsWaiting: row.appeals,
  };
}

/** How many organisations of the scope are in each state. */
export async function countWork(sight: Sight, scope: WorkScope, now: Date): Promise<WorkCounts> {
  const counts = workStates.map(state => sql`count(*) filter (where ${isIn(state, now)})::int as ${sql.id(state)}`);
  const { rows } =
    await sql<WorkCounts>`with work as (${work(scope, now)}) select ${sql.join(counts)} from work`.execute(sight);
  return rows[0] ?? (Object.fromEntries(workStates.map(state => [state, 0])) as WorkCounts);
}

/** How many organisations there are in each of these municipalities; those with none are left out. */
export async function countByMunicipality(sight: Sight, codes: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; count: number }>`select municipality_code as code, count(*)::int as count
    from organisations where municipality_code = any(${[...codes]}::text[]) group by 1`.execute(sight);
  return new Map(rows.map(({ code, count }) => [code, count]));
}
