import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, clock, terminal, visitor } from '#house/actor.ts';
import { closeActivity } from '#rooms/activities/activity.commands.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { eveningInKlockarhagen, followedOf, girlsQuestion, reachMeans } from '../../../tests/support/following.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { setGoal, withdrawGoal } from './goal.commands.ts';
import { answerFor } from './reach-basis.queries.ts';
import { endQuestion, keepQuestion, measureDue, measureQuestion } from './standing-question.commands.ts';
import { followedIn, followedOne } from './standing-question.queries.ts';
import { changeBetween, goalState, isServed, isWhite } from './standing-question.rules.ts';

let house: TestHouse;
let coordinator: Actor;
let leader: Actor;
let functionId: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
  const found = await house.database.read(leader, sight =>
    sight.selectFrom('functions').where('title', '=', 'Föreningskontakt').select('id').executeTakeFirstOrThrow(),
  );
  functionId = found.id;
});
afterAll(() => house.close());

const question = { ...girlsQuestion, ages: { from: 14, to: 16 } };
const keep = (actor: Actor, now = house.now) => keepQuestion(reachMeans(house), actor, '9999', question, now);
const seen = (id: string, actor = coordinator) => followedOne(house.database, actor, id);
const onDay = (day: string) => new Date(`${day}T09:00:00Z`);
const klockarhagen = (areas: readonly { areaId: string; children: number; lacking: number }[] = []) =>
  areas.find(({ areaId }) => areaId === '9999-klockarhagen') ?? { children: 0, lacking: 0 };

describe('a question that is followed', () => {
  let id: string;
  let activityId: string;

  test('is kept by whoever coordinates, measured at once, and kept once however often it is asked for', async () => {
    await expect(keep(leader)).rejects.toThrow('reach.not-coordinator');
    const ids = await Promise.all([keep(coordinator), keep(coordinator)]);
    id = ids[0] ?? '';
    expect(ids[1]).toBe(id);
    const { snapshots } = await seen(id);
    expect(snapshots).toHaveLength(1);
    expect(isWhite(klockarhagen(snapshots[0]?.areas))).toBe(true);
  });

  test('a goal is set for a white area, by a function of the municipality, and for no other', async () => {
    const goal = { areaId: '9999-klockarhagen', functionId, dueOn: '2027-02-10' };
    await expect(setGoal(house.database, leader, id, goal, house.now)).rejects.toThrow('reach.not-coordinator');
    const served = { ...goal, areaId: '9999-tallhojden' };
    await expect(setGoal(house.database, coordinator, id, served, house.now)).rejects.toThrow('reach.not-white');
    const nobody = { ...goal, functionId: '00000000-0000-4000-8000-000000000000' };
    await expect(setGoal(house.database, coordinator, id, nobody, house.now)).rejects.toThrow('reach.unknown-function');
    await setGoal(house.database, coordinator, id, goal, house.now);
    await setGoal(house.database, coordinator, id, { ...goal, areaId: '9999-harvsund' }, house.now);
    expect((await seen(id)).goals.map(each => goalState(each, '2026-11-23'))).toEqual(['open', 'open']);
  });

  test('the clock measures once a month, however often it comes by', async () => {
    for (const day of ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-31', '2027-01-04'])
      await measureDue(reachMeans(house), clock, onDay(day));
    await Promise.all([1, 2].map(() => measureDue(reachMeans(house), clock, onDay('2027-01-04'))));
    expect((await seen(id)).snapshots.map(({ takenAt }) => takenAt.toISOString().slice(0, 10))).toEqual([
      '2027-01-04',
      '2026-12-01',
      '2026-11-23',
    ]);
  });

  test('an activity that is approved makes the spot gone and the goal reached', async () => {
    activityId = await eveningInKlockarhagen(house, onDay('2027-01-20'));
    await expect(measureQuestion(reachMeans(house), leader, id, onDay('2027-01-21'))).rejects.toThrow(
      'not-coordinator',
    );
    await measureQuestion(reachMeans(house), coordinator, id, onDay('2027-01-21'));
    const { snapshots, goals } = await seen(id);
    const [newest, before] = snapshots;
    expect(newest && before && changeBetween(before, newest).gone).toMatchObject([
      { areaName: 'Klockarhagen', nearestTitle: 'Tjejkväll i Klockarhagen' },
    ]);
    const states = goals.map(goal => [goal.areaName, goalState(goal, '2027-01-21')]);
    expect(new Map(states as [string, string][])).toEqual(
      new Map([
        ['Harvsund', 'open'],
        ['Klockarhagen', 'reached'],
      ]),
    );
  });

  test('a goal whose day passes is missed, and that is measured and said once', async () => {
    for (const day of ['2027-02-01', '2027-02-10', '2027-02-11', '2027-02-12'])
      await measureDue(reachMeans(house), clock, onDay(day));
    const { snapshots, goals } = await seen(id);
    expect(snapshots.slice(0, 2).map(({ takenAt }) => takenAt.toISOString().slice(0, 10))).toEqual([
      '2027-02-11',
      '2027-02-01',
    ]);
    expect(goals.find(({ areaName }) => areaName === 'Harvsund')?.outcomes).toEqual([
      { outcome: 'missed', on: '2027-02-11', reason: undefined },
    ]);
  });

  test('what has closed is no longer there, and the reached goal stays reached', async () => {
    await closeActivity(house.database, coordinator, activityId, 'Lokalen är såld', onDay('2027-02-20'));
    await measureQuestion(reachMeans(house), coordinator, id, onDay('2027-02-21'));
    const { snapshots, goals } = await seen(id);
    expect(isServed(klockarhagen(snapshots[0]?.areas))).toBe(false);
    const state = goals.map(goal => goalState(goal, '2027-02-21')).sort();
    expect(state).toEqual(['late', 'reached']);
  });

  test('a goal is given up with a reason, once, and stays to be read', async () => {
    const late = (await seen(id)).goals.find(({ areaName }) => areaName === 'Harvsund')?.id ?? '';
    const giveUp = () => withdrawGoal(house.database, coordinator, late, 'Skolan tar över', onDay('2027-03-01'));
    await giveUp();
    await expect(giveUp()).rejects.toThrow('reach.settled');
    const { outcomes } = (await seen(id)).goals.find(each => each.id === late) ?? { outcomes: [] };
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['missed', 'withdrawn']);
  });

  test('when it is ended nothing more is measured, and what was measured stays', async () => {
    const before = (await seen(id)).snapshots.length;
    await endQuestion(house, coordinator, id, 'Vi frågar annorlunda nu', onDay('2027-03-02'));
    await measureDue(reachMeans(house), clock, onDay('2027-04-01'));
    expect((await seen(id)).snapshots).toHaveLength(before);
    await expect(measureQuestion(reachMeans(house), coordinator, id, onDay('2027-04-01'))).rejects.toThrow(
      'reach.ended',
    );
    expect(await keep(coordinator, onDay('2027-04-02'))).not.toBe(id);
  });
});

