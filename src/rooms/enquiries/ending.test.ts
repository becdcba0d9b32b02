import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { askAs } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { moveEnquiry, writeMessage } from './enquiry.commands.ts';
import { enquiryPageOf } from './enquiry.queries.ts';
import type { Step } from './enquiry.rules.ts';
import { actFor } from './enquiry-act.rules.ts';
import { sweepEnquiries } from './sweep.commands.ts';

let house: TestHouse;
let leader: SignedIn;
let officer: SignedIn;
const as = async (key: string) => (await house.actor(key)) as SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  [leader, officer] = [await as('association-leader'), await as('community-police-officer')];
  return () => house.close();
});

const daysOn = (days: number) => new Date(house.now.getTime() + days * 86_400_000);
type Meant = Parameters<typeof actFor>[2] & { text?: string; now?: Date };
const move = (actor: SignedIn, id: string, step: Step, { text, now = house.now, ...meant }: Meant = {}) =>
  moveEnquiry(house.house, actor, { id, act: actFor(step, actor.id, meant), text }, now);
const look = async (id: string, who = 'association-leader') =>
  (await house.request(`/arbete/fragor/${id}`, { as: who })).text();

async function confirmed(helped: string, now = house.now) {
  const id = await askAs(house, leader);
  await move(officer, id, 'take', { now });
  await move(officer, id, 'answer', { text: 'Vi kommer.', now });
  await move(leader, id, 'confirm', { helped, now });
  return id;
}

test.each(['no', 'partly'])(
  'an answer that did not help (%s) leads on: to the same function, or to another',
  async helped => {
    const id = await confirmed(helped);
    const page = await look(id);
    expect(page).toContain('Räckte det inte?');
    expect(page).toContain('Fråga någon annan');
    expect(await look(id, 'community-police-officer')).not.toContain('Räckte det inte?');
    const form = { text: 'Vi menade en annan dag.' };
    const sent = await house.request(`/arbete/fragor/${id}/reopen`, { as: 'association-leader', form });
    expect(sent.headers.get('location')).toBe(`/arbete/fragor/${id}?klart=reopen`);
    const { enquiry } = await enquiryPageOf(house.house, officer, id, house.now);
    expect(enquiry).toMatchObject({ state: 'taken', helped: undefined, endedAt: undefined, takenBy: officer.id });
    await move(officer, id, 'answer', { text: 'Då kommer vi då.' });
    expect(await look(id)).toContain('Hjälpte det?');
  },
);

test('what helped is over, and so is what ended more than two weeks ago', async () => {
  const helped = await confirmed('yes');
  expect(await look(helped)).not.toMatch(/Räckte det inte|Fråga någon annan/);
  await expect(move(leader, helped, 'reopen', { text: 'Mer?' })).rejects.toMatchObject({ reason: 'enquiry.over' });
  const late = await confirmed('no');
  const again = { text: 'Mer?', now: daysOn(15) };
  await expect(move(leader, late, 'reopen', again)).rejects.toMatchObject({ reason: 'enquiry.over' });
  await move(leader, late, 'reopen', { text: 'Mer?', now: daysOn(14) });
});

test('what is so old that it would be erased before anybody answers is not opened again', async () => {
  const id = await confirmed('no', daysOn(355));
  const again = { text: 'Mer?', now: daysOn(356) };
  await expect(move(leader, id, 'reopen', again)).rejects.toMatchObject({ reason: 'enquiry.over' });
});

test('a question back that nobody answered ends, and whoever asked may go on', async () => {
  const id = await askAs(house, leader);
  await move(officer, id, 'take');
  await move(officer, id, 'pause', { text: 'När?' });
  await sweepEnquiries(house.house, daysOn(31));
  await move(leader, id, 'reopen', { text: 'På fredag.', now: daysOn(32) });
  const { enquiry } = await enquiryPageOf(house.house, officer, id, daysOn(32));
  expect(enquiry).toMatchObject({ state: 'taken', pausedAt: undefined });
});

test('before it is withdrawn it says who can still read it, and until when', async () => {
  const id = await askAs(house, leader);
  const said = /kan läsas till ([^<]*) av de som har Kommunpolis, ungdomsfrågor[^<]* och av er som frågade/;
  const [, until] = said.exec(await look(id)) ?? [];
  await move(leader, id, 'withdraw');
  const { enquiry } = await enquiryPageOf(house.house, leader, id, house.now);
  expect(until).toBe(new Intl.DateTimeFormat('sv', { dateStyle: 'long' }).format(enquiry.eraseAt));
});

test('whoever passes it on is told who reads the reason', async () => {
  const id = await askAs(house, leader);
  await move(officer, id, 'take');
  expect(await look(id, 'community-police-officer')).toContain('Läses av dem du frågar och av den som frågade.');
});

test('the file that is saved has the conversation and no notes, whoever saves it, and says so', async () => {
  const id = await askAs(house, leader);
  await writeMessage(house.house, officer, { id, text: 'Jag ringer hamnvakten.', internal: true }, house.now);
  for (const who of ['association-leader', 'community-police-officer']) {
    const file = await (await house.request(`/arbete/fragor/${id}/export`, { as: who })).text();
    expect(JSON.parse(file).messages).toHaveLength(1);
    expect(file).toContain('Kan ni komma på fredag?');
    expect(file).not.toContain('hamnvakten');
    expect(await look(id, who)).toContain('JSON, för ett annat system. Funktionens egna anteckningar är inte med.');
  }
});

test('a register is spoken of only to an authority that receives', async () => {
  const id = await askAs(house, leader);
  expect(await look(id, 'community-police-officer')).toContain('För ert eget diarium.');
  expect(await look(id)).not.toContain('diarium');
});
