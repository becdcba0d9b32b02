import { describe, expect, test } from 'vitest';
import { decayOf, weightAt } from './decay.rules.ts';
import { boxing, fewAges, hasten, middle, northOf } from './reach.cast.ts';
import { accessAt, reachOf, rowOf } from './reach.rules.ts';
import { type Demand, type Gender, ordinaryTerms, type ReachTerms, type Supply } from './reach.ts';

function access(areas: Demand[], activities: Supply[], age = 10, gender: Gender = 'girls', area = 0) {
  const reach = reachOf(areas, activities, fewAges);
  return accessAt(reach, rowOf(reach, area, gender, age));
}

describe('reckoned by hand', () => {
  test('eighteen places next door and nine children: two places each', () => {
    expect(access([hasten], [boxing])).toEqual({
      score: 2,
      affordableShare: 1,
      perWeekday: [2, 0, 0, 0, 0, 0, 0],
      nearest: { activity: boxing, metres: 0 },
      withinReach: true,
    });
  });

  test('those who live two kilometres away compete less, and get less', () => {
    const far = { ...hasten, id: 'far', ...northOf(1500) };
    const share = 18 / (9 + 9 * 0.68);
    expect(access([hasten, far], [boxing]).score).toBeCloseTo(share, 12);
    expect(access([hasten, far], [boxing], 10, 'girls', 1).score).toBeCloseTo(share * 0.68, 12);
  });

  test('an activity for girls is shared by girls alone, and is nothing for boys', () => {
    const girls: Supply = { ...boxing, who: 'girls', ages: { from: 11, to: 12 } };
    expect(access([hasten], [girls], 11).score).toBe(18 / 4);
    expect(access([hasten], [girls], 11, 'boys')).toMatchObject({ score: 0, nearest: null, withinReach: false });
    expect(access([hasten], [girls], 10)).toMatchObject({ score: 0, affordableShare: null, nearest: null });
  });

  test('what costs is part of the score and not of the share; a day counts once', () => {
    const dear: Supply = {
      ...boxing,
      id: 'riding',
      capacity: 54,
      affordable: false,
      sessions: [
        { weekday: 1, startsAt: 900 },
        { weekday: 1, startsAt: 1080 },
        { weekday: 7, startsAt: 600 },
      ],
    };
    expect(access([hasten], [boxing, dear])).toMatchObject({
      score: 8,
      affordableShare: 0.25,
      perWeekday: [8, 0, 0, 0, 0, 0, 6],
    });
  });

  test('beyond reach the nearest is told, with how far it is', () => {
    const far = { ...boxing, ...northOf(7000) };
    const { score, nearest, withinReach } = access([hasten], [{ ...boxing, id: 'farther', ...northOf(-9000) }, far]);
    expect([score, withinReach, nearest?.activity.id]).toEqual([0, false, 'boxing']);
    expect(nearest?.metres).toBeCloseTo(7000, -1);
  });
});