test('whoever belongs to an organisation of the municipality reads it, and others see nothing of it', async () => {
  const { question: id } = await followedOf(house, coordinator);
  expect((await seen(id, leader)).snapshots.length).toBeGreaterThan(6);
  await expect(seen(id, visitor)).rejects.toThrow();
  await expect(followedIn(house.database, visitor, '9999')).rejects.toThrow('reach.not-here');
  await expect(followedIn(house.database, leader, '0180')).rejects.toThrow('reach.not-here');
});

test('what waits for approval, is stale, or lies in no place is not counted', async () => {
  const { basis } = await answerFor(reachMeans(house), coordinator, '9999', girlsQuestion, house.now);
  const titles = basis.supplies.map(({ title }) => title);
  expect(titles).toContain('Tjejboxning');
  expect(titles).not.toContain('Frukost och rörelse');
  expect(basis.leftOut).toMatchObject([{ title: 'Torsdagsmiddag', code: 'no-place' }]);
  const later = await answerFor(reachMeans(house), coordinator, '9999', girlsQuestion, onDay('2028-06-01'));
  expect(later.basis.supplies).toEqual([]);
  expect(later.whole.lacking).toBe(later.whole.children);
});

test('a municipality of the country has its localities, and its neighbours’ children are counted beside them', async () => {
  const { basis, areas, whole } = await answerFor(reachMeans(house), terminal, '1383', girlsQuestion, house.now);
  expect(basis).toMatchObject({ level: 'locality', estimated: true });
  expect(basis.neighbourCodes).toContain('1382');
  expect(areas.map(({ name }) => name)).toContain('Varberg');
  expect(basis.areas.length).toBeGreaterThan(areas.length);
  expect(whole.lacking).toBe(whole.children);
});

test('a town that is no longer in the house is not measured, and stops nobody else', async () => {
  const { question: id } = await followedOf(house, coordinator);
  const before = (await seen(id)).snapshots.length;
  await measureDue({ database: house.database, gazetteer: gazetteerWith(false) }, clock, onDay('2030-01-01'));
  expect((await seen(id)).snapshots).toHaveLength(before);
});
