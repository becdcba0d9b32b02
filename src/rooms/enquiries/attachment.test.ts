import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { Absent, present } from '#house/decision.ts';
import { askAs, functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { moveEnquiry, writeMessage } from './enquiry.commands.ts';
import { attachmentOf, enquiryPageOf } from './enquiry.queries.ts';
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

const words = 'Karta över hallen, med rummens namn.';
const bytes = new TextEncoder().encode(words);
const map = { name: 'karta.txt', type: 'text/plain', bytes };

async function sendAs(actor: SignedIn, internal = false) {
  const id = await askAs(house, leader);
  await writeMessage(house.house, actor, { id, text: 'Här är den.', files: [map], internal }, house.now);
  const { messages } = await enquiryPageOf(house.house, actor, id, house.now);
  return { id, fileId: present(messages.at(-1)?.files[0]).id };
}

test('what one side sends the other can open, and nobody beside them', async () => {
  const which = await sendAs(leader);
  const opened = await attachmentOf(house.house, officer, which, house.now);
  expect({ ...opened, bytes: Buffer.from(opened.bytes).toString() }).toEqual({ ...map, bytes: words });
  for (const key of ['municipal-coordinator', 'parent-network-leader'])
    await expect(attachmentOf(house.house, await as(key), which, house.now), key).rejects.toThrow(Absent);
});

test('a file belongs to its own enquiry', async () => {
  const { fileId } = await sendAs(leader);
  const other = await askAs(house, leader);
  await expect(attachmentOf(house.house, leader, { id: other, fileId }, house.now)).rejects.toThrow(Absent);
});

test('what goes along with a note stays with the function that wrote it', async () => {
  const which = await sendAs(officer, true);
  await expect(attachmentOf(house.house, leader, which, house.now)).rejects.toThrow(Absent);
  const to = await functionCalled(house, leader, 'Områdesvärd');
  const host = await as('housing-host');
  const id = which.id;
  await moveEnquiry(house.house, officer, { id, act: () => ({ step: 'offer', to }) }, house.now);
  await moveEnquiry(house.house, host, { id, act: () => ({ step: 'accept', by: host.id, functionId: to }) }, house.now);
  await expect(attachmentOf(house.house, host, which, house.now)).rejects.toThrow(Absent);
});

test('it lies sealed, its name too, and is gone with its enquiry', async () => {
  const { id, fileId } = await sendAs(leader);
  const rows = () =>
    house.database.read({ kind: 'clock' }, sight =>
      sql<{ all: Buffer }>`select sealed_about || sealed as all from enquiry_files where id = ${fileId}`.execute(sight),
    );
  const [row] = (await rows()).rows;
  expect(row?.all.includes('karta')).toBe(false);
  expect(row?.all.includes('hallen')).toBe(false);
  await moveEnquiry(house.house, leader, { id, act: () => ({ step: 'withdraw' }) }, house.now);
  await sweepEnquiries(house.database, new Date(house.now.getTime() + 366 * 86_400_000));
  expect((await rows()).rows).toEqual([]);
});

test('by its door: saved as a file under its own name, never shown as a page', async () => {
  const id = await askAs(house, leader);
  const form = new FormData();
  form.set('text', 'Här är den.');
  form.set('files', new File([bytes], 'Övning på torsdag.txt'));
  const sent = await house.request(`/arbete/fragor/${id}/write`, { as: 'association-leader', form });
  expect(sent.status).toBe(303);
  const page = await (await house.request(`/arbete/fragor/${id}`, { as: 'community-police-officer' })).text();
  expect(page).toContain('Övning på torsdag.txt');
  const address = present(/href="(\/arbete\/fragor\/[^"]*\/fil\/[^"]*)"/.exec(page)?.[1]);
  const file = await house.request(address, { as: 'community-police-officer' });
  expect(await file.text()).toBe(words);
  expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''%C3%96vning%20p%C3%A5%20torsdag.txt");
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await house.request(address, { as: 'parent-network-leader' })).status).toBe(404);
});

test('a file that is not what it says, or a letter of 1 MB: a clear sentence, what was typed is kept, nothing is written', async () => {
  const id = await askAs(house, leader);
  const form = new FormData();
  form.set('text', 'Här är planritningen.');
  form.set('files', new File([new Uint8Array([0x4d, 0x5a, 0x90, 0])], 'ritning.pdf'));
  const refused = await house.request(`/arbete/fragor/${id}/write`, { as: 'association-leader', form });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Filen är inte det som namnet säger');
  expect(page).toContain('Här är planritningen.');
  const long = await house.request(`/arbete/fragor/${id}/write`, {
    as: 'association-leader',
    form: { text: 'å'.repeat(500_000) },
  });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('Skriv kortare, högst 10 000 tecken');
  expect((await enquiryPageOf(house.house, leader, id, house.now)).messages).toHaveLength(1);
});
