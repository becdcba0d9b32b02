import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAround, openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const json = 'application/json; charset=utf-8';
const kindOf = (answer: Response) => [answer.status, answer.headers.get('content-type')];
const errorIn = async (answer: Response) => ((await answer.json()) as { error: string }).error;

test.each([
  '/api',
  '/api/nothing',
  '/api/hsds/nothing',
  '/api/openactive/nothing',
  '/api/openactive?municipality=nothing',
  '/api/openactive/session-series/x',
])('what is not there is told to programs as JSON, in their language: %s', async path => {
  const swedish = await house.request(path);
  expect(kindOf(swedish)).toEqual([404, json]);
  expect(swedish.headers.get('access-control-allow-origin')).toBe('*');
  expect(await errorIn(swedish)).toBe('Sidan finns inte');
  expect(await errorIn(await house.request(`/en${path}`))).toBe('There is no such page');
});

test('beside their addresses it is a page', async () => {
  expect(kindOf(await house.request('/apia/aktorer'))).toEqual([404, 'text/html; charset=utf-8']);
});

test('whoever asks without end is told in JSON when to come again', async () => {
  const headers = { 'x-forwarded-for': '192.0.2.7' };
  let last = new Response();
  for (let asked = 0; asked < 660 && last.status !== 429; asked += 1)
    last = await house.request('/api/hsds/taxonomies?per_page=1', { headers });
  expect(kindOf(last)).toEqual([429, json]);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await errorIn(last)).toMatch(/Vänta en minut/);
});

test('what is sent there from elsewhere is refused in JSON', async () => {
  const headers = { origin: 'https://elsewhere.example', 'content-type': 'text/plain' };
  const sent = { method: 'POST', headers, body: 'x' };
  const answer = await house.app.request(`${house.settings.origin}/api/hsds/services`, sent);
  expect(kindOf(answer)).toEqual([403, json]);
});

test('a fault of ours is told in JSON, reported, and kept by nobody', async () => {
  const broken = { ...house.database, read: () => Promise.reject(new Error('The database is away.')) };
  const { request, faults } = openAround(broken, house.database);
  const answer = await request('/en/api/hsds/services');
  expect(kindOf(answer)).toEqual([500, json]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await errorIn(answer)).toBe('Something went wrong on our side');
  expect(faults).toHaveLength(1);
});
