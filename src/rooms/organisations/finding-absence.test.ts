import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { open, putOnList } from '../../../tests/support/public-list.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { openApp } from '../../app.tsx';
import { furnish } from '../../furnish.ts';
import { closeOrganisation, joinOrganisation } from './organisation.commands.ts';
import { monthsAfter } from './organisation.rules.ts';
import { type Profile, profileSchema } from './organisation.ts';
import { addOrganisation } from './publication.commands.ts';
import { insertVersions } from './version.storage.ts';

let house: TestHouse;
let coordinator: Actor;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
});
afterAll(() => house.close());

/** Every public way on which something of an actor in this place can leave. */
const waysOut = (place: string, slug: string): Record<string, string> => ({
  page: `/${place}/aktorer/${slug}`,
  home: `/${place}`,
  list: `/${place}/aktorer`,
  search: `/${place}/aktorer?q=zebrakvarteret`,
  likeness: `/${place}/aktorer?q=zebbrakvarteret`,
  filter: `/${place}/aktorer?vad=kor-och-sang&sprak=mt&roll=motesplats`,
  area: `/${place}/aktorer?omrade=9999-tallhojden`,
  map: `/${place}/aktorer?vy=karta`,
  'place on the map': '/brohamn/aktorer?ort=Tallhöjden',
  paper: `/${place}/aktorer?vy=utskrift`,
  file: `/${place}/aktorer.csv`,
  country: '/sok?q=zebrakvarteret',
  'country on a map': '/sok?vy=karta',
  api: '/api/hsds/organizations?full_service=true&per_page=500',
  'api of one': `/api/hsds/organizations?full_service=true&per_page=500&municipality=${place}`,
});

type Answers = Record<string, string>;
async function answers(place = 'brohamn', slug = 'zebrakoren'): Promise<Answers> {
  const all = Object.entries(waysOut(place, slug)).map(async ([way, path]) => [way, await body(path)] as const);
  return Object.fromEntries(await Promise.all(all));
}
const body = async (path: string) => {
  const answer = await house.request(path);
  // Every page marks its own scripts with a new nonce.
  return `${answer.status} ${(await answer.text()).replaceAll(/ nonce="[^"]*"/g, '')}`;
};

const differing = (before: Answers, after: Answers) => Object.keys(before).filter(way => before[way] !== after[way]);

const choir = (more: Partial<Profile> = {}): Profile =>
  profileSchema.parse({
    name: 'Zebrakören',
    kind: 'association',
    description: 'Vi sjunger i zebrakvarteret.',
    activities: ['choir'],
    languages: ['mt'],
    rolesWanted: ['meeting-place'],
    serviceAreas: ['9999-tallhojden'],
    ...more,
  });
const join = (profile: Profile, at = house.now) => joinOrganisation(house.database, coordinator, '9999', profile, at);
const close = (id: string) => closeOrganisation(house.database, coordinator, id, 'Slutade.', house.now);

describe('what may not be seen leaves every public page, file and answer as if it had never been', () => {
  test('closed', async () => {
    const before = await answers();
    const { id } = await join(choir());
    expect(differing(before, await answers())).toEqual(Object.keys(before));
    await close(id);
    expect(differing(before, await answers())).toEqual([]);
  });

  test('not confirmed for twelve months, to the moment', async () => {
    const slug = 'zebrakoren-2';
    const before = await answers('brohamn', slug);
    const aYearAgo = monthsAfter(house.now, -12);
    await join(choir(), aYearAgo);
    expect(differing(before, await answers('brohamn', slug))).toEqual([]);
    const { id } = await join(choir(), new Date(aYearAgo.getTime() + 1));
    expect(differing(before, await answers('brohamn', 'zebrakoren-3'))).toEqual(Object.keys(before));
    await close(id);
  });

  test('never approved', async () => {
    const before = await answers('brohamn', 'zebrakoren-4');
    await house.database.as(coordinator, async sight => {
      const { id, slug } = await addOrganisation(sight, '9999', 'Zebrakören', house.now);
      expect(slug).toBe('zebrakoren-4');
      await insertVersions(sight, [{ organisationId: id, profile: choir(), origin: 'organisation' }], null, house.now);
    });
    expect(differing(before, await answers('brohamn', 'zebrakoren-4'))).toEqual([]);
  });

  test('in a municipality that has not opened', async () => {
    const before = await answers('halmstad');
    await putOnList(house, '1380', [{ ...choir(), serviceAreas: [] }]);
    expect(differing(before, await answers('halmstad'))).toEqual([]);
    await open(house, '1380', 'Halmstad');
    const shown = differing(before, await answers('halmstad'));
    expect(shown).toEqual(Object.keys(before).filter(way => way !== 'place on the map'));
  });
});

describe('a place that is not told', () => {
  const street = { streetAddress: 'Randiga gränden 7', postalCode: '49912', city: 'Gullersröd' };
  const told = (all: Answers, secret: string) => Object.keys(all).filter(way => all[way]?.includes(secret));

  test('exactly: the street stands where an address belongs', async () => {
    const { id, slug } = await join(choir(street));
    expect(told(await answers('brohamn', slug), 'Randiga')).toEqual(['page', 'paper', 'file', 'api', 'api of one']);
    await close(id);
  });

  test.each(['area', 'hidden'] as const)('more than “%s”: the street leaves by no way', async placePrecision => {
    const { id, slug } = await join(choir({ ...street, placePrecision }));
    const all = await answers('brohamn', slug);
    expect(all.page).toContain('Zebrakören');
    expect(told(all, 'Randiga')).toEqual([]);
    expect(await body('/brohamn/aktorer?q=randiga')).not.toContain('Zebrakören');
    await close(id);
  });

  test('at all: neither area nor town nor room, on the map or off it', async () => {
    const premises = [{ name: 'Randiga salen' }];
    const { id, slug } = await join(choir({ ...street, premises, placePrecision: 'hidden' }));
    expect(told(await answers('brohamn', slug), 'Randiga')).toEqual([]);
    expect(await body(`/brohamn/aktorer/${slug}`)).not.toMatch(/Tallhöjden|Gullersröd/);
    for (const narrowed of ['omrade=9999-tallhojden', 'ort=Tallhöjden', 'q=zebrakören+gullersröd'])
      expect(await body(`/brohamn/aktorer?${narrowed}`), narrowed).not.toContain('Zebrakören');
    expect(await body('/brohamn/aktorer?ort=-')).toContain('Zebrakören');
    await close(id);
  });
});

test('without the demo nothing of Brohamn is found, shown or counted, though the database holds it', async () => {
  const settings = { ...house.settings, demo: false };
  const parts = furnish(
    house.database,
    settings,
    { href: file => file },
    { deliver: () => {}, report: fault => house.faults.push(fault) },
  );
  const app = openApp(parts, () => house.now);
  const read = async (path: string) => (await app.request(`${settings.origin}${path}`)).text();
  for (const path of ['/', '/sok?q=ankaret', '/sok?vy=karta', '/api/hsds/organizations', '/brohamn/aktorer'])
    expect(await read(path), path).not.toMatch(/Ankaret<|brohamn\/aktorer\/|Brohamn</);
  expect(JSON.parse(await read('/api/hsds/organizations')).total_items).toBe(1);
  expect(await read('/sok')).toContain('<strong>1 aktör</strong>');
  for (const path of ['/brohamn', '/brohamn/aktorer', '/brohamn/aktorer.csv', '/brohamn/aktorer/boxklubben-ankaret'])
    expect((await app.request(`${settings.origin}${path}`)).status, path).toBe(404);
  expect(house.faults).toEqual([]);
});
