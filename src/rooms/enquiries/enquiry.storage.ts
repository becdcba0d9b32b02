import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Openness } from '#ui/parts.tsx';
import type { Course, Enquiry, EnquiryState, Helped } from './enquiry.ts';

/** Every enquiry that the actor sees, to narrow down. */
export const chosen = (sight: Sight) =>
  sight
    .selectFrom('enquiries')
    .leftJoin('listings', 'listings.organisation_id', 'enquiries.organisation_id')
    .selectAll('enquiries')
    .select('listings.name');
type Row = Awaited<ReturnType<ReturnType<typeof chosen>['executeTakeFirstOrThrow']>>;

export function enquiryOf(row: Row): Enquiry {
  const { organisation_id: organisationId, name, asked_by: personId, asked_as: as } = row;
  return {
    ...{ id: row.id, kind: row.kind, openness: row.openness as Openness, municipalityCode: row.municipality_code },
    asker: {
      organisationId: organisationId ?? undefined,
      organisationName: name ?? '',
      personId: personId ?? undefined,
      as,
    },
    ...{ team: row.team, language: row.language ?? undefined },
    ...{ version: row.version, endSeenAt: row.end_seen_at ?? undefined },
    ...courseOf(row),
  };
}

function courseOf(row: Row): Course {
  return {
    ...{ state: row.state as EnquiryState, askedAt: row.asked_at, functionId: row.function_id, former: row.former },
    ...{ takenBy: row.taken_by ?? undefined, takenAt: row.taken_at ?? undefined },
    ...{ offeredTo: row.offered_to ?? undefined, contactBy: row.contact_by ?? undefined },
    ...{ outcome: row.outcome ?? undefined, lastWordAt: row.last_word_at },
    escalation: { level: row.escalation_level, to: row.escalated_to ?? undefined },
    ...{ softDueAt: row.soft_due_at, dueAt: row.due_at, remindedAt: row.reminded_at ?? undefined },
    ...{ pausedAt: row.paused_at ?? undefined, firstAnsweredAt: row.first_answered_at ?? undefined },
    ...{ answeredAt: row.answered_at ?? undefined, endedAt: row.ended_at ?? undefined },
    helped: (row.helped ?? undefined) as Helped | undefined,
    ...{ nextAt: row.next_at, eraseAt: row.erase_at },
  };
}

function columnsOf(course: Course) {
  return {
    ...{ state: course.state, function_id: course.functionId, taken_by: course.takenBy ?? null },
    ...{ taken_at: course.takenAt ?? null, offered_to: course.offeredTo ?? null, former: [...course.former] },
    ...{ escalation_level: course.escalation.level, escalated_to: course.escalation.to ?? null },
    ...{ soft_due_at: course.softDueAt, due_at: course.dueAt, reminded_at: course.remindedAt ?? null },
    ...{ paused_at: course.pausedAt ?? null, first_answered_at: course.firstAnsweredAt ?? null },
    ...{ answered_at: course.answeredAt ?? null, ended_at: course.endedAt ?? null, helped: course.helped ?? null },
    ...{ contact_by: course.contactBy ?? null, outcome: course.outcome ?? null, last_word_at: course.lastWordAt },
    ...{ next_at: course.nextAt, erase_at: course.eraseAt },
  };
}

/** An enquiry that begins; `id` is made by who asks, so that its key can be sealed for it. */
export type NewEnquiry = Omit<Enquiry, 'version' | 'endSeenAt'> & {
  /** Imprint of the receipt of somebody without an account. */
  receipt?: Buffer;
};

export async function insertEnquiry(sight: Sight, enquiry: NewEnquiry): Promise<void> {
  const { asker } = enquiry;
  await sight
    .insertInto('enquiries')
    .values({
      ...{ id: enquiry.id, kind: enquiry.kind, openness: enquiry.openness, asked_at: enquiry.askedAt },
      ...{ municipality_code: enquiry.municipalityCode, organisation_id: asker.organisationId ?? null },
      ...{ team: [...enquiry.team], language: enquiry.language ?? null, receipt: enquiry.receipt ?? null },
      ...{ asked_by: asker.personId ?? null, asked_as: asker.as },
      ...columnsOf(enquiry),
    })
    .execute();
}

/** `undefined` where it is not there for this actor. */
export async function findEnquiry(sight: Sight, id: string): Promise<Enquiry | undefined> {
  const row = await chosen(sight).where('enquiries.id', '=', id).executeTakeFirst();
  return row && enquiryOf(row);
}

/** What somebody without an account has asked with her receipt; its imprint in hex. */
export async function findByReceipt(sight: Sight, receipt: string): Promise<string | undefined> {
  const imprint = Buffer.from(receipt, 'hex');
  const row = await sight.selectFrom('enquiries').where('receipt', '=', imprint).select('id').executeTakeFirst();
  return row?.id;
}

/** The name of whoever has taken what is asked by the actor's receipt, where she lets it be shown. */
export async function findShownTaker(sight: Sight, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string | null }>`select shown_taker(${id}) as name`.execute(sight);
  return rows[0]?.name ?? undefined;
}

/** Saves where it has come to; false where somebody has moved it since it was read. */
export async function saveCourse(sight: Sight, { id, version }: Enquiry, course: Course): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('enquiries')
    .set({ ...columnsOf(course), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes that a person has seen how what she asked was declined. */
export async function saveEndSeen(sight: Sight, id: string, personId: string, now: Date): Promise<void> {
  await sight
    .updateTable('enquiries')
    .set({ end_seen_at: now })
    .where('id', '=', id)
    .where('asked_by', '=', personId)
    .where('state', '=', 'declined')
    .where('end_seen_at', 'is', null)
    .execute();
}

/** The next enquiry that the clock has something to do with, locked; passes by those that another process has, and `passed`. */
export async function takeDue(sight: Sight, now: Date, passed: readonly string[]): Promise<Enquiry | undefined> {
  const due = await sight
    .selectFrom('enquiries')
    .where('next_at', '<=', now)
    .$if(passed.length > 0, query => query.where('id', 'not in', [...passed]))
    .select('id')
    .orderBy('next_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return due && findEnquiry(sight, due.id);
}

/** Removes everything of it: its key, its messages and its way go with it. */
export async function eraseEnquiry(sight: Sight, id: string): Promise<void> {
  await sight.deleteFrom('enquiries').where('id', '=', id).execute();
}
