import { describe, expect, test } from 'vitest';
import { inRuns, sharedByAge } from './population-ages.rules.ts';
import type { CountedClass } from './population-import.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const flat = Array<number>(20).fill(1);

describe('classes of ages are shared out', () => {
  test('in the proportions of the municipality', () => {
    const weights = flat.map((_, age) => (age === 10 ? 3 : age === 11 ? 1 : 0));
    const { counts, widest } = sharedByAge([{ from: 10, to: 14, girls: 8 }], 'girls', weights);
    expect(counts.slice(10, 15)).toEqual([6, 2, 0, 0, 0]);
    expect(widest).toBe(5);
  });

  test('evenly where nobody of these ages is known', () => {
    expect(sharedByAge([{ from: 5, to: 9, boys: 10 }], 'boys', []).counts.slice(5, 10)).toEqual([2, 2, 2, 2, 2]);
  });

  test('what reaches beyond nineteen leaves its part there', () => {
    expect(sum(sharedByAge([{ from: 18, to: 21, girls: 8 }], 'girls', flat).counts)).toBe(4);
  });

  test('the narrowest speaks, and a class without a figure last of all', () => {
    const both: CountedClass[] = [
      { from: 0, to: 9, girls: 100 },
      { from: 0, to: 4, girls: 5 },
      { from: 5, to: 9, girls: 10 },
    ];
    expect(sum(sharedByAge(both, 'girls', flat).counts)).toBe(15);
    const silent: CountedClass[] = [
      { from: 7, to: 7, girls: null },
      { from: 5, to: 9, girls: 10 },
    ];
    expect(sum(sharedByAge(silent, 'girls', flat).counts)).toBe(10);
  });

  test('an age that no class speaks of is said', () => {
    expect(inRuns(sharedByAge([{ from: 5, to: 9, girls: 1 }], 'girls', flat).without)).toBe('0–4, 10–19');
    expect(sharedByAge([{ from: 0, to: 19, girls: null }], 'girls', flat)).toMatchObject({ without: [], widest: 1 });
  });
});

/** A small generator of its own (mulberry32), so that a fault is the same the next time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test.each(Array.from({ length: 200 }, (_, seed) => seed))('nobody is lost or added: classes of seed %i', seed => {
  const next = random(seed);
  const classes: CountedClass[] = [];
  for (let from = 0; from < 20; ) {
    const to = Math.min(19, from + Math.floor(next() * 6));
    classes.push({ from, to, girls: Math.floor(next() * 90), boys: Math.floor(next() * 90) });
    from = to + 1;
  }
  const weights = flat.map(() => (next() < 0.3 ? 0 : Math.floor(next() * 400)));
  for (const gender of ['girls', 'boys'] as const) {
    const { counts, without } = sharedByAge(
      classes.toSorted(() => next() - 0.5),
      gender,
      weights,
    );
    expect(without).toEqual([]);
    expect(counts.every(count => count >= 0)).toBe(true);
    for (const { from, to, [gender]: count } of classes)
      expect(sum(counts.slice(from, to + 1))).toBeCloseTo(count ?? 0, 9);
  }
});
