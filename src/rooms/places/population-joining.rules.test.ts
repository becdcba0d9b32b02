import { describe, expect, test } from 'vitest';
import { geoJson, type InventedArea, pxweb, varberg } from '../../../tests/support/populations.ts';
import { gazetteerWith } from './municipality.queries.ts';
import { readFigures } from './population-figures.rules.ts';
import type { ImportFault, Points } from './population-import.ts';
import { joined, type Prepared } from './population-joining.rules.ts';
import { pointsInText } from './population-points.rules.ts';

const gazetteer = gazetteerWith(true);
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function put(figuresText: string, pointsText: string | undefined, countedOn?: string): Prepared | ImportFault {
  const figures = readFigures(bytes(figuresText));
  const points = pointsText === undefined ? undefined : pointsInText(bytes(pointsText));
  if (!figures.ok || (points && !points.ok)) throw new Error('unreadable');
  const sent = { figures: figures.value, points: points?.value as Points | undefined, before: new Map(), countedOn };
  const made = joined(sent, gazetteer);
  return made.ok ? made.value : made.fault;
}
const made = (...given: Parameters<typeof put>) => put(...given) as Prepared;
const area = (code: string, more: Partial<InventedArea> = {}): InventedArea =>
  ({ ...varberg[0], ...more, code }) as InventedArea;

test('what fits together is kept whole', () => {
  const { level, countedOn, estimated, areas, summary } = made(pxweb(varberg), geoJson(varberg));
  expect({ level, countedOn, estimated }).toEqual({ level: 'regso', countedOn: '2024-12-31', estimated: true });
  expect(areas.map(({ id }) => id)).toEqual(varberg.map(({ code }) => code));
  for (const [at, { girls, boys }] of areas.entries()) {
    expect(girls).toHaveLength(20);
    expect(sum(girls)).toBeCloseTo(4 * (varberg[at]?.each ?? 0), 9);
    expect(sum(boys.slice(10, 15))).toBeCloseTo(varberg[at]?.each ?? 0, 9);
  }
  expect(summary).toMatchObject({ areas: 3, leftOut: [], widestClass: 5, pointsFrom: 'file' });
  expect(summary.municipalities).toMatchObject([{ code: '1383', areas: 3, expected: 17, young: 1000 }]);
});

test('single ages are no estimate', () => {
  const ages = Array.from({ length: 20 }, (_, age) => String(age));
  expect(made(pxweb(varberg, { ages }), geoJson(varberg))).toMatchObject({
    estimated: false,
    summary: { widestClass: 1 },
  });
});

test('a RegSO may stand by its name alone, and a DeSO is called after the RegSO around it', () => {
  const byName = pxweb([area('1383R005')]).replaceAll('1383R005_RegSO2025', 'Varberg (Håsten-Holmagärde)');
  expect(made(byName, geoJson([area('1383R005')])).areas[0]?.id).toBe('1383R005');
  const deso = geoJson([area('1383R005')])
    .replace('"regsokod"', '"desokod":"1383C1010","regsokod"')
    .replace(/"regsonamn":"[^"]*",/, '');
  const named = made(pxweb([area('1383C1010')], { suffix: '_DeSO2025' }), deso);
  expect(named).toMatchObject({ level: 'deso', areas: [{ id: '1383C1010', name: 'Håsten-Holmagärde (1383C1010)' }] });
});

describe('what is left out, and why', () => {
  const good = area('1383R011');
  const cases: [string, string, readonly InventedArea[], string][] = [
    ['elsewhere', pxweb([area('1383R005'), good]), [area('1383R005', { lat: 57.4, lon: 11.2 }), good], '1383R005'],
    ['no-point', pxweb([area('1383R005'), good]), [good], '1383R005'],
    ['no-municipality', pxweb([area('7777R001'), good]), [area('7777R001'), good], '7777R001'],
    ['other-level', pxweb([good, area('1383C1010')], { suffix: '' }), [good, area('1383C1010')], '1383R011'],
    ['unknown-area', `${pxweb([good])}"0114 Upplands Väsby";"0-4 år";"män";1;2\r\n`, [good], '0114 Upplands Väsby'],
    ['incomplete', `${pxweb([good])}"1383R014";"0-4 år";"män";1;2\r\n`, [good, area('1383R014')], '1383R014'],
    ['negative', `${pxweb([good])}"1383R014";"0-4 år";"män";1;-2\r\n`, [good, area('1383R014')], '1383R014'],
    ['unreadable', `${pxweb([good])}"1383R014";"0-4 år";"män";1;många\r\n`, [good, area('1383R014')], '1383R014'],
    ['no-figures', `${pxweb([good])}"1383R014";"0-4 år";"män";1;..\r\n`, [good, area('1383R014')], '1383R014'],
    ['twice', `${pxweb([good])}"1383R014";"7 år";"män";1;2\r\n"1383R014";"7 år";"män";1;3\r\n`, [good], '1383R014'],
  ];
  test.each(cases)('%s', (reason, figures, points, such) => {
    const { summary, areas } = made(figures, geoJson(points));
    expect(summary.leftOut).toEqual([{ reason, areas: 1, such: [such] }]);
    expect(areas).toHaveLength(1);
  });

  test('a cell that SCB keeps to itself counts as nought', () => {
    const figures = pxweb([good])
      .replace('"män";"..";25', '"män";"..";..')
      .replace(/"0-4 år";"män";"..";\d+/, '"0-4 år";"män";"..";..');
    const { areas, summary } = made(figures, geoJson([good]));
    expect(summary.missingCells).toBe(1);
    expect(sum(areas[0]?.boys.slice(0, 5) ?? [])).toBe(0);
  });

  test('two files for different parts of the country leave nothing, and say so', () => {
    expect(put(pxweb([area('1383R005')]), geoJson([area('0114R001', { lat: 59.5, lon: 17.9 })]))).toEqual({
      code: 'nothing-left',
      reasons: [{ reason: 'no-point', areas: 1, such: ['1383R005'] }],
    });
  });
});

test.each([
  ['no year', pxweb(varberg).replaceAll('2024', '').replaceAll('2023', ''), geoJson(varberg), { code: 'no-date' }],
  ['no points', pxweb(varberg), undefined, { code: 'points-needed' }],
  ['points of something else', pxweb(varberg), '{"features":[]}', { code: 'points-empty' }],
  [
    'the youngest left out',
    pxweb(varberg, { ages: ['5-9', '10-14', '15-19'] }),
    geoJson(varberg),
    { code: 'ages-missing', ages: '0–4' },
  ],
])('%s', (_, figures, points, fault) => {
  expect(put(figures, points)).toEqual(fault);
});

test('points in the other order are mended, and that is said', () => {
  const rows = varberg.map(({ code, lat, lon }) => `${code};${lon};${lat}`);
  const { areas, summary } = made(pxweb(varberg), ['kod;lat;lon', ...rows, ''].join('\n'));
  expect(summary.turned).toBe(3);
  expect(areas[0]).toMatchObject({ lat: varberg[0]?.lat, lon: varberg[0]?.lon });
});
