import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelling } from '#house/labelling.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const least = {
  ...{ title: 'Dans på kajen', what: 'dance', minimumAge: '10', maximumAge: '14', audience: 'all' },
  ...{ 'times.0.byDay': 'Friday', 'times.0.startTime': '16:00', 'times.0.endTime': '17:00', startDate: '2026-11-23' },
  ...{ placeName: 'Kajen', costPer: 'free', placePrecision: 'exact' },
};
const as = 'association-leader';
const create = (changes: Record<string, string>) =>
  house.request('/arbete/aktiviteter/create', { as, form: { ...least, ...changes } });

describe('what is wrong is said, and what was typed is kept', () => {
  test.each<[Record<string, string>, string]>([
    [{ minimumAge: '14', maximumAge: '10' }, 'Den högsta åldern är lägre än den lägsta'],
    [{ costPer: 'term', costAmount: 'några hundra' }, 'Skriv ett belopp i hela kronor'],
    [{ point: '11.1001, 58.0351' }, 'Talen har bytt plats'],
    [{ point: '57.8, 10.6' }, 'Punkten ligger i havet'],
    [{ title: 'Dans \u200Fnajak' }, 'osynliga tecken'],
    [{ endDate: '2026-11-24' }, 'Det blir aldrig av'],
    [{ startDate: '2027-02-29' }, 'Den dagen finns inte'],
  ])('%j', async (changes, sentence) => {
    const answer = await create({ ...changes, description: 'Ta med skor.' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(sentence);
    expect(html).toContain('Ta med skor.');
    for (const typed of Object.values(changes)) expect(html).toContain(typed);
  });

  test('a word that labels is told once, with another word, and kept when somebody says so', async () => {
    const words = { description: 'Brottsförebyggande dans för ungdomar i riskzonen.' };
    const told = await create(words);
    const html = await told.text();
    expect(told.status).toBe(422);
    expect(html).toContain('”Brottsförebyggande”: skriv hellre ”trygghet”');
    expect(html).toContain('”riskzonen”: skriv hellre ”unga”');
    const kept = await create({ ...words, keepWords: 'yes' });
    expect(kept.status).toBe(303);
    const page = await house.request(kept.headers.get('location') ?? '', { as: 'municipal-coordinator' });
    expect(await page.text()).toContain('Texten innehåller ”Brottsförebyggande”, ”riskzonen”.');
  });

  test('another writer meanwhile: everything typed stays, and the next save is on top of theirs', async () => {
    const made = (await create({ title: 'Två skriver' })).headers.get('location')?.split('?')[0] ?? '';
    const form = { ...least, title: 'Mitt namn', base: '1' };
    const answer = await house.request(`${made}/edit`, { as, form });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain('Någon annan sparade medan du skrev');
    expect(html).toContain('Mitt namn');
    const base = /name="base" value="(\d+)"/.exec(html)?.[1] ?? '';
    expect((await house.request(`${made}/edit`, { as, form: { ...form, base } })).status).toBe(303);
  });
});

test('script in a description is text, in both faces', async () => {
  const description = '<script>alert(1)</script>';
  const made = await create({ title: 'Skript', description });
  const path = made.headers.get('location')?.split('?')[0] ?? '';
  const work = await (await house.request(path, { as })).text();
  expect(work).toContain('&lt;script&gt;alert(1)');
  const version = /name="version" value="(\d+)"/.exec(
    await (await house.request(path, { as: 'municipal-coordinator' })).text(),
  )?.[1];
  const form = { version: version ?? '' };
  expect((await house.request(`${path}/approve`, { as: 'municipal-coordinator', form })).status).toBe(303);
  const html = await (await house.request('/brohamn/fritid/skript')).text();
  expect(html).toContain('&lt;script&gt;alert(1)');
  expect(html).not.toContain('<script>alert');
});

test('signs that no text has are told and shown, and an address with one leads nowhere', async () => {
  for (const changes of [{ title: 'Noll\u0000ställd' }, { description: 'Ett\u0007två' }]) {
    const answer = await create(changes);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('osynliga tecken');
    expect(html).toMatch(/Noll�ställd|Ett�två/);
  }
  expect((await house.request('/brohamn/fritid/a%00b')).status).toBe(404);
});

test('closing asks for a reason', async () => {
  const made = (await create({ title: 'Stängs' })).headers.get('location')?.split('?')[0] ?? '';
  const empty = await house.request(`${made}/close`, { as, form: { reason: ' ' } });
  expect([empty.status, (await empty.text()).includes('Skriv ett skäl')]).toEqual([422, true]);
  expect((await house.request(`${made}/close`, { as, form: { reason: 'Slut.' } })).status).toBe(303);
});

describe.each(['', '/latt', '/en', '/ar', '/so'])('in public, %s', prefix => {
  test('the list and every page of it are small, whole and never label', async () => {
    const list = await (await house.request(`${prefix}/brohamn/fritid`)).text();
    const pages = [...list.matchAll(/href="([^"]*\/fritid\/[a-z0-9-]+)"/g)].map(([, path]) => path ?? '');
    expect(pages.length).toBeGreaterThanOrEqual(20);
    for (const path of [`${prefix}/brohamn/fritid`, ...pages]) {
      const html = await (await house.request(path)).text();
      expect(gzipSync(html).length).toBeLessThan(40_000);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      expect(html.replace(/<[^>]+>/g, ' ')).not.toMatch(labelling);
      expect(html).not.toContain('lotterier och sponsorer');
    }
  });

  test('what is asked is kept in the form, and what cannot be read is said', async () => {
    const html = await (await house.request(`${prefix}/brohamn/fritid?alder=elva&postnr=00000`)).text();
    expect(html.match(/class="error"/g)).toHaveLength(2);
    expect(html).toContain('value="00000"');
    expect(html).toContain('alder=elva&amp;postnr=00000');
    const none = await (await house.request(`${prefix}/brohamn/fritid?alder=99&dag=1`)).text();
    expect(none).toContain('class="empty"');
  });
});

test.each(['ar', 'so'])(
  'a page that no native speaker has read says so, and offers the same in Swedish, %s',
  async language => {
    for (const path of [
      '/brohamn/fritid?alder=11',
      '/brohamn/fritid/tjejboxning',
      '/brohamn/vi-saknar?dag=4',
      '/fritid?dag=4',
    ]) {
      const html = await (await house.request(`/${language}${path}`)).text();
      expect(html).toMatch(new RegExp(`class="hint">[^<]+<a href="${path.replaceAll('?', '\\?')}">`));
      expect(await (await house.request(`/en${path}`)).text()).not.toContain('class="hint"><a');
    }
  },
);

test('nothing behind an address that is none', async () => {
  expect((await house.request('/brohamn/fritid/finns-inte')).status).toBe(404);
  expect((await house.request('/varberg/fritid')).status).toBe(404);
  expect((await house.request('/arbete/aktiviteter/ny?aktor=x', { as: 'area-police-officer' })).status).toBe(404);
});
