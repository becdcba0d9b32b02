import { describe, expect, test } from 'vitest';
import { gazetteerWith } from './municipality.queries.ts';
import type { PopulatedArea } from './population.ts';
import { onLocalities } from './population-sharing.rules.ts';

const gazetteer = gazetteerWith(true);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const inAreas = (areas: readonly PopulatedArea[]) => sum(areas.flatMap(({ girls, boys }) => [...girls, ...boys]));

describe('a municipality on its localities', () => {
  test.each(gazetteer.municipalities.map(one => [one.name, one] as const))('%s loses nobody', (_, one) => {
    const byAge = gazetteer.populationByAge(one.code);
    if (!byAge) throw new Error('no figures');
    const { areas, elsewhere } = onLocalities(one, gazetteer.localitiesOf(one.code), byAge);
    expect(inAreas(areas) + elsewhere).toBeCloseTo(byAge.youngTotal, 6);
    expect(elsewhere).toBeGreaterThanOrEqual(0);
    expect(areas.length).toBeGreaterThan(0);
  });

  test('a locality of half the people has half the girls of seven', () => {
    const whole = { ...gazetteer.municipalities[0], code: '0001', name: 'Halvöping', population: 100 } as never;
    const towns = [{ code: '0001TC101', name: 'By', municipalityCode: '0001', lat: 57, lon: 12, population: 50 }];
    const [girls, boys] = [Array(20).fill(8), Array(20).fill(2)];
    const byAge = { municipalityCode: '0001', girls, boys, young: [], youngTotal: 200, total: 100 };
    const { areas, elsewhere } = onLocalities(whole, towns, byAge);
    expect(areas[0]).toMatchObject({ id: '0001TC101', name: 'By', lat: 57, lon: 12 });
    expect([areas[0]?.girls[7], areas[0]?.boys[7], elsewhere]).toEqual([4, 1, 100]);
  });

  test('a municipality whose town is booked on another one is a single area', () => {
    const solna = gazetteer.municipalityByCode('0184');
    const byAge = gazetteer.populationByAge('0184');
    if (!solna || !byAge) throw new Error('no Solna');
    const { areas, elsewhere } = onLocalities(solna, gazetteer.localitiesOf('0184'), byAge);
    expect(areas.map(({ id }) => id)).toEqual(['0184']);
    expect(elsewhere).toBe(0);
  });
});
