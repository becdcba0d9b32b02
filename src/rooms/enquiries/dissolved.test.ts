import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { dissolveFunction } from '#rooms/functions/function.commands.ts';
import { askAs, functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { moveEnquiry } from './enquiry.commands.ts';
import { enquiryPageOf } from './enquiry.queries.ts';
import { actFor } from './enquiry-act.rules.ts';
import { sweepEnquiries } from './sweep.commands.ts';

let house: TestHouse;
let leader: SignedIn;
let officer: SignedIn;
let coordinator: SignedIn;
const as = async (key: string) => (await house.actor(key)) as SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  [leader, officer] = [await as('association-leader'), await as('community-police-officer')];
  coordinator = await as('municipal-coordinator');
  return () => house.close();
});

const daysOn = (days: number) => new Date(house.now.getTime() + days * 86_400_000);
const functionOf = (title: string) => functionCalled(house, leader, title);
const ask = () => askAs(house, leader);
const pageOf = (actor: SignedIn, id: string, now = house.now) => enquiryPageOf(house.house, actor, id, now);
const step = (actor: SignedIn, id: string, name: 'take' | 'answer', now = house.now) =>
  moveEnquiry(house.house, actor, { id, act: actFor(name, actor.id, {}) }, now);
const take = (actor: SignedIn, id: string, now = house.now) => step(actor, id, 'take', now);

test('a dissolved function lets go of what it had: it goes up the line at once', async () => {
  const id = await ask();
  await take(officer, id);
  const administrator = await as('municipal-administrator');
  const [held, above] = [await functionOf('Kommunpolis'), await functionOf('Samordnare')];
  const confirmation = await house.request(`/arbete/funktioner/${held}`, { as: 'municipal-administrator' });
  expect(await confirmation.text()).toContain('En fråga är inte besvarad');
  await dissolveFunction(house.database, administrator, held, house.now);
  await expect(step(officer, id, 'answer')).rejects.toMatchObject({ reason: 'enquiry.let-go' });
  await sweepEnquiries(house.house, daysOn(1));
  const { enquiry, messages } = await pageOf(coordinator, id, daysOn(1));
  expect(enquiry).toMatchObject({ state: 'asked', functionId: above, former: [held], escalation: { level: 0 } });
  expect(messages).toHaveLength(1);
  expect(enquiry.dueAt > daysOn(2)).toBe(true);
  expect(await pageOf(officer, id)).toMatchObject({ seats: ['former'], messages: [] });
  await expect(take(officer, id)).rejects.toMatchObject({ reason: 'enquiry.not-yours' });
  const page = await (await house.request(`/arbete/fragor/${id}`, { as: 'association-leader' })).text();
  expect(page).toContain('Funktionen som hade frågan är nedlagd, frågan gick vidare till Samordnare');
  expect(page).toContain('Svarstiden räknas på nytt från');
  expect(page).not.toMatch(/Försenad|svaret dröjde/);
  await take(coordinator, id, daysOn(1));
});

test('a dissolved function with nobody above keeps what it had, and those who coordinate can give it on', async () => {
  const id = await askAs(house, officer, { title: 'Samordnare' });
  const held = await functionOf('Samordnare');
  const administrator = await as('municipal-administrator');
  await dissolveFunction(house.database, administrator, held, house.now);
  await sweepEnquiries(house.house, house.now);
  expect((await pageOf(administrator, id)).seats).toContain('coordinator');
  const page = await (await house.request(`/arbete/fragor/${id}`, { as: 'community-police-officer' })).text();
  expect(page).toContain('ingen funktion står över den');
  expect(page).not.toMatch(/Försenad|svaret dröjde/);
  await take(coordinator, id);
});
