import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { askAs } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { askFamilyLine } from '../../../tests/support/worrying.ts';
import { moveEnquiry, writeMessage } from './enquiry.commands.ts';
import { enquiryWorkOf } from './enquiry.queries.ts';
import type { Step } from './enquiry.rules.ts';
import { actFor } from './enquiry-act.rules.ts';
import { glancesAt } from './enquiry-glance.queries.ts';

let house: TestHouse;
let leader: SignedIn;
let officer: SignedIn;
let area: SignedIn;
const as = async (key: string) => (await house.actor(key)) as SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  [leader, officer, area] = [
    await as('association-leader'),
    await as('community-police-officer'),
    await as('area-police-officer'),
  ];
  return () => house.close();
});

const move = (actor: SignedIn, id: string, step: Step, text?: string) =>
  moveEnquiry(house.house, actor, { id, act: actFor(step, actor.id, {}), text }, house.now);
const look = async (path: string, who: string) => (await house.request(path, { as: who })).text();
const [start, list] = ['/arbete', '/arbete/fragor'];

test('a question back waits for whoever asked: first where she comes in, and until when on its page', async () => {
  const id = await askAs(house, leader);
  await move(officer, id, 'take');
  await move(officer, id, 'pause', 'Vilken fredag?');
  for (const path of [start, list]) {
    const html = await look(path, 'association-leader');
    expect(html, path).toContain('De väntar på ditt svar');
    expect(html.indexOf('De väntar på ditt svar')).toBe(html.search(/(?<=<h2[^>]*>)[^<]/));
    expect(html).toContain('Väntar på ditt svar');
    expect(await look(path, 'community-police-officer'), path).not.toContain('De väntar på ditt svar');
  }
  const page = await look(`${list}/${id}`, 'association-leader');
  expect(page).toContain('De har frågat dig något');
  expect(page).toContain('Klockan står still tills du svarar. Senast 23 december 2026 avslutas frågan annars');
  expect(page).toContain('>Svara på deras fråga</h2>');
  const theirs = await look(`${list}/${id}`, 'community-police-officer');
  expect(theirs).toContain('Väntar på den som frågade');
  expect(theirs).not.toContain('De har frågat dig');
  await writeMessage(house.house, leader, { id, text: 'Den fjärde.', internal: false }, house.now);
  expect(await look(list, 'association-leader')).not.toContain('De väntar på ditt svar');
});

test('what was declined waits until whoever asked has seen it, and nobody else sees it for her', async () => {
  const id = await askAs(house, leader);
  await move(officer, id, 'decline', 'Vi hinner inte.');
  const said = 'De kunde inte svara. Läs varför';
  expect(await look(start, 'association-leader')).toContain(said);
  await look(`${list}/${id}`, 'community-police-officer');
  expect(await look(list, 'association-leader')).toContain(said);
  await look(`${list}/${id}`, 'association-leader');
  for (const path of [start, list]) expect(await look(path, 'association-leader')).not.toContain(said);
});

test('rows are told apart by their first words for those who read them, also what is closed; by the day for the others', async () => {
  await askAs(house, leader);
  const worried = await as('parent-network-leader');
  await askAs(house, worried, { kind: 'leader-talk', title: 'Rådgivning', fields: { reach: 'here' } });
  expect(await look(list, 'community-police-officer')).toContain('Meddelande: Kan ni komma på fredag?');
  expect(await look(start, 'social-services-officer')).toContain('Någon att prata med: Kan ni komma på fredag?');
  for (const [who, other] of [
    ['association-leader', 'municipal-administrator'],
    ['parent-network-leader', 'municipal-coordinator'],
  ] as const) {
    const actor = await as(who);
    const { asked } = await enquiryWorkOf(house.database, actor);
    expect([...(await glancesAt(house.house, actor, asked, house.now)).values()]).toMatchObject([
      { words: 'Kan ni komma på fredag?' },
    ]);
    const outside = await glancesAt(house.house, await as(other), asked, house.now);
    expect([...outside.values()]).toEqual([{ words: undefined, taker: undefined }]);
  }
});

test('what cannot be read any longer, or says nothing, is told by its day', async () => {
  await askAs(house, leader);
  const { asked } = await enquiryWorkOf(house.database, leader);
  const after = new Date((asked[0]?.eraseAt.getTime() ?? 0) + 1);
  expect((await glancesAt(house.house, leader, asked, after)).size).toBe(0);
  await askFamilyLine(house, ['Rådgivning']);
  expect(await look(list, 'social-services-officer')).toContain('Orolig för ditt barn, 23 november 2026');
});

test('those who hold the function see who took it; whoever asked does not', async () => {
  const id = await askAs(house, leader);
  await move(officer, id, 'take');
  for (const path of [list, `${list}/${id}`]) {
    expect(await look(path, 'area-police-officer'), path).toContain('Tagen av Malin Fyrbåk');
    expect(await look(path, 'community-police-officer'), path).toContain('Du tog den');
    expect(await look(path, 'association-leader'), path).not.toMatch(/Tagen av|Malin Fyrbåk/);
  }
  await expect(move(officer, id, 'take')).rejects.toMatchObject({ reason: 'enquiry.taken-by-you' });
  await expect(move(area, id, 'take')).rejects.toMatchObject({ reason: 'enquiry.taken-already' });
});
