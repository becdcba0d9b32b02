import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { activityCalled } from '../../../tests/support/activities.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { createActivity, returnActivity } from './activity.commands.ts';
import { activityPageOf } from './activity.queries.ts';
import { activitySchema } from './activity.ts';
import { activityStartOf } from './activity-tasks.queries.ts';
import { vouchFor } from './vouching.commands.ts';

let house: TestHouse;
let leader: SignedIn;
let coordinator: SignedIn;
let police: SignedIn;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  leader = (await house.actor('association-leader')) as SignedIn;
  coordinator = (await house.actor('municipal-coordinator')) as SignedIn;
  police = (await house.actor('community-police-officer')) as SignedIn;
});
afterAll(() => house.close());

const profile = activitySchema.parse({
  ...{ title: 'Hopprep', what: 'fitness', minimumAge: 7, maximumAge: 12, placeName: 'Gården' },
  cost: { amount: 0, per: 'time' },
  schedule: { times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:00' }], startDate: '2026-11-23' },
});
const start = (actor: SignedIn, now = house.now) => activityStartOf(house.database, actor, now);

test('what is written waits for the coordinator, and what she sends back waits for the club', async () => {
  const { database, now } = house;
  const before = (await start(coordinator)).waiting.total;
  const id = await createActivity(database, leader, leader.memberships[0]?.organisationId ?? '', profile, now);
  expect((await start(coordinator)).waiting.total).toBe(before + 1);
  expect((await start(leader)).waiting.total).toBe(0);
  const { newest } = (await activityPageOf(database, coordinator, id)).activity;
  await returnActivity(database, coordinator, id, { versionId: newest.id, reason: 'Var?' }, now);
  expect((await start(coordinator)).waiting.total).toBe(before);
  expect((await start(leader)).returned.rows).toMatchObject([{ activityId: id, title: 'Hopprep' }]);
  const text = await (await house.request('/arbete', { as: 'association-leader' })).text();
  expect(text).toContain('Aktiviteter som skickats tillbaka till er');
  expect(text).toContain(`/arbete/aktiviteter/${id}`);
});

test('what nobody has confirmed for half a year is said before it is hidden, and after', async () => {
  const own = (await start(leader)).amber.total;
  const later = await start(leader, monthsAfter(house.now, 8));
  expect(later.amber.total).toBeGreaterThan(own);
  const last = await start(leader, monthsAfter(house.now, 14));
  expect([last.amber.total, last.hidden.total]).toEqual([0, later.amber.total + later.hidden.total]);
});

test('a vouching that ends within 30 days waits for who said it, and a new one is told to whom it is of', async () => {
  const { vouchings } = await start(leader);
  expect(vouchings.map(each => each.activity?.title)).toEqual(['Torsdagsmiddag']);
  expect((await start(police)).vouchings).toEqual([]);
  const id = await activityCalled(house, police, 'Tjejboxning');
  expect((await start(leader)).vouched.total).toBe(0);
  const said = { words: 'Det är fint.', grounds: 'Jag har varit där.', months: 1 };
  await vouchFor(house.database, police, id, said, house.now);
  expect((await start(leader)).vouched.rows.map(({ title }) => title)).toEqual(['Tjejboxning']);
  const text = await (await house.request('/arbete', { as: 'association-leader' })).text();
  expect(text).toContain('Någon har gått i god för er');
});

test('whoever may make an activity finds the way on the page of the actor; others do not', async () => {
  const club = leader.memberships[0]?.organisationId ?? '';
  const path = `/arbete/aktorer/${club}`;
  for (const as of ['association-leader', 'municipal-coordinator'])
    expect(await (await house.request(path, { as })).text()).toContain(`/arbete/aktiviteter/ny?aktor=${club}`);
});