describe('edges', () => {
  test('the edge of a zone belongs to it', () => {
    const weights = [0, 1000, 1000.001, 2000, 2000.001, 5000].map(metres => weightAt(decayOf(fewAges), metres ** 2));
    expect(weights).toEqual([1, 1, 0.68, 0.68, 0.22, 0.22]);
    const reach = reachOf([hasten], [{ ...boxing, ...northOf(3000) }], fewAges);
    const [metres = 0] = reach.nearestMetres;
    const upTo = (withinMetres: number): ReachTerms => ({ ...fewAges, zones: [{ withinMetres, weight: 1 }] });
    const scoreWithin = (metres: number) => reachOf([hasten], [{ ...boxing, ...northOf(3000) }], upTo(metres)).score[0];
    expect([scoreWithin(metres + 1e-6), scoreWithin(metres - 1e-6)]).toEqual([2, 0]);
  });

  test('no areas, no activities', () => {
    expect(reachOf([], [boxing], fewAges).score).toHaveLength(0);
    expect(access([hasten], [])).toMatchObject({ score: 0, affordableShare: null, nearest: null, withinReach: false });
    expect(reachOf([], [], fewAges)).toMatchObject({ areas: [], activities: [], refused: [] });
  });

  test('where no child lives there is nothing to share, yet it is not far away', () => {
    const empty = { ...hasten, girls: [0, 0, 0], boys: [0, 0, 0] };
    expect(access([empty], [boxing])).toMatchObject({ score: 0, affordableShare: null, withinReach: true });
  });

  test('what has no places, or admits no age that is asked about, is within nobody’s reach', () => {
    const full = { ...boxing, capacity: 0 };
    const grown = { ...boxing, ages: { from: 13, to: 99 } };
    expect(access([hasten], [full, grown]).nearest).toBeNull();
  });

  test('wider ages count only the children that are reckoned', () => {
    expect(access([hasten], [{ ...boxing, ages: { from: 0, to: 99 } }]).score).toBe(2);
  });

  test('of several as near the first is named', () => {
    const others = [1, 2, 3].map(at => ({ ...boxing, id: `other-${at}`, who: 'girls' as const }));
    expect(access([hasten], [boxing, ...others]).nearest?.activity.id).toBe('boxing');
    expect(access([hasten], [...others, boxing]).nearest?.activity.id).toBe('other-1');
    const aside = { ...boxing, id: 'aside', who: 'girls' as const, ...northOf(200) };
    expect(access([hasten], [aside, boxing, ...others]).nearest?.activity.id).toBe('boxing');
  });

  test('also beyond reach', () => {
    const far = [1, 2, 3].map(at => ({ ...boxing, id: `far-${at}`, ...northOf(20_000) }));
    expect(access([hasten], far).nearest?.activity.id).toBe('far-1');
  });

  test('an age that was not reckoned has no row', () => {
    expect(() => rowOf(reachOf([hasten], [boxing], fewAges), 0, 'girls', 13)).toThrow(RangeError);
  });
});

describe('what cannot be counted is left out and named', () => {
  test.each<[Partial<Supply>, string]>([
    [{ ages: { from: 12, to: 10 } }, 'ages'],
    [{ ages: { from: 10.5, to: 12 } }, 'ages'],
    [{ ages: { from: Number.NaN, to: 12 } }, 'ages'],
    [{ lat: Number.NaN }, 'coordinates'],
    [{ lon: Number.POSITIVE_INFINITY }, 'coordinates'],
    [{ lat: 15, lon: 60 }, 'outside'],
    [{ lat: 0, lon: 0 }, 'outside'],
    [{ capacity: -1 }, 'capacity'],
    [{ capacity: Number.NaN }, 'capacity'],
    [{ sessions: [{ weekday: 0 as 1, startsAt: 0 }] }, 'sessions'],
    [{ sessions: [{ weekday: 1, startsAt: 1440 }] }, 'sessions'],
    [{ sessions: [{ weekday: 1, startsAt: Number.NaN }] }, 'sessions'],
  ])('an activity with %j', (wrong, code) => {
    const reach = reachOf([hasten], [{ ...boxing, ...wrong, id: 'wrong' }, boxing], fewAges);
    expect(reach.refused).toEqual([{ of: 'activity', id: 'wrong', code }]);
    expect([reach.score[0], reach.activities]).toEqual([2, [boxing]]);
  });

  test.each<[Partial<Demand>, string]>([
    [{ lat: Number.NaN }, 'coordinates'],
    [{ lat: middle.lon, lon: middle.lat }, 'outside'],
    [{ girls: [1, 2] }, 'children'],
    [{ boys: [1, 2, -1] }, 'children'],
    [{ boys: [1, 2, Number.NaN] }, 'children'],
  ])('an area with %j', (wrong, code) => {
    const reach = reachOf([{ ...hasten, ...wrong, id: 'wrong' }, hasten], [boxing], fewAges);
    expect(reach.refused).toEqual([{ of: 'area', id: 'wrong', code }]);
    expect([reach.areas, reach.score[0]]).toEqual([[hasten], 2]);
  });

  test.each<Partial<ReachTerms>>([
    { ages: { from: 12, to: 10 } },
    { ages: { from: 0, to: 31 } },
    { zones: [] },
    { zones: [{ withinMetres: 0, weight: 1 }] },
    { zones: [{ withinMetres: 1000, weight: 0 }] },
    { zones: [{ withinMetres: Number.NaN, weight: 1 }] },
    { zones: [...ordinaryTerms.zones].reverse() },
  ])('terms with %j are refused altogether', wrong => {
    expect(() => reachOf([], [], { ...ordinaryTerms, ...wrong })).toThrow(RangeError);
  });
});
