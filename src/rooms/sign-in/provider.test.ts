import { afterAll, beforeAll, expect, test } from 'vitest';
import { terminal } from '#house/actor.ts';
import { ProviderFault } from '#house/openid.ts';
import { sealWith } from '#house/seal.ts';
import { insertPerson } from '#rooms/people/person.storage.ts';
import { type LyingProvider, lies, openLyingProvider } from '../../../tests/support/lying-provider.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { setUpProvider } from './provider.commands.ts';
import { levelOf } from './provider.rules.ts';

let house: TestHouse;
let provider: LyingProvider;
beforeAll(async () => {
  house = await openTestHouse();
  provider = await openLyingProvider();
  const person = { name: 'Prov Kajson', email: 'prov@kaj.example' };
  await house.database.as(terminal, sight => insertPerson(sight, person, house.now));
  await add('kommunen', { trustsEmail: true });
  await add('makleriet', { trustsEmail: false });
});
afterAll(async () => {
  await provider.close();
  await house.close();
});

const means = () => ({ database: house.database, seal: sealWith(Buffer.from(house.settings.secret ?? '')) });

function add(slug: string, { trustsEmail }: { trustsEmail: boolean }) {
  const { issuer, clientId } = provider;
  const told = { clientSecret: undefined, acrValues: undefined, levels: {}, ordinaryLevel: 'substantial' as const };
  return setUpProvider(means(), terminal, { slug, name: slug, issuer, clientId, ...told, trustsEmail }, house.now);
}

/** Leaves for the provider, as a browser would be sent; answers what it carries and where it was sent. */
async function leave(slug = 'kommunen', till = '') {
  const left = await house.request(`/in/via/${slug}${till}`);
  const url = new URL(left.headers.get('location') ?? 'none:');
  provider.nonce = url.searchParams.get('nonce') ?? '';
  const [cookie = ''] = (left.headers.get('set-cookie') ?? '').split(';');
  return { url, cookie, state: url.searchParams.get('state') ?? '' };
}

const comeBack = (slug: string, { cookie, state }: { cookie: string; state: string }) =>
  house.request(`/in/via/${slug}/svar?code=c&state=${state}`, { headers: { cookie } });

test('one is sent there with a code challenge, a state and a nonce, and what they answer to stays here', async () => {
  const { url, cookie } = await leave();
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ code_challenge_method: 'S256', scope: 'openid email' });
  for (const name of ['code_challenge', 'state', 'nonce'])
    expect(url.searchParams.get(name)?.length).toBeGreaterThan(20);
  expect(url.href).not.toContain('code_verifier');
  expect(cookie).toContain(url.searchParams.get('state'));
});

test('who tells the truth lets her in, and the level is the provider’s', async () => {
  provider.lie = 'nothing';
  const answer = await comeBack('kommunen', await leave('kommunen', '?till=/arbete/aktorer'));
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/arbete/aktorer']);
  const sessions = await house.database.as(terminal, sight => sight.selectFrom('sessions').selectAll().execute());
  expect(sessions.at(-1)).toMatchObject({ way: 'provider', assurance_level: 'substantial' });
});

test.each(lies.filter(lie => lie !== 'nothing'))('a lie about %s opens nothing', async lie => {
  provider.lie = lie;
  const answer = await comeBack('kommunen', await leave());
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([502, null]);
  expect(await answer.text()).toContain('Vi kunde inte lita på svaret');
});

test.each([
  [30, 303],
  [-30, 303],
  [600, 502],
])('a clock that is %i seconds wrong answers %i', async (seconds, status) => {
  Object.assign(provider, { lie: 'nothing', clockSeconds: seconds });
  expect((await comeBack('kommunen', await leave())).status).toBe(status);
  provider.clockSeconds = 0;
});

test('an answer works once, and in the browser that left only', async () => {
  provider.lie = 'nothing';
  const left = await leave();
  expect((await comeBack('kommunen', { ...left, cookie: '' })).status).toBe(400);
  expect((await comeBack('kommunen', { ...left, cookie: `${left.cookie}x` })).status).toBe(400);
  expect((await comeBack('makleriet', left)).status).toBe(400);
  const again = await leave();
  expect((await comeBack('kommunen', again)).status).toBe(303);
  expect((await comeBack('kommunen', again)).status).toBe(400);
});

test('somebody whom nobody knows is told so, though her e-mail is another’s at a provider that does not run mailboxes', async () => {
  provider.lie = 'nothing';
  const answer = await comeBack('makleriet', await leave('makleriet'));
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  expect(await answer.text()).toContain('ingen här känner dig');
});

test('a person who says no at the provider is back where she was', async () => {
  const { cookie, state } = await leave();
  const answer = await house.request(`/in/via/kommunen/svar?error=access_denied&state=${state}`, {
    headers: { cookie },
  });
  expect([answer.status, (await answer.text()).includes('Inloggningen avbröts')]).toEqual([403, true]);
});

test('a provider that is down is told of, with the other ways in', async () => {
  const left = await leave();
  provider.lie = 'broken';
  const answer = await comeBack('kommunen', left);
  expect([answer.status, (await answer.text()).includes('svarar inte nu')]).toEqual([503, true]);
  expect((await house.request('/in/via/nagot')).status).toBe(400);
  expect(house.faults.every(fault => fault instanceof ProviderFault)).toBe(true);
});

test('who left in English comes back in English', async () => {
  const left = await house.request('/en/in/via/kommunen');
  const state = new URL(left.headers.get('location') ?? 'none:').searchParams.get('state');
  const [cookie = ''] = (left.headers.get('set-cookie') ?? '').split(';');
  const back = await house.request(`/in/via/kommunen/svar?error=access_denied&state=${state}`, { headers: { cookie } });
  const onward = back.headers.get('location') ?? '';
  expect([back.status, onward]).toEqual([303, `/en/in/via/kommunen/svar?error=access_denied&state=${state}`]);
  const answer = await house.request(onward, { headers: { cookie } });
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('<html lang="en"')]);
});

test('of a subject nothing but a keyed hash is kept', async () => {
  const rows = await house.database.as(terminal, sight =>
    sight.selectFrom('provider_identities').selectAll().execute(),
  );
  expect(rows).toHaveLength(1);
  expect(Buffer.concat(rows.map(row => row.subject_hash)).toString('latin1')).not.toContain('somebody');
});

test('an acr stands for what the provider’s row says, and nothing it inherits', () => {
  const told = { levels: { a: 'high' }, ordinaryLevel: 'low' } as never;
  expect(['a', 'b', undefined, 'constructor'].map(acr => levelOf(told, acr))).toEqual(['high', 'low', 'low', 'low']);
});
