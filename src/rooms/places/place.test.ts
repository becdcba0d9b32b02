import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

const textOf = async (path: string) => (await house.request(path)).text();

test.each([
  ['/?q=432%2044', 'Varberg'],
  ['/?q=malmo', 'Malmö'],
  ['/?q=h%C3%A5bo', 'Håbo'],
  ['/en?q=varberg', 'Varberg'],
])('%s finds %s', async (path, name) => {
  expect(await textOf(path)).toContain(`>${name}`);
});

test('nothing found says so, keeps what was typed and harms nobody', async () => {
  const page = await textOf('/?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E');
  expect(page).toContain('Vi hittade ingen kommun');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>alert');
});

test('English is a prefix of the path, and every link stays in it', async () => {
  const page = await textOf('/en');
  expect(page).toContain('<html lang="en"');
  expect(page).toContain('Find your municipality');
  const links = [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(match => match[1] ?? '');
  expect(links.filter(link => !link.startsWith('/en') && !link.startsWith('/assets/') && link !== '/')).toEqual([]);
});

test('an address that is nothing is a page that says so, in the language of the address', async () => {
  const answer = await house.request('/en/no/such/page');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('There is no such page');
});

test('a broken percent sign in an address is no fault of ours', async () => {
  expect((await house.request('/%E0%A4%A')).status).toBe(404);
  expect(house.faults).toEqual([]);
});

test('pages may load nothing from elsewhere', async () => {
  const policy = (await house.request('/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test.each([
  ['/demo', 'Formuläret skickades inte från Bryggas egen adress.'],
  ['/en/demo', 'The form was not sent from Brygga’s own address.'],
])('a form from elsewhere is refused in words at %s', async (path, words) => {
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const answer = await house.request(path, { form: { as: 'municipal-coordinator' }, headers });
  expect(answer.status).toBe(403);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(await answer.text()).toContain(words);
});

test.each(['//evil.example', '/%5Cevil.example', '/%09/evil.example', '/en//evil.example'])(
  'no link at %s leads to the host it names',
  async path => {
    const links = [...(await textOf(path)).matchAll(/ href="([^"]*)"/g)].map(([, href]) => href ?? '');
    const hosts = links.map(href => new URL(href, 'http://localhost:3000').hostname);
    expect(new Set(hosts)).toEqual(new Set(['localhost', '']));
  },
);

test('the sources are named on every page', async () => {
  const page = await textOf('/');
  expect(page).toContain('Källa: SCB');
  expect(page).toContain('Postal codes: GeoNames (geonames.org), CC BY 4.0, adapted.');
});
