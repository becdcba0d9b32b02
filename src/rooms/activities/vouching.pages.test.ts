import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitor } from '#house/actor.ts';
import { activityCalled, vouchingOn } from '../../../tests/support/activities.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
let path: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  path = `/arbete/aktiviteter/${await activityCalled(house, visitor, 'Rollspel för unga')}`;
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const as = 'parent-network-leader';
const good = {
  ...{ voucher: 'self', words: 'Lugna vuxna och tydliga regler.', grounds: 'Jag har varit där.' },
  ...{ months: '6', consent: 'yes' },
};
const vouch = (changes: Record<string, string>, who = as) =>
  house.request(`${path}/vouch`, { as: who, form: { ...good, ...changes } });

test('from the public page of an activity one comes to the form, by way of signing in', async () => {
  const html = await (await house.request('/brohamn/fritid/rollspel-for-unga')).text();
  expect(html).toContain(`href="${path}/ga-i-god-for"`);
  const arabic = await (await house.request('/ar/brohamn/fritid/rollspel-for-unga')).text();
  const way = /href="([^"]+ga-i-god-for)"/.exec(arabic)?.[1] ?? '';
  expect((await house.request(way)).headers.get('location')).toBe(`${path}/ga-i-god-for?onskat=ar`);
  expect((await house.request(`${path}/ga-i-god-for`)).headers.get('location')).toContain('/in?till=');
  const form = await (await house.request(`${path}/ga-i-god-for`, { as })).text();
  expect(form).toContain('Hur vet du det?');
});

test('the function that says it can be found and asked', async () => {
  const html = await (await house.request('/en/brohamn/fritid/boxning-for-nyborjare')).text();
  const [, contact = ''] = /href="([^"]*kommunpolis-ungdomsfragor)"/.exec(html) ?? [];
  expect((await house.request(contact)).status).toBe(200);
});

describe('what is wrong is said, and what was typed is kept', () => {
  test.each<[Record<string, string>, string]>([
    [{ words: '' }, 'Skriv vad du vill säga'],
    [{ words: 'x'.repeat(401) }, 'högst 400 tecken'],
    [{ grounds: ' ' }, 'Skriv hur du vet det'],
    [{ words: 'Det är brottsförebyggande.' }, 'Texten innehåller ”brottsförebyggande”'],
    [{ grounds: 'Jag känner flera kriminella där.' }, 'Texten innehåller ”kriminella”'],
    [{ words: 'Fråga 850709-9805.' }, 'personnummer'],
    [{ words: 'Det är bra, säger Fatima Hassan.' }, 'Nämn ingen vid namn'],
    [{ consent: '' }, 'Kryssa för att du vill att det visas'],
    [{ months: '13' }, 'Välj hur länge'],
    [{ months: 'länge' }, 'Välj hur länge'],
    [{ voucher: '' }, 'Välj vem som säger det'],
    [{ voucher: 'nobody' }, 'Välj vem som säger det'],
  ])('%j', async (changes, sentence) => {
    const answer = await vouch(changes);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(sentence);
    if (!changes.grounds) expect(html).toContain('Jag har varit där.');
    expect(await (await house.request('/brohamn/fritid/rollspel-for-unga')).text()).not.toContain('<blockquote>');
  });
});

test('in a function of others it is refused with the reason, and what was typed stays', async () => {
  const answer = await vouch({ voucher: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' });
  const html = await answer.text();
  expect(answer.status).toBe(403);
  expect(html).toContain('Det gör den som har funktionen.');
  expect(html).toContain('Lugna vuxna och tydliga regler.');
});

test('whoever belongs to those who run it reads why she cannot, and finds no form', async () => {
  const own = `/arbete/aktiviteter/${await activityCalled(house, visitor, 'Tjejboxning')}/ga-i-god-for`;
  const html = await (await house.request(own, { as: 'association-leader' })).text();
  expect(html).toContain('Du hör till dem som ordnar det här.');
  expect(html).not.toContain('name="consent"');
});

test('said, it is read in five languages around the words; marks that turn text are taken out, and script is text', async () => {
  const said = await vouch({ words: 'Bra \u202Etxet\u202C <b>ställe</b>.', grounds: 'مررت من هناك' });
  expect(said.headers.get('location')).toContain('klart=vouch');
  for (const [prefix, title] of [
    ['', 'De går i god för den'],
    ['/latt', 'De säger att det är bra här'],
    ['/en', 'They vouch for it'],
    ['/ar', 'هؤلاء يزكّون هذا النشاط'],
    ['/so', 'Kuwan ayaa u marag furaya'],
  ]) {
    const html = await (await house.request(`${prefix}/brohamn/fritid/rollspel-for-unga`)).text();
    expect(html).toContain(title);
    expect(html).toContain('Bra txet &lt;b&gt;ställe&lt;/b&gt;.');
    expect(html).toContain('<bdi>Hodan Kajström</bdi>');
    expect(html).not.toContain('\u202E');
  }
  const list = await (await house.request('/brohamn/fritid?alder=13')).text();
  expect(list).toContain('Någon går i god för');
});

test('removing asks for a reason, and she who said it reads it', async () => {
  const boxing = `/arbete/aktiviteter/${await activityCalled(house, visitor, 'Tjejboxning')}`;
  const id = await vouchingOn(house, 'Tjejboxning');
  const remove = (reason: string) =>
    house.request(`${boxing}/remove-vouching`, { as: 'association-leader', form: { id, reason } });
  const empty = await remove(' ');
  expect([empty.status, (await empty.text()).includes('Skriv ett skäl')]).toEqual([422, true]);
  expect((await remove('Det stämmer inte längre.')).status).toBe(303);
  const mine = await (await house.request('/arbete/aktiviteter/gatt-i-god-for', { as })).text();
  expect(mine).toContain('Det stämmer inte längre.');
  expect(await (await house.request('/brohamn/fritid/tjejboxning')).text()).not.toContain('<blockquote>');
});
