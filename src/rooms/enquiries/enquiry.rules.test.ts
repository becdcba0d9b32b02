import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, askedCourse, moved, worded } from './enquiry.rules.ts';
import type { Course, Terms } from './enquiry.ts';
import { clockStep, nextInLine } from './enquiry-clock.rules.ts';
import { hindrance } from './hindrance.rules.ts';

const start = new Date('2026-03-27T20:00:00Z');
const dayMs = 86_400_000;
const terms = (unit: 'hours' | 'working-days', count: number): Terms => ({
  ...{ promise: { unit, count }, keptDays: 180, longestDays: 365, fromLastWord: false },
});

const functionId = fc.constantFrom('a', 'b', 'c', 'd');
const by = fc.constantFrom('p', 'q');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ step: fc.constantFrom('take' as const, 'answer' as const), by, functionId }),
  fc.record({
    step: fc.constantFrom('decline', 'withdraw', 'return', 'pause', 'resume', 'reopen') as fc.Arbitrary<'pause'>,
  }),
  fc.record({ step: fc.constant('offer' as const), to: functionId }),
  fc.record({ step: fc.constant('accept' as const), by, functionId }),
  fc.record({ step: fc.constant('confirm' as const), helped: fc.constantFrom('yes' as const, 'no' as const) }),
  fc.record({
    step: fc.constant('dissolve' as const),
    to: fc.option(functionId, { nil: undefined }),
    promise: fc.constant({ unit: 'hours' as const, count: 24 }),
  }),
);
const someTerms = fc
  .record({ unit: fc.constantFrom('hours' as const, 'working-days' as const), count: fc.integer({ min: 1, max: 60 }) })
  .map(({ unit, count }) => terms(unit, count));
/** Steps that people try, each so many hours after the one before. */
const tries = fc.array(fc.record({ act, afterHours: fc.integer({ min: 0, max: 24 * 40 }) }), { maxLength: 20 });

/** What the clock does by itself until a moment; answers the course, or undefined when it has been erased. */
function clockUntil(course: Course, given: Terms, until: Date): { course: Course | undefined; steps: string[] } {
  let at: Course | undefined = course;
  const steps: string[] = [];
  while (at && at.nextAt <= until) {
    const now = at.nextAt;
    const step = clockStep(at, false, now);
    steps.push(step ?? 'nothing');
    if (step === undefined) break;
    const up = { to: undefined, promise: { unit: 'working-days' as const, count: 5 } };
    if (step === 'erase') at = undefined;
    else at = moved(at, step === 'escalate' || step === 'dissolve' ? { step, ...up } : { step }, given, now);
  }
  return { course: at, steps };
}

function walk(given: Terms, all: { act: Act; afterHours: number }[], look: (course: Course, now: Date) => void) {
  let course: Course | undefined = askedCourse('a', given, start);
  let now = start;
  look(course, now);
  for (const { act: wanted, afterHours } of all) {
    now = new Date(now.getTime() + afterHours * 3_600_000);
    course = clockUntil(course, given, now).course;
    if (!course) return undefined;
    if (hindrance(course, wanted, given, now) === undefined) course = moved(course, wanted, given, now);
    if (wanted.step === 'answer' && course.endedAt === undefined) course = worded(course, given, now);
    look(course, now);
  }
  return { course, now };
}

