import { expect, test } from 'vitest';
import { type Named, placedLabels } from './outline-labels.rules.ts';

const circle = (name: string, x: number, y: number, radius = 10): Named => ({ name, at: { x, y }, radius });
const namesPlaced = (...circles: Named[]) => [...placedLabels(circles, 400).keys()].map(each => each.name);

test('a name stands above its circle', () => {
  const veddige = circle('Veddige', 200, 100);
  expect(placedLabels([veddige], 400).get(veddige)).toEqual({ x: 200, y: 86 });
});

test('who comes first keeps its place, and no name lies on a circle', () => {
  expect(namesPlaced(circle('Varberg', 200, 100), circle('Tvååker', 210, 80))).toEqual(['Tvååker']);
  expect(namesPlaced(circle('Varberg', 200, 100), circle('Tvååker', 240, 101))).toEqual(['Varberg']);
  expect(namesPlaced(circle('Varberg', 200, 100), circle('Tvååker', 300, 101))).toEqual(['Varberg', 'Tvååker']);
});

test('a name near the edge is moved in, and one that does not fit at all is left out', () => {
  const edge = circle('Träslövsläge', 4, 100);
  expect(placedLabels([edge], 400).get(edge)?.x).toBe(54);
  expect(namesPlaced(circle('Kungsäter', 200, 12))).toEqual([]);
  expect(namesPlaced(circle('Ett namn som är längre än hela kartan är bred', 200, 100))).toEqual([]);
});
