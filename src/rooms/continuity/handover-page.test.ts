import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { beginHandover, takeOver, writeHandover } from '#rooms/functions/handover.commands.ts';
import { askAs, functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
let functionId: string;
const leaving = 'community-police-officer';
const coming = 'area-police-officer';
const told = 'Ring Boxklubben först.\n\nHamnskolan på torsdagar.';
const as = async (key: string) => (await house.actor(key)) as SignedIn;
const page = async (key: string, path = `/arbete/funktioner/${functionId}/overlamning`) =>
  (await house.request(path, { as: key })).text();

beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  functionId = await functionCalled(house, await as(leaving), 'Kommunpolis');
  await beginHandover(house.house, await as(leaving), functionId, house.now);
  return () => house.close();
});

const offer = async () => {
  const to = await as(coming);
  const which = { functionId, version: 1, offer: true };
  await writeHandover(house.house, await as(leaving), which, { contacts: told, toId: to.id }, house.now);
};
const accept = async (daysAgo = 0) => {
  await offer();
  const at = new Date(house.now.getTime() - daysAgo * 86_400_000);
  await takeOver(house.house, await as(coming), functionId, at);
};

test('what was told stands first for who has just accepted, blank lines and all, and beginning anew is folded last', async () => {
  await accept();
  const text = await page(coming);
  const [first, facts, begin] = ['Ring Boxklubben först.', 'Om funktionen', 'Börja lämna över'].map(each =>
    text.indexOf(each),
  );
  expect(first).toBeLessThan(facts ?? 0);
  expect(facts).toBeLessThan(begin ?? 0);
  expect(text).toMatch(/<div class="as-written"><span[^>]*>Ring Boxklubben först\.\n\nHamnskolan på torsdagar\./);
  expect(text).toMatch(/overlamning\/[\w-]+\/pdf/);
  expect(text.slice(begin)).toContain('Ingen överlämning har börjat');
});

test('for thirty days her start page and the function itself lead there, and then no longer', async () => {
  await accept(29);
  expect(await page(coming, '/arbete')).toContain(`/arbete/funktioner/${functionId}/overlamning`);
  expect(await page(coming, `/arbete/funktioner/${functionId}`)).toContain('Läs det som lämnades över');
});

test('after thirty-one days it is one of the earlier ones', async () => {
  await accept(31);
  expect(await page(coming, '/arbete')).not.toContain('/overlamning');
  expect(await page(coming, `/arbete/funktioner/${functionId}`)).not.toContain('Läs det som lämnades över');
  const text = await page(coming);
  expect(text.indexOf('Ring Boxklubben')).toBeGreaterThan(text.indexOf('Om funktionen'));
});

test('what was finished lately is listed by kind and day, without a word of it', async () => {
  const id = await askAs(house, await as('association-leader'));
  await house.request(`/arbete/fragor/${id}/withdraw`, { as: 'association-leader', form: {} });
  const text = await page(leaving);
  expect(text).toContain('Avslutat de senaste 90 dagarna');
  expect(text).toContain('Meddelande, frågades 23 november 2026. Återtagen 23 november 2026.');
  expect(text).not.toContain('Kan ni komma på fredag?');
});

const weeks = 'v. 48, v. 49, v. 50, v. 51, v. 52, v. 53.'.replaceAll('v. ', 'v.\u00a0');

test('who offers and who accepts is told which weeks have nobody on call afterwards', async () => {
  await offer();
  expect(await page(leaving)).toContain(`När funktionen är överlämnad står de här veckorna utan jour: ${weeks}`);
  expect(await page(coming)).toContain(`När funktionen är överlämnad står de här veckorna utan jour: ${weeks}`);
  await takeOver(house.house, await as(coming), functionId, house.now);
  expect(await page(coming)).toContain(`De här veckorna står utan jour: ${weeks}`);
});

test('a function that families turn to with nobody on call next week is a concern for holder and coordinator', async () => {
  const concern = 'Ingen har jour nästa vecka';
  for (const key of [coming, 'municipal-coordinator']) expect(await page(key, '/arbete')).not.toContain(concern);
  await accept();
  for (const key of [coming, 'municipal-coordinator']) expect(await page(key, '/arbete')).toContain(concern);
  const typed = ['2026-11-23', '2026-11-30'].map(week => [`week-${week}`, '']);
  const personId = (await as(coming)).id;
  const form = { ...Object.fromEntries(typed), 'week-2026-11-30': personId, 'week-2026-12-01': personId };
  const answer = await house.request(`/arbete/funktioner/${functionId}/duty`, { as: coming, form });
  expect(answer.status).toBe(303);
  for (const key of [coming, 'municipal-coordinator']) expect(await page(key, '/arbete')).not.toContain(concern);
  expect(await page(coming)).toContain(`utan jour: ${weeks.replace(' v.\u00a049,', '')}`);
});
