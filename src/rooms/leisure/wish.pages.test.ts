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

const form = {
  vad: 'hobby',
  alder: '12',
  dag: '5',
  postnr: '499 30',
  blankett: '11111111-1111-4111-8111-111111111111',
};
const counted = async () =>
  house.database.as({ kind: 'terminal' }, sight =>
    sight.selectFrom('wish_tallies').where('age', '=', 12).select(['area_id', 'count']).execute(),
  );

test('sending again, or pressing twice, counts once', async () => {
  for (let at = 0; at < 3; at += 1) {
    const answer = await house.request('/so/brohamn/vi-saknar', { form });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/so/brohamn/vi-saknar/tack']);
  }
  expect(await counted()).toEqual([{ area_id: '9999-harvsund', count: 1 }]);
});

test.each(['', '/latt', '/en', '/ar', '/so'])(
  'what is wrong is said, and what was chosen is kept, %s',
  async prefix => {
    const answer = await house.request(`${prefix}/brohamn/vi-saknar`, { form: { ...form, postnr: '432 32' } });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('value="432 32"');
    expect(html).toMatch(/value="hobby"[^>]*checked/);
    expect(html).toMatch(/href="#postnr"/);
    expect(html).not.toMatch(/undefined|\[object/);
    expect(await (await house.request(`${prefix}/brohamn/vi-saknar/tack`)).text()).not.toMatch(/undefined|\[object/);
  },
);

test('past the limit of an address nothing is counted, and the form is kept', async () => {
  const headers = { 'x-forwarded-for': 'one and the same' };
  const send = () => house.request('/brohamn/vi-saknar', { form: { vad: 'study', dag: '1' }, headers });
  const answers: Response[] = [];
  for (let at = 0; at < 21; at += 1) answers.push(await send());
  expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 303), 422]);
  expect(await answers.at(-1)?.text()).toContain('räknades inte');
});

test('whoever coordinates reads it as sentences and tables; others find no such page', async () => {
  const html = await (await house.request('/arbete/aktiviteter/saknas', { as: 'municipal-coordinator' })).text();
  expect(html).toContain('minst 10');
  expect(html).toContain('några få');
  expect(html).toContain('Harvsund');
  const list = await (await house.request('/arbete/aktiviteter', { as: 'municipal-coordinator' })).text();
  expect(list).toContain('href="/arbete/aktiviteter/saknas"');
  const other = await house.request('/arbete/aktiviteter/saknas', { as: 'association-leader' });
  expect(other.status).toBe(404);
  const elsewhere = await house.request('/arbete/aktiviteter/saknas?kommun=varberg', { as: 'municipal-coordinator' });
  expect(elsewhere.status).toBe(404);
});
