import type { Sight } from '#house/database.ts';
import { type Seal, sealWith } from '#house/seal.ts';
import type { SentFile } from '#house/sent-file.ts';
import { newToken } from '#house/token.ts';
import { insertFiles, listFiles } from './attachment.storage.ts';
import type { EnquiryEvent, Message } from './enquiry.ts';

const keyPlace = 'enquiry_keys.sealed_key';
const messagePlace = 'enquiry_messages.sealed';

type Written = Pick<Message, 'text' | 'fields'>;

/** Makes the key of a new enquiry, sealed with the house's own. */
export async function insertKey(sight: Sight, seal: Seal, enquiryId: string): Promise<Seal> {
  const secret = newToken();
  const sealed = seal.close(secret, keyPlace);
  await sight.insertInto('enquiry_keys').values({ enquiry_id: enquiryId, sealed_key: sealed }).execute();
  return sealWith(Buffer.from(secret));
}

/** What opens and closes the messages of an enquiry; undefined where the actor may not, or nothing is left of it. */
export async function findKey(sight: Sight, seal: Seal, enquiryId: string): Promise<Seal | undefined> {
  const row = await sight
    .selectFrom('enquiry_keys')
    .where('enquiry_id', '=', enquiryId)
    .select('sealed_key')
    .executeTakeFirst();
  return row && sealWith(Buffer.from(seal.open(row.sealed_key, keyPlace)));
}

export type NewMessage = Pick<Message, 'side' | 'as' | 'text' | 'fields'> & {
  enquiryId: string;
  personId: string;
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
export async function listMessages(sight: Sight, key: Seal, enquiryId: string, personId: string): Promise<Message[]> {
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
    mine: row.person_id === personId,
    files: files.get(row.id) ?? [],
    ...(JSON.parse(key.open(row.sealed, messagePlace)) as Written),
  }));
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
