import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { insist, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { saveAffordable } from './affordable.storage.ts';
import type { AffordableTerms } from './affordable.ts';
import { mayFollow } from './reach.policy.ts';

/** Decides what counts as affordable; refused where somebody else has decided since `version`. */
export function changeAffordable(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  terms: AffordableTerms,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    insist(mayFollow(actor, municipalityCode));
    if (!(await saveAffordable(sight, municipalityCode, terms, now))) throw new Refused('reach.changed-meanwhile');
    await note(sight, actor, now, { act: 'reach-terms.change', objectId: municipalityCode, municipalityCode });
  });
}
