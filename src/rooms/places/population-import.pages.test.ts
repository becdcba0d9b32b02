import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geoJson, jsonStat, pxweb, varberg } from '../../../tests/support/populations.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const as = 'municipal-administrator';
const path = '/arbete/befolkning';

interface Given {
  figures?: string | undefined;
  points?: string | undefined;
  countedOn?: string;
  source?: string;
}

function upload({ figures, points, countedOn = '', source = 'Källa: SCB' }: Given, language = '') {
  const form = new FormData();
  form.set('figures', new File(figures === undefined ? [] : [figures], figures === undefined ? '' : 'antal.csv'));
  form.set('points', new File(points === undefined ? [] : [points], points === undefined ? '' : 'lagen.geojson'));
  form.set('countedOn', countedOn);
  form.set('source', source);
  return house.request(`${language}${path}/upload`, { as, form });
}

/** Not among those whose points have come before. */
const unplaced = [{ code: '1383R001', lat: 57.1, lon: 12.2, each: 10 }];
const good = { figures: pxweb(varberg), points: geoJson(varberg) };
const shown = async (at: string) => await (await house.request(at, { as })).text();

test('a host reads, uses and removes figures', async () => {
  const answer = await upload({ ...good, source: 'Källa: SCB <b>2025</b>' });
  expect(answer.status).toBe(303);
  const at = answer.headers.get('location') ?? '';
  const preview = await shown(at);
  for (const text of ['Granska: RegSO', '31 december 2024', '3 av 17 områden', 'åldersklasser på upp till 5 år'])
    expect(preview).toContain(text);
  expect(preview).toContain('Källa: SCB &lt;b&gt;2025&lt;/b&gt;');
  expect((await house.request(`${at}/apply`, { as, form: { seen: '' } })).headers.get('location')).toBe(
    `${at}?klart=apply`,
  );
  expect(await shown(`${at}?klart=apply`)).toContain('Siffrorna används nu i alla analyser.');
  expect(await shown(path)).toContain('Används');

  const second = (await upload({ ...good, figures: jsonStat(varberg) })).headers.get('location') ?? '';
  expect(await shown(second)).toContain('Ersätter det som lästes in');
  const stale = await house.request(`${second}/apply`, { as, form: { seen: '' } });
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('Någon annan har läst in siffror');
  expect((await house.request(`${second}/remove`, { as, form: {} })).headers.get('location')).toBe(
    `${path}?klart=remove`,
  );
  expect((await house.request(second, { as })).status).toBe(404);
});

describe('what cannot be read is said at its field, and what was typed is kept', () => {
  const cases: [string, Given, string][] = [
    ['no file', {}, 'Välj en fil med antal.'],
    ['a spreadsheet', { ...good, figures: 'PK\u0003\u0004xl/' }, 'Filen är ett kalkylark.'],
    ['another table', { ...good, figures: 'namn;typ\nBK Ankaret;idrott\n' }, 'Vi hittar ingen tabell'],
    ['half of a JSON', { ...good, figures: jsonStat(varberg).slice(0, 200) }, 'Filen är skadad eller slutar mitt i.'],
    ['no gender', { ...good, figures: 'region;ålder;2024\n1383R005;7 år;4\n' }, 'inte uppdelad på kön'],
    [
      'too few ages',
      { ...good, figures: pxweb(varberg, { ages: ['5-9', '10-14'] }) },
      'Filen saknar åldern 0–4, 15–19.',
    ],
    ['no points', { figures: pxweb(unplaced) }, 'Inget område i filen går att använda:'],
    ['packed points', { ...good, points: 'PK\u0003\u0004' }, 'av en sort vi inte kan läsa'],
    ['half of the points', { ...good, points: good.points.slice(0, 300) }, 'Filen med lägen är skadad'],
    ['the files swapped', { figures: good.points, points: good.figures }, 'Vi hittar ingen tabell'],
    ['points of nothing here', { ...good, points: '{"features":[]}' }, 'har inga DeSO eller RegSO'],
    ['a day to come', { ...good, countedOn: '2030-01-01' }, 'Den dagen har inte varit än.'],
    ['no day', { ...good, countedOn: '2025-02-30' }, 'Skriv dagen som 2025-12-31.'],
    ['no source', { ...good, source: '' }, 'Skriv varifrån siffrorna kommer.'],
    ['a long source', { ...good, source: 'x'.repeat(121) }, 'Källan är för lång.'],
  ];
  test.each(cases)('%s', async (_, given, sentence) => {
    const before = await shown(path);
    const answer = await upload({ source: 'Min källa', ...given });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(sentence);
    expect(html).toContain('Välj filerna på nytt.');
    if (given.source === undefined) expect(html).toContain('value="Min källa"');
    expect(await shown(path)).toBe(before);
  });
});

test('points in the sea leave nothing, and every reason is told', async () => {
  const sea = varberg.map(area => ({ ...area, lat: 57.2, lon: 11.3 }));
  const html = await (await upload({ ...good, points: geoJson(sea) })).text();
  expect(html).toContain('Inget område i filen går att använda:');
  expect(html).toContain('3 områden har ett läge mer än 20 km från sin kommun.');
  expect(html).toContain('1383R005');
});

test('in English too', async () => {
  const at = (await upload(good, '/en')).headers.get('location') ?? '';
  expect(at).toMatch(/^\/en\/arbete/);
  expect(await shown(at)).toContain('Nothing has changed yet.');
});
