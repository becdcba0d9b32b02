import { describe, expect, test } from 'vitest';
import { languages } from '#house/language.ts';
import { channelMessages } from './channel.messages.ts';
import { guideMessages } from './guide.messages.ts';
import { answersOf, entryTo, fragmentOf, isStale, numberOf, outcomes, trailTo, walksFrom } from './guide.rules.ts';
import { sourceText } from './guide-outcome.views.tsx';
import { helplines, misconductWays, type NationalChannel, national } from './national-channel.ts';
import { questionTexts } from './question.messages.ts';
import { firstQuestion, mostQuestions, questionIds } from './question.ts';
import { situationIds } from './situation.ts';
import { situationTexts } from './situation-texts.messages.ts';
import { situations } from './situations.ts';

const walks = walksFrom();

describe('the tree', () => {
  test('every walk ends, after five questions at the most, and asks nothing twice', () => {
    expect(walks.length).toBeGreaterThan(25);
    for (const { asked, answered } of walks) {
      expect(asked.length).toBeLessThanOrEqual(mostQuestions);
      expect(new Set(asked).size).toBe(asked.length);
      expect(answered.length).toBe(asked.length);
    }
  });

  test('every situation is reached, also for those who must and those who should', () => {
    const reached = new Set(walks.map(({ end }) => fragmentOf(asTarget(end))));
    expect([...reached].sort()).toEqual(outcomes.map(each => fragmentOf(asTarget(each))).sort());
    expect(new Set(walks.map(({ end }) => end.situation))).toEqual(new Set(situationIds));
  });

  test('the twenty situations that leaders asked for keep their numbers', () => {
    expect(situationIds.slice(0, 20).map(numberOf)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect([numberOf('danger-now'), numberOf('child-harmed'), numberOf('police-asks'), numberOf('leaving')]).toEqual([
      1, 4, 12, 20,
    ]);
  });

  test('every question is asked, and each is come to in one way only', () => {
    expect(new Set(walks.flatMap(({ asked }) => asked))).toEqual(new Set(questionIds));
    for (const question of questionIds) {
      const ways = walks
        .filter(({ asked }) => asked.includes(question))
        .map(w => w.answered.slice(0, w.asked.indexOf(question)).join());
      expect(new Set(ways).size, question).toBe(1);
    }
    expect(trailTo(firstQuestion)).toEqual([]);
    expect(trailTo('consent')).toEqual([
      { question: 'danger', answer: 'no' },
      { question: 'whom', answer: 'other' },
      { question: 'wish', answer: 'together' },
    ]);
  });

  test('danger is the first thing that is asked, and leads to 112 at once', () => {
    const [first] = answersOf(firstQuestion);
    expect(first?.[1].to).toEqual({ end: 'danger-now' });
    expect(situations['danger-now'].channels[0]).toBe('emergency');
  });

  test('no address says what was answered', () => {
    const all = [...questionIds.map(ask => fragmentOf({ ask })), ...outcomes.map(each => fragmentOf(asTarget(each)))];
    expect(new Set(all).size).toBe(all.length);
    for (const fragment of all) expect(fragment).toMatch(/^[fs]\d{1,2}[ab]?$/);
  });

  test('the list of situations asks how one has met the child where that makes a difference', () => {
    expect(entryTo('child-harmed')).toEqual({ ask: 'duty-harmed' });
    expect(entryTo('police-asks')).toEqual({ ask: 'duty-police' });
    expect(entryTo('crime-done')).toEqual({ end: 'crime-done' });
    expect(entryTo('journalist')).toEqual({ end: 'journalist' });
  });
});

describe('what the law says must be said', () => {
  const endOf = (...answered: string[]) => walks.find(each => each.answered.join() === answered.join())?.end;

  test.each([
    ['crime', 'crime-done'],
    ['leave', 'leaving'],
  ])('somebody else’s child, %s: it asks how one has met the child; a parent is not asked', (wish, situation) => {
    expect(endOf('no', 'other', wish, 'work')).toEqual({ situation, duty: 'must' });
    expect(endOf('no', 'other', wish, 'free')).toEqual({ situation, duty: 'should' });
    expect(endOf('no', 'own', wish)).toEqual({ situation, duty: undefined });
    expect(endOf('no', 'adult', wish)).toEqual({ situation, duty: undefined });
  });

  test('whoever the police ask is told what holds where they work', () => {
    expect(endOf('no', 'asked', 'police', 'work')).toEqual({ situation: 'police-asks', duty: 'must' });
    expect(endOf('no', 'asked', 'police', 'free')).toEqual({ situation: 'police-asks', duty: 'should' });
    expect(guideMessages.sv.duties['police-asks'].must).toMatch(/ska lämna en uppgift.*rektor/);
    expect(guideMessages.sv.duties['police-asks'].should).toMatch(/normalt inte skyldig.*husrannsakan/);
  });

  test.each(['crime-done', 'child-harmed', 'abuse', 'leaving'] as const)('%s: must is said apart from should', each => {
    expect(guideMessages.sv.duties[each].must).toMatch(/ska anmäla.*genast/);
    expect(guideMessages.sv.duties[each].should).toContain('bör anmäla');
  });

  test.each(['crime-done', 'unsure', 'leaving', 'ask-first'] as const)(
    '%s tells those who must, also where nobody has asked',
    each => {
      expect(situationTexts.sv[each].act).toMatch(/[Mm]öter (du )?barn i ditt arbete/);
      expect(situationTexts.en[each].act).toContain('you meet children in your work');
    },
  );

  test('where one is told to report, the number is there', () => {
    const reporting = situationIds.filter(each => /orosanmälan|socialtjänsten/.test(situationTexts.sv[each].act));
    expect(reporting.length).toBeGreaterThan(6);
    for (const each of reporting)
      expect<readonly string[]>(situations[each].channels, each).toContain('social-services');
  });
});

function asTarget({ situation, duty }: (typeof outcomes)[number]) {
  return { end: situation, ...(duty && { duty }) };
}

describe.each(languages)('the words in %s', language => {
  test.each(situationIds)('%s has every part', situation => {
    const text = situationTexts[language][situation];
    expect(Object.keys(text).sort()).toEqual(['act', 'names', 'never', 'phrase', 'say', 'short', 'title', 'write']);
    for (const [part, said] of Object.entries(text)) expect(said.trim().length, part).toBeGreaterThan(5);
    expect(text.short.length, 'fits a line of the paper').toBeLessThanOrEqual(70);
  });

  test.each(questionIds)('%s has words for every answer', question => {
    const { title, answers } = questionTexts[language][question];
    expect(title).toMatch(/\?$/);
    expect(Object.keys(answers)).toEqual(answersOf(question).map(([name]) => name));
  });

  test.each(situationIds)('%s says what it rests on, how sure it is and when it was checked', situation => {
    const { sources, certainty, checkedOn, byDuty } = situations[situation];
    const words = guideMessages[language];
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(sourceText(source, words)).not.toMatch(/undefined|^, /);
    for (const each of certainty) expect(words.certainty[each]).toBeTruthy();
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (byDuty) expect(words.duties).toHaveProperty(situation);
    const legal = sources.some(source => 'law' in source);
    expect(certainty.includes('law') ? legal : true, 'a rule that is called law names one').toBe(true);
  });

  test('every national line says what it is for', () => {
    for (const name of helplines) expect(channelMessages[language].national[name]).toBeTruthy();
    const all: NationalChannel[] = [...Object.values(national), ...Object.values(misconductWays)];
    const withNumber = all.filter(({ phone }) => phone !== undefined);
    expect(withNumber.filter(({ read }) => read === undefined)).toEqual([]);
  });
});

test('the phrase that adults are given is the one that the young read', async () => {
  const { youngMessages } = await import('./young.messages.ts');
  expect(youngMessages.sv.phrase).toBe(
    'Jag kan inte lova att hålla allt hemligt. Om du eller någon annan är i fara måste jag berätta det för någon som kan hjälpa. Jag säger till dig först om jag kan.',
  );
});

test.each([
  ['2025-11-23', false],
  ['2025-11-22', true],
  ['2026-11-23', false],
])('checked on %s, a year later to the day', (checkedOn, stale) => {
  expect(isStale(checkedOn, new Date('2026-11-23T11:00:00Z'))).toBe(stale);
});
