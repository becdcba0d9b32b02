import type { Sight } from '#house/database.ts';
import type { Seal } from '#house/seal.ts';
import type { SentFile } from '#house/sent-file.ts';
import type { Attachment } from './enquiry.ts';

const aboutPlace = 'enquiry_files.sealed_about';
const filePlace = 'enquiry_files.sealed';

type About = Omit<Attachment, 'id'>;

/** Keeps files with a message, under the key of its enquiry. */
export async function insertFiles(
  sight: Sight,
  key: Seal,
  messageId: number,
  files: readonly SentFile[],
): Promise<void> {
  if (files.length === 0) return;
  const rows = files.map(({ name, type, bytes }) => ({
    message_id: messageId,
    sealed_about: key.close(JSON.stringify({ name, type, bytes: bytes.length } satisfies About), aboutPlace),
    sealed: key.closeBytes(bytes, filePlace),
  }));
  await sight.insertInto('enquiry_files').values(rows).execute();
}

/** What went along with these messages, by message, as far as the actor may read them; what is in it stays closed. */
export async function listFiles(
  sight: Sight,
  key: Seal,
  messageIds: readonly number[],
): Promise<Map<number, Attachment[]>> {
  if (messageIds.length === 0) return new Map();
  const rows = await sight
    .selectFrom('enquiry_files')
    .where('message_id', 'in', [...messageIds])
    .select(['id', 'message_id', 'sealed_about'])
    .execute();
  const all = rows.map(row => ({ messageId: row.message_id, file: { id: row.id, ...aboutOf(key, row.sealed_about) } }));
  const byMessage = Map.groupBy(all, ({ messageId }) => messageId);
  return new Map(
    [...byMessage].map(([id, some]) => [id, some.map(({ file }) => file).sort((a, b) => (a.name < b.name ? -1 : 1))]),
  );
}

/** One file of an enquiry, opened; undefined where it is not there for this actor. */
export async function findFile(sight: Sight, key: Seal, enquiryId: string, id: string): Promise<SentFile | undefined> {
  const row = await sight
    .selectFrom('enquiry_files')
    .innerJoin('enquiry_messages', 'enquiry_messages.id', 'enquiry_files.message_id')
    .where('enquiry_files.id', '=', id)
    .where('enquiry_messages.enquiry_id', '=', enquiryId)
    .select(['enquiry_files.sealed_about', 'enquiry_files.sealed'])
    .executeTakeFirst();
  if (!row) return undefined;
  const { name, type } = aboutOf(key, row.sealed_about);
  return { name, type, bytes: key.openBytes(row.sealed, filePlace) };
}

function aboutOf(key: Seal, sealed: Buffer): About {
  return JSON.parse(key.open(sealed, aboutPlace)) as About;
}
