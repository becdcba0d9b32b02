import type { PopulationLevel } from '#rooms/places/population.ts';
import type { ReachPageMessages } from './reach-page.messages.sv.ts';

const whole = (count: number) => Math.round(count).toLocaleString('en-GB');
const per100 = (score: number) =>
  (score * 100).toLocaleString('en-GB', { maximumFractionDigits: score * 100 < 10 ? 1 : 0 });
const kilometres = (metres: number) => `${(Math.ceil(metres / 100) / 10).toLocaleString('en-GB')} km`;

const levels: Record<PopulationLevel, string> = {
  deso: 'the smallest areas of Statistics Sweden (DeSO)',
  regso: 'areas of Statistics Sweden (RegSO)',
  locality: 'localities',
};

export const en: ReachPageMessages = {
  lead: 'Where children and young people have nothing near. Ask, read the answer, and follow it over time.',
  areaOf: municipality => `White spots in ${municipality}`,
  ask: {
    title: 'Question',
    submit: 'Show',
    who: 'For whom',
    whos: { all: 'Everybody', girls: 'Girls', boys: 'Boys' },
    from: 'From age',
    to: 'To age',
    agesHint: '6–19',
    weekday: 'Day',
    anyDay: 'Any day',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    after: 'Begins no earlier than',
    anyHour: 'Any time',
    hour: clock => clock.replace('.', ':'),
    radius: 'Within, as the crow flies',
    kilometres,
    affordable: 'Only what costs little',
    clear: 'Start again',
    mend: 'Mend this first',
    faults: {
      'ages-unreadable': 'Write ages from 6 to 19, in figures.',
      'ages-reversed': 'The highest age is lower than the lowest.',
    },
  },
  figures: {
    white: 'areas where children lack something',
    whiteNote: all => `of ${all} areas`,
    lacking: 'children and young people have nothing',
    lackingNote: all => `of ${whole(all)} of those ages`,
    counted: 'activities are counted',
  },
  whole,
  inWords: 'In words',
  allServed: 'There is something everywhere, of what has been entered.',
  perhapsNear: 'Fits too, but the place is hidden or unknown. It may be near although it is not counted:',
  rest: count => `Show ${count} more`,
  onMap: 'On a map',
  mapCaption: 'A circle is larger where more of the children you ask about live.',
  mapServed: 'Filled: all have something.',
  mapPartly: 'Half: some have nothing.',
  mapWhite: 'Empty with a cross: none has anything.',
  mark: (name, lacking, children) => `${name}: ${whole(lacking)} of ${whole(children)} have nothing`,
  inTable: 'As a table',
  tableLead: kilometre =>
    `The figure is places per 100 children within ${kilometre}. Near weighs more, and places are shared by all children who may want them. It compares areas and is no mark.`,
  area: 'Area',
  children: 'Children',
  years: (from, to) => (from === to ? `Age ${from}` : `Ages ${from}–${to}`),
  nearest: 'Nearest',
  away: metres => kilometres(metres),
  nowhere: 'None',
  cells: {
    none: 'Nothing',
    partly: score => `Partly, ${per100(score)}`,
    some: score => per100(score),
    nobody: 'No children',
  },
  perWeekday: 'Day by day',
  perWeekdayLead: 'The same question for one day at a time.',
  weekday: 'Day',
  whiteAreas: 'White spots',
  lacking: 'Children without',
  keep: {
    title: 'Keep and share',
    text: 'Follow the question: it is measured every month, and you see whether anything gets better.',
    act: 'Follow this question',
    kept: 'This question is followed already.',
    see: 'See how it has gone',
    link: 'The address of the page is the question: send it to whoever is to see the same answer.',
    csv: 'Download as a file (CSV)',
    all: 'What we follow',
  },
  rests: {
    title: 'What the answer rests on',
    children: 'Children',
    population: (level, source, day) => `${source}. Children by age, ${levels[level]}, ${day}.`,
    estimated: 'The figures are partly estimates.',
    elsewhere: count => `${whole(count)} children live outside the areas and are not seen in the answer.`,
    activities: 'Activities',
    activitiesText: (count, neighbours) =>
      `${count} activities that are approved and up to date${
        neighbours.length > 0
          ? `, here and in ${neighbours.join(', ')}. The neighbours’ children share the places too`
          : ''
      }.`,
    places: 'Places',
    assumption: ({ assumed, counted, bySubject, otherwise }) =>
      assumed === 0
        ? 'All have told how many places they have.'
        : `${assumed} of ${counted} have not told how many places they have. ${
            bySubject > 0
              ? `For ${bySubject} we take the median of the same subject, for the rest `
              : 'For them we take '
          }${otherwise.toLocaleString('en-GB')}.`,
    leftOut: 'Not counted',
    leftOutText: count => (count === 1 ? 'One activity is not counted:' : `${count} activities are not counted:`),
    areasLeftOut: count => (count === 1 ? 'One area could not be counted.' : `${count} areas could not be counted.`),
    codes: {
      'no-place': 'the place is hidden or unknown',
      'no-week': 'single days only, no ordinary week',
      coordinates: 'the place cannot be read',
      outside: 'the place is outside Sweden',
      children: 'the number of children cannot be read',
      ages: 'the ages cannot be read',
      capacity: 'the number of places cannot be read',
      sessions: 'the times cannot be read',
    },
    affordable: 'Low cost',
    affordableText: (kronor, card) =>
      `Free, or at most ${kronor.toLocaleString('en-GB')} kronor for a term${card ? ', or Fritidskortet is taken' : ''}. A term is reckoned as 18 weeks, once a week.`,
    ordinary: 'The municipality has not decided anything of its own yet.',
    change: 'Change',
    distance: 'Distance',
    distanceText:
      'As the crow flies. Water, roads and buses are not known. What has not been entered here is not seen.',
    method: 'Method',
    methodText:
      'E2SFCA (Luo and Qi 2009): places are shared by all children within reach, weight 1 to 1 km, 0.68 to 2 km and 0.22 to 5 km.',
  },
  terms: {
    title: 'What costs little',
    lead: 'What is free always counts. Decide what more counts in your municipality.',
    kronor: 'At most this much for a term',
    unit: 'kronor',
    card: 'What can be paid with Fritidskortet counts too',
    save: 'Save',
    cancel: 'Cancel',
    fault: 'Write whole kronor, 0–100,000.',
    conflict: 'Somebody else changed it meanwhile. What you wrote is still here. Read and save again.',
  },
  oneArea: {
    lead: (children, lacking) =>
      lacking < 0.5
        ? `${whole(children)} children and young people of those ages live here. All have something.`
        : `${whole(children)} children and young people of those ages live here. ${whole(lacking)} have nothing.`,
    ages: 'Nearest for each age',
    age: 'Age',
    girls: 'Girls',
    boys: 'Boys',
    within: 'Within reach',
    far: 'too far away',
    here: 'within reach',
    weekdays: 'The days of the week',
    weekdaysLead: 'What there is each day. Places are counted within 5 km, and near weighs more.',
    places: 'Places per 100 children',
    meets: 'Activities near',
    nothingWithin: 'Nothing of what has been entered.',
    affordableShare: share => `${Math.round(share * 100)} % of the places cost little.`,
    activity: 'Activity',
    forWhom: 'For whom',
    when: 'When',
    distance: 'Distance',
    cost: 'Cost',
    cheap: 'Costs little',
    dear: 'Costs more',
    tried: 'What is tried here',
    nothingTried: 'Nothing yet. Write what you try: all will see it, and somebody is reminded to follow it up.',
    tryIt: 'Write what you try',
    missed: 'What children and parents miss',
    back: 'All areas',
  },
  per100,
  done: {
    keep: 'The question is followed. It has been measured a first time.',
    terms: 'Saved. All answers go by it now.',
  },
  reasons: {
    'reach.not-here': 'Those who belong to an actor of the municipality see that.',
    'reach.not-coordinator': 'Whoever coordinates the municipality decides that.',
    'reach.not-yours': 'Whoever speaks for the organisation does that.',
    'reach.ended': 'The question is no longer followed.',
    'reach.settled': 'That has been settled already.',
    'reach.not-white': 'The area is no white spot in the newest measurement.',
    'reach.unknown-function': 'There is no such function in the municipality.',
    'reach.changed-meanwhile': 'Somebody else changed it meanwhile. Read it again.',
  },
};
