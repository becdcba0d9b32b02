import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, visitor } from '#house/actor.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { openQuestion } from './leisure-question.rules.ts';
import { forgetWishes, makeWish } from './wish.commands.ts';
import { missedIn } from './wish.queries.ts';
import { readWish, wishAddress } from './wish.rules.ts';
import type { Wish } from './wish.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const ground = {
  municipalityCode: '9999',
  areas: [
    { id: 'norr', lat: 58.1, lon: 11 },
    { id: 'soder', lat: 57.9, lon: 11 },
  ],
  postcodePlace: (code: string) =>
    ({
      '49912': { municipalityCode: '9999', lat: 58.09, lon: 11 },
      '43232': { municipalityCode: '1383', lat: 57.1, lon: 12.2 },
    })[code],
};

describe('what a form says', () => {
  test.each([
    [
      { alder: ['11'], dag: ['4'], gratis: ['1'] },
      { age: 11, day: 4, free: true, areaId: undefined },
    ],
    [
      { vad: ['sports'], omrade: ['soder'], tjejer: ['1'] },
      { subject: 'sports', areaId: 'soder', girls: true },
    ],
    [
      { dag: ['7'], postnr: ['49912'] },
      { day: 7, areaId: 'norr' },
    ],
    [{ dag: ['7'], postnr: ['49912'], omrade: ['soder'] }, { areaId: 'soder' }],
    [
      { dag: ['7'], alder: ['elva'], vad: ['<script>'] },
      { day: 7, age: undefined, subject: undefined },
    ],
  ])('%j', (typed, wish) => {
    expect(readWish(typed, ground)).toMatchObject({ wish });
  });

  test.each([
    [{}, 'nothing'],
    [{ gratis: ['1'], omrade: ['norr'] }, 'nothing'],
    [{ alder: ['99'] }, 'nothing'],
    [{ dag: ['1'], postnr: ['00000'] }, 'unknown-code'],
    [{ dag: ['1'], postnr: ['43232'] }, 'elsewhere'],
    [{ dag: ['1'], omrade: ['9998-x'] }, 'changed'],
  ])('%j is refused: %s', (typed, fault) => {
    expect(readWish(typed, ground)).toMatchObject({ fault });
  });

  test('what was looked for goes along, but no postal code', () => {
    const question = {
      ...openQuestion,
      age: 11,
      day: 4,
      leisureCard: true,
      postalCode: '49912',
      company: 'girls',
    } as const;
    expect(wishAddress('brohamn', question)).toBe('/brohamn/vi-saknar?alder=11&dag=4&gratis=1&tjejer=1');
  });
});

const wish = (changes: Partial<Wish> = {}): Wish => ({
  ...{ municipalityCode: '9999', areaId: '9999-centrum', subject: 'sports', age: 11, day: 4 },
  ...{ free: true, girls: false, ...changes },
});
const say = async (times: number, changes: Partial<Wish> = {}, now = house.now) => {
  for (let at = 0; at < times; at += 1) await makeWish(house.database, visitor, wish(changes), now);
};
const weeksAgo = (weeks: number) => new Date(house.now.getTime() - weeks * 7 * 86_400_000);
const missedBy = async (castKey: string, code = '9999') =>
  missedIn(house.database, await house.actor(castKey), code, house.now);

describe('what is counted', () => {
  beforeAll(async () => {
    await house.database.as({ kind: 'terminal' }, sight => sight.deleteFrom('wish_tallies').execute());
    await say(13);
    await say(4, { areaId: '9999-harvsund', subject: 'culture', age: 15 });
    await say(6, { areaId: undefined, subject: undefined, girls: true });
    await say(7, {}, weeksAgo(20));
  });

  test('whoever coordinates sees it, rounded down, a few as a few, and beside the quarter before', async () => {
    const missed = await missedBy('municipal-coordinator');
    expect(missed.of('area')).toEqual([
      { value: '9999-centrum', now: 10, before: 5 },
      { value: null, now: 5, before: 'none' },
      { value: '9999-harvsund', now: 'few', before: 'none' },
    ]);
    expect(missed.of('all')).toEqual([{ value: '', now: 20, before: 5 }]);
    expect(missed.of('girls')).toEqual([{ value: '', now: 5, before: 'none' }]);
    expect(missed.of('ages').find(({ value }) => value === '10-12')?.now).toBe(15);
    expect(missed.of('area-ages').find(({ value }) => value === '9999-harvsund/13-15')?.now).toBe('few');
  });

  test('nobody else sees anything, nor anything of another municipality', async () => {
    for (const castKey of ['association-leader', 'area-police-officer', 'parent-network-leader'])
      expect((await missedBy(castKey)).of('all')).toEqual([]);
    expect((await missedBy('municipal-coordinator', '1383')).of('all')).toEqual([]);
    const rows = await house.database
      .read(await house.actor('municipal-coordinator'), sight => sight.selectFrom('wish_tallies').selectAll().execute())
      .catch(error => String(error));
    expect(rows).toContain('permission denied');
  });

  test('only where a municipality has opened, in one of its own areas', async () => {
    await expect(say(1, { municipalityCode: '1383' })).rejects.toThrow('not a place');
    await expect(say(1, { municipalityCode: '9999', areaId: '1383-x' })).rejects.toThrow('not a place');
  });

  test('many at once are each counted', async () => {
    await Promise.all(Array.from({ length: 10 }, () => say(1, { subject: 'motor' })));
    const missed = await missedBy('municipal-coordinator');
    expect(missed.of('subject').find(({ value }) => value === 'motor')?.now).toBe(10);
  });

  test('nothing of a saying is kept: no row with a time, and nothing in the journal', async () => {
    const { rows, noted } = await house.database.as({ kind: 'terminal' }, async sight => ({
      rows: await sight.selectFrom('wish_tallies').where('subject', '=', 'motor').selectAll().execute(),
      noted: await sight.selectFrom('journal_entries').where('act', 'like', '%wish%').select('act').execute(),
    }));
    expect(rows).toMatchObject([{ week_on: '2026-11-23', count: 10 }]);
    expect(noted).toEqual([]);
  });

  test('after two years it is erased', async () => {
    await say(5, { subject: 'faith' }, weeksAgo(106));
    await forgetWishes(house.database, clock, house.now);
    const left = await house.database.as({ kind: 'terminal' }, sight =>
      sight.selectFrom('wish_tallies').select('subject').distinct().execute(),
    );
    expect(left.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['sports', 'motor']));
    expect(left.map(({ subject }) => subject)).not.toContain('faith');
  });
});

describe('the pages', () => {
  const form = {
    vad: 'hobby',
    alder: '12',
    dag: '5',
    postnr: '499 30',
    blankett: '11111111-1111-4111-8111-111111111111',
  };
  const counted = async () =>
    house.database.as({ kind: 'terminal' }, sight =>
      sight.selectFrom('wish_tallies').where('subject', '=', 'hobby').select(['area_id', 'count']).execute(),
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
});
