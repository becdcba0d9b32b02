import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import type { Openers } from '#house/keyring.ts';
import type { OwnData } from '#house/own-data.ts';
import { listBrowsers } from './browser.storage.ts';
import { journalOf, listAlone, membershipsOf } from './own-data.storage.ts';
import { findPerson } from './person.storage.ts';
import type { Person } from './person.ts';

/** What the person has told of herself. */
export function ownPerson(database: Database, actor: SignedIn): Promise<Person> {
  return database.read(actor, async sight => present(await findPerson(sight, actor.id)));
}

/** What this room keeps of a person. */
export const peopleOwnData: readonly OwnData[] = [
  { name: 'person', read: async (sight, id) => [present(await findPerson(sight, id))] },
  { name: 'memberships', read: membershipsOf },
  {
    name: 'browsers',
    read: async (sight, id) =>
      (await listBrowsers(sight, id)).map(({ name, addedAt, toldAt }) => ({ name, addedAt, toldAt })),
  },
  { name: 'journal', read: journalOf },
];

/** Everything that every room keeps of the person, by what it is. */
export function everythingOf(
  { database, ownData, ...openers }: Openers & { database: Database; ownData: readonly OwnData[] },
  actor: SignedIn,
) {
  return database.read(actor, async sight => {
    const all: Record<string, readonly object[]> = {};
    for (const { name, read } of ownData) all[name] = await read(sight, actor.id, openers);
    return all;
  });
}

/** Names of the organisations that nobody but this person can speak for. */
export function aloneFor(database: Database, actor: SignedIn): Promise<string[]> {
  return database.read(actor, sight => listAlone(sight, actor.id));
}
