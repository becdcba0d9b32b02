import { afterAll, beforeAll, expect, test } from 'vitest';
import { terminal } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import type { Outgoing } from '#house/letter.ts';
import { deliverLetters } from '#house/letter-delivery.ts';
import { insertPerson } from '#rooms/people/person.storage.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { makeSignInLink, signInByLink } from './link.commands.ts';
import { signInAsCast, signOut } from './session.commands.ts';
import { actorOfToken } from './session.queries.ts';
import { safeReturn } from './session.rules.ts';
import { linkMinutes, sessionHours } from './session.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  const person = { name: 'Prov Kajson', email: 'prov@kaj.example' };
  await house.database.as(terminal, sight => insertPerson(sight, person, house.now));
});
afterAll(() => house.close());

const later = (minutes: number) => new Date(house.now.getTime() + minutes * 60_000);

test('a session is a person until it ends, and nobody afterwards', async () => {
  const { token } = await signInAsCast(house.database, 'municipal-coordinator', '', house.now);
  expect((await actorOfToken(house.database, token, later(sessionHours * 60 - 1))).kind).toBe('person');
  expect((await actorOfToken(house.database, token, later(sessionHours * 60))).kind).toBe('visitor');
});

test('a signed-out token is nobody, though it was copied', async () => {
  const { token } = await signInAsCast(house.database, 'municipal-coordinator', '', house.now);
  await signOut(house.database, token);
  expect((await actorOfToken(house.database, token, house.now)).kind).toBe('visitor');
});

test('the token itself is nowhere in the database', async () => {
  const { token } = await signInAsCast(house.database, 'municipal-coordinator', '', house.now);
  const rows = await house.database.as(terminal, sight => sight.selectFrom('sessions').selectAll().execute());
  expect(JSON.stringify(rows.map(row => row.token_hash.toString('base64url')))).not.toContain(token);
});

test('a one-time link works once', async () => {
  const token = await makeSignInLink(house.database, terminal, 'Prov@Kaj.example', house.now);
  const session = await signInByLink(house.database, token, '', later(1));
  expect(await actorOfToken(house.database, session.token, later(1))).toMatchObject({ name: 'Prov Kajson' });
  await expect(signInByLink(house.database, token, '', later(2))).rejects.toThrow(Absent);
});

test('of two who use one link at once only one comes in', async () => {
  const token = await makeSignInLink(house.database, terminal, 'prov@kaj.example', house.now);
  const tries = [1, 2, 3, 4].map(() => signInByLink(house.database, token, '', later(1)));
  const outcomes = (await Promise.allSettled(tries)).map(({ status }) => status);
  expect(outcomes.sort()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
});

test('two sign-ins of one person at once are two sessions, each ended by itself', async () => {
  const [one, two] = await Promise.all(
    ['phone', 'computer'].map(device => signInAsCast(house.database, 'school-leader', device, house.now)),
  );
  expect(one?.token).not.toBe(two?.token);
  await signOut(house.database, one?.token ?? '');
  const kinds = [one, two].map(async each => (await actorOfToken(house.database, each?.token, house.now)).kind);
  expect(await Promise.all(kinds)).toEqual(['visitor', 'person']);
});

test('a link that is too old does not work', async () => {
  const token = await makeSignInLink(house.database, terminal, 'prov@kaj.example', house.now);
  await expect(signInByLink(house.database, token, '', later(linkMinutes))).rejects.toThrow(Absent);
});

test('opening the link with a GET uses nothing up', async () => {
  const token = await makeSignInLink(house.database, terminal, 'prov@kaj.example', house.now);
  expect((await house.request(`/in/${token}`)).status).toBe(200);
  expect((await house.request(`/in/${token}`, { form: {} })).status).toBe(303);
  expect((await house.request(`/in/${token}`, { form: {} })).status).toBe(410);
});

test('a form from another site is refused', async () => {
  const answer = await house.request('/demo', {
    form: { as: 'municipal-coordinator' },
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(answer.status).toBe(403);
});

test('a stranger of the cast is absent', async () => {
  const answer = await house.request('/demo', { form: { as: 'nobody' } });
  expect(house.faults).toEqual([]);
  expect(answer.status).toBe(404);
});

const asking = '/arbete/fragor/ny?till=11111111-1111-4111-8111-111111111111&slag=leader-talk';

test('whoever must sign in first comes back to the very question she had begun, by the demo and by a link', async () => {
  const answer = await house.request(asking);
  const signIn = answer.headers.get('location') ?? '';
  expect(signIn).toBe(`/in?till=${encodeURIComponent(asking)}`);
  const till = new URL(signIn, 'http://localhost').searchParams.get('till') ?? '';
  expect(await (await house.request(signIn)).text()).toContain(`/demo?till=${encodeURIComponent(asking)}`);
  const demo = await house.request('/demo', { form: { as: 'school-leader', till } });
  expect(demo.headers.get('location')).toBe(asking);
  const token = await makeSignInLink(house.database, terminal, 'prov@kaj.example', house.now);
  const opened = await (await house.request(`/in/${token}?till=${encodeURIComponent(till)}`)).text();
  expect(opened).toContain(`value="${asking.replace('&', '&amp;')}"`);
  const link = await house.request(`/in/${token}`, { form: { till } });
  expect(link.headers.get('location')).toBe(asking);
});

test('the letter with the link leads on to it too', async () => {
  await house.request('/in', { form: { email: 'prov@kaj.example', till: asking } });
  const letters: string[] = [];
  const carrier = async (letter: Outgoing) => void letters.push(letter.by === 'mail' ? letter.text : '');
  await deliverLetters(house.house, carrier, async () => {}, house.now);
  expect(letters.join()).toContain(`?till=${encodeURIComponent(asking)}`);
});

test.each([
  ['/arbete/aktorer', '/arbete/aktorer'],
  ['/arbete/fragor/ny?till=1&slag=message', '/arbete/fragor/ny?till=1&slag=message'],
  ['/brohamn/aktorer?q=//elsewhere.example', '/brohamn/aktorer?q=//elsewhere.example'],
  ['?till=//elsewhere.example', '/arbete'],
  ['/arbete?a\\b', '/arbete'],
  ['/arbete?a\r\nset-cookie: x=y', '/arbete'],
  ['//elsewhere.example', '/arbete'],
  ['/\\elsewhere.example', '/arbete'],
  ['https://elsewhere.example', '/arbete'],
  ['javascript:alert(1)', '/arbete'],
  ['/a b', '/arbete'],
  [null, '/arbete'],
])('after signing in, %s leads to %s', (wanted, path) => {
  expect(safeReturn(wanted)).toBe(path);
});
