import { type Actor, actsForTheHouse, doorkeeper, personIdOf, type SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { Absent, present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { type Checks, comeBack, leaveFor, type Told } from '#house/openid.ts';
import type { Seal } from '#house/seal.ts';
import { hashOf, minutesAfter } from '#house/token.ts';
import { findPersonByEmail } from '#rooms/people/person.storage.ts';
import { levelOf } from './provider.rules.ts';
import {
  deleteIdentities,
  deleteProvider,
  findIdentity,
  insertIdentity,
  insertVisit,
  listProviders,
  saveProvider,
  takeVisit,
} from './provider.storage.ts';
import { type SignInProvider, visitMinutes } from './provider.ts';
import { startSession } from './session.commands.ts';
import type { Session } from './session.ts';

type Means = { database: Database; seal: Seal };

const visitPlace = 'provider_visits.sealed';

/** Adds or changes a provider; only the house itself may: `Absent` for everybody else. */
export function setUpProvider({ database, seal }: Means, actor: Actor, provider: SignInProvider, now: Date) {
  if (!actsForTheHouse(actor)) throw new Absent();
  return database.as(actor, async sight => {
    await saveProvider(sight, seal, provider, now);
    await note(sight, actor, now, { act: 'provider.set-up', objectId: provider.slug });
  });
}

/** Takes a provider away, with everybody's tie to it; `Absent` where there is none. */
export function dropProvider(database: Database, actor: Actor, slug: string, now: Date) {
  if (!actsForTheHouse(actor)) throw new Absent();
  return database.as(actor, async sight => {
    present((await deleteProvider(sight, slug)) || undefined);
    await note(sight, actor, now, { act: 'provider.drop', objectId: slug });
  });
}

/** Which provider, and the address at which its answer is awaited. */
export interface Destination {
  slug: string;
  redirectUri: string;
}

/** Somebody leaves for a provider, to sign in or, signed in already, to add this way to her account. */
export async function leaveForProvider(
  { database, seal }: Means,
  actor: Actor,
  { slug, redirectUri }: Destination,
  till: string,
  now: Date,
): Promise<{ url: URL; state: string }> {
  const provider = await providerOf({ database, seal }, slug);
  const { url, checks } = await leaveFor(provider, redirectUri);
  const sealed = seal.close(JSON.stringify({ ...checks, till }), visitPlace);
  const away = { slug, sealed, personId: personIdOf(actor) };
  const endsAt = minutesAfter(now, visitMinutes);
  await database.as(doorkeeper, sight => insertVisit(sight, hashOf(checks.state), away, endsAt));
  return { url, state: checks.state };
}

async function providerOf({ database, seal }: Means, slug: string): Promise<SignInProvider> {
  const all = await database.read(doorkeeper, sight => listProviders(sight, seal));
  return present(all.find(each => each.slug === slug));
}

/** What became of coming back: a session, or nobody here by that name, or tied to the account, or somebody else's already. */
export type Return =
  | { kind: 'session'; session: Session; till: string }
  | { kind: 'unknown' }
  | { kind: 'linked' }
  | { kind: 'taken' };

/**
 * Somebody comes back from a provider by `url`. Rejects with `Absent` where nobody left with this state from this browser, and
 * with `ProviderFault` where the answer does not hold.
 */
export async function returnFromProvider(
  { database, seal }: Means,
  actor: Actor,
  { slug, url, state }: { slug: string; url: URL; state: string },
  device: string,
  now: Date,
): Promise<Return> {
  const away = present(await database.as(doorkeeper, sight => takeVisit(sight, hashOf(state), now)));
  const another = away.personId !== null && away.personId !== personIdOf(actor);
  if (away.slug !== slug || another) throw new Absent();
  const { till, ...checks } = JSON.parse(seal.open(away.sealed, visitPlace)) as Checks & { till: string };
  const provider = await providerOf({ database, seal }, slug);
  const told = await comeBack(provider, url, checks);
  const subject = seal.imprint(told.subject, `provider_identities.subject_hash:${slug}`);
  return database.as(doorkeeper, async sight => {
    if (away.personId) return link(sight, provider, subject, away.personId, now);
    const personId = await personOf(sight, provider, told, subject, now);
    if (!personId) return { kind: 'unknown' };
    const assuranceLevel = levelOf(provider, told.acr);
    const entry = { way: 'provider', assuranceLevel, device, whole: assuranceLevel !== 'low' } as const;
    return { kind: 'session', session: await startSession(sight, personId, entry, now), till };
  });
}

/** Ties the account to the provider, unless somebody is tied to it already. */
async function link(
  sight: Sight,
  { slug }: SignInProvider,
  subject: Buffer,
  personId: string,
  now: Date,
): Promise<Return> {
  const before = await findIdentity(sight, slug, subject);
  if (before) return { kind: before === personId ? 'linked' : 'taken' };
  await insertIdentity(sight, slug, subject, personId, now);
  await note(sight, doorkeeper, now, { act: 'provider.link', objectId: personId, ground: slug });
  return { kind: 'linked' };
}

/** Who is tied to this subject; at the first visit, by the provider's own verified e-mail where it may be trusted. */
async function personOf(sight: Sight, provider: SignInProvider, told: Told, subject: Buffer, now: Date) {
  const tied = await findIdentity(sight, provider.slug, subject);
  if (tied || !provider.trustsEmail || !told.email) return tied;
  const person = await findPersonByEmail(sight, told.email);
  if (person) await link(sight, provider, subject, person.id, now);
  return person?.id;
}

/** Takes this way in away from the person's account; `Absent` where she has it not. */
export function unlinkProvider(database: Database, actor: SignedIn, slug: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    present((await deleteIdentities(sight, actor.id, slug)) || undefined);
    await note(sight, actor, now, { act: 'provider.unlink', objectId: actor.id, ground: slug });
  });
}
