import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { beginHandover, takeOver, writeHandover } from '#rooms/functions/handover.commands.ts';
import { listHandovers } from '#rooms/functions/handover.storage.ts';
import { askAs, functionCalled } from '../../../tests/support/enquiring.ts';
import { readPdf } from '../../../tests/support/pdf-text.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
let address: string;
const leaving = 'community-police-officer';
const coming = 'area-police-officer';
const told = {
  contacts: 'Boxklubben Ankaret: ring hellre än skriv.\n\n#import "x" och $2$ kostar inget.',
  promises: 'Vi kommer till föräldramötet i mars.',
};
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  const from = (await house.actor(leaving)) as SignedIn;
  const to = (await house.actor(coming)) as SignedIn;
  const functionId = await functionCalled(house, from, 'Kommunpolis');
  await askAs(house, (await house.actor('association-leader')) as SignedIn);
  await beginHandover(house.house, from, functionId, house.now);
  const which = { functionId, version: 1, offer: true };
  await writeHandover(house.house, from, which, { ...told, toId: to.id }, house.now);
  const [handover] = await house.database.read(from, sight => listHandovers(sight, house.house.seal, functionId));
  address = `/arbete/funktioner/${functionId}/overlamning/${handover?.id}/pdf`;
});
afterAll(() => house.close());

const paperFor = async (as: string) => {
  const answer = await house.request(address, { as });
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
};

test('the record of a handover is a paper: what was told, who, what is open, what the function is', async () => {
  const { answer, bytes } = await paperFor(leaving);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const { pages, metadata, plain } = readPdf(bytes);
  const all = pages.join('');
  for (const text of [...Object.values(told), 'Malin Fyrbåk', 'Elias Bojman', 'Meddelande', 'Inte än', 'Inget skrivet'])
    expect(all).toContain(text.replaceAll(/\s/g, ''));
  expect([metadata.includes('pdfuaid'), plain.includes('/S /TH')]).toEqual([true, true]);
});

test('it is there for those who hold the function; after it is accepted no longer for who left', async () => {
  expect((await paperFor('association-leader')).answer.status).not.toBe(200);
  expect((await paperFor('municipal-coordinator')).answer.status).not.toBe(200);
  const to = (await house.actor(coming)) as SignedIn;
  await takeOver(house.house, to, address.split('/')[3] ?? '', house.now);
  expect((await paperFor(leaving)).answer.status).toBe(404);
  const accepted = readPdf((await paperFor(coming)).bytes).pages.join('');
  expect(accepted).toContain('ringhellreänskriv');
  expect(accepted).toContain('Mottagen23november2026');
});
