import { download } from '#house/answer.ts';
import { insist } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { findHead } from '#house/journal-chain.storage.ts';
import type { Visit } from '#house/visit.ts';
import { journalLines } from './journal.queries.ts';
import { mayExportJournal } from './organisation.policy.ts';
import { editedPageOf } from './organisation.queries.ts';

/** The head of the journal for anybody to note, and an organisation's own side of it to keep and to follow. */
export const journalDoors: Door[] = [
  door.public.get('/journal.json', async ({ house, actor }) => {
    const { position, hash, movedAt } = await house.database.read(actor, findHead);
    return Response.json({ position, hash, at: movedAt }, { headers: { 'cache-control': 'no-cache' } });
  }),
  door.signedIn.get('/arbete/aktorer/:id/journal.jsonl', visit => ownJournal(visit)),
];

async function ownJournal(visit: Visit): Promise<Response> {
  const { database } = visit.house;
  const { organisation } = await editedPageOf(database, visit.actor, visit.param('id'));
  insist(mayExportJournal(visit.actor, organisation));
  const lines = await journalLines(database, visit.actor, organisation.id);
  return download(lines, 'application/x-ndjson; charset=utf-8', `journal-${organisation.slug}.jsonl`);
}
