import pg from 'pg';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { type Actor, type SignedIn, visitor } from '#house/actor.ts';
import { functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { putUpFace } from './face.commands.ts';
import { deleteFace, insertFace } from './face.storage.ts';
import { showName, stopHolding } from './function.commands.ts';
import { findFunction } from './function.storage.ts';
import { listHoldings } from './holding.storage.ts';

let house: TestHouse;
let holder: SignedIn;
let functionId: string;
const as = 'municipal-coordinator';
const deputy = 'area-police-officer';
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  holder = (await house.actor(as)) as SignedIn;
  functionId = await functionCalled(house, holder, 'Samordnare');
  return () => house.close();
});

const square = (width = 400, height = 300) => sharp({ create: { width, height, channels: 3, background: '#0c5159' } });
const put = (bytes: Uint8Array, name = 'jag.jpg', who = as, at = functionId) => {
  const form = new FormData();
  form.append('picture', new File([new Uint8Array(bytes)], name));
  return house.request(`/arbete/funktioner/${at}/put-up-face`, { as: who, form });
};
const faces = async (actor: Actor = visitor, id = functionId) =>
  (await house.database.read(actor, sight => findFunction(sight, id)))?.held.faces ?? [];
const seen = async (id: string | undefined, headers = {}) => house.request(`/bild/${id}`, { headers });
const putOwn = async () => {
  expect((await put(await square().jpeg().toBuffer())).status).toBe(303);
  return (await faces())[0]?.id;
};

test('she puts up her own picture, and everybody sees it beside her name', async () => {
  const page = await house.request('/brohamn/kontakt');
  expect(await page.text()).not.toContain(`Bild av ${holder.name}`);
  const id = await putOwn();
  const answer = await seen(id);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toBe('public, no-cache');
  const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  expect([width, height]).toEqual([320, 320]);
  expect((await seen(id, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304);
  expect((await seen(id, { 'if-none-match': '"another"' })).status).toBe(200);
  for (const path of [
    '/brohamn/kontakt',
    '/brohamn/kontakt/trygghet-och-samordning/samordnare-for-det-lokala-arbetet',
  ]) {
    const html = await (await house.request(path)).text();
    expect(html, path).toContain(`src="/bild/${id}" alt="Bild av ${holder.name}"`);
  }
  const choose = await house.request('/arbete/fragor/ny', { as: 'association-leader' });
  expect(await choose.text()).toContain(`/bild/${id}`);
});

test('what is no picture is refused in plain words, and nothing is put up', async () => {
  const bomb = await square(8000, 8000).png().toBuffer();
  for (const [bytes, said] of [
    [Buffer.from('Bara text.'), 'går inte att läsa som en bild'],
    [bomb, 'går inte att läsa som en bild'],
    [Buffer.alloc(10_000_001), 'högst 10 MB'],
    [Buffer.alloc(0), 'Välj en bild först'],
  ] as const) {
    const answer = await put(bytes);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
  }
  expect((await put(Buffer.alloc(20_000_001))).status).toBe(413);
  expect(await faces()).toEqual([]);
});

test('nobody puts up or takes down the face of somebody else, not even in SQL', async () => {
  await putOwn();
  const officer = (await house.actor(deputy)) as SignedIn;
  const police = await functionCalled(house, officer, 'Kommunpolis');
  const [shown] = await faces(officer, police);
  expect(shown?.name).toBe('Malin Fyrbåk');
  // Her colleague holds the same function, and does not show his own name.
  expect((await put(await square().jpeg().toBuffer(), 'x.jpg', deputy, police)).status).toBe(403);
  await house.request(`/arbete/funktioner/${police}/take-face-down`, { as: deputy, form: {} });
  expect(await faces(officer, police)).toEqual([shown]);
  const holdings = await house.database.read(officer, sight => listHoldings(sight, police));
  for (const actor of [officer, holder, visitor])
    for (const { id } of holdings)
      await expect(
        house.database.as(actor, sight => insertFace(sight, id, Buffer.from('x'), house.now)),
      ).rejects.toThrow(/row-level security/);
  for (const { id } of holdings) await house.database.as(holder, sight => deleteFace(sight, id));
  expect(await faces(officer, police)).toEqual([shown]);
  expect((await put(await square().jpeg().toBuffer(), 'x.jpg', 'association-leader')).status).toBe(403);
});

test('her picture is gone at once, from the page and from the database', async () => {
  const ends: [string, () => Promise<unknown>][] = [
    ['she takes it down', () => house.request(`/arbete/funktioner/${functionId}/take-face-down`, { as, form: {} })],
    ['she hides her name', () => showName(house.database, holder, functionId, false)],
    ['the holding ends', async () => stopHolding(house.database, holder, functionId, await holdingId(), house.now)],
  ];
  for (const [end, act] of ends) {
    await showName(house.database, holder, functionId, true);
    const id = await putOwn();
    expect((await seen(id)).status, end).toBe(200);
    await act();
    expect((await seen(id)).status, end).toBe(404);
    expect(await kept(id), end).toBe(0);
  }
});

test('it is gone when she leaves, is found to be under 18, erases herself, or the function is dissolved', async () => {
  await putOwn();
  for (const statement of [
    `delete from memberships where person_id = '${holder.id}'`,
    `update memberships set rights = '{}', young = true where person_id = '${holder.id}'`,
    `delete from people where id = '${holder.id}'`,
    `update functions set dissolved_at = now() where id = '${functionId}'`,
  ])
    expect(await asOwner(statement), statement).toEqual({ before: 3, after: 2 });
});

test('a new picture has a new address, and hers is in her own file', async () => {
  const first = await putOwn();
  const second = await putOwn();
  expect(second).not.toBe(first);
  expect((await seen(first)).status).toBe(404);
  expect(await kept(first)).toBe(0);
  const file = (await (await house.request('/konto/uppgifter.json', { as })).json()) as Record<
    string,
    { base64: string }[]
  >;
  expect(file.faces).toHaveLength(1);
  expect(
    Buffer.from(file.faces?.[0]?.base64 ?? '', 'base64')
      .subarray(0, 2)
      .toString('hex'),
  ).toBe('ffd8');
});

test('a picture is shown only beside a name that is', async () => {
  await showName(house.database, holder, functionId, false);
  const picture = await square().jpeg().toBuffer();
  await expect(putUpFace(house.database, holder, functionId, picture, house.now)).rejects.toMatchObject({
    reason: 'function.name-not-shown',
  });
  await expect(
    house.database.as(holder, async sight => insertFace(sight, await holdingId(), picture, house.now)),
  ).rejects.toThrow(/row-level security/);
});

async function holdingId(): Promise<string> {
  const all = await house.database.read(holder, sight => listHoldings(sight, functionId));
  return all.find(each => !each.endedAt && each.personId === holder.id)?.id ?? '';
}

/** Past every rule: how many rows there are of a face. */
async function kept(id: string | undefined): Promise<number> {
  return owned(async client => (await client.query('select from faces where id = $1', [id])).rowCount ?? 0);
}

/** How many faces there are before and after a statement of the owner, which is taken back. */
async function asOwner(statement: string): Promise<{ before: number; after: number }> {
  return owned(async client => {
    const count = async () => (await client.query('select from faces')).rowCount ?? 0;
    await client.query('begin');
    const before = await count();
    await client.query(statement);
    const after = await count();
    await client.query('rollback');
    return { before, after };
  });
}

async function owned<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: house.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
