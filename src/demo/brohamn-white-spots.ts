import type { Verdict } from '#rooms/reach/attempt.ts';
import type { ReachQuestion } from '#rooms/reach/reach-question.ts';

/** A question that Brohamn follows, and what was not there yet in the months before. */
export interface DemoQuestion {
  key: string;
  question: ReachQuestion;
  /** Months that have been measured, this one not counted. */
  months: number;
  /** Titles of activities that came later than the first measurement, and how many months ago. */
  came: Readonly<Record<string, number>>;
  goals: readonly { area: string; by: string; setMonthsAgo: number; dueInMonths: number; reachedMonthsAgo?: number }[];
}

export interface DemoAttempt {
  key: string;
  area: string;
  /** Title of the function that tries it. */
  by: string;
  words: string;
  begunMonthsAgo: number;
  /** From today; below zero is past. */
  followUpInDays: number;
  outcomes: readonly { daysAgo: number; verdict: Verdict; words: string; nextInDays?: number }[];
}

const girls = 'flickor-13-15';

export const brohamnQuestions: readonly DemoQuestion[] = [
  {
    key: girls,
    question: {
      ...{ who: 'girls', ages: { from: 13, to: 15 }, radiusMetres: 1500, affordable: false },
      hours: { after: 18 * 60 },
    },
    months: 8,
    came: { Äventyrarscouter: 6, Tjejboxning: 4 },
    goals: [
      { area: 'Varvskajen', by: 'Föreningskontakt', setMonthsAgo: 7, dueInMonths: -2, reachedMonthsAgo: 4 },
      { area: 'Klockarhagen', by: 'Samordnare för det lokala arbetet', setMonthsAgo: 3, dueInMonths: 5 },
    ],
  },
  {
    key: 'mellanaldern',
    question: { who: 'all', ages: { from: 10, to: 12 }, radiusMetres: 2000, affordable: true, hours: {} },
    months: 5,
    came: { 'Boxning för nybörjare': 3 },
    goals: [],
  },
];

export const brohamnAttempts: readonly DemoAttempt[] = [
  {
    key: girls,
    area: 'Varvskajen',
    by: 'Föreningskontakt',
    words: 'Vi öppnar källaren en kväll i veckan med två kvinnliga ledare. Den som vill tittar på först.',
    begunMonthsAgo: 7,
    followUpInDays: -120,
    outcomes: [
      {
        daysAgo: 118,
        verdict: 'worked',
        words:
          'Det kom fler än vi hade plats för, så nu är det en grupp varje måndag. Det som avgjorde var att ledarna är desamma varje gång.',
      },
    ],
  },
  {
    key: girls,
    area: 'Klockarhagen',
    by: 'Områdesvärd på Tallhöjden',
    words:
      'Brohamnshem lånar ut kvarterslokalen på Klockarvägen på torsdagskvällar. Vi söker en förening som vill vara där.',
    begunMonthsAgo: 2,
    followUpInDays: -2,
    outcomes: [],
  },
  {
    key: 'mellanaldern',
    area: 'Lärkbacken',
    by: 'Sammankallande',
    words: 'Vi går tillsammans till Tallhöjden på lördagar, så att fler vågar följa med.',
    begunMonthsAgo: 3,
    followUpInDays: -30,
    outcomes: [
      {
        daysAgo: 29,
        verdict: 'too-early',
        words: 'Några har följt med två gånger. Vi fortsätter och räknar igen.',
        nextInDays: 40,
      },
    ],
  },
];
