import { afterAll, beforeAll, expect, test } from 'vitest';
import { terminal } from '#house/actor.ts';
import { limits } from '#house/limits.ts';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';
import { workFaceOf } from '../support/work-face.ts';

let house: TestHouse;
let other: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  other = (await workFaceOf(house)).own('boxklubben-ankaret');
});
afterAll(() => house.close());

const leader = 'association-leader';
const outsider = 'parent-network-leader';

test('a field that a form does not have changes nothing', async () => {
  const people = () =>
    house.database.read(terminal, sight => sight.selectFrom('people').selectAll().orderBy('id').execute());
  const before = await people();
  const good = { name: 'Dragan Ankarlund', languages: 'sv', notify: 'daily' };
  const more = {
    id: before[0]?.id ?? '',
    email: 'x@x.example',
    cast_key: 'x',
    joined_at: '2000-01-01',
    rights: 'host',
    person_id: 'x',
  };
  expect((await house.request('/konto/correct', { as: leader, form: { ...good, ...more } })).status).toBe(303);
  const after = await people();
  const plain = (rows: typeof before) => rows.map(({ languages: _, notify: __, ...row }) => row);
  expect(plain(after)).toEqual(plain(before));
});

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  '/%0d%0aset-cookie:x=y',
  '/\t/elsewhere.example',
  '\u0000',
])('after signing in nobody is sent to %j', async till => {
  const answer = await house.request('/demo', { form: { as: leader, till } });
  const location = new URL(answer.headers.get('location') ?? '', 'http://localhost:3000');
  expect(location.origin).toBe('http://localhost:3000');
  expect(answer.headers.get('set-cookie')).toMatch(
    /^brygga=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=[^;]+$/,
  );
});

test.each([
  '/..%2f..%2fetc/passwd',
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/%00',
  '/konto%2f..%2farbete',
  `/${'a'.repeat(8000)}`,
  '/%E0%A4%A',
  '/:place/aktorer',
])('the path %j leads to no file and no fault', async path => {
  const answer = await house.request(path, { as: leader });
  expect([404, 400, 301]).toContain(answer.status);
  expect(await answer.text()).not.toMatch(/root:|"dependencies"/);
  expect(house.faults).toEqual([]);
});

test('another’s ids open nothing, in whatever place they are put', async () => {
  const id = other.split('/').at(-1) ?? '';
  const stranger = await house.actor(outsider);
  const own = stranger.kind === 'person' ? (stranger.memberships[0]?.organisationId ?? '') : '';
  const leaderIs = await house.actor(leader);
  const person = leaderIs.kind === 'person' ? leaderIs.id : '';
  for (const path of [other, `${other}/andra`, `${other}/medlemmar`, `/arbete/aktorer/${id.toUpperCase()}`])
    expect((await house.request(path, { as: outsider })).status, path).toBe(404);
  const change = { title: 'x', rights: 'edit' };
  for (const path of [
    `${other}/medlemmar/${person}/change`,
    `/arbete/aktorer/${own}/medlemmar/${person}/change`,
    `/arbete/aktorer/${own}/medlemmar/${person}/end`,
  ])
    expect((await house.request(path, { as: outsider, form: change })).status, path).toBe(404);
});

test('what is no id is no fault of ours', async () => {
  const acts = [
    '/konto/sessions/x/end',
    '/konto/passkeys/x/remove',
    `${other}/medlemmar/x/end`,
    `${other}/medlemmar/x/change`,
  ];
  for (const path of [...acts, `${other}/medlemmar/invitations/x/withdraw`, '/arbete/aktorer/x/medlemmar/invite'])
    expect((await house.request(path, { as: leader, form: { title: 'x' } })).status, path).toBe(404);
  expect(house.faults).toEqual([]);
});

test('nobody gives or takes more rights than she has', async () => {
  const invite = { email: 'x@x.example', title: 'x', rights: ['edit', 'coordinate'] };
  expect((await house.request(`${other}/medlemmar/invite`, { as: leader, form: invite })).status).toBe(403);
  const own = await house.actor(leader);
  const person = own.kind === 'person' ? own.id : '';
  const change = { title: 'x', rights: ['edit', 'host'] };
  expect((await house.request(`${other}/medlemmar/${person}/change`, { as: leader, form: change })).status).toBe(403);
  const membership = { person_id: person, organisation_id: other.split('/').at(-1) ?? '' };
  const raise = house.database.as(own, sight =>
    sight
      .updateTable('memberships')
      .set({ rights: ['edit', 'host'] })
      .where('person_id', '=', membership.person_id)
      .execute(),
  );
  await expect(raise).rejects.toThrow('row-level security');
});

test.each([
  'a@b.example\r\nBcc: x@x.example',
  'a@b.example,x@x.example',
  '<a@b.example>',
  'a@b.example\u0000',
  `${'a'.repeat(300)}@b.example`,
])('no letter goes to %j', async email => {
  const before = await letters();
  expect((await house.request('/in', { form: { email } })).status).toBe(422);
  expect(await letters()).toBe(before);
});

const letters = async () =>
  (await house.database.read(terminal, sight => sight.selectFrom('outgoing_letters').select('id').execute())).length;

test('past a limit one is told when to come again, and others are not kept out', async () => {
  const ask = (address: string) =>
    house.request('/in', { form: { email: 'x@x.example' }, headers: { 'x-forwarded-for': address } });
  const statuses: number[] = [];
  for (let count = 0; count <= limits['sign-in.ask'].most; count++) statuses.push((await ask('203.0.113.1')).status);
  expect(statuses.slice(0, -1).every(status => status === 200)).toBe(true);
  const last = await ask('203.0.113.1');
  expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await ask('198.51.100.7, 203.0.113.1')).status).toBe(429);
  expect((await ask('203.0.113.2')).status).toBe(200);
});

test('what the signed in see is kept by no cache, and nothing tells which programs run here', async () => {
  for (const path of ['/arbete', '/konto', '/brohamn/aktorer', other]) {
    const { headers } = await house.request(path, { as: leader });
    expect(headers.get('cache-control'), path).toBe('no-store');
  }
  const { headers } = await house.request('/');
  expect(['server', 'x-powered-by', 'via'].filter(name => headers.has(name))).toEqual([]);
  expect(await (await house.request('/')).text()).not.toMatch(/generator|hono|node/i);
});

test('only scripts that the page marks as its own run, each page anew', async () => {
  const nonceOf = async () => {
    const answer = await house.request('/in');
    const policy = answer.headers.get('content-security-policy') ?? '';
    const [, nonce = ''] = /script-src 'nonce-([^']+)'(;|$)/.exec(policy) ?? [];
    const html = await answer.text();
    expect(
      [...html.matchAll(/<script\b[^>]*>/g)].every(([tag]) => tag.includes(`nonce="${nonce}"`) && tag.includes('src=')),
    ).toBe(true);
    expect(html).not.toMatch(/ on[a-z]+="| style="|javascript:/);
    return nonce;
  };
  const [first, second] = [await nonceOf(), await nonceOf()];
  expect(first.length).toBeGreaterThan(15);
  expect(first).not.toBe(second);
});
