import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { askAs } from '../../../tests/support/enquiring.ts';
import { readPdf } from '../../../tests/support/pdf-text.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { moveEnquiry, writeMessage } from './enquiry.commands.ts';
import { actFor } from './enquiry-act.rules.ts';

let house: TestHouse;
let id: string;
const asker = 'association-leader';
const receiver = 'community-police-officer';
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  const [leader, officer] = [(await house.actor(asker)) as SignedIn, (await house.actor(receiver)) as SignedIn];
  id = await askAs(house, leader);
  await moveEnquiry(house.house, officer, { id, act: actFor('take', officer.id, {}) }, house.now);
  const note = { id, text: 'Jag ringer hamnvakten först.', files: [], internal: true };
  await writeMessage(house.house, officer, note, house.now);
  const file = { name: 'karta #x $ \u202egpj.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.4') };
  await writeMessage(
    house.house,
    officer,
    { id, text: 'Vi kommer #gärna.', files: [file], internal: false },
    house.now,
  );
});
afterAll(() => house.close());

const paperFor = async (as: string, language = '') => {
  const answer = await house.request(`${language}/arbete/fragor/${id}/pdf`, { as });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { answer, bytes };
};

test('both sides get an enquiry as a paper for their own register, with whose it is on every page', async () => {
  for (const [as, owner] of [
    [asker, 'BoxklubbenAnkaret'],
    [receiver, 'LokalpolisområdeBrohamn'],
  ] as const) {
    const { answer, bytes } = await paperFor(as);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain('fraga-2026-11-23.pdf');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { pages, metadata } = readPdf(bytes);
    expect(pages.every(page => page.startsWith(owner))).toBe(true);
    const all = pages.join('');
    for (const told of [
      'Kannikommapåfredag?',
      'Vikommer#gärna.',
      'Togden',
      'Frågade',
      'BoxklubbenAnkaret',
      id,
      'karta#x$',
    ])
      expect(all).toContain(told.replaceAll(' ', ''));
    expect(metadata).toContain('pdfuaid');
  }
});

test('a note that a function has written for itself is in nobody’s paper', async () => {
  for (const as of [asker, receiver]) {
    const all = readPdf((await paperFor(as)).bytes).pages.join('');
    expect(all).not.toContain('hamnvakten');
    expect(all).toContain('egnaanteckningaringårinte');
  }
});

test('it is also said in English, and is there for nobody else', async () => {
  const english = readPdf((await paperFor(asker, '/en')).bytes);
  expect(english.pages.join('')).toContain('Abouttheenquiry');
  expect(english.plain).toContain('/Lang (en)');
  for (const other of ['parent-network-leader', 'municipal-coordinator'])
    expect((await paperFor(other)).answer.status, other).toBe(404);
});
