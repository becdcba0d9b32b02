import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import { askAs, functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { contactsIn } from './asking.queries.ts';
import { moveEnquiry, writeMessage } from './enquiry.commands.ts';
import { enquiryPageOf } from './enquiry.queries.ts';
import type { Act } from './enquiry.rules.ts';
import { sweepEnquiries } from './sweep.commands.ts';

let house: TestHouse;
let leader: SignedIn;
let officer: SignedIn;
let area: SignedIn;
let coordinator: SignedIn;
const as = async (key: string) => (await house.actor(key)) as SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  [leader, officer] = [await as('association-leader'), await as('community-police-officer')];
  [area, coordinator] = [await as('area-police-officer'), await as('municipal-coordinator')];
  return () => house.close();
});

const daysOn = (days: number) => new Date(house.now.getTime() + days * 86_400_000);
const functionOf = (title: string) => functionCalled(house, leader, title);
const ask = () => askAs(house, leader);

const pageOf = (actor: SignedIn, id: string, now = house.now) => enquiryPageOf(house.house, actor, id, now);
const take = (actor: SignedIn, id: string, now = house.now) => step(actor, id, 'take', now);
async function step(actor: SignedIn, id: string, name: 'take' | 'answer', now = house.now, text?: string) {
  const act = (enquiry: { functionId: string }): Act => ({ step: name, by: actor.id, functionId: enquiry.functionId });
  await moveEnquiry(house.house, actor, { id, act, text }, now);
}

test('asked, taken, answered, and it helped', async () => {
  const id = await ask();
  await take(officer, id);
  await step(officer, id, 'answer', daysOn(1), 'Vi kommer.');
  await moveEnquiry(house.house, leader, { id, act: () => ({ step: 'confirm', helped: 'yes' }) }, daysOn(2));
  const { enquiry, messages } = await pageOf(leader, id);
  expect(enquiry).toMatchObject({ state: 'closed', helped: 'yes', takenBy: officer.id });
  expect(messages.map(({ text, as: by }) => [text, by])).toEqual([
    ['Kan ni komma på fredag?', 'Verksamhetsledare'],
    ['Vi kommer.', 'Kommunpolis, ungdomsfrågor'],
  ]);
});

test('two take the same baton at once: one has it, the other is told so', async () => {
  const id = await ask();
  const both = await Promise.allSettled([take(officer, id), take(area, id)]);
  const refused = both.flatMap(each => (each.status === 'rejected' ? [each.reason.reason] : []));
  expect(refused).toHaveLength(1);
  expect(['enquiry.taken-already', 'enquiry.changed-meanwhile']).toContain(refused[0]);
});

test('whoever has nothing to do with it finds nothing, and a note is never seen by the asker', async () => {
  const id = await ask();
  await writeMessage(house.house, area, { id, text: 'Jag känner dem.', internal: true }, house.now);
  for (const key of ['parent-network-leader', 'municipal-coordinator', 'national-officer'])
    await expect(pageOf(await as(key), id), key).rejects.toThrow(Absent);
  expect((await pageOf(officer, id)).messages).toHaveLength(2);
  expect((await pageOf(leader, id)).messages).toHaveLength(1);
});

test('what is not answered in time goes up the line once, and on to those who coordinate', async () => {
  const id = await ask();
  expect(await sweepEnquiries(house.house, house.now)).toBe(0);
  await sweepEnquiries(house.house, daysOn(2));
  expect((await pageOf(leader, id)).enquiry.remindedAt).toBeDefined();
  await sweepEnquiries(house.house, daysOn(4));
  await sweepEnquiries(house.house, daysOn(4));
  const late = (await pageOf(coordinator, id)).enquiry;
  expect(late.escalation).toEqual({ level: 1, to: await functionOf('Samordnare') });
  await sweepEnquiries(house.house, daysOn(10));
  expect((await pageOf(coordinator, id)).enquiry.escalation).toMatchObject({ level: 2, to: undefined });
});

test('who coordinates passes on what has come to the top, without reading it', async () => {
  const id = await ask();
  for (let day = 0; day < 12; day += 1) await sweepEnquiries(house.house, daysOn(day));
  const administrator = await as('municipal-administrator');
  expect(await pageOf(administrator, id, daysOn(12))).toMatchObject({ seats: ['coordinator'], messages: [] });
  const host = await as('housing-host');
  const to = await functionOf('Områdesvärd');
  const form = { to, text: 'Kan ni?' };
  const passed = await house.request(`/arbete/fragor/${id}/offer`, { as: 'municipal-administrator', form });
  expect(passed.status).toBe(303);
  expect((await pageOf(host, id)).messages.map(({ text }) => text)).toEqual(['Kan ni komma på fredag?']);
});

