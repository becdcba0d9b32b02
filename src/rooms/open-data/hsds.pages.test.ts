import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HsdsEntity, hsdsFaults } from '../../../tests/support/hsds-schema.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { collections } from './hsds-endpoint.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

type Thing = Record<string, unknown> & { id: string };
interface Page {
  total_items: number;
  total_pages: number;
  last_page: boolean;
  contents: Thing[];
}
const json = async <T = Page>(path: string) => (await (await house.request(`/api/hsds${path}`)).json()) as T;
const everyOne = async (path: string) => (await json(`${path}${path.includes('?') ? '&' : '?'}per_page=500`)).contents;

const names = Object.entries(collections).map(([name, { holds }]) => [name, holds] as [string, HsdsEntity]);

describe.each(names)('/%s', (name, holds) => {
  test.each(['', '/en'])('every page and every one is as HSDS has it %s', async language => {
    const at = (path: string) => house.request(`${language}/api/hsds/${name}${path}`);
    const list = (await (await at('?per_page=500')).json()) as Page;
    expect(hsdsFaults('page', holds, list)).toEqual([]);
    expect(list.contents.length).toBeGreaterThan(5);
    for (const { id } of list.contents) {
      const answer = await at(`/${id}`);
      expect(answer.status).toBe(200);
      expect(hsdsFaults('whole', holds, await answer.json())).toEqual([]);
    }
  });

  test('all pages together hold each of them once', async () => {
    const found: string[] = [];
    for (let page = 1; ; page += 1) {
      const { contents, total_pages, last_page } = await json(`/${name}?per_page=7&page=${page}`);
      found.push(...contents.map(({ id }) => id));
      expect(last_page).toBe(page >= total_pages);
      if (last_page) break;
    }
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual((await everyOne(`/${name}`)).map(({ id }) => id));
  });

  test('what is not there is said in words', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x', '%00', '%E0%A4%A']) {
      const answer = await house.request(`/en/api/hsds/${name}/${id}`);
      expect([answer.status, await answer.json()]).toEqual([404, { error: 'There is nothing public with this id.' }]);
    }
  });
});

test.each([
  ['service', '/services?full=true&per_page=500'],
  ['organization', '/organizations?full=true&per_page=500'],
  ['organization', '/organizations?full_service=true&per_page=500'],
  ['service_at_location', '/service_at_locations?full=true&per_page=500'],
] as [HsdsEntity, string][])('%s with everything: %s', async (holds, path) => {
  expect(hsdsFaults('full page', holds, await json(path))).toEqual([]);
});

test('what points at something points at what is there', async () => {
  const ids = async (path: string) => new Set((await everyOne(path)).map(({ id }) => id));
  const [services, organizations, terms, lists] = [
    await ids('/services'),
    await ids('/organizations'),
    await ids('/taxonomy_terms'),
    await ids('/taxonomies'),
  ];
  const pointed: Record<string, Set<string>> = {
    service_id: services,
    organization_id: organizations,
    taxonomy_term_id: terms,
    taxonomy_id: lists,
    parent_id: terms,
  };
  const astray: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (pointed[name] && !pointed[name].has(inner as string)) astray.push(`${name} ${inner}`);
      walk(inner);
    }
  };
  for (const path of ['/services?full=true', '/organizations?full_service=true', '/service_at_locations?full=true'])
    walk(await everyOne(path));
  walk(await everyOne('/taxonomy_terms'));
  expect(astray).toEqual([]);
});

test('services at locations are those that the services tell of', async () => {
  const services = await everyOne('/services?full=true');
  const places = services.flatMap(each => (each.service_at_locations ?? []) as Thing[]).map(({ id }) => id);
  expect((await everyOne('/service_at_locations')).map(({ id }) => id)).toEqual(places.sort());
});
