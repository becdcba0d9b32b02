import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Openness } from '#ui/parts.tsx';
import type { Course, Enquiry, EnquiryState, Helped } from './enquiry.ts';

const chosen = (sight: Sight) =>
  sight
    .selectFrom('enquiries')
    .leftJoin('listings', 'listings.organisation_id', 'enquiries.organisation_id')
    .selectAll('enquiries')
    .select('listings.name');
type Row = Awaited<ReturnType<ReturnType<typeof chosen>['executeTakeFirstOrThrow']>>;

function enquiryOf(row: Row): Enquiry {
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
    version: row.version,
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
export type NewEnquiry = Omit<Enquiry, 'version'> & {
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

/** So many are shown at once. */
const mostListed = 200;

/** What waits at these functions, the most urgent first: held, offered or come up the line. */
export async function listWaiting(sight: Sight, functionIds: readonly string[]): Promise<Enquiry[]> {
  if (functionIds.length === 0) return [];
  const rows = await chosen(sight)
    .where(({ or, eb }) =>
      or([
        eb('function_id', 'in', [...functionIds]),
        eb('offered_to', 'in', [...functionIds]),
        eb('escalated_to', 'in', [...functionIds]),
        // Whoever is asked together with others has it waiting until one of them has taken it.
        eb.and([eb('state', '=', 'asked'), sql<boolean>`team && ${[...functionIds]}::uuid[]`]),
      ]),
    )
    .where('ended_at', 'is', null)
    .orderBy('due_at')
    .limit(mostListed)
    .execute();
  return rows.map(enquiryOf);
}

/** What has come to the top of its line in these municipalities, and nobody has taken. */
export async function listAtTheTop(sight: Sight, codes: readonly string[]): Promise<Enquiry[]> {
  if (codes.length === 0) return [];
  const rows = await chosen(sight)
    .where('enquiries.municipality_code', 'in', [...codes])
    .where('escalation_level', '>', 0)
    .where('escalated_to', 'is', null)
    .where('state', 'in', ['asked', 'taken'])
    .orderBy('due_at')
    .limit(mostListed)
    .execute();
  return rows.map(enquiryOf);
}

/** What the actor or her organisations have asked, the newest first. */
export async function listAsked(
  sight: Sight,
  personId: string,
  organisationIds: readonly string[],
): Promise<Enquiry[]> {
  const rows = await chosen(sight)
    .where(({ or, eb }) =>
      or([
        eb('asked_by', '=', personId),
        ...(organisationIds.length > 0 ? [eb('enquiries.organisation_id', 'in', [...organisationIds])] : []),
      ]),
    )
    .orderBy('asked_at', 'desc')
    .limit(mostListed)
    .execute();
  return rows.map(enquiryOf);
}

/** What these functions have finished, the newest first. */
export async function listFinished(sight: Sight, functionIds: readonly string[]): Promise<Enquiry[]> {
  if (functionIds.length === 0) return [];
  const rows = await chosen(sight)
    .where('function_id', 'in', [...functionIds])
    .where('ended_at', 'is not', null)
    .orderBy('ended_at', 'desc')
    .limit(mostListed)
    .execute();
  return rows.map(enquiryOf);
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
