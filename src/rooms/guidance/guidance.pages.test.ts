import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { channelIn } from '../../../tests/support/guiding.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { guideEntry } from './guide.pages.tsx';

let house: TestHouse;
let channel: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  channel = await channelIn(house, '9999');
});
afterAll(() => house.close());

const read = async (path: string, as?: string) => (await house.request(path, as ? { as } : {})).text();
const work = '/arbete/vagledning/brohamn';
const as = 'municipal-coordinator';

describe('the public pages', () => {
  test.each(['vem-nar-hur', 'fler-vagar', 'sa-har-gor-vi', 'sa-har-gor-vi/ung'])(
    '%s is there in both languages, small enough for an old phone, and sets no cookie',
    async page => {
      for (const language of ['', '/en']) {
        const answer = await house.request(`${language}/brohamn/${page}`);
        expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
        const html = await answer.text();
        expect(gzipSync(html).length).toBeLessThan(40_000);
        expect(html).not.toMatch(/undefined|\[object|NaN/);
        expect(html).not.toMatch(/<form[^>]*action="(?!\/(en\/)?ut")/);
      }
      expect((await house.request(`/varberg/${page}`)).status).toBe(404);
    },
  );

  test('every link to a step leads to one, and every step is led to', async () => {
    const html = await read('/brohamn/vem-nar-hur');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const led = new Set([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
    expect([...led].filter(id => !ids.has(id))).toEqual([]);
    const steps = [...html.matchAll(/class="walk-step[^"]*" id="([^"]+)"/g)].map(([, id]) => id);
    expect(steps.length).toBe(14 + 29);
    expect(steps.filter(id => !led.has(id) && id !== 'f1')).toEqual([]);
  });

  test('the municipality’s own numbers and words are there, and what nobody has checked for a year says so', async () => {
    const html = await read('/brohamn/vem-nar-hur');
    expect(html).toContain('tel:0313900660');
    expect(html).toContain('Varje onsdag 15–18');
    expect(html).toContain('Inte kontrollerat sedan 23 september 2025');
    expect(await read('/en/brohamn/vem-nar-hur')).toContain('Every Wednesday 15–18');
    const more = await read('/brohamn/fler-vagar');
    expect(more).toContain('Ny kurs Brohamn');
    expect(more).toContain('Jämfört 28 november 2026 med en sparad kopia av 8sidor.se från 20 augusti 2025');
  });

  test('a rule that nobody has checked for a year says so', async () => {
    expect(await read('/brohamn/vem-nar-hur')).not.toContain('mer än ett år sedan någon kontrollerade');
    const form = { owner: 'Prov', checkedOn: '2025-01-01', version: '0' };
    await house.request(`${work}/rules/journalist/change`, { as, form });
    expect(await read('/brohamn/vem-nar-hur')).toContain('mer än ett år sedan någon kontrollerade');
  });

  test('the promises say the figures that the program keeps to', async () => {
    const html = await read('/brohamn/sa-har-gor-vi');
    for (const said of ['90 dagar', '365 dagar', '14 dagar', '60–365 dagar', '30–90 dagar'])
      expect(html).toContain(said);
  });

  test('the guide is in the menu of every public page', async () => {
    expect(await read('/brohamn/aktorer')).toContain(`href="/brohamn${guideEntry.path}"`);
  });
});

describe('keeping the guide', () => {
  test('is for who coordinates the municipality', async () => {
    expect((await house.request(work, { as: 'association-leader' })).status).toBe(404);
    expect((await house.request('/arbete/vagledning', { as })).headers.get('location')).toBe(work);
    expect((await house.request('/arbete/vagledning/varberg', { as })).status).toBe(403);
    expect((await house.request(`${work}/situation/x`, { as })).status).toBe(404);
  });

  test('a fault keeps what was typed, and says what to do', async () => {
    const form = {
      kind: 'sspf',
      title: 'Samordnaren',
      phone: 'ring mig',
      href: 'http://x.example',
      checkedOn: '2027-01-01',
    };
    const answer = await house.request(`${work}/channels/add`, { as, form });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of ['value="ring mig"', 'value="http://x.example"', 'value="2027-01-01"', 'börjar med https://'])
      expect(html).toContain(said);
    expect(html).toContain('Välj en dag som har varit');
  });

  test('two at once: the second keeps what she wrote and saves over it knowingly', async () => {
    const form = { kind: 'sspf', title: 'Först', phone: '112', checkedOn: '2026-11-01', version: '1' };
    const path = `${work}/channels/${channel}/change`;
    expect((await house.request(path, { as, form })).status).toBe(303);
    const faulty = await house.request(path, { as, form: { ...form, phone: 'x' } });
    expect(await faulty.text()).toContain('name="version" value="1"');
    const second = await house.request(path, { as, form: { ...form, title: 'Sedan' } });
    const html = await second.text();
    expect(second.status).toBe(409);
    expect(html).toContain('Någon annan ändrade det här under tiden');
    expect(html).toContain('value="Sedan"');
    const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
    expect((await house.request(path, { as, form: { ...form, title: 'Sedan', version } })).status).toBe(303);
    expect(await read('/brohamn/vem-nar-hur')).toContain('Sedan');
  });

  test('one press says that a text still holds, in the function of who pressed', async () => {
    expect((await house.request(`${work}/rules/threat/confirm`, { as, form: {} })).status).toBe(303);
    expect(await read(work, as)).toContain('Samordnare, ');
    expect(await read('/brohamn/vem-nar-hur')).toMatch(/Samordnare, [^<]+ ansvarar för texten/);
  });

  test('a text of the municipality’s own needs what it rests on, and is then what everybody reads', async () => {
    const form = {
      'text-sv': 'Ring Sjöbergska huset.',
      owner: 'Kultur och fritid',
      checkedOn: '2026-11-20',
      version: '0',
    };
    const path = `${work}/rules/neighbour-asks/change`;
    const faulty = await house.request(path, { as, form });
    expect([faulty.status, (await faulty.text()).includes('Ring Sjöbergska huset.')]).toEqual([422, true]);
    expect((await house.request(path, { as, form: { ...form, source: 'Beslut' } })).status).toBe(303);
    expect(await read('/brohamn/vem-nar-hur')).toContain('Ring Sjöbergska huset.');
    expect(await read('/en/brohamn/vem-nar-hur')).toContain('<span lang="sv" dir="auto">Ring Sjöbergska huset.</span>');
  });
});
