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

  test('how it has been, for as long as counts are kept', async () => {
    const { history } = await missedBy('municipal-coordinator');
    expect(history.map(({ figure }) => figure)).toEqual([...Array.from({ length: 6 }, () => 'none'), 5, 20]);
    expect(history.at(-1)?.weekOn).toBe('2026-08-31');
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
