import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { isoDay } from '#ui/dates.ts';
import type { Appeal, Check, CheckInput, CheckKind, ListedCheck } from './verification.ts';

/** Kinds of check that the public may see of an organisation on the day of `now`. */
export async function liveCheckKinds(sight: Sight, organisationId: string, now: Date): Promise<CheckKind[]> {
  const live = await findListedChecks(sight, organisationId, now);
  return [...new Set(live.map(check => check.kind))];
}

/** What the public may know, on the day of `now`, of the checks of an organisation; newest first. */
export async function findListedChecks(sight: Sight, organisationId: string, now: Date): Promise<ListedCheck[]> {
  const rows = await sight
    .selectFrom('listed_checks')
    .where('organisation_id', '=', organisationId)
    .where('valid_until', '>=', isoDay(now))
    .selectAll()
    .orderBy('checked_on', 'desc')
    .orderBy('check_id', 'desc')
    .execute();
  return rows.map(listedOf);
}

interface ListedRow {
  kind: string;
  what: string;
  by_function: string;
  checked_on: string;
  valid_until: string;
}

function listedOf(row: ListedRow): ListedCheck {
  return {
    kind: row.kind as CheckKind,
    what: row.what,
    byFunction: row.by_function,
    checkedOn: row.checked_on,
    validUntil: row.valid_until,
  };
}

interface StateRow extends ListedRow {
  id: number;
  organisation_id: string;
  recorded_at: Date;
  superseded: boolean;
  withdrawal_id: number | null;
  withdrawn_at: Date | null;
  withdrawal_reason: string | null;
  appealed_at: Date | null;
  appeal_text: string | null;
  answered_at: Date | null;
  upheld: boolean | null;
  answer_reason: string | null;
}

/** Every check of these organisations that this actor sees, newest first, also those that no longer stand. */
export async function findChecks(sight: Sight, organisationIds: readonly string[]): Promise<Check[]> {
  const { rows } = await sql<StateRow>`select * from organisation_check_states
    where organisation_id = any(${[...organisationIds]}::uuid[]) order by checked_on desc, id desc`.execute(sight);
  return rows.map(checkOf);
}

function checkOf(row: StateRow): Check {
  return {
    ...listedOf(row),
    id: row.id,
    organisationId: row.organisation_id,
    recordedAt: row.recorded_at,
    superseded: row.superseded,
    withdrawal:
      row.withdrawal_id && row.withdrawn_at
        ? { id: row.withdrawal_id, at: row.withdrawn_at, reason: row.withdrawal_reason ?? '', appeal: appealOf(row) }
        : undefined,
  };
}

function appealOf(row: StateRow): Appeal | undefined {
  if (!row.appealed_at) return undefined;
  const answer = row.answered_at
    ? { at: row.answered_at, upheld: row.upheld ?? false, reason: row.answer_reason ?? '' }
    : undefined;
  return { at: row.appealed_at, text: row.appeal_text ?? '', answer };
}

export async function insertCheck(
  sight: Sight,
  organisationId: string,
  check: CheckInput,
  recordedBy: string | null,
  now: Date,
): Promise<number> {
  const { id } = await sight
    .insertInto('organisation_checks')
    .values({
      organisation_id: organisationId,
      kind: check.kind,
      what: check.what,
      by_function: check.byFunction,
      checked_on: check.checkedOn,
      valid_until: check.validUntil,
      recorded_at: now,
      recorded_by: recordedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertWithdrawal(
  sight: Sight,
  checkId: number,
  reason: string,
  withdrawnBy: string | null,
  now: Date,
): Promise<number> {
  const { id } = await sight
    .insertInto('organisation_check_withdrawals')
    .values({ check_id: checkId, withdrawn_at: now, withdrawn_by: withdrawnBy, reason })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertAppeal(
  sight: Sight,
  withdrawalId: number,
  text: string,
  appealedBy: string | null,
  now: Date,
): Promise<void> {
  await sight
    .insertInto('organisation_check_appeals')
    .values({ withdrawal_id: withdrawalId, appealed_at: now, appealed_by: appealedBy, text })
    .execute();
}

export async function insertAnswer(
  sight: Sight,
  withdrawalId: number,
  { upheld, reason }: { upheld: boolean; reason: string },
  answeredBy: string | null,
  now: Date,
): Promise<void> {
  await sight
    .insertInto('organisation_check_appeal_answers')
    .values({ withdrawal_id: withdrawalId, answered_at: now, answered_by: answeredBy, upheld, reason })
    .execute();
}

/** Lets the public list show exactly the checks that stand on the day of `now`; nothing for an organisation that is not listed. */
export async function relistChecks(sight: Sight, organisationId: string, now: Date): Promise<void> {
  await sight.deleteFrom('listed_checks').where('organisation_id', '=', organisationId).execute();
  await sql`insert into listed_checks (check_id, organisation_id, kind, what, by_function, checked_on, valid_until)
    select id, organisation_id, kind, what, by_function, checked_on, valid_until from organisation_check_states c
    where organisation_id = ${organisationId} and stands and not superseded and valid_until >= ${isoDay(now)}
      and exists (select from listings l where l.organisation_id = c.organisation_id)`.execute(sight);
  await sql`update listings set checked_kinds =
      array(select distinct kind from listed_checks c where c.organisation_id = ${organisationId} order by kind)
    where organisation_id = ${organisationId}`.execute(sight);
}
