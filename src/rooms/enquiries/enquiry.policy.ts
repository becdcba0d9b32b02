import type { Actor, Membership, SignedIn } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { coordinates, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import type { OrganisationKind } from '#rooms/organisations/organisation.ts';
import type { Step } from './enquiry.rules.ts';
import type { Enquiry, Message, Seat } from './enquiry.ts';
import { letsGo } from './enquiry-clock.rules.ts';
import type { EnquiryKind } from './enquiry-kind.ts';
import type { CourseRefusal } from './hindrance.rules.ts';
import type { RecordRefusal } from './record.policy.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type EnquiryRefusal =
  | CourseRefusal
  | 'enquiry.not-yours'
  | 'enquiry.changed-meanwhile'
  | 'enquiry.not-taken-in'
  | 'enquiry.own-function'
  | 'enquiry.no-askers'
  | 'enquiry.closed-stays'
  | 'enquiry.dissolved'
  | 'enquiry.let-go'
  | RecordRefusal;

/** Where the actor sits, the seat that may most first; none where she has nothing to do with it. `mine`: functions she reads for. */
export function seatsOf(actor: Actor, enquiry: Enquiry, mine: readonly string[]): Seat[] {
  const { asker, functionId, offeredTo, escalation, former, team, openness, municipalityCode } = enquiry;
  const holds = (id: string | undefined) => id !== undefined && mine.includes(id);
  // Whoever holds a receipt sees only what was asked with it.
  const asked = actor.kind === 'bearer' || (actor.kind === 'person' && asker.personId === actor.id);
  const open = openness !== 'closed';
  const top = open && escalation.level > 0 && !escalation.to && municipalityCode !== null;
  const seats: Record<Seat, boolean> = {
    holder: holds(functionId),
    team: team.some(holds),
    offered: holds(offeredTo),
    above: holds(escalation.to),
    asker: asked || (open && asker.organisationId !== undefined && speaksFor(actor, asker.organisationId)),
    coordinator: top && coordinates(actor, municipalityCode),
    former: former.some(holds),
  };
  return (Object.keys(seats) as Seat[]).filter(seat => seats[seat]);
}

const maySit: Record<Step, readonly Seat[]> = {
  take: ['holder', 'team', 'above'],
  answer: ['holder', 'above'],
  decline: ['holder', 'above'],
  offer: ['holder', 'above', 'coordinator'],
  accept: ['offered'],
  return: ['offered', 'holder'],
  pause: ['holder'],
  resume: ['holder', 'asker'],
  withdraw: ['asker'],
  confirm: ['asker'],
  reopen: ['asker'],
  ...{ remind: [], escalate: [], dissolve: [], close: [], 'hand-up': [] },
};

/**
 * Whether somebody in these seats may take the step; whether it can be taken now is for `hindrance` to say. Those who held a function
 * that is `dissolved` do nothing more with what somebody above gets in a moment.
 */
export function mayStep(
  seats: readonly Seat[],
  step: Step,
  { openness, team, escalation }: Pick<Enquiry, 'openness' | 'team' | 'escalation'>,
  dissolved = false,
): Decision<EnquiryRefusal> {
  const sitting = seats.filter(seat => maySit[step].includes(seat));
  if (sitting.length === 0) return refused('enquiry.not-yours');
  if (dissolved && letsGo({ escalation }) && sitting.every(seat => seat === 'holder')) return refused('enquiry.let-go');
  // What is closed goes to nobody whom whoever asked has not chosen herself.
  return step === 'offer' && openness === 'closed' && team.length === 0 ? refused('enquiry.closed-stays') : allowed;
}

const reading: readonly Seat[] = ['holder', 'team', 'offered', 'above'];

/** Whether the seat reads what is written, and whether also what the receiving side writes for itself. */
export function readsAs(seats: readonly Seat[]): 'receiver' | 'asker' | undefined {
  if (seats.some(seat => reading.includes(seat))) return 'receiver';
  return seats.includes('asker') ? 'asker' : undefined;
}

/**
 * What of it is taken along, as a paper or in a form that a register reads. A function's notes for itself are left out: what an authority
 * files becomes a public document there, and a note is none until somebody files it (tryckfrihetsförordningen 2 kap. 12 §).
 */
export function takenAlong(messages: readonly Message[]): Message[] {
  return messages.filter(({ internal }) => !internal);
}

/** In whose name somebody may ask this of that function, and why not. `takesIn`: kinds that the function has said it takes in. */
export function mayAsk(
  actor: SignedIn,
  membership: Membership & { kind: OrganisationKind | undefined },
  kind: EnquiryKind,
  to: LocalFunction & { takesIn: readonly string[]; mine: boolean },
): Decision<EnquiryRefusal> {
  if (to.dissolvedAt) return refused('enquiry.dissolved');
  if (kind.byReceipt || !takesIn(kind, to)) return refused('enquiry.not-taken-in');
  if (to.mine) return refused('enquiry.own-function');
  const own = actor.memberships.some(held => held.organisationId === to.organisationId);
  if (kind.neverOwn && own) return refused('enquiry.own-function');
  if (kind.askers && !(membership.kind && kind.askers.includes(membership.kind))) return refused('enquiry.no-askers');
  return allowed;
}

/** Whether anybody may ask this of a function of that municipality, without an account. */
export function mayAskOpenly(
  kind: EnquiryKind,
  to: LocalFunction & { takesIn: readonly string[] },
  municipalityCode: string,
): Decision<EnquiryRefusal> {
  if (to.dissolvedAt) return refused('enquiry.dissolved');
  const open = kind.byReceipt && to.published && to.municipalityCode === municipalityCode;
  return open && takesIn(kind, to) ? allowed : refused('enquiry.not-taken-in');
}

/** Whether a function takes in a kind: because all do, or because it has said so and is of the right sort. */
export function takesIn(kind: EnquiryKind, to: Pick<LocalFunction, 'kind'> & { takesIn: readonly string[] }): boolean {
  return kind.always || (mayTakeIn(kind, to) && to.takesIn.includes(kind.name));
}

export function mayTakeIn(kind: EnquiryKind, { kind: sort }: Pick<LocalFunction, 'kind'>): boolean {
  return !kind.receivers || (sort !== undefined && kind.receivers.includes(sort));
}
