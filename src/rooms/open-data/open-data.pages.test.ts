import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, putOnList } from '../../../tests/support/public-list.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { doors } from '../../doors.ts';
import { collections } from './hsds-endpoint.ts';
import type { hsdsOpenapi } from './hsds-openapi.rules.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const everywhere = [
  '/api/hsds',
  '/api/hsds/openapi.json',
  '/api/hsds/services',
  '/api/hsds/taxonomy_terms',
  '/api/dcat',
];

describe.each(everywhere)('%s', path => {
  test('can be read from any page, and is not sent again to whoever has it', async () => {
    const first = await house.request(path);
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const again = await house.request(path, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  });

  test('a page elsewhere may first ask whether it may say what it has', async () => {
    for (const each of [path, `/en${path}`]) {
      const headers = {
        ...{ origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
        'access-control-request-headers': 'if-none-match',
      };
      const answer = await house.app.request(`${house.settings.origin}${each}`, { method: 'OPTIONS', headers });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('if-none-match');
      expect(answer.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  test('HEAD tells the same without the body', async () => {
    const get = await house.request(path);
    const head = await house.app.request(`${house.settings.origin}${path}`, { method: 'HEAD' });
    const told = (answer: Response) => ['etag', 'content-type', 'cache-control'].map(name => answer.headers.get(name));
    expect([head.status, told(head), await head.text()]).toEqual([200, told(get), '']);
  });
});

test('no page but those under /api may be asked from elsewhere', async () => {
  const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' };
  const answer = await house.app.request(`${house.settings.origin}/brohamn/aktorer`, { method: 'OPTIONS', headers });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

test('whoever asks without end is asked to wait', async () => {
  const headers = { 'x-forwarded-for': '192.0.2.7' };
  const statuses = new Set<number>();
  let last: Response | undefined;
  for (let asked = 0; asked < 660; asked += 1) {
    last = await house.request('/api/hsds/taxonomies?per_page=1', { headers });
    statuses.add(last.status);
  }
  expect([...statuses]).toEqual([200, 429]);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('a page of a collection names those around it, with what was asked', async () => {
  const answer = await house.request('/en/api/hsds/services?municipality=brohamn&per_page=5&page=2');
  const link = answer.headers.get('link') ?? '';
  const next = /<([^>]+)>; rel="next"/.exec(link)?.[1] ?? '';
  expect(next).toBe('http://localhost:3000/en/api/hsds/services?municipality=brohamn&per_page=5&page=3');
  expect(link.match(/rel="\w+"/g)).toEqual(['rel="first"', 'rel="prev"', 'rel="next"', 'rel="last"']);
  expect((await house.request(next.replace('http://localhost:3000', ''))).status).toBe(200);
  expect((await house.request('/api/hsds/taxonomies')).headers.get('link')).toBeNull();
});

describe('what is wrong is said', () => {
  test.each([
    ['/en/api/hsds/services?page=0', 400, 'page is a whole number from 1.'],
    ['/api/hsds/services?page=0', 400, 'page är ett heltal från 1.'],
    ['/en/api/hsds/services?per_page=501', 400, 'per_page is a whole number from 1 to 500.'],
    ['/en/api/hsds/services?zebra=1', 400, 'There is no parameter zebra here. See openapi.json.'],
    ['/en/api/hsds/services/x?full=true', 400, 'There is no parameter full here. See openapi.json.'],
    [
      '/en/api/hsds/services?modified_after=soon',
      400,
      'modified_after is a moment such as 2026-11-28 or 2026-11-28T12:00:00Z.',
    ],
  ])('%s', async (path, status, error) => {
    const answer = await house.request(path);
    expect([answer.status, await answer.json(), answer.headers.get('cache-control')]).toEqual([
      status,
      { error },
      'no-store',
    ]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('a page after the last one is empty', async () => {
    const page = await (await house.request('/api/hsds/services?page=9999')).json();
    expect(page).toMatchObject({ empty: true, last_page: true, first_page: false, contents: [], page_number: 9999 });
  });
});

test('the way in names the version, the page for people and the description', async () => {
  const about = (await (await house.request('/api/hsds/')).json()) as Record<string, string>;
  expect(about).toEqual({
    version: '3.1',
    profile: 'http://localhost:3000/oppna-data',
    openapi_url: 'http://localhost:3000/api/hsds/openapi.json',
  });
});

describe('openapi.json', () => {
  type Openapi = ReturnType<typeof hsdsOpenapi>;
  const described = async () => (await (await house.request('/en/api/hsds/openapi.json')).json()) as Openapi;

  test('describes every door, and no other', async () => {
    const paths = Object.keys((await described()).paths).map(path =>
      `/api/hsds${path.replace('{id}', ':id')}`.replace(/\/$/, ''),
    );
    const there = doors.map(({ path }) => path).filter(path => path.startsWith('/api/hsds') && !path.endsWith('.json'));
    expect(paths.sort()).toEqual(there.sort());
  });

  test('names the parameters that are read, each in words, and points at nothing that is missing', async () => {
    const { components, paths } = await described();
    for (const [name, { parameters }] of Object.entries(collections)) {
      const { get } = paths[`/${name}`] as { get: { parameters: { $ref: string }[] } };
      expect(get.parameters.map(({ $ref }) => $ref.split('/').at(-1))).toEqual([...parameters]);
    }
    for (const parameter of Object.values(components.parameters) as { description: string }[])
      expect(parameter.description.length).toBeGreaterThan(5);
    const refs = JSON.stringify(paths).match(/#\/components\/(\w+)\/(\w+)/g) ?? [];
    const known = Object.entries(components).flatMap(([kind, all]) =>
      Object.keys(all).map(name => `#/components/${kind}/${name}`),
    );
    expect(refs.filter(ref => !known.includes(ref))).toEqual([]);
  });
});

describe('the page for people', () => {
  const read = async (path: string) => (await house.request(path)).text();

  test('names every address, the licence and whom to write to', async () => {
    const html = await read('/oppna-data');
    for (const path of [
      '/brohamn/aktorer.csv',
      '/brohamn/fritid.ics',
      '/api/hsds/services?municipality=brohamn',
      '/api/openactive',
      '/api/dcat?municipality=brohamn',
    ])
      expect(html).toContain(`http://localhost:3000${path}`);
    for (const words of ['CC0', 'CC BY 4.0', 'samordning@brohamn.example', 'Brohamns kommun'])
      expect(html).toContain(words);
    expect(gzipSync(html).length).toBeLessThan(40_000);
  });

  test('is in English too, and is found from every public page', async () => {
    expect(await read('/en/oppna-data')).toContain('What is never here');
    expect(await read('/')).toContain('href="/oppna-data"');
    expect(await read('/en/brohamn/aktorer')).toContain('href="/en/oppna-data?kommun=brohamn"');
    const arabic = await house.request('/ar/oppna-data?kommun=brohamn');
    expect([arabic.status, arabic.headers.get('location')]).toEqual([303, '/oppna-data?kommun=brohamn&onskat=ar']);
  });

  test('shows each municipality its own, and none that has not opened', async () => {
    await open(house, '1383', 'Varberg');
    await putOnList(house, '1383', [{ name: 'IK Zebran', kind: 'association' }]);
    const html = await read('/oppna-data?kommun=varberg');
    expect(html).toContain('/varberg/aktorer.csv');
    expect(html).toContain('href="/oppna-data?kommun=brohamn"');
    expect((await house.request('/oppna-data?kommun=halmstad')).status).toBe(404);
  });
});
