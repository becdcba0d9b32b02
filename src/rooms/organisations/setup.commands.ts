import { doorkeeper, terminal } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present, Refused } from '#house/decision.ts';
import { hashOf, minutesAfter, newToken } from '#house/token.ts';
import { addPerson } from '#rooms/people/person.commands.ts';
import { findPersonByEmail } from '#rooms/people/person.storage.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { openingSchema } from '#rooms/places/municipality.ts';
import { startSession } from '#rooms/sign-in/session.commands.ts';
import type { Session } from '#rooms/sign-in/session.ts';
import { openMunicipality } from './opening.commands.ts';
import { organisationAt } from './organisation.queries.ts';
import { anybodyThere, replaceSetupLink, takeSetupLink } from './setup.storage.ts';
import { type SetupInput, setupHours } from './setup.ts';

/** A link for whoever becomes the first coordinator; undefined where somebody can sign in already. */
export function makeSetupLink(database: Database, now: Date): Promise<string | undefined> {
  return database.as(terminal, async sight => {
    if (await anybodyThere(sight)) return undefined;
    const token = newToken();
    await replaceSetupLink(sight, hashOf(token), minutesAfter(now, setupHours * 60));
    return token;
  });
}

/**
 * Opens the first municipality with its first coordinator, who also hosts this installation, and signs her in. `Absent` where the
 * link has been used or has ended. Killed half-way it can be done again: the next start prints a new link.
 */
export async function setUp(
  database: Database,
  { token, device }: { token: string; device: string },
  municipality: Municipality,
  input: SetupInput,
  now: Date,
): Promise<Session> {
  present((await database.as(terminal, sight => takeSetupLink(sight, hashOf(token), now))) || undefined);
  const opening = openingSchema.parse({ logoText: municipality.name, languages: ['sv', 'en'] });
  await openMunicipality(database, terminal, municipality, opening, now).catch(error => {
    if (!(error instanceof Refused)) throw error;
  });
  const own = present(await organisationAt(database, terminal, municipality));
  const membership = { organisationId: own.id, rights: ['edit', 'coordinate', 'host'] as const };
  await addPerson(database, terminal, { name: input.name, email: input.email }, membership, now);
  return database.as(doorkeeper, async sight => {
    const person = present(await findPersonByEmail(sight, input.email));
    return startSession(sight, person.id, { way: 'setup', assuranceLevel: 'low', device, whole: false }, now);
  });
}
