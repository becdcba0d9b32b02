import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brohamn } from './brohamn.cast.ts';
import { readCountry } from './gazetteer.storage.ts';
import { projectOutline } from './outline.rules.ts';

const country = readCountry(join(import.meta.dirname, '../../../data'));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('Brohamn', () => {
  test('its people are the same number however they are counted', () => {
    expect(sum(brohamn.areas.map(area => area.population))).toBe(brohamn.municipality.population);
    expect(brohamn.populationByAge.total).toBe(brohamn.municipality.population);
    expect(brohamn.populationByAge.young).toHaveLength(20);
    expect(brohamn.populationByAge.youngTotal).toBe(4900);
    expect(brohamn.populatedAreas.areas.map(area => area.name)).toEqual(brohamn.areas.map(area => area.name));
    const { girls, boys, young } = brohamn.populationByAge;
    expect(young).toEqual(girls.map((count, age) => count + (boys[age] ?? 0)));
    for (const area of brohamn.populatedAreas.areas) expect([area.girls.length, area.boys.length]).toEqual([20, 20]);
    expect(sum(brohamn.localities.map(one => one.population))).toBeLessThan(brohamn.municipality.population);
  });

  test('none of its names is a real place, but for the word Centrum', () => {
    const real = new Set(
      [
        ...country.municipalities.map(one => one.name),
        ...country.localities.flatMap(one => [one.name, ...one.name.split(/, | och |\//)]),
        ...country.postcodes.map(one => one.place),
        ...country.regso.flatMap(one => [one.name, ...one.name.split(/[-–/]/)]),
      ].map(name => name.toLowerCase()),
    );
    const names = [...brohamn.areas, ...brohamn.localities].map(({ name }) => name);
    expect(names.filter(name => name !== 'Centrum' && real.has(name.toLowerCase()))).toEqual([]);
  });

  test('its postal codes begin as no real one does', () => {
    const series = new Set(brohamn.postcodes.map(({ postalCode }) => postalCode.slice(0, 3)));
    expect(country.postcodes.filter(({ postalCode }) => series.has(postalCode.slice(0, 3)))).toEqual([]);
    expect(brohamn.postcodes.filter(({ postalCode }) => !/^\d{5}$/.test(postalCode))).toEqual([]);
  });

  test('its code is nobody else’s and all of it carries that code', () => {
    const { code } = brohamn.municipality;
    expect(country.municipalities.filter(one => one.code === code || one.slug === 'brohamn')).toEqual([]);
    const parts = [...brohamn.areas, ...brohamn.localities, ...brohamn.postcodes];
    expect(parts.filter(part => part.municipalityCode !== code)).toEqual([]);
    expect(new Set(brohamn.areas.map(area => area.code)).size).toBe(12);
  });

  test('it lies in open water, and what is in it lies on its land', () => {
    const [mainland = []] = brohamn.outline;
    const drawn = projectOutline([mainland], 640);
    const east = Math.max(...brohamn.outline.flat().map(([lon]) => lon));
    const near = country.localities.filter(({ lat, lon }) => lat > 57.8 && lat < 58.2 && lon < east + 0.05);
    expect(near).toEqual([]);
    const inland = [...brohamn.areas, ...brohamn.localities, ...brohamn.postcodes];
    for (const { lat, lon } of inland) expect(crossingsEastOf(mainland, lat, lon) % 2).toBe(1);
    expect(drawn.path.length).toBeLessThan(4096);
  });

  test('its rings are closed', () => {
    for (const ring of brohamn.outline) expect(ring[0]).toEqual(ring.at(-1));
  });
});

function crossingsEastOf(ring: readonly (readonly [number, number])[], lat: number, lon: number): number {
  return ring.slice(1).filter(([toLon, toLat], index) => {
    const [fromLon, fromLat] = ring[index] ?? [0, 0];
    return fromLat > lat !== toLat > lat && lon < fromLon + ((toLon - fromLon) * (lat - fromLat)) / (toLat - fromLat);
  }).length;
}
