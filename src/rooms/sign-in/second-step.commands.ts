import { doorkeeper, type SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { Absent, present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import type { Knocks } from '#house/limits.ts';
import type { Seal } from '#house/seal.ts';
import { hashOfRecoveryCode, newRecoveryCodes, stepOfCode } from './second-step.rules.ts';
import { deleteCodeApp, findCodeApp, saveCodeApp, takeRecoveryCode, useStep } from './second-step.storage.ts';
import { type CodeAnswer, newSecretPlace, secretPlace } from './second-step.ts';
import { rotateSession } from './session.commands.ts';
import type { Session } from './session.ts';

type Means = { database: Database; seal: Seal; knocks: Knocks };

/**
 * Adds a code app whose secret was sealed for this person when the page was shown; answers her codes for paper, which are
 * shown once, or undefined where the code is not the one that the app shows.
 */
export async function addCodeApp(
  { database, seal }: Means,
  actor: SignedIn,
  { sealed, code }: { sealed: string; code: string },
  now: Date,
): Promise<string[] | undefined> {
  const secret = openNew(seal, actor, sealed);
  const step = stepOfCode(secret, code, now);
  if (step === undefined) return undefined;
  const codes = newRecoveryCodes();
  const sealedSecret = seal.close(secret, `${secretPlace}:${actor.id}`);
  await database.as(actor, async sight => {
    await saveCodeApp(sight, actor.id, { sealedSecret, step, recoveryHashes: codes.map(hashOfRecoveryCode) }, now);
    await note(sight, actor, now, { act: 'code-app.add', objectId: actor.id });
  });
  return codes;
}

/** `Absent` where the page was not made for this person. */
function openNew(seal: Seal, actor: SignedIn, sealed: string): string {
  try {
    return seal.open(Buffer.from(sealed, 'base64url'), newSecretPlace(actor.id));
  } catch {
    throw new Absent();
  }
}

/** Takes the code app away: from now on one step is enough for the person. */
export function removeCodeApp(database: Database, actor: SignedIn, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    present(await findCodeApp(sight, actor.id));
    await deleteCodeApp(sight, actor.id);
    await note(sight, actor, now, { act: 'code-app.remove', objectId: actor.id });
  });
}

/**
 * Takes the second step for the person in the session of `token`, with a code from her app or from her paper: the session is
 * admitted, raised and given a new token.
 */
export async function takeSecondStep(
  { database, seal, knocks }: Means,
  { token, personId }: { token: string; personId: string },
  code: string,
  now: Date,
): Promise<Session | CodeAnswer> {
  if ((await knocks('sign-in.code', personId, now)) > 0) return 'too-many';
  return database.as(doorkeeper, async sight => {
    if (!(await codeFits(sight, seal, personId, code, now))) return 'wrong';
    await note(sight, doorkeeper, now, { act: 'person.second-step', objectId: personId });
    return rotateSession(sight, token, now);
  });
}

async function codeFits(sight: Sight, seal: Seal, personId: string, code: string, now: Date): Promise<boolean> {
  const app = await findCodeApp(sight, personId);
  if (!app) return false;
  const step = stepOfCode(seal.open(app.sealed_secret, `${secretPlace}:${personId}`), code, now);
  if (step !== undefined) return useStep(sight, personId, step);
  return takeRecoveryCode(sight, personId, hashOfRecoveryCode(code));
}
