import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCountry } from './gazetteer.storage.ts';
import type { Ring } from './gazetteer.ts';
import { municipalityOutline, neighbourCodes, projectOutline } from './outline.rules.ts';

const country = readCountry(join(import.meta.dirname, '../../../data'));
const { borders } = country;

/** One degree of latitude high, and at 60° north half as broad as it looks in degrees. */
const square: Ring = [
  [10, 59.5],
  [12, 59.5],
  [12, 60.5],
  [10, 60.5],
  [10, 59.5],
];

describe('outlines', () => {
  test('every municipality has closed rings', () => {
    const outlines = country.municipalities.map(({ code }) => municipalityOutline(borders, code));
    expect(outlines.filter(rings => rings.length === 0)).toEqual([]);
    expect(outlines.flat().filter(ring => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
  });

  test('a municipality with islands has a ring for each', () => {
    expect(municipalityOutline(borders, '0120').length).toBeGreaterThan(1);
    expect(municipalityOutline(borders, '0000')).toEqual([]);
  });

  test('the middle of every municipality lies in it', () => {
    const outside = country.municipalities.filter(
      ({ code, lat, lon }) => !municipalityOutline(borders, code).some(ring => isInside(ring, lat, lon)),
    );
    expect(outside).toEqual([]);
  });
});

describe('neighbours', () => {
  test('of Habo, Gotland and nowhere', () => {
    expect(neighbourCodes(borders, '0643')).toEqual(['0642', '0680', '1497', '1498']);
    expect(neighbourCodes(borders, '0980')).toEqual([]);
    expect(neighbourCodes(borders, '0000')).toEqual([]);
  });

  test('are so both ways', () => {
    for (const { code } of country.municipalities.slice(0, 40))
      for (const near of neighbourCodes(borders, code)) expect(neighbourCodes(borders, near)).toContain(code);
  });
});

describe('drawing', () => {
  test('keeps the shape as it is on the ground, north up', () => {
    const drawn = projectOutline([square], 216);
    expect(drawn.height).toBe(216);
    expect(drawn.project(60.5, 10)).toEqual({ x: 8, y: 8 });
    expect(drawn.project(59.5, 12)).toEqual({ x: 208, y: 208 });
    expect(drawn.project(60, 11)).toEqual({ x: 108, y: 108 });
    expect(drawn.path).toBe('M208 208 208 8 8 8 8 208Z');
  });

  test('tells the way back from the drawing to the ground', () => {
    const { project, back } = projectOutline([square], 216);
    const { x, y } = project(59.75, 11.5);
    expect(back.north - y * back.latPerUnit).toBeCloseTo(59.75, 3);
    expect(back.west + x * back.lonPerUnit).toBeCloseTo(11.5, 3);
  });

  test('widens for a point outside', () => {
    const drawn = projectOutline([square], 216, [{ lat: 60, lon: 14 }]);
    expect(drawn.project(60, 14)).toEqual({ x: 208, y: 58 });
    expect(drawn.project(60.5, 10)).toEqual({ x: 8, y: 8 });
    expect(drawn.height).toBeLessThan(216);
  });

  test('has an answer for nothing, for one point, and for an islet too small to see', () => {
    expect(projectOutline([], 200)).toMatchObject({ width: 200, path: '' });
    const { x, y } = projectOutline([], 200, [{ lat: 58, lon: 12 }]).project(58, 12);
    expect([x, y].every(Number.isFinite)).toBe(true);
    const islet: Ring = [
      [11, 60],
      [11.00001, 60],
      [11.00001, 60.00001],
      [11, 60],
    ];
    expect(projectOutline([square, islet], 216).path).toBe(projectOutline([square], 216).path);
  });

  test('no municipality takes 4 kB, and its localities fall on the drawing', () => {
    for (const { code } of country.municipalities) {
      const places = country.localities.filter(({ municipalityCode }) => municipalityCode === code);
      const drawn = projectOutline(municipalityOutline(borders, code), 640, places);
      expect(drawn.path.length).toBeLessThan(4096);
      const points = places.map(({ lat, lon }) => drawn.project(lat, lon));
      expect(points.filter(({ x, y }) => x < 8 || y < 8 || x > 632 || y > drawn.height - 7.9)).toEqual([]);
    }
  });
});

function isInside(ring: Ring, lat: number, lon: number): boolean {
  const crossings = ring.slice(1).filter(([toLon, toLat], index) => {
    const [fromLon, fromLat] = ring[index] ?? [0, 0];
    const crosses = fromLat > lat !== toLat > lat;
    return crosses && lon < fromLon + ((toLon - fromLon) * (lat - fromLat)) / (toLat - fromLat);
  });
  return crossings.length % 2 === 1;
}
