import { type Actor, type Party, personIdOf, type SignedIn } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import type { Openers } from '#house/keyring.ts';
import { tell } from '#house/notice.ts';
import type { SentFile } from '#house/sent-file.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { findFunction } from '#rooms/functions/function.storage.ts';
import { mayStep, readsAs } from './enquiry.policy.ts';
import { heldIn, type Means, type Place, seated } from './enquiry.queries.ts';
import { type Act, moved, worded } from './enquiry.rules.ts';
import { saveCourse, saveEndSeen } from './enquiry.storage.ts';
import type { Enquiry, Seat } from './enquiry.ts';
import { meantBy } from './hand-up.queries.ts';
import { hindrance } from './hindrance.rules.ts';
import { kindOf } from './kinds.ts';
import { findKey, insertEvent, insertMessage } from './message.storage.ts';
import { mayKeepRecord, mayPause } from './record.policy.ts';
import { tellOf } from './tell.rules.ts';
import { termsOf } from './terms.rules.ts';

export const pathOf = (id: string) => `/arbete/fragor/${id}`;

/** What somebody says, and what she sends along. */
interface Said {
  text?: string | undefined;
  files?: readonly SentFile[] | undefined;
}

/** What somebody does with an enquiry, and what she says with it. */
export interface Move extends Said {
  id: string;
  /** What she saw when she pressed; a step that somebody has taken before is refused. */
  act: (enquiry: Enquiry, seats: readonly Seat[], mine: readonly string[]) => Act;
}

/**
 * Takes one step: whether the actor may is for the policy, whether it can be taken now for the rules. Writes what she says with it, notes
 * the way of the baton, and tells those whom it concerns. `Absent` where the enquiry is not there for her.
 */
export function moveEnquiry(means: Means, actor: Party, { id, act, ...said }: Move, now: Date): Promise<void> {
  return means.database.as(actor, async sight => {
    const place = await seated(sight, actor, id);
    await stepIn(sight, means, actor, place, act(place.enquiry, place.seats, place.mine), said, now);
  });
}

async function stepIn(sight: Sight, openers: Openers, actor: Party, place: Place, wanted: Act, said: Said, now: Date) {
  const { enquiry, seats, mine } = place;
  const held = present(await findFunction(sight, enquiry.functionId));
  insist(mayStep(seats, wanted.step, enquiry, held.dissolvedAt !== undefined));
  if (wanted.step === 'pause') insist(mayPause(kindOf(enquiry.kind)));
  const act = await meantBy(sight, enquiry, wanted);
  const hindered = hindrance(enquiry, act, termsOf(enquiry.kind, held), now);
  if (hindered) throw new Refused(hindered);
  const to = 'to' in act && act.to ? present(await findFunction(sight, act.to)) : held;
  if (act.step === 'offer' && to.dissolvedAt) throw new Refused('enquiry.dissolved');
  const as = await nameIn(sight, actor, enquiry, seats, mine);
  // Who coordinates passes on what she cannot read, and writes nothing in it.
  if (said.text && readsAs(seats))
    await write(sight, openers, actor, enquiry, { seats, as, ...said, notedBy: undefined }, now);
  const terms = termsOf(enquiry.kind, to);
  const after = moved(enquiry, act, terms, now);
  const course = said.text ? worded(after, terms, now) : after;
  if (!(await saveCourse(sight, enquiry, course))) throw new Refused('enquiry.changed-meanwhile');
  const functionId = 'to' in act ? act.to : course.functionId;
  await insertEvent(sight, enquiry.id, { step: act.step, level: undefined, functionId, as }, now);
  await tellAll(sight, enquiry, course, act.step, now);
  await noteOn(sight, actor, now, act.step, enquiry, to.organisationId);
}

/** Tells those whom a step concerns. */
export async function tellAll(
  sight: Sight,
  enquiry: Enquiry,
  after: Parameters<typeof tellOf>[1],
  step: Parameters<typeof tellOf>[2],
  now: Date,
): Promise<void> {
  for (const { told, what } of tellOf(enquiry, after, step, mondayOf(now)))
    await tell(sight, told, { what, path: pathOf(enquiry.id) }, now);
}

