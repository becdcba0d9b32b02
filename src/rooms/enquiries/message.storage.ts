import { sql } from 'kysely';
import { inParts, type Sight } from '#house/database.ts';
import type { Openers } from '#house/keyring.ts';
import { type Seal, sealWith } from '#house/seal.ts';
import type { SentFile } from '#house/sent-file.ts';
import { newToken } from '#house/token.ts';
import { insertFiles, listFiles } from './attachment.storage.ts';
import type { Enquiry, EnquiryEvent, Message } from './enquiry.ts';
import { fewWords, shortened } from './first-words.rules.ts';

const keyPlace = 'enquiry_keys.sealed_key';
const messagePlace = 'enquiry_messages.sealed';

type Written = Pick<Message, 'text' | 'fields'>;

/**
 * Makes the key of a new enquiry, sealed with the house's own. Of what is closed one half lies in the keyring, so that the database alone,
 * or an old copy of it, does not open it.
 */
export async function insertKey(
  sight: Sight,
  { seal, keyring }: Openers,
  { id, openness }: Pick<Enquiry, 'id' | 'openness'>,
): Promise<Seal> {
  const secret = newToken();
  const outside = openness === 'closed' ? await keyring.make(id) : undefined;
  await sight
    .insertInto('enquiry_keys')
    .values({ enquiry_id: id, sealed_key: seal.close(secret, keyPlace), kept_outside: outside !== undefined })
    .execute();
  return keyOf(secret, outside);
}

function keyOf(secret: string, outside: Buffer | undefined): Seal {
  return sealWith(Buffer.concat([Buffer.from(secret), ...(outside ? [outside] : [])]));
}

/** What opens and closes the messages of an enquiry; undefined where the actor may not, or nothing is left of it. */
export async function findKey(sight: Sight, { seal, keyring }: Openers, enquiryId: string): Promise<Seal | undefined> {
  const row = await sight
    .selectFrom('enquiry_keys')
    .where('enquiry_id', '=', enquiryId)
    .select(['sealed_key', 'kept_outside'])
    .executeTakeFirst();
  return row && openedKey({ seal, keyring }, enquiryId, row);
}

async function openedKey(
  { seal, keyring }: Openers,
  enquiryId: string,
  row: { sealed_key: Buffer; kept_outside: boolean },
): Promise<Seal | undefined> {
  const outside = row.kept_outside ? await keyring.find(enquiryId) : undefined;
  return row.kept_outside && !outside ? undefined : keyOf(seal.open(row.sealed_key, keyPlace), outside);
}

/** Which of these enquiries are still there with their keys. */
export async function listKept(sight: Sight, ids: readonly string[]): Promise<string[]> {
  const rows: string[] = [];
  for (const part of inParts(ids)) {
    const found = await sight.selectFrom('enquiry_keys').where('enquiry_id', 'in', part).select('enquiry_id').execute();
    rows.push(...found.map(({ enquiry_id: id }) => id));
  }
  return rows;
}

export type NewMessage = Pick<Message, 'side' | 'as' | 'text' | 'fields'> & {
  enquiryId: string;
  /** Null for somebody without an account. */
  personId: string | null;
  /** The function that notes it for itself; undefined for what the other side reads. */
  notedBy: string | undefined;
  files: readonly SentFile[];
};

export async function insertMessage(sight: Sight, key: Seal, message: NewMessage, now: Date): Promise<void> {
  const { text, fields } = message;
  const { id } = await sight
    .insertInto('enquiry_messages')
    .values({
      ...{
        enquiry_id: message.enquiryId,
        side: message.side,
        noted_by: message.notedBy ?? null,
        person_id: message.personId,
      },
      ...{ written_as: message.as, written_at: now },
      sealed: key.close(JSON.stringify({ text, fields } satisfies Written), messagePlace),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertFiles(sight, key, id, message.files);
}

/** The conversation, as far as the actor may read it, in order. */
export async function listMessages(
  sight: Sight,
  key: Seal,
  enquiryId: string,
  personId: string | null,
): Promise<Message[]> {
  const rows = await sight
    .selectFrom('enquiry_messages')
    .where('enquiry_id', '=', enquiryId)
    .select(['id', 'side', 'noted_by', 'written_as', 'person_id', 'written_at', 'sealed'])
    .orderBy('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const files = await listFiles(sight, key, ids);
  return rows.map(row => ({
    ...{ side: row.side as Message['side'], internal: row.noted_by !== null, as: row.written_as, at: row.written_at },
    mine: row.person_id === personId && (personId !== null || row.side === 'asker'),
    files: files.get(row.id) ?? [],
    ...(JSON.parse(key.open(row.sealed, messagePlace)) as Written),
  }));
}

/**
 * What the first messages of these enquiries begin with, of those that the actor reads: one question to the database for all of them.
 * Those without words are left out.
 */
export async function findFirstWords(
  sight: Sight,
  { seal, keyring }: Openers,
  enquiryIds: readonly string[],
): Promise<Map<string, string>> {
  if (enquiryIds.length === 0) return new Map();
  const rows = await sight
    .selectFrom('enquiry_messages as m')
    .innerJoin('enquiry_keys as k', 'k.enquiry_id', 'm.enquiry_id')
    .where('m.enquiry_id', 'in', [...enquiryIds])
    .where('m.noted_by', 'is', null)
    .distinctOn('m.enquiry_id')
    .select(['m.enquiry_id as id', 'm.sealed', 'k.sealed_key', 'k.kept_outside'])
    .orderBy('m.enquiry_id')
    .orderBy('m.id')
    .execute();
  const words = new Map<string, string>();
  for (const row of rows) {
    const key = await openedKey({ seal, keyring }, row.id, row);
    const { text } = key ? (JSON.parse(key.open(row.sealed, messagePlace)) as Written) : { text: '' };
    if (text.trim()) words.set(row.id, shortened(text, fewWords));
  }
  return words;
}

/** Names of those who have taken these enquiries, of those whose functions the actor reads for. */
export async function findTakers(sight: Sight, enquiryIds: readonly string[]): Promise<Map<string, string>> {
  if (enquiryIds.length === 0) return new Map();
  const { rows } = await sql<{ enquiry_id: string; name: string }>`
    select * from takers_of(${[...enquiryIds]}::uuid[])`.execute(sight);
  return new Map(rows.map(row => [row.enquiry_id, row.name]));
}

export async function insertEvent(
  sight: Sight,
  enquiryId: string,
  { step, level, functionId, as }: Omit<EnquiryEvent, 'at'>,
  now: Date,
): Promise<void> {
  await sight
    .insertInto('enquiry_events')
    .values({
      ...{ enquiry_id: enquiryId, step, level: level ?? null, function_id: functionId ?? null },
      ...{ done_as: as, happened_at: now },
    })
    .execute();
}

/** The way of the baton, in order. */
export async function listEvents(sight: Sight, enquiryId: string): Promise<EnquiryEvent[]> {
  const rows = await sight
    .selectFrom('enquiry_events')
    .where('enquiry_id', '=', enquiryId)
    .select(['step', 'level', 'function_id', 'done_as', 'happened_at'])
    .orderBy('id')
    .execute();
  return rows.map(row => ({
    ...{ step: row.step, level: row.level ?? undefined, functionId: row.function_id ?? undefined },
    ...{ as: row.done_as, at: row.happened_at },
  }));
}
