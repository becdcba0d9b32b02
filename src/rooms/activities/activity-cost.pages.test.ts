import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const path = '/arbete/aktiviteter/kostnad';

test('whoever coordinates sees what places cost, who pays, and how many have not told', async () => {
  const html = await (await house.request(path, { as: 'municipal-coordinator' })).text();
  expect(html).toMatch(/\d+ av \d+ aktiviteter har berättat vad en plats kostar/);
  expect(html).toContain('lotterier och sponsorer');
  expect(html).toContain('<svg');
  expect(html).not.toMatch(/undefined|NaN|\[object/);
  const english = await (await house.request(`/en${path}`, { as: 'municipal-coordinator' })).text();
  expect(english).toContain('What a place really costs');
});

test('the file has the same, and nothing in it runs', async () => {
  const answer = await house.request(`${path}.csv`, { as: 'municipal-coordinator' });
  const rows = (await answer.text()).split('\r\n');
  expect(answer.headers.get('content-disposition')).toContain('kostnad-brohamn-2026-11-23.csv');
  expect(rows[0]).toMatch(/^Aktivitet;Vem;/);
  expect(rows.length).toBeGreaterThan(5);
});

test('nobody else', async () => {
  for (const as of ['association-leader', 'area-police-officer'])
    for (const file of ['', '.csv']) expect((await house.request(`${path}${file}`, { as })).status).toBe(404);
  expect((await house.request(path)).status).toBe(303);
  const elsewhere = await house.request(`${path}?kommun=0180`, { as: 'municipal-coordinator' });
  expect(elsewhere.status).toBe(403);
  expect((await house.request(`${path}?kommun=x`, { as: 'municipal-coordinator' })).status).toBe(404);
});