/** Notes that whoever asked has seen how it was declined; nothing where somebody else looks, or at anything else. */
export function noteSeen(database: Means['database'], actor: SignedIn, id: string, now: Date): Promise<void> {
  return database.as(actor, sight => saveEndSeen(sight, id, actor.id, now));
}

/** Writes a line to the other side, or a note that only the receiving side sees. A word of the asker's sets a clock that waits going. */
export function writeMessage(
  means: Means,
  actor: Party,
  { id, internal, ...said }: Said & { id: string; internal: boolean },
  now: Date,
): Promise<void> {
  return means.database.as(actor, async sight => {
    const place = await seated(sight, actor, id);
    const { enquiry, seats, mine } = place;
    if (!readsAs(seats)) throw new Refused('enquiry.not-yours');
    if (enquiry.endedAt && !internal) throw new Refused('enquiry.over');
    const side = sideOf(seats);
    if (enquiry.pausedAt && side === 'asker') return stepIn(sight, means, actor, place, { step: 'resume' }, said, now);
    const as = await nameIn(sight, actor, enquiry, seats, mine);
    const notedBy = internal ? present(heldIn(enquiry, mine)) : undefined;
    if (notedBy) insist(mayKeepRecord(kindOf(enquiry.kind), await findFunction(sight, notedBy)));
    await write(sight, means, actor, enquiry, { seats, as, ...said, notedBy }, now);
    if (!internal) await keepLonger(sight, enquiry, now);
    await tellAll(sight, enquiry, enquiry, internal ? 'note' : side, now);
    await noteOn(sight, actor, now, internal ? 'note' : 'write', enquiry, undefined);
  });
}

/** A word to the other side is what the time that it is kept may be counted from. */
async function keepLonger(sight: Sight, enquiry: Enquiry, now: Date): Promise<void> {
  const terms = termsOf(enquiry.kind, present(await findFunction(sight, enquiry.functionId)));
  if (!terms.fromLastWord) return;
  if (!(await saveCourse(sight, enquiry, worded(enquiry, terms, now)))) throw new Refused('enquiry.changed-meanwhile');
}

type Written = Said & { seats: readonly Seat[]; as: string; notedBy: string | undefined };

async function write(
  sight: Sight,
  openers: Openers,
  actor: Party,
  { id }: Enquiry,
  { seats, as, text = '', files = [], notedBy }: Written,
  now: Date,
) {
  const key = present(await findKey(sight, openers, id));
  const message = {
    enquiryId: id,
    personId: personIdOf(actor),
    side: sideOf(seats),
    notedBy,
    as,
    text,
    fields: {},
    files,
  };
  await insertMessage(sight, key, message, now);
}

/** On which side somebody writes; whoever sits on both answers. */
export function sideOf(seats: readonly Seat[]): 'asker' | 'receiver' {
  return seats.some(seat => seat !== 'asker') ? 'receiver' : 'asker';
}

/** As what she acts: in her function where she receives, in her title where she asks. */
async function nameIn(
  sight: Sight,
  actor: Party,
  enquiry: Enquiry,
  seats: readonly Seat[],
  mine: readonly string[],
): Promise<string> {
  const held = heldIn(enquiry, mine);
  const local = sideOf(seats) === 'receiver' && held ? await findFunction(sight, held) : undefined;
  const memberships = actor.kind === 'person' ? actor.memberships : [];
  const member = memberships.find(each => each.organisationId === enquiry.asker.organisationId) ?? memberships[0];
  return local?.title ?? member?.title ?? member?.organisationName ?? '';
}

type Noted = Pick<Enquiry, 'id' | 'openness'> & { asker: Pick<Enquiry['asker'], 'organisationId'> };

/** Notes a step. Of a closed enquiry only who took it and what: her own organisation reads the journal too, and is not to know. */
export function noteOn(sight: Sight, actor: Actor, now: Date, step: string, of: Noted, withId: string | undefined) {
  const deed = { act: `enquiry.${step}`, objectId: of.id };
  const sides = { organisationId: of.asker.organisationId, withOrganisationId: withId };
  return note(sight, actor, now, { ...deed, ...(of.openness !== 'closed' && sides) });
}
