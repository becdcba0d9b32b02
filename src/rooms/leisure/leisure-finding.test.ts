import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, visitor } from '#house/actor.ts';
import { createActivity } from '#rooms/activities/activity.commands.ts';
import { beekeepers } from '../../../tests/support/activities.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { leisureIn } from './leisure.queries.ts';
import type { ActivityQuestion } from './leisure.ts';
import { openQuestion } from './leisure-question.rules.ts';

let house: TestHouse;
let coordinator: Actor;
let club: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  const leader = await house.actor('association-leader');
  club = (leader.kind === 'person' && leader.memberships[0]?.organisationId) || '';
});
afterAll(() => house.close());

const make = (...told: Parameters<typeof beekeepers>) =>
  createActivity(house.database, coordinator, club, beekeepers(...told), house.now);

const home = { lat: 58.0351, lon: 11.1001 };
const ask = (question: Partial<ActivityQuestion>, from: typeof home | undefined = home) =>
  leisureIn(house.database, visitor, { municipalityCode: '9999', from }, { ...openQuestion, ...question }, house.now);
const titles = async (question: Partial<ActivityQuestion>) =>
  (await ask({ age: 42, ...question })).found.map(({ profile: { title } }) => title).toSorted();

describe('what a family asks for', () => {
  beforeAll(async () => {
    await make('Alla', { parentMayStay: 'yes', adaptations: { 'calm-room': 'yes', 'step-free': 'partly' } });
    await make('Tjejer', { audience: 'girls', parentMayStay: 'at-first', adaptations: { 'calm-room': 'no' } });
    await make('Killar', { audience: 'boys', parentMayStay: 'no' }, [
      ['Thursday', '18:00'],
      ['Tuesday', '16:00'],
    ]);
    await make('Långt bort', { latitude: 58.08, what: 'dance' });
    await make('Hemligt', { placePrecision: 'hidden' });
  });

  test.each<[Partial<ActivityQuestion>, string[]]>([
    [{ company: 'girls' }, ['Tjejer']],
    [{ company: 'mixed' }, ['Alla', 'Hemligt', 'Långt bort']],
    [{ parentStays: true }, ['Alla', 'Tjejer']],
    [{ adaptations: ['calm-room'] }, ['Alla']],
    [{ adaptations: ['calm-room', 'step-free'] }, ['Alla']],
    [{ adaptations: ['companion'] }, []],
    [{ daytime: 'late' }, ['Killar']],
    [{ daytime: 'late', day: 2 }, []],
    [{ daytime: 'early', day: 2 }, ['Killar']],
    [{ daytime: 'early', day: 4 }, ['Alla', 'Hemligt', 'Långt bort', 'Tjejer']],
    [{ subject: 'performing-arts' }, ['Långt bort']],
    [{ within: 2000 }, ['Alla', 'Killar', 'Tjejer']],
    [{ place: 'Gården', subject: 'outdoors' }, ['Alla', 'Killar', 'Tjejer']],
  ])('%j', async (question, expected) => {
    expect(await titles(question)).toEqual(expected);
  });

  test('an hour, an adaptation and a parent are read out of what is public, also when it changes', async () => {
    const rows = await house.database.read(visitor, sight =>
      sight
        .selectFrom('activity_listings')
        .where('title', '=', 'Killar')
        .select(['early_days', 'late_days', 'adaptations', 'parent_stays'])
        .execute(),
    );
    expect(rows).toEqual([{ early_days: [2], late_days: [4], adaptations: [], parent_stays: false }]);
  });

  test('what is offered has something behind it', async () => {
    const { subjects, languages } = await ask({});
    expect(subjects).toContain('outdoors');
    expect(subjects).not.toContain('safety');
    expect(languages).toContain('so');
  });

  test('on the map a hidden place is nowhere, and is said to be so', async () => {
    const { places, unplaced } = await ask({ age: 42, view: 'map' });
    expect(places.map(({ name, count }) => [name, count])).toEqual([
      ['Gården', 3],
      ['Gården', 1],
    ]);
    expect(unplaced).toBe(1);
    expect(JSON.stringify(places)).not.toContain('Hemligt');
  });
});

describe('what nearly fits', () => {
  const nearly = async (question: Partial<ActivityQuestion>, from = home) => {
    const { total, nearly: groups } = await ask({ subject: 'outdoors', ...question }, from);
    expect(total).toBe(0);
    return groups.map(({ aspect, side, count, found }) => [
      side ?? aspect,
      count,
      found.map(({ profile: { title } }) => title),
    ]);
  };

  test.each<[Partial<ActivityQuestion>, unknown[]]>([
    [{ age: 42, day: 7 }, [['day', 4, ['Alla', 'Killar', 'Tjejer']]]],
    [{ age: 39, company: 'girls' }, [['older', 1, ['Tjejer']]]],
    [{ age: 45, company: 'girls' }, [['younger', 1, ['Tjejer']]]],
    [{ age: 46, company: 'girls' }, []],
    [
      { age: 42, company: 'girls', adaptations: ['calm-room'] },
      [
        ['company', 1, ['Alla']],
        ['calm-room', 1, ['Tjejer']],
      ],
    ],
    [{ age: 42, company: 'girls', daytime: 'late' }, [['daytime', 1, ['Tjejer']]]],
    [{ age: 42, company: 'girls', language: 'so' }, [['language', 1, ['Tjejer']]]],
    [{ age: 42, leisureCard: true, parentStays: true }, [['cost', 2, ['Alla', 'Tjejer']]]],
    [{ age: 42, subject: 'hobby', daytime: 'late' }, [['subject', 1, ['Killar']]]],
    [{ age: 39, day: 7 }, []],
  ])('%j', async (question, expected) => {
    expect(await nearly(question)).toEqual(expected);
  });

  test('a bit farther, but not at the other end of the land', async () => {
    const far = { lat: 58.06, lon: 11.1001 };
    expect(await nearly({ age: 42, within: 2000, company: 'girls' }, far)).toEqual([['distance', 1, ['Tjejer']]]);
    expect(await nearly({ age: 42, within: 2000, company: 'girls' }, { lat: 58.5, lon: 11.1 })).toEqual([]);
  });
});
