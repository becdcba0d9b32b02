import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { terminal } from '#house/actor.ts';
import { functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { isCalled } from './asking.rules.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

const page = async (path: string, as?: string) => (await house.request(path, as ? { as } : {})).text();
const main = (html: string) => html.slice(html.indexOf('<main'));
const officer = '/brohamn/kontakt/lokalpolisomrade-brohamn/kommunpolis-ungdomsfragor';
const asked = async (title: string) => functionCalled(house, (await house.actor('school-leader')) as SignedIn, title);

test('the public page of an actor lists what one can ask there, what it promises and where', async () => {
  const text = main(await page('/brohamn/aktorer/lokalpolisomrade-brohamn'));
  expect(text).toContain('Här kan du fråga');
  expect(text).toContain(`href="${officer}"`);
  expect(text).toContain('Svar inom 3 arbetsdagar');
  expect(main(await page('/brohamn/aktorer/brohamns-if'))).not.toContain('Här kan du fråga');
});

test.each(['kommunpolis', 'kommunpolisen', 'polis ungdom', 'ungdomsfrågor'])(
  'looking for “%s” finds its organisation first, and the function above it',
  async words => {
    const text = main(await page(`/brohamn/aktorer?q=${encodeURIComponent(words)}`));
    const section = text.indexOf('Funktioner du kan fråga');
    const first = text.indexOf('href="/brohamn/aktorer/', text.indexOf('result-head'));
    expect(text.indexOf(`href="${officer}"`)).toBeGreaterThan(section);
    expect(section).toBeGreaterThan(0);
    expect(text.slice(first)).toMatch(/^href="\/brohamn\/aktorer\/lokalpolisomrade-brohamn"/);
    expect(first).toBeGreaterThan(section);
  },
);

test('what is sought for otherwise shows no functions', async () => {
  for (const words of ['fotboll', 'brohamn', 'boxklubben'])
    expect(await page(`/brohamn/aktorer?q=${words}`)).not.toContain('Funktioner du kan fråga');
});

test.each([
  [['polis'], true],
  [['polis', 'brohamn'], true],
  [['kommunpolisens'], true],
  [['ungdomsfragor'], true],
  [['brohamn'], false],
  [['polis', 'hamnskolan'], false],
])('%s means the police officer of the municipality: %s', (words, means) => {
  const local = { title: 'Kommunpolis, ungdomsfrågor', organisationName: 'Lokalpolisområde Brohamn' };
  expect(isCalled(local, words)).toBe(means);
});

test('the words follow the function: what is no longer public is not found, and what is called anew is', async () => {
  const wordsOf = () =>
    house.database.as(terminal, sight =>
      sight
        .selectFrom('listings')
        .where('slug', '=', 'brohamnshem')
        .select(['function_titles', 'folded_text'])
        .executeTakeFirstOrThrow(),
    );
  expect(await wordsOf()).toMatchObject({ function_titles: 'Områdesvärd på Tallhöjden' });
  const id = await asked('Områdesvärd');
  const set = (change: { title?: string; published?: boolean }) =>
    house.database.as(terminal, sight => sight.updateTable('functions').set(change).where('id', '=', id).execute());
  await set({ title: 'Trapphusvärd' });
  expect((await wordsOf()).folded_text).toContain('\ntrapphusvard');
  await set({ published: false });
  expect(await wordsOf()).toMatchObject({ function_titles: '' });
});

test('contact begins with what one may need, and shows only those who take that in', async () => {
  const all = main(await page('/brohamn/kontakt'));
  expect(all).toContain('Vad gäller det?');
  expect(all).toContain('href="/brohamn/kontakt?slag=leader-talk"');
  expect(all).toContain('href="/brohamn/orolig"');
  expect(all).not.toContain('slag=message');
  const some = main(await page('/brohamn/kontakt?slag=leader-talk'));
  expect(some).toContain('Någon att prata med: de här tar emot det.');
  expect(some).toContain('/radgivning-for-foreningar?slag=leader-talk"');
  expect(some).not.toContain(officer);
  expect(some).not.toContain('Vad gäller det?');
});

test('what a function takes in leads to asking it that', async () => {
  const advice = await asked('Rådgivning');
  const text = main(await page('/brohamn/kontakt/socialtjansten-barn-och-unga/radgivning-for-foreningar'));
  expect(text).toContain(`href="/arbete/fragor/ny?till=${advice}&amp;slag=leader-talk"`);
  expect(text).toContain('href="/brohamn/radfraga"');
  const asking = await page(`/arbete/fragor/ny?till=${advice}&slag=leader-talk`, 'school-leader');
  expect(asking).toContain('name="slag" value="leader-talk"');
});

test('what a function does not take in never becomes a message: it says so, and who does', async () => {
  const [police, advice] = [await asked('Kommunpolis'), await asked('Rådgivning')];
  const text = main(await page(`/arbete/fragor/ny?till=${police}&slag=leader-talk`, 'school-leader'));
  expect(text).toContain('tar inte emot: Någon att prata med');
  expect(text).toContain(`href="/arbete/fragor/ny?till=${advice}&amp;slag=leader-talk"`);
  expect(text).not.toContain('<textarea');
  const choose = main(await page('/arbete/fragor/ny?slag=leader-talk', 'school-leader'));
  expect(choose).toContain(`till=${advice}&amp;slag=leader-talk`);
  expect(choose).not.toContain(police);
});

test('what only some may ask is said with the reason', async () => {
  const club = await asked('Föreningskontakt');
  const text = main(await page(`/arbete/fragor/ny?till=${club}&slag=support`, 'parent-network-leader'));
  expect(text).toContain('Du kan inte fråga Föreningskontakt');
  expect(text).toContain(house.house.reasons.sv['enquiry.no-askers']);
});
