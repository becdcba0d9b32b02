import { expect, test } from 'vitest';
import { isInside, type Pair, pointIn } from './population-shape.rules.ts';

const box = (x: number, y: number, width: number, height = width): Pair[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

test('the middle of a box far from the beginning of the plane', () => {
  const [x = 0, y = 0] = pointIn([[box(674_000, 6_580_000, 10)]]) ?? [];
  expect(x).toBeCloseTo(674_005, 6);
  expect(y).toBeCloseTo(6_580_005, 6);
});

test('the larger of two, whichever way it turns', () => {
  expect(pointIn([[box(0, 0, 1)], [box(10, 10, 4).toReversed()]])).toEqual([12, 12]);
});

test('a horseshoe and a ring have their point on land', () => {
  const horseshoe: Pair[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [8, 10],
    [8, 1],
    [1, 1],
    [1, 10],
    [0, 10],
    [0, 0],
  ];
  for (const polygon of [[horseshoe], [box(0, 0, 10), box(2, 2, 6)]]) {
    const found = pointIn([polygon]) ?? [Number.NaN, Number.NaN];
    expect(isInside(polygon, found)).toBe(true);
  }
});

test('a line has no middle', () => {
  expect(
    pointIn([
      [
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ]),
  ).toBeUndefined();
  expect(pointIn([])).toBeUndefined();
});