describe('whatever is done, in whatever order', () => {
  test('there is one function that holds it, a clock that comes, and a day when it is erased', () => {
    fc.assert(
      fc.property(someTerms, tries, (given, all) => {
        walk(given, all, (course, now) => {
          expect(course.functionId).toMatch(/^[a-d]$/);
          expect(course.nextAt <= course.eraseAt).toBe(true);
          expect(course.dueAt > course.softDueAt).toBe(true);
          expect(course.nextAt > now || clockStep(course, false, now) !== undefined).toBe(true);
          expect((course.state === 'taken' || course.state === 'answered') && course.takenBy === undefined).toBe(false);
          expect(course.eraseAt.getTime() - start.getTime()).toBeLessThanOrEqual((365 + 180) * dayMs);
        });
      }),
    );
  });

  test('what is kept from its last word on is kept 30 days at least and 90 at the most, whether it ended or not', () => {
    fc.assert(
      fc.property(someTerms, tries, (given, all) => {
        walk(
          { ...given, keptDays: 30, longestDays: 90, fromLastWord: true },
          all,
          ({ state, endedAt, eraseAt, lastWordAt }) => {
            if (state === 'withdrawn') expect(eraseAt).toEqual(endedAt);
            if (state === 'withdrawn') return;
            const days = (eraseAt.getTime() - lastWordAt.getTime()) / dayMs;
            expect(days).toBeGreaterThanOrEqual(30);
            expect(days).toBeLessThanOrEqual(90);
          },
        );
      }),
    );
  });

  test('left alone from there, it ends by itself, and the clock never stands still on it', () => {
    fc.assert(
      fc.property(someTerms, tries, (given, all) => {
        const reached = walk(given, all, () => {});
        if (!reached) return;
        const { course, steps } = clockUntil(reached.course, given, new Date(start.getTime() + (365 + 181) * dayMs));
        expect(steps).not.toContain('nothing');
        expect(steps.at(-1)).toBe('erase');
        expect(course).toBeUndefined();
      }),
    );
  });

  test('nobody takes what somebody has taken, and only the function that was asked takes over', () => {
    fc.assert(
      fc.property(someTerms, tries, functionId, (given, all, other) => {
        walk(given, all, (course, now) => {
          const take: Act = { step: 'take', by: 'z', functionId: course.functionId };
          if (course.state === 'taken' && course.escalation.to === undefined)
            expect(hindrance(course, take, given, now)).toBe('enquiry.taken-already');
          const accept: Act = { step: 'accept', by: 'z', functionId: other };
          if (other !== course.offeredTo) expect(hindrance(course, accept, given, now)).toBeDefined();
        });
      }),
    );
  });
});

describe('the clock', () => {
  const asked = askedCourse('a', terms('hours', 48), start);
  const hoursOn = (hours: number) => new Date(start.getTime() + hours * 3_600_000);

  test('reminds halfway and escalates when it is due; after a day without power it escalates at once', () => {
    expect(clockStep(asked, false, hoursOn(23))).toBeUndefined();
    expect(clockStep(asked, false, hoursOn(24))).toBe('remind');
    expect(clockStep(asked, false, hoursOn(48))).toBe('escalate');
    expect(clockStep(asked, true, start)).toBe('dissolve');
  });

  test('stands still while one waits for whoever asked, and gives the time back', () => {
    const taken = moved(asked, { step: 'take', by: 'p', functionId: 'a' }, terms('hours', 48), hoursOn(1));
    const paused = moved(taken, { step: 'pause' }, terms('hours', 48), hoursOn(10));
    expect(clockStep(paused, false, hoursOn(100))).toBeUndefined();
    expect(clockStep(paused, false, hoursOn(10 + 24 * 30))).toBe('close');
    const again = moved(paused, { step: 'resume' }, terms('hours', 48), hoursOn(100));
    expect(again.dueAt).toEqual(hoursOn(100 + 38));
  });
});

test('up the line goes to the next that has not been told, then to those who coordinate, and never in a ring', () => {
  const line = new Map([
    ['a', 'b'],
    ['b', 'a'],
  ]);
  const above = (id: string) => line.get(id);
  const course = (level: number, to: string | undefined) => ({
    functionId: 'a',
    former: [],
    escalation: { level, to },
  });
  expect(nextInLine(course(0, undefined), above, new Set())).toBe('b');
  expect(nextInLine(course(1, 'b'), above, new Set(['b']))).toBeUndefined();
  expect(nextInLine(course(2, undefined), above, new Set(['b']))).toBeUndefined();
});