test('the baton stays until another has accepted it', async () => {
  const id = await ask();
  await take(officer, id);
  const to = await functionOf('Områdesvärd');
  await moveEnquiry(house.house, officer, { id, act: () => ({ step: 'offer', to }) }, house.now);
  expect((await pageOf(leader, id)).enquiry.functionId).not.toBe(to);
  await writeMessage(house.house, officer, { id, text: 'Bara för oss.', internal: true }, house.now);
  const host = await as('housing-host');
  expect((await pageOf(host, id)).messages.map(({ text }) => text)).not.toContain('Bara för oss.');
  await moveEnquiry(house.house, host, { id, act: () => ({ step: 'accept', by: host.id, functionId: to }) }, house.now);
  expect((await pageOf(leader, id)).enquiry).toMatchObject({ functionId: to, offeredTo: undefined, takenBy: host.id });
  expect((await pageOf(host, id)).messages.map(({ text }) => text)).toEqual(['Kan ni komma på fredag?']);
  const former = await pageOf(officer, id);
  expect(former).toMatchObject({ seats: ['former'], messages: [] });
});

test('an answer to what has been withdrawn is refused', async () => {
  const id = await ask();
  await moveEnquiry(house.house, leader, { id, act: () => ({ step: 'withdraw' }) }, house.now);
  await expect(step(officer, id, 'answer')).rejects.toMatchObject({ reason: 'enquiry.withdrawn' });
});

test('when its time is over nothing is left of it, not even its key', async () => {
  const id = await ask();
  await moveEnquiry(house.house, leader, { id, act: () => ({ step: 'withdraw' }) }, house.now);
  await sweepEnquiries(house.house, daysOn(366));
  await expect(pageOf(leader, id)).rejects.toThrow(Absent);
  const left = await house.database.read({ kind: 'clock' }, async sight => {
    const { rows } = await sql<{ count: number }>`select (select count(*) from enquiry_keys)::int
      + (select count(*) from enquiry_messages)::int as count`.execute(sight);
    return rows[0]?.count;
  });
  expect(left).toBe(0);
});

test('a closed enquiry is seen by whoever asked and by those who hold the function, and by nobody beside them', async () => {
  const worried = await as('parent-network-leader');
  const id = await askAs(house, worried, { kind: 'leader-talk', title: 'Rådgivning', fields: { reach: 'here' } });
  const social = await as('social-services-officer');
  expect((await pageOf(social, id)).messages[0]?.fields).toEqual({ reach: 'here' });
  const offer = (): Act => ({ step: 'offer', to: 'x' });
  await expect(moveEnquiry(house.house, social, { id, act: offer }, house.now)).rejects.toMatchObject({
    reason: 'enquiry.closed-stays',
  });
  for (let day = 0; day < 30; day += 1) await sweepEnquiries(house.house, daysOn(day));
  await expect(pageOf(await as('municipal-administrator'), id)).rejects.toThrow(Absent);
  const journal = await house.database.read(worried, sight =>
    sql`select 1 from journal_entries where object_id = ${id} and organisation_id is not null`.execute(sight),
  );
  expect(journal.rows).toEqual([]);
});

test('what nobody may ask of whom', async () => {
  const asking = (who: SignedIn, kind: string, title: string) => askAs(house, who, { kind, title });
  await expect(asking(leader, 'mentoring', 'Rådgivning')).rejects.toMatchObject({ reason: 'enquiry.not-taken-in' });
  await expect(asking(leader, 'support', 'Sammankallande')).rejects.toMatchObject({ reason: 'enquiry.no-askers' });
  await expect(asking(officer, 'message', 'Kommunpolis')).rejects.toMatchObject({ reason: 'enquiry.own-function' });
});

test('how soon a function answers is told when it has answered five', async () => {
  for (let count = 1; count <= 5; count += 1) {
    const before = await contactsIn(house.database, leader, '9999', house.now);
    expect(before.contacts.map(({ times }) => times).filter(Boolean)).toEqual([]);
    await step(officer, await ask(), 'answer', daysOn(1), 'Ja.');
  }
  const { contacts } = await contactsIn(house.database, { kind: 'visitor' }, '9999', daysOn(1));
  expect(contacts.flatMap(({ times }) => times?.medianMinutes ?? [])).toEqual([24 * 60]);
});

test('a function that lets a promise go by comes up by itself where it is coordinated', async () => {
  await ask();
  await sweepEnquiries(house.house, daysOn(4));
  const page = await house.request('/arbete', { as: 'municipal-administrator' });
  expect(await page.text()).toContain('Har tystnat');
});
