import { describe, expect, test } from 'vitest';
import { boxing, fewAges, hasten, northOf } from './reach.cast.ts';
import { reachOf } from './reach.rules.ts';
import type { Demand, Supply } from './reach.ts';
import { whiteSpotMessages } from './white-spot.messages.ts';
import { during, whiteSpots } from './white-spot.rules.ts';
import type { WhiteSpotQuestion } from './white-spot.ts';

const question: WhiteSpotQuestion = { who: 'all', ages: { from: 10, to: 12 }, radiusMetres: 1500, hours: {} };
const { sv, en } = whiteSpotMessages;

function spots(activities: Supply[], asked: Partial<WhiteSpotQuestion> = {}, areas: Demand[] = [hasten]) {
  const whole = { ...question, ...asked };
  return whiteSpots(reachOf(areas, during(activities, whole.hours), fewAges), whole);
}

describe('a white spot', () => {
  test('is none where something is near', () => expect(spots([boxing])).toEqual([]));

  test('is for all where there is nothing at all', () =>
    expect(spots([])).toEqual([
      {
        area: 0,
        areaId: 'hasten',
        who: 'all',
        ages: { from: 10, to: 12 },
        hours: {},
        radiusMetres: 1500,
        children: 9,
        nearest: null,
      },
    ]));

  test('is for girls where only boys may come, and tells what else is nearest', () => {
    const far = { ...boxing, id: 'far', ...northOf(4000) };
    const [spot, ...others] = spots([{ ...boxing, who: 'boys' }, far]);
    expect(others).toEqual([]);
    expect(spot).toMatchObject({ who: 'girls', children: 6, nearest: { activity: { id: 'far' } } });
    expect(spots([{ ...boxing, who: 'boys' }], { who: 'boys' })).toEqual([]);
  });

  test('goes by the radius that is asked about, within reach or beyond it', () => {
    const far = { ...boxing, ...northOf(7000) };
    expect(spots([far], { radiusMetres: 6900 })).toHaveLength(1);
    expect(spots([far], { radiusMetres: 7100 })).toEqual([]);
  });

  test('keeps years together that belong together', () => {
    const elevens = { ...boxing, ages: { from: 11, to: 11 } };
    expect(spots([elevens]).map(({ ages }) => ages)).toEqual([
      { from: 10, to: 10 },
      { from: 12, to: 12 },
    ]);
    expect(spots([elevens], { ages: { from: 11, to: 40 } }).map(({ ages }) => ages)).toEqual([{ from: 12, to: 12 }]);
  });

  test('is none where nobody of that age lives', () =>
    expect(spots([], {}, [{ ...hasten, girls: [0, 0, 0], boys: [0, 0, 0] }])).toEqual([]));
});

describe('hours', () => {
  const saturday: Supply = { ...boxing, id: 'saturday', sessions: [{ weekday: 6, startsAt: 10 * 60 }] };

  test('only what begins then counts', () => {
    expect(spots([boxing], { hours: { after: 18 * 60 } })).toEqual([]);
    expect(spots([boxing], { hours: { after: 18 * 60 + 1 } })).toHaveLength(1);
    expect(spots([boxing, saturday], { hours: { weekday: 6 } })).toEqual([]);
    expect(spots([boxing, saturday], { hours: { weekday: 6, after: 11 * 60 } })).toHaveLength(1);
  });

  test('sessions at other hours are gone, and any time is every activity as it is', () => {
    const twice = { ...boxing, sessions: [...boxing.sessions, ...saturday.sessions] };
    expect(during([twice, boxing], { weekday: 6 })).toEqual([{ ...twice, sessions: saturday.sessions }]);
    const unscheduled = { ...boxing, sessions: [] };
    expect(during([unscheduled], {})).toEqual([unscheduled]);
  });
});

describe('said as a sentence', () => {
  const [spot] = spots([{ ...boxing, who: 'boys', ...northOf(9000) }], { who: 'girls', hours: { after: 18 * 60 } });

  test('in Swedish and in English', () => {
    if (!spot) throw new Error('there must be a spot');
    expect(sv.sentence('Håsten', spot)).toBe('I Håsten finns inget för flickor 10–12 efter kl. 18 inom 1,5 km.');
    expect(en.sentence('Håsten', spot)).toBe(
      'In Håsten there is nothing for girls aged 10–12 after 18:00 within 1.5 km.',
    );
    const day = { ...spot, who: 'all', ages: { from: 10, to: 10 }, hours: { weekday: 4, after: 1050 } } as const;
    expect(sv.sentence('Håsten', day)).toBe(
      'I Håsten finns inget för barn och unga 10 år på torsdagar efter kl. 17.30 inom 1,5 km.',
    );
  });

  test('nothing is said to be nearer than it is', () => {
    expect(sv.nearest('Boxning', 5001)).toBe('Närmast: Boxning, 5,1 km bort.');
    expect(en.nearest('Boxing', 12_000)).toBe('Nearest: Boxing, 12 km away.');
  });
});
