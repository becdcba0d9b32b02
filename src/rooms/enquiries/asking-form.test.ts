import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { askAs, functionCalled } from '../../../tests/support/enquiring.ts';
import { readPdf } from '../../../tests/support/pdf-text.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { enquiryPageOf, enquiryWorkOf } from './enquiry.queries.ts';

let house: TestHouse;
let leader: SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  leader = (await house.actor('association-leader')) as SignedIn;
  return () => house.close();
});

type Fields = Record<string, string>;

/** The form for a function and a kind as it is shown to somebody, and how she sends it. */
async function formFor(who: string, title: string, kind = 'message') {
  const till = await functionCalled(house, (await house.actor(who)) as SignedIn, title);
  const html = await (await house.request(`/arbete/fragor/ny?till=${till}&slag=${kind}`, { as: who })).text();
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const carried = Object.fromEntries(hidden.map(([, name, value]) => [name ?? '', value ?? '']));
  const send = (typed: Fields) => house.request('/arbete/fragor/ask', { as: who, form: { ...carried, ...typed } });
  return { html, send };
}

const box = (html: string) => /<div class="visibility[\s\S]*?<p>([^<]*)</.exec(html)?.[1];

test('what is closed says one thing of who reads, with the line above it named, before it is sent and after', async () => {
  const { html, send } = await formFor('parent-network-leader', 'Rådgivning', 'leader-talk');
  const said = present(box(html));
  expect(said).toMatch(/^Du och de som har Rådgivning[^,]*, [^.]* läser\. Ingen annan, inte heller hos er,/);
  expect(html).not.toContain('Bara de som har funktionen läser');
  const sent = await send({ text: 'Det är tungt just nu.', reach: 'here' });
  const page = await (
    await house.request(present(sent.headers.get('location')), { as: 'parent-network-leader' })
  ).text();
  expect(box(page)).toBe(said);
});

test('the functions above are named in their order', async () => {
  const { html } = await formFor('association-leader', 'Kommunpolis');
  expect(box(html)).toMatch(/Dröjer svaret får Samordnare[^.]* veta det, och läser då också\.$/);
});

test('whoever wants to be called leaves a number, and nobody else has to', async () => {
  const { html, send } = await formFor('parent-network-leader', 'Rådgivning', 'leader-talk');
  expect(html).toContain('(behövs för ”Ring mig”)');
  const refused = await send({ text: 'Ring gärna.', reach: 'call' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Fyll i ditt telefonnummer');
  expect((await send({ text: 'Ring gärna.', reach: 'call', phone: '070-174 06 20' })).status).toBe(303);
  expect((await send({ text: 'Svara här.', reach: 'here' })).status).toBe(303);
});

test('a room cannot be lent until before it begins; what is wrong is said with its limits', async () => {
  const { send } = await formFor('community-police-officer', 'Föreningskontakt', 'premises');
  const room = { text: 'Ett rum.', day: '2035-03-01', from: '18:00', until: '20:00', people: '25', purpose: 'Möte' };
  for (const [wrong, said] of [
    [{ until: '17:00' }, '”Till” måste vara senare än ”Från”'],
    [{ until: '18:00' }, '”Till” måste vara senare än ”Från”'],
    [{ day: '2020-01-01' }, 'Välj i dag eller en senare dag vid ”Dag”'],
    [{ people: 'ungefär tio' }, 'Skriv ett helt tal, högst fem siffror, vid ”Hur många ni blir”'],
    [{ purpose: 'x'.repeat(201) }, 'Skriv kortare i till vad, högst 200 tecken'],
    [{ text: 'x'.repeat(10_001) }, `högst ${(10_000).toLocaleString('sv')} tecken`],
  ] as const) {
    const refused = await send({ ...room, ...wrong });
    expect(refused.status, said).toBe(422);
    expect(await refused.text()).toContain(said);
  }
  expect((await send(room)).status).toBe(303);
});

test('back and send again leads to the same question; changed, it is another', async () => {
  const { send } = await formFor('association-leader', 'Kommunpolis');
  const where = async (text: string) => (await send({ text })).headers.get('location');
  const once = await where('Kan ni komma?');
  expect(await where('Kan ni komma?')).toBe(once);
  expect((await enquiryWorkOf(house.database, leader)).asked).toHaveLength(1);
  expect(await where('Kan ni komma på torsdag?')).not.toBe(once);
  const other = await formFor('association-leader', 'Kommunpolis');
  expect((await other.send({ text: 'Kan ni komma?' })).headers.get('location')).not.toBe(once);
  expect((await enquiryWorkOf(house.database, leader)).asked).toHaveLength(3);
});

test('an address that a form was sent to leads back to the page when it is loaded anew', async () => {
  const id = await askAs(house, leader);
  for (const act of ['answer', 'note', 'write', 'take', 'confirm', 'reopen']) {
    const answer = await house.request(`/arbete/fragor/${id}/${act}`, { as: 'association-leader' });
    expect([answer.status, answer.headers.get('location')], act).toEqual([303, `/arbete/fragor/${id}`]);
  }
  expect((await house.request(`/arbete/fragor/${id}/erase`, { as: 'association-leader' })).status).toBe(404);
  const asking = await house.request('/arbete/fragor/ask?till=a&slag=b', { as: 'association-leader' });
  expect(asking.headers.get('location')).toBe('/arbete/fragor/ny?till=a&slag=b');
});

test.each(['answer', 'write', 'note', 'pause', 'decline'])(
  'a personal number in %s can be hidden there too',
  async act => {
    const id = await askAs(house, leader);
    const as = 'community-police-officer';
    await house.request(`/arbete/fragor/${id}/take`, { as, form: {} });
    const send = (more: Fields) =>
      house.request(`/arbete/fragor/${id}/${act}`, { as, form: { text: 'Det gäller 811228-9874.', ...more } });
    const refused = await send({});
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Dölj numren och skicka');
    expect((await send({ dolj: 'ja' })).status).toBe(303);
    const officer = (await house.actor(as)) as SignedIn;
    const { messages } = await enquiryPageOf(house.house, officer, id, house.now);
    expect(messages.at(-1)?.text).toBe('Det gäller ….');
  },
);

test('an authority says who may read what becomes public', async () => {
  const { html } = await formFor('association-leader', 'Kommunpolis');
  expect(html).toContain('den som begär ut den får läsa den om det inte är sekretess');
});

test('marks that turn the text around them come nowhere; letters that turn by themselves stay', async () => {
  const { send } = await formFor('association-leader', 'Kommunpolis');
  const typed = 'Numret är 8112\u202e28-98\u206674. Betala \u202e000 01\u202c kr. \u200fسلام';
  expect((await send({ text: typed })).status).toBe(422);
  const sent = await send({ text: typed.replace(/Numret.*?\. /, '') });
  const path = present(sent.headers.get('location')).replace(/\?.*/, '');
  const page = await (await house.request(path, { as: 'community-police-officer' })).text();
  expect(page).toContain('Betala 000 01 kr. \u200fسلام');
  expect(page).not.toMatch(/[\u202a-\u202e]/);
  const pdf = await house.request(`${path}/pdf`, { as: 'community-police-officer' });
  const { pages } = readPdf(new Uint8Array(await pdf.arrayBuffer()));
  expect(pages.join('')).toContain('Betala00001kr.');
});
