import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Right, rights, type SignedIn, terminal } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** A small world: organisations in two municipalities and outside any, and who belongs where with which rights. */
interface World {
  organisations: (string | null)[];
  memberships: { person: number; organisation: number; rights: Right[]; young: boolean }[];
}

const people = 4;
const world: fc.Arbitrary<World> = fc.record({
  organisations: fc.array(fc.constantFrom('1383', '1380', null), { minLength: 2, maxLength: 5 }),
  memberships: fc.uniqueArray(
    fc.record({
      person: fc.nat(people - 1),
      organisation: fc.nat(4),
      rights: fc.subarray([...rights]),
      young: fc.boolean(),
    }),
    { maxLength: 10, selector: each => `${each.person} ${each.organisation}` },
  ),
});

/** What a person may see and write, said as plainly as one can. */
function model({ organisations, memberships }: World, person: number) {
  const mine = memberships.filter(each => each.person === person);
  const coordinated = mine
    .filter(each => each.rights.includes('coordinate'))
    .flatMap(each => organisations[each.organisation] ?? []);
  const host = mine.some(each => each.rights.includes('host'));
  const numbers = organisations.map((_, index) => index);
  const belongs = (index: number) => mine.some(each => each.organisation === index);
  const speaks = (index: number) => mine.some(each => each.organisation === index && each.rights.includes('edit'));
  const coordinates = (index: number) => coordinated.includes(organisations[index] ?? 'none');
  // A young member is known in her own organisation only.
  const sees = (each: World['memberships'][number]) =>
    each.person === person || belongs(each.organisation) || (coordinates(each.organisation) && !each.young);
  return {
    organisations: numbers.filter(index => belongs(index) || coordinates(index) || host),
    versions: numbers.filter(index => belongs(index) || coordinates(index)),
    changed: numbers.filter(index => speaks(index) || coordinates(index)),
    memberships: memberships
      .filter(sees)
      .map(each => `${each.person} ${each.organisation}`)
      .sort(),
    ended: memberships
      .filter(each => {
        const own = host
          ? rights
          : coordinates(each.organisation)
            ? ['edit', 'coordinate']
            : speaks(each.organisation)
              ? ['edit']
              : undefined;
        return (
          each.person === person || (sees(each) && own !== undefined && each.rights.every(right => own.includes(right)))
        );
      })
      .map(each => `${each.person} ${each.organisation}`)
      .sort(),
  };
}

test('whatever the memberships, the database shows and lets change what the plain model says', async () => {
  await fc.assert(
    fc.asyncProperty(world, async invented => {
      const memberships = invented.memberships
        .filter(each => each.organisation < invented.organisations.length)
        .map(each => ({ ...each, young: each.young && each.rights.length === 0 }));
      const told = { ...invented, memberships };
      const ids = await build(told);
      for (let person = 0; person < people; person++) expect(await seenBy(ids, person)).toEqual(model(told, person));
    }),
    { numRuns: 40 },
  );
}, 120_000);

type Ids = { people: string[]; organisations: string[] };

async function build({ organisations, memberships }: World): Promise<Ids> {
  const ids = {
    people: Array.from({ length: people }, () => randomUUID() as string),
    organisations: organisations.map(() => randomUUID() as string),
  };
  const at = house.now;
  await house.database.as(terminal, async sight => {
    for (const id of ids.people) await sight.insertInto('people').values({ id, name: 'Prov', joined_at: at }).execute();
    for (const [index, id] of ids.organisations.entries()) {
      const row = { id, slug: `p-${id}`, municipality_code: organisations[index] ?? null, joined_at: at };
      await sight.insertInto('organisations').values(row).execute();
      const version = { organisation_id: id, profile: '{}', origin: 'register', written_at: at };
      await sight.insertInto('organisation_versions').values(version).execute();
    }
    for (const each of memberships) {
      const whose = {
        person_id: ids.people[each.person] ?? '',
        organisation_id: ids.organisations[each.organisation] ?? '',
      };
      await sight
        .insertInto('memberships')
        .values({ ...whose, rights: each.rights, young: each.young, since: at })
        .execute();
    }
  });
  return ids;
}

async function seenBy(ids: Ids, person: number): Promise<ReturnType<typeof model>> {
  const standing = { sessionId: '', assuranceLevel: 'low', confirmedAt: house.now } as const;
  const actor: SignedIn = { kind: 'person', id: ids.people[person] ?? '', name: '', memberships: [], standing };
  const numbers = (found: string[]) =>
    found
      .map(id => ids.organisations.indexOf(id))
      .filter(index => index >= 0)
      .sort();
  const pairs = (found: { person_id: string; organisation_id: string }[]) =>
    found
      .map(row => `${ids.people.indexOf(row.person_id)} ${ids.organisations.indexOf(row.organisation_id)}`)
      .filter(pair => !pair.includes('-'))
      .sort();
  const over = new Error('over');
  let seen: ReturnType<typeof model> | undefined;
  await house.database
    .as(actor, async (sight: Sight) => {
      const organisations = await sight.selectFrom('organisations').select('id').execute();
      const versions = await sight.selectFrom('organisation_versions').select('organisation_id').execute();
      const changed = await sight
        .updateTable('organisation_versions')
        .set({ profile: '{}' })
        .returning('organisation_id')
        .execute();
      const memberships = await sight.selectFrom('memberships').select(['person_id', 'organisation_id']).execute();
      const ended = await sight.deleteFrom('memberships').returning(['person_id', 'organisation_id']).execute();
      seen = {
        organisations: numbers(organisations.map(row => row.id)),
        versions: numbers(versions.map(row => row.organisation_id)),
        changed: numbers(changed.map(row => row.organisation_id)),
        memberships: pairs(memberships),
        ended: pairs(ended),
      };
      throw over;
    })
    .catch(error => {
      if (error !== over) throw error;
    });
  return seen as ReturnType<typeof model>;
}
