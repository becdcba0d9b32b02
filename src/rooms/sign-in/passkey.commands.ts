import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { doorkeeper, type SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { hashOf, minutesAfter } from '#house/token.ts';
import { challengeIn, placeOf } from './passkey.rules.ts';
import {
  deletePasskey,
  findPasskey,
  insertChallenge,
  insertPasskey,
  listPasskeys,
  takeChallenge,
  usePasskey,
} from './passkey.storage.ts';
import { challengeMinutes, mostPasskeys, type PasskeyAnswer } from './passkey.ts';
import { startSession } from './session.commands.ts';
import type { Session } from './session.ts';

/** What a browser needs to ask its person for any passkey of this place. */
export async function offerPasskeys(database: Database, origin: string, now: Date) {
  const { rpID } = placeOf(origin);
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'preferred' });
  await keepChallenge(database, options.challenge, null, now);
  return options;
}

/** What a browser needs to make a new passkey for this person. */
export async function offerNewPasskey(database: Database, actor: SignedIn, origin: string, label: string, now: Date) {
  const { rpID, rpName } = placeOf(origin);
  const held = await database.read(actor, sight => listPasskeys(sight, actor.id));
  const options = await generateRegistrationOptions({
    ...{ rpID, rpName, userName: label, userDisplayName: actor.name },
    userID: new Uint8Array(Buffer.from(actor.id)),
    attestationType: 'none',
    excludeCredentials: held.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  });
  await keepChallenge(database, options.challenge, actor.id, now);
  return options;
}

function keepChallenge(database: Database, challenge: string, personId: string | null, now: Date): Promise<void> {
  const endsAt = minutesAfter(now, challengeMinutes);
  return database.as(doorkeeper, sight => insertChallenge(sight, hashOf(challenge), personId, endsAt));
}

/** Signs in by a passkey; undefined where its answer does not hold, for whatever reason. */
export async function signInByPasskey(
  database: Database,
  origin: string,
  answer: PasskeyAnswer,
  device: string,
  now: Date,
): Promise<Session | undefined> {
  const challenge = await answered(database, answer, null, now);
  if (challenge === undefined) return undefined;
  return database.as(doorkeeper, async sight => {
    const passkey = await findPasskey(sight, answer.id);
    if (!passkey) return undefined;
    const use = await proven(passkey, origin, answer, challenge);
    if (!use) return undefined;
    await usePasskey(sight, passkey.id, use.newCounter, now);
    // A passkey that also checked finger, face or PIN is two factors; one that was only touched is one.
    const assuranceLevel = use.userVerified ? 'substantial' : 'low';
    return startSession(
      sight,
      passkey.person_id,
      { way: 'passkey', assuranceLevel, device, whole: use.userVerified },
      now,
    );
  });
}

/** The challenge that the answer uses up; undefined where it was not made for this, or has been used. */
async function answered(database: Database, answer: PasskeyAnswer, personId: string | null, now: Date) {
  const challenge = challengeIn(answer);
  const taken = await database.as(doorkeeper, sight => takeChallenge(sight, hashOf(challenge), now));
  return taken && taken.personId === personId ? challenge : undefined;
}

type Kept = NonNullable<Awaited<ReturnType<typeof findPasskey>>>;

async function proven(passkey: Kept, origin: string, answer: PasskeyAnswer, expectedChallenge: string) {
  const { rpID, expectedOrigin } = placeOf(origin);
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    ...{ expectedChallenge, expectedOrigin, expectedRPID: rpID, requireUserVerification: false },
    response: answer as unknown as AuthenticationResponseJSON,
    credential: {
      id: answer.id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: passkey.uses,
      transports: passkey.transports as AuthenticatorTransport[],
    },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }));
  return verified ? authenticationInfo : undefined;
}

/** Adds a passkey to the person's account; false where its answer does not hold. */
export async function addPasskey(
  database: Database,
  actor: SignedIn,
  origin: string,
  { answer, name }: { answer: PasskeyAnswer; name: string },
  now: Date,
): Promise<boolean> {
  const challenge = await answered(database, answer, actor.id, now);
  if (challenge === undefined) return false;
  const { rpID, expectedOrigin } = placeOf(origin);
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    ...{ expectedChallenge: challenge, expectedOrigin, expectedRPID: rpID, requireUserVerification: false },
    response: answer as unknown as RegistrationResponseJSON,
  }).catch(() => ({ verified: false, registrationInfo: undefined }));
  if (!verified || !registrationInfo) return false;
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
  const passkey = { credentialId: id, publicKey, uses: counter, transports, name };
  return database.as(actor, sight => keepPasskey(sight, actor, passkey, now));
}

async function keepPasskey(sight: Sight, actor: SignedIn, passkey: Parameters<typeof insertPasskey>[2], now: Date) {
  if ((await listPasskeys(sight, actor.id)).length >= mostPasskeys) return false;
  await insertPasskey(sight, actor.id, passkey, now);
  await note(sight, actor, now, { act: 'passkey.add', objectId: actor.id });
  return true;
}

/** Takes a passkey away; `Absent` where the person has no such passkey. */
export function removePasskey(database: Database, actor: SignedIn, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    present((await deletePasskey(sight, actor.id, id)) || undefined);
    await note(sight, actor, now, { act: 'passkey.remove', objectId: id });
  });
}
