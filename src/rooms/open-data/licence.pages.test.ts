import { afterAll, beforeAll, expect, test } from 'vitest';
import { open } from '../../../tests/support/public-list.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  await open(house, '1383', 'Varberg');
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const read = async (path: string) => (await house.request(path)).text();
const choose = (licence: string) =>
  house.request('/arbete/kommuner/brohamn/change', {
    as: 'municipal-coordinator',
    form: { logoText: 'Brohamn', licence },
  });

const free = 'creativecommons.org/publicdomain/zero/1.0/';
const named = 'creativecommons.org/licenses/by/4.0/';

/** Every answer that tells a licence: of Brohamn, of Varberg, and of the whole house. */
const telling = {
  brohamn: [
    '/api/dcat?municipality=brohamn',
    '/api/openactive?municipality=brohamn',
    '/api/openactive/dataset.jsonld?municipality=brohamn',
    '/api/openactive/feeds/session-series?municipality=brohamn',
  ],
  varberg: ['/api/dcat?municipality=varberg', '/api/openactive/feeds/session-series?municipality=varberg'],
  house: ['/api/openactive', '/api/openactive/feeds/session-series'],
};

const tells = async (paths: readonly string[], licence: string, other: string) => {
  for (const path of paths) {
    const text = await read(path);
    expect(text, path).toContain(licence);
    expect(text, path).not.toContain(other);
  }
};

test('a municipality that has decided nothing else gives away freely', async () => {
  await tells(Object.values(telling).flat(), free, named);
  expect(await read('/oppna-data?kommun=brohamn')).toContain('lämnas med CC0');
  expect(await read('/api/hsds/openapi.json')).toContain('"license":{"name":"CC0 1.0","identifier":"CC0-1.0"}');
});

test('another licence than the two is not taken, and says so', async () => {
  const answer = await choose('CC-BY-NC-4.0');
  expect([answer.status, (await answer.text()).includes('Välj ett av de två villkoren.')]).toEqual([422, true]);
});

test('one that wants to be named says so everywhere, the others do not, and the whole house does', async () => {
  expect((await choose('CC-BY-4.0')).status).toBe(303);
  await tells([...telling.brohamn, ...telling.house], named, free);
  await tells(telling.varberg, free, named);
  expect(await read('/en/oppna-data?kommun=brohamn')).toContain('given with CC BY 4.0');
  expect(await read('/api/hsds/openapi.json')).toContain('"license":{"name":"CC BY 4.0","identifier":"CC-BY-4.0"}');
  const settings = await house.request('/arbete/kommuner/brohamn', { as: 'municipal-coordinator' });
  expect(await settings.text()).toMatch(/value="CC-BY-4\.0"[^>]*checked|checked[^>]*value="CC-BY-4\.0"/);
});
