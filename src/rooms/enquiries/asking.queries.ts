import type { Actor, Membership, SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present, refused } from '#house/decision.ts';
import { findFunction, findMine, listFunctions, listReachable } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { searchOf } from '#rooms/organisations/finding.rules.ts';
import { findKinds } from '#rooms/organisations/listing.storage.ts';
import { findAreas, findOpening } from '#rooms/places/municipality.storage.ts';
import type { Area, Opening } from '#rooms/places/municipality.ts';
import { isCalled } from './asking.rules.ts';
import { mayAsk, mayTakeIn, takesIn } from './enquiry.policy.ts';
import type { AnswerTimes } from './enquiry.ts';
import { fewestForMedian } from './enquiry.ts';
import type { EnquiryKind } from './enquiry-kind.ts';
import { findAnswerTimes, findTakenIn } from './function-kind.storage.ts';
import { kinds } from './kinds.ts';

/** What one sees before asking a function something. */
export interface Asking {
  to: LocalFunction;
  /** Every kind that it takes in and she may ask, in whose name, with those that she may not left out. */
  offered: { kind: EnquiryKind; from: Membership[] }[];
  /** Why nothing is offered. */
  refusal: string | undefined;
}

/** `Absent` where the function is not there for this actor. */
export function askingOf(database: Database, actor: SignedIn, functionId: string): Promise<Asking> {
  return database.read(actor, async sight => {
    const local = present(await findFunction(sight, functionId));
    const taken = (await findTakenIn(sight, [local.id])).get(local.id) ?? [];
    const to = { ...local, takesIn: taken, mine: (await findMine(sight)).includes(local.id) };
    const sorts = await findKinds(
      sight,
      actor.memberships.map(held => held.organisationId),
    );
    const verdict = (kind: EnquiryKind, held: Membership) =>
      mayAsk(actor, { ...held, kind: sorts.get(held.organisationId) }, kind, to);
    const offered = kinds
      .filter(kind => !kind.byReceipt && takesIn(kind, to))
      .map(kind => ({ kind, from: actor.memberships.filter(held => verdict(kind, held).allowed) }))
      .filter(({ from }) => from.length > 0);
    const [message] = kinds;
    const [held] = actor.memberships;
    const no = message && held ? verdict(message, held) : undefined;
    return { to: local, offered, refusal: no && !no.allowed ? no.reason : undefined };
  });
}

/** Why somebody may not ask a function something, and which functions she may ask it instead. */
export interface Elsewhere {
  reason: string;
  others: LocalFunction[];
}

export function elsewhereOf(
  database: Database,
  actor: SignedIn,
  functionId: string,
  kind: EnquiryKind,
): Promise<Elsewhere> {
  return database.read(actor, async sight => {
    const judge = await judgeOf(sight, actor, kind);
    const verdict = judge(present(await findFunction(sight, functionId)));
    const all = await listReachable(sight);
    const others = all.filter(each => each.id !== functionId && judge(each).allowed);
    return { reason: verdict.allowed ? 'enquiry.not-taken-in' : verdict.reason, others };
  });
}

/** The functions that somebody may ask this. */
export function askableFor(database: Database, actor: SignedIn, kind: EnquiryKind): Promise<LocalFunction[]> {
  return database.read(actor, async sight => {
    const judge = await judgeOf(sight, actor, kind);
    return (await listReachable(sight)).filter(each => judge(each).allowed);
  });
}

/** Whether the actor may ask a function this in the name of anybody, and otherwise why not. */
async function judgeOf(sight: Sight, actor: SignedIn, kind: EnquiryKind) {
  const all = await listReachable(sight);
  const taken = await findTakenIn(
    sight,
    all.map(({ id }) => id),
  );
  const mine = await findMine(sight);
  const sorts = await findKinds(
    sight,
    actor.memberships.map(held => held.organisationId),
  );
  return (local: LocalFunction) => {
    const to = { ...local, takesIn: taken.get(local.id) ?? [], mine: mine.includes(local.id) };
    const verdicts = actor.memberships.map(held =>
      mayAsk(actor, { ...held, kind: sorts.get(held.organisationId) }, kind, to),
    );
    return verdicts.find(({ allowed }) => allowed) ?? verdicts[0] ?? refused('enquiry.not-yours' as const);
  };
}

/** A function as the public sees it. */
export interface Contact {
  local: LocalFunction;
  takesIn: EnquiryKind[];
  /** How soon it usually answers, where it lets that be shown and has answered often enough to say so. */
  times: AnswerTimes | undefined;
}

const yearMs = 365 * 86_400_000;

/** The functions that can be asked in a municipality, by organisation. */
export function contactsIn(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  now: Date,
): Promise<{ opening: Opening | undefined; areas: Area[]; contacts: Contact[] }> {
  return database.read(actor, async sight => {
    const opening = await findOpening(sight, municipalityCode);
    const contacts = await contactsOf(sight, await listFunctions(sight, { municipalityCode, published: true }), now);
    return { opening, areas: await findAreas(sight, municipalityCode), contacts };
  });
}

/** Those of one organisation. */
export function contactsAt(
  database: Database,
  actor: Actor,
  { code, organisationId }: { code: string; organisationId: string },
  now: Date,
): Promise<Contact[]> {
  return database.read(actor, async sight => {
    const all = await listFunctions(sight, { municipalityCode: code, published: true });
    const own = all.filter(each => each.organisationId === organisationId);
    return contactsOf(sight, own, now);
  });
}

/** Those whose title somebody looks for. */
export function contactsCalled(
  database: Database,
  actor: Actor,
  { code, text }: { code: string; text: string },
  now: Date,
): Promise<Contact[]> {
  const words = searchOf(text)?.words.map(({ word }) => word) ?? [];
  if (words.length === 0) return Promise.resolve([]);
  return database.read(actor, async sight => {
    const all = await listFunctions(sight, { municipalityCode: code, published: true });
    return contactsOf(
      sight,
      all.filter(each => isCalled(each, words)),
      now,
    );
  });
}

async function contactsOf(sight: Sight, locals: readonly LocalFunction[], now: Date): Promise<Contact[]> {
  const ids = locals.map(({ id }) => id);
  const taken = await findTakenIn(sight, ids);
  const times = await findAnswerTimes(sight, ids, new Date(now.getTime() - yearMs));
  return locals.map(local => ({
    local,
    takesIn: kinds.filter(kind => takesIn(kind, { ...local, takesIn: taken.get(local.id) ?? [] })),
    times: shownTimes(local, times.get(local.id)),
  }));
}

function shownTimes({ showsMedian }: LocalFunction, times: AnswerTimes | undefined): AnswerTimes | undefined {
  return showsMedian && times && times.answered >= fewestForMedian ? times : undefined;
}

/** Which kinds a function could take in, and which it does. */
export function intakeOf(database: Database, actor: Actor, functionId: string) {
  return database.read(actor, async sight => {
    const local = present(await findFunction(sight, functionId));
    const taken = (await findTakenIn(sight, [functionId])).get(functionId) ?? [];
    return { local, taken, possible: kinds.filter(kind => !kind.always && mayTakeIn(kind, local)) };
  });
}
