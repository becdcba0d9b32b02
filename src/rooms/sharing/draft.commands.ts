import type { Actor, SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import type { Seal } from '#house/seal.ts';
import { minutesAfter } from '#house/token.ts';
import { deleteDraft, deleteOldDrafts, findDraft, insertDraft, nameSuccessor, updateDraft } from './draft.storage.ts';
import { mayShare } from './share.policy.ts';
import { deleteOldShares } from './share.storage.ts';
import { type Draft, type DraftInput, draftDays } from './share.ts';

type Means = { database: Database; seal: Seal };

/** Begins a draft for an organisation that the actor speaks for; answers its id. Nothing is noted: nobody else is concerned. */
export function writeDraft({ database, seal }: Means, actor: SignedIn, input: DraftInput, now: Date): Promise<string> {
  insist(mayShare(actor, input.organisationId));
  return database.as(actor, sight => insertDraft(sight, seal, actor.id, input, now));
}

/** Changes one's draft; refused where it has been changed elsewhere since, `Absent` where it is no longer there. */
export function changeDraft(
  { database, seal }: Means,
  actor: SignedIn,
  draft: Pick<Draft, 'id' | 'version'>,
  input: DraftInput,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    present(await findDraft(sight, seal, draft.id));
    if (!(await updateDraft(sight, seal, draft, input, now))) throw new Refused('sharing.changed-meanwhile');
  });
}

/** Throws one's draft away; `Absent` where there is none. */
export async function removeDraft(database: Database, actor: SignedIn, id: string): Promise<void> {
  present((await database.as(actor, sight => deleteDraft(sight, id))) || undefined);
}

/**
 * Says who takes over what somebody was writing, in the transaction that ends her membership. It must be somebody who speaks for the
 * same organisation; what nobody takes over goes with the membership. The database moves it, at the very end and not before.
 */
export function handOn(sight: Sight, successorId: string): Promise<void> {
  return nameSuccessor(sight, successorId);
}

/** For the timetable: drafts that nobody has changed for 90 days are thrown away, and shared copies after a year. */
export async function forgetSharing(database: Database, actor: Actor, now: Date): Promise<void> {
  await database.as(actor, async sight => {
    await deleteOldDrafts(sight, minutesAfter(now, -draftDays * 24 * 60));
    await deleteOldShares(sight, now);
  });
}
