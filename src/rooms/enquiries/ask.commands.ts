import type { Actor, Membership, SignedIn } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { tell } from '#house/notice.ts';
import { mayKeep } from '#rooms/functions/function.policy.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { findFunction, findMine } from '#rooms/functions/function.storage.ts';
import { findKinds } from '#rooms/organisations/listing.storage.ts';
import { noteOn, pathOf } from './enquiry.commands.ts';
import { mayAsk, mayTakeIn } from './enquiry.policy.ts';
import type { Means } from './enquiry.queries.ts';
import { askedCourse } from './enquiry.rules.ts';
import { insertEnquiry } from './enquiry.storage.ts';
import type { EnquiryInput } from './enquiry-form.rules.ts';
import { idOfForm } from './form-key.rules.ts';
import { findTakenIn, saveTakenIn } from './function-kind.storage.ts';
import { kindOf, kinds } from './kinds.ts';
import { insertEvent, insertKey, insertMessage } from './message.storage.ts';
import { termsOf } from './terms.rules.ts';

/**
 * Asks a function something in the name of an organisation; answers the id. Those who read for it are told. What is sent twice with the
 * same form is asked once, and answered with the same id.
 */
export async function askFunction(means: Means, actor: SignedIn, input: EnquiryInput, now: Date): Promise<string> {
  const membership = present(actor.memberships.find(held => held.organisationId === input.organisationId));
  const id = idOfForm(means.seal, actor.id, input);
  await means.database
    .as(actor, sight => askOnce(sight, means, { actor, membership, input, id }, now))
    .catch(askedBefore);
  return id;
}

interface Asked {
  actor: SignedIn;
  membership: Membership;
  input: EnquiryInput;
  id: string;
}

async function askOnce(sight: Sight, means: Means, { actor, membership, input, id }: Asked, now: Date): Promise<void> {
  const { kind, to } = await asked(sight, actor, membership, input);
  const as = membership.title ?? membership.organisationName;
  const asker = { organisationId: membership.organisationId, organisationName: '', personId: actor.id, as };
  const { municipalityCode } = to;
  const { name, openness } = kind;
  const course = askedCourse(to.id, termsOf(kind.name, to), now);
  const whole = { id, kind: name, openness, municipalityCode, asker, team: [], language: undefined };
  await insertEnquiry(sight, { ...whole, ...course });
  const message = { enquiryId: id, personId: actor.id, side: 'asker' as const, notedBy: undefined, as };
  const { text, fields, files = [] } = input;
  await insertMessage(sight, await insertKey(sight, means, { id, openness }), { ...message, text, fields, files }, now);
  await insertEvent(sight, id, { step: 'ask', level: undefined, functionId: to.id, as }, now);
  await tell(sight, { functionId: to.id, weekOn: mondayOf(now) }, { what: 'asked', path: pathOf(id) }, now);
  await noteOn(sight, actor, now, 'ask', { id, asker, openness }, to.organisationId);
}

/** The database keeps one of each id. */
function askedBefore(error: { code?: string; constraint?: string }): void {
  if (error.code !== '23505' || error.constraint !== 'enquiries_pkey') throw error;
}

/** What is asked of which function; refused where it may not be. */
async function asked(sight: Sight, actor: SignedIn, { organisationId, ...held }: Membership, input: EnquiryInput) {
  const kind = present(kindOf(input.kind));
  const to = present(await findFunction(sight, input.functionId));
  const takesIn = (await findTakenIn(sight, [to.id])).get(to.id) ?? [];
  const mine = (await findMine(sight)).includes(to.id);
  const sort = (await findKinds(sight, [organisationId])).get(organisationId);
  insist(mayAsk(actor, { ...held, organisationId, kind: sort }, kind, { ...to, takesIn, mine }));
  return { kind, to };
}

/** Says which kinds of enquiry a function takes in, beyond an ordinary message; kinds that it cannot take in are left out. */
export function saveIntake(
  database: Means['database'],
  actor: Actor,
  functionId: string,
  wanted: readonly string[],
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const local = present(await findFunction(sight, functionId));
    insist(mayKeep(actor, local));
    const kept = kinds.filter(kind => !kind.always && mayTakeIn(kind, local) && wanted.includes(kind.name));
    await saveTakenIn(
      sight,
      functionId,
      kept.map(({ name }) => name),
    );
    const { organisationId, municipalityCode } = local;
    await note(sight, actor, now, { act: 'function.take-in', objectId: functionId, organisationId, municipalityCode });
  });
}
