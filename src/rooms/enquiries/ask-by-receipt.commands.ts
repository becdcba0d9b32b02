import { randomUUID } from 'node:crypto';
import type { Bearer } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import { tell } from '#house/notice.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { noteOn, pathOf } from './enquiry.commands.ts';
import { mayAskOpenly } from './enquiry.policy.ts';
import type { Means } from './enquiry.queries.ts';
import { askedCourse } from './enquiry.rules.ts';
import { insertEnquiry } from './enquiry.storage.ts';
import type { Asker } from './enquiry.ts';
import type { KindInput } from './enquiry-form.rules.ts';
import type { EnquiryKind } from './enquiry-kind.ts';
import { findTakenIn } from './function-kind.storage.ts';
import { insertEvent, insertKey, insertMessage } from './message.storage.ts';
import { termsOf } from './terms.rules.ts';

/** What somebody without an account asks, and of which functions: one, or those that she has chosen as a team. */
export interface OpenQuestion extends KindInput {
  municipalityCode: string;
  functionIds: readonly string[];
  language: string;
}

const nobody: Asker = { organisationId: undefined, organisationName: '', personId: undefined, as: '' };

/** Asks by a receipt. The same receipt asks once: sent twice, the second changes nothing. Those who read are told. */
export async function askByReceipt(
  means: Means,
  bearer: Bearer,
  kind: EnquiryKind,
  question: OpenQuestion,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  await means.database
    .as(bearer, async sight => {
      const all = await askable(sight, kind, question);
      const { name, openness } = kind;
      const { municipalityCode, language, text, fields } = question;
      const [first] = all.map(each => each.id);
      const team = kind.ofTeam ? all.map(each => each.id) : [];
      const course = askedCourse(present(first), termsOf(name, present(all[0])), now);
      const receipt = Buffer.from(bearer.receipt, 'hex');
      const whole = { id, kind: name, openness, municipalityCode, asker: nobody, team, language, receipt };
      await insertEnquiry(sight, { ...whole, ...course });
      const message = { enquiryId: id, personId: null, side: 'asker' as const, notedBy: undefined, as: '' };
      const key = await insertKey(sight, means, { id, openness });
      await insertMessage(sight, key, { ...message, text, fields, files: [] }, now);
      await insertEvent(sight, id, { step: 'ask', level: undefined, functionId: first, as: '' }, now);
      for (const { id: functionId } of all)
        await tell(sight, { functionId, weekOn: mondayOf(now) }, { what: 'asked', path: pathOf(id) }, now);
      await noteOn(sight, bearer, now, 'ask', { id, asker: nobody, openness }, undefined);
    })
    .catch(askedBefore);
}

/** The database lets each receipt ask once. */
function askedBefore(error: { code?: string; constraint?: string }): void {
  if (error.code !== '23505' || error.constraint !== 'enquiries_receipt_key') throw error;
}

async function askable(sight: Sight, kind: EnquiryKind, { functionIds, municipalityCode }: OpenQuestion) {
  const found = await findFunctions(sight, functionIds);
  const taken = await findTakenIn(sight, functionIds);
  return functionIds.map((id): LocalFunction => {
    const local = present(found.find(each => each.id === id));
    insist(mayAskOpenly(kind, { ...local, takesIn: taken.get(id) ?? [] }, municipalityCode));
    return local;
  });
}
