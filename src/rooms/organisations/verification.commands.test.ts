import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { findOrganisationsOf } from './organisation.storage.ts';
import type { Organisation } from './organisation.ts';
import { answerAppeal, appealWithdrawal, recordCheck, withdrawCheck } from './verification.commands.ts';
import { findChecks, findListedChecks } from './verification.storage.ts';
import type { CheckInput } from './verification.ts';

const now = new Date('2026-11-23T11:00:00Z');

let house: TestHouse;
let club: Organisation;
let coordinator: Actor;
let leader: Actor;
let others: Organisation[];
const input: CheckInput = {
  kind: 'federation',
  what: 'Riksringen har svarat.',
  byFunction: 'Samordnare',
  checkedOn: '2026-11-20',
  validUntil: '2027-11-20',
};
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
  const all = await house.database.read(coordinator, sight => findOrganisationsOf(sight, '9999'));
  club = all.find(each => each.slug === 'boxklubben-ankaret') as Organisation;
  others = all.filter(each => each.id !== club.id);
});
afterAll(() => house.close());

const publicKinds = async (at = now) =>
  (await house.database.read({ kind: 'visitor' }, sight => findListedChecks(sight, club.id, at)))
    .map(each => each.kind)
    .sort();
const checksSeenBy = (actor: Actor) => house.database.read(actor, sight => findChecks(sight, [club.id]));

test('is recorded, renewed, withdrawn, appealed and stands again', async () => {
  const before = await publicKinds();
  const first = await recordCheck(house.database, coordinator, club.id, input, now);
  const second = await recordCheck(house.database, coordinator, club.id, { ...input, what: 'Svarade igen.' }, now);
  const federation = (await checksSeenBy(leader)).filter(each => each.kind === 'federation');
  expect(federation.filter(each => !each.superseded).map(each => each.id)).toEqual([second]);
  expect(federation.find(each => each.id === first)?.superseded).toBe(true);
  expect(await publicKinds()).toEqual(before);

  const which = { organisationId: club.id, checkId: second };
  await withdrawCheck(house.database, coordinator, which, 'Hemligt skäl', now);
  expect(await publicKinds()).toEqual(before.filter(kind => kind !== 'federation'));
  expect((await checksSeenBy(leader)).find(each => each.id === second)?.withdrawal?.reason).toBe('Hemligt skäl');
  await expect(appealWithdrawal(house.database, coordinator, which, 'Nej', now)).rejects.toMatchObject({
    reason: 'verification.not-yours',
  });

  await appealWithdrawal(house.database, leader, which, 'Ring förbundet.', now);
  await expect(answerAppeal(house.database, leader, which, { upheld: true, reason: 'Ja' }, now)).rejects.toMatchObject({
    reason: 'verification.not-coordinator',
  });
  await answerAppeal(house.database, coordinator, which, { upheld: true, reason: 'Ni hade rätt.' }, now);
  expect(await publicKinds()).toEqual(before);
});

test('stops counting by itself when its last day is over', async () => {
  expect(await publicKinds(new Date('2028-12-01T11:00:00Z'))).toEqual([]);
});

test('those who vouch stand beside each other, each renewing only its own word', async () => {
  const vouch = (byFunction: string) =>
    recordCheck(house.database, coordinator, club.id, { ...input, kind: 'vouched-for', byFunction }, now);
  await vouch('Rektor, Hamnskolan');
  await vouch('Områdesvärd, Brohamnshem');
  await vouch('rektor, hamnskolan');
  expect((await publicKinds()).filter(kind => kind === 'vouched-for')).toHaveLength(2);
});

test('reasons and appeals are seen by the organisation and its coordinator alone', async () => {
  expect((await checksSeenBy(leader)).some(each => each.withdrawal)).toBe(true);
  for (const other of ['parent-network-leader', 'community-police-officer'])
    expect(await checksSeenBy(await house.actor(other))).toEqual([]);
  expect(await checksSeenBy({ kind: 'visitor' })).toEqual([]);
});

test('a check under the name of another organisation is absent', async () => {
  const [ours] = await checksSeenBy(coordinator);
  const organisationId = others.at(0)?.id ?? '';
  await expect(
    withdrawCheck(house.database, coordinator, { organisationId, checkId: ours?.id ?? 0 }, 'Skäl', now),
  ).rejects.toBeInstanceOf(Absent);
});

test('the database itself refuses a check that a member writes', async () => {
  await expect(
    house.database.as(leader, sight =>
      sight
        .insertInto('organisation_checks')
        .values({
          organisation_id: club.id,
          kind: 'board',
          what: 'x',
          by_function: 'x',
          checked_on: '2026-01-01',
          valid_until: '2027-01-01',
          recorded_at: now,
        })
        .execute(),
    ),
  ).rejects.toThrow('row-level security');
});
