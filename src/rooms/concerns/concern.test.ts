import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { clock, type SignedIn } from '#house/actor.ts';
import { Absent, present } from '#house/decision.ts';
import { moveEnquiry } from '#rooms/enquiries/enquiry.commands.ts';
import { enquiryPageOf, enquiryWorkOf } from '#rooms/enquiries/enquiry.queries.ts';
import type { Act } from '#rooms/enquiries/enquiry.rules.ts';
import { sweepEnquiries } from '#rooms/enquiries/sweep.commands.ts';
import { functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { askAdvice, askFamilyLine, shownTo } from '../../../tests/support/worrying.ts';
import { familyLineOf } from './concern.queries.ts';

let house: TestHouse;
const as = async (key: string) => (await house.actor(key)) as SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  return () => house.close();
});

const hoursOn = (hours: number) => new Date(house.now.getTime() + hours * 3_600_000);
const waitingFor = async (actor: SignedIn) => (await enquiryWorkOf(house.database, actor)).waiting;
const idOf = async (actor: SignedIn) => present((await waitingFor(actor)).find(({ state }) => state === 'asked')).id;

async function step(actor: SignedIn, title: string, make: (functionId: string) => Act, at = house.now, text?: string) {
  const [id, functionId] = [await idOf(actor), await functionCalled(house, actor, title)];
  await moveEnquiry(house.house, actor, { id, act: () => make(functionId), text }, at);
  return id;
}

test('the line is read by those who were chosen, and by nobody else: not the police, not whoever coordinates', async () => {
  await askFamilyLine(house, ['Sammankallande', 'Rådgivning']);
  const [mothers, social] = [await as('parent-network-leader'), await as('social-services-officer')];
  const id = await idOf(mothers);
  expect(await idOf(social)).toBe(id);
  expect((await enquiryPageOf(house.house, social, id, house.now)).messages[0]?.fields.phone).toBe('070-174 06 20');
  for (const key of [
    'community-police-officer',
    'municipal-coordinator',
    'municipal-administrator',
    'association-leader',
  ])
    await expect(enquiryPageOf(house.house, await as(key), id, house.now), key).rejects.toThrow(Absent);
});

test('one of the team takes it and says when; the others see that, read on, and cannot answer in her place', async () => {
  const { code } = await askFamilyLine(house, ['Sammankallande', 'Rådgivning']);
  const [mothers, social] = [await as('parent-network-leader'), await as('social-services-officer')];
  const contactBy = hoursOn(2);
  const id = await step(mothers, 'Sammankallande', functionId => ({
    step: 'take',
    by: mothers.id,
    functionId,
    contactBy,
  }));
  expect(await shownTo(house, code)).toContain('Hodan Kajström, Sammankallande, Mammornas torsdag har tagit emot det');
  expect(await waitingFor(social)).toEqual([]);
  const page = await enquiryPageOf(house.house, social, id, house.now);
  expect(page).toMatchObject({ seats: ['team'], enquiry: { contactBy } });
  const answer = (): Act => ({ step: 'answer', by: social.id, functionId: page.enquiry.functionId });
  await expect(moveEnquiry(house.house, social, { id, act: answer }, house.now)).rejects.toMatchObject({
    reason: 'enquiry.not-yours',
  });
});

test('it is passed on within the team and never outside it', async () => {
  await askFamilyLine(house, ['Sammankallande', 'Rådgivning']);
  const mothers = await as('parent-network-leader');
  const id = await step(mothers, 'Sammankallande', functionId => ({ step: 'take', by: mothers.id, functionId }));
  const { onward } = await enquiryPageOf(house.house, mothers, id, house.now);
  expect(onward.map(({ title }) => title)).toEqual(['Rådgivning för föreningar']);
});

test('missed after 24 hours by the wall it goes once to whoever was named, and to nobody behind; it is counted', async () => {
  const { code } = await askFamilyLine(house, ['Rådgivning']);
  for (const hours of [11, 12, 23]) await sweepEnquiries(house.house, hoursOn(hours));
  const above = await as('municipal-coordinator');
  expect(await waitingFor(above)).toEqual([]);
  await sweepEnquiries(house.house, hoursOn(24));
  await sweepEnquiries(house.house, hoursOn(24));
  const [late] = await waitingFor(above);
  expect(late?.escalation.level).toBe(1);
  expect((await enquiryPageOf(house.house, above, late?.id ?? '', hoursOn(25))).messages).toHaveLength(1);
  expect(await shownTo(house, code)).toContain('Svaret har dröjt.');
  for (let day = 2; day < 20; day += 1) await sweepEnquiries(house.house, hoursOn(24 * day));
  await expect(
    enquiryPageOf(house.house, await as('municipal-administrator'), late?.id ?? '', hoursOn(25)),
  ).rejects.toThrow(Absent);
});

test('figures are told from ten on, live and erased together; nobody who asked is left in them', async () => {
  const figures = async (at: Date) => (await familyLineOf(house.database, '9999', at)).figures;
  const social = await as('social-services-officer');
  for (let count = 1; count <= 10; count += 1) {
    expect(await figures(hoursOn(1))).toBeUndefined();
    await askFamilyLine(house, ['Rådgivning']);
    if (count > 8) continue;
    const at = hoursOn(count);
    await step(
      social,
      'Rådgivning',
      functionId => ({ step: 'answer', by: social.id, functionId }),
      at,
      'Vi har pratats vid.',
    );
  }
  const told = { asked: 10, answered: 8, medianMinutes: 4.5 * 60, due: 10, inTime: 8 };
  expect(await figures(hoursOn(30))).toEqual(told);
  for (let day = 1; day < 130; day += 1) await sweepEnquiries(house.house, hoursOn(24 * day));
  const left = await house.database.read(clock, sight =>
    sql<{ count: number }>`select count(*)::int as count from enquiries`.execute(sight),
  );
  expect(left.rows[0]?.count).toBe(0);
  expect(await figures(hoursOn(24 * 130))).toEqual(told);
});

test('a code that was never given, is no code, or is erased: the same page, to the letter', async () => {
  const { code } = await askAdvice(house, 'Rådgivning');
  expect(await shownTo(house, code)).toContain('dyra saker');
  const pages = await Promise.all(['1234567890123456', '12', '', 'abc', '٠١٢'].map(each => shownTo(house, each)));
  for (let day = 1; day < 130; day += 1) await sweepEnquiries(house.house, hoursOn(24 * day));
  pages.push(await shownTo(house, code));
  const nonces = pages.map(html => html.replaceAll(/nonce="[^"]*"/g, ''));
  expect(new Set(nonces).size).toBe(1);
  expect(nonces[0]).toContain('Vi hittar inget med den koden');
});
