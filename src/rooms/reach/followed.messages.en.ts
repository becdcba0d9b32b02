import type { FollowedMessages } from './followed.messages.sv.ts';

const whole = (count: number) => Math.round(count).toLocaleString('en-GB');
const kilometres = (metres: number) => `${(Math.ceil(metres / 100) / 10).toLocaleString('en-GB')} km`;
const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

export const en: FollowedMessages = {
  title: 'What we follow',
  lead: 'Questions that are measured every month, goals for them, and what is tried.',
  empty: 'You follow no question yet',
  emptyText: 'Ask a question about white spots and choose to follow it. Then it is measured every month.',
  ask: 'Ask a question',
  questions: 'Questions',
  ended: 'No longer followed',
  endedText: (day, reason) => `Followed until ${day}: ${reason}`,
  state: (lacking, children, white) =>
    white === 0
      ? `All ${whole(children)} children have something.`
      : `${whole(lacking)} of ${whole(children)} children have nothing, in ${white === 1 ? 'one area' : `${white} areas`}.`,
  measured: day => `Measured ${day}`,
  gone: (since, areas) =>
    areas.length === 1
      ? `Since ${since} one white spot is gone: ${listed(areas)}.`
      : `Since ${since} ${areas.length} white spots are gone: ${listed(areas)}.`,
  come: (since, areas) =>
    areas.length === 1
      ? `Since ${since} there is one more white spot: ${listed(areas)}.`
      : `Since ${since} there are ${areas.length} more white spots: ${listed(areas)}.`,
  same: since => `No white spot is gone since ${since}.`,
  nearestNow: (activity, metres) => `Nearest now: ${activity}, ${kilometres(metres)} away.`,
  incomparable: 'The areas have been changed since then, so nothing can be compared.',
  first: 'This is the first measurement. Next month will show whether anything has changed.',
  history: 'How it has gone',
  chart: 'Children who have nothing, from the first measurement to the last.',
  columns: {
    on: 'Measured',
    lacking: 'Children without',
    white: 'White spots',
    activities: 'Activities',
    area: 'Area',
    nearest: 'Nearest',
    goal: 'Goal',
    acts: 'Do',
  },
  whiteNow: 'White spots now',
  noneWhite: 'None. All areas have something.',
  ofChildren: (lacking, children) => `${whole(lacking)} of ${whole(children)}`,
  nowhere: 'None',
  near: (activity, metres) => `${activity}, ${kilometres(metres)}`,
  measure: 'Measure now',
  answer: 'See the answer today',
  goals: 'Goals',
  noGoals: 'No goal yet.',
  goal: (area, day) => `By ${day} there is something in ${area}`,
  responsible: who => `Responsible: ${who}`,
  states: {
    open: 'Going on',
    late: 'Missed',
    reached: 'Reached',
    'reached-late': 'Reached, but after the day',
    withdrawn: 'Withdrawn',
  },
  outcomes: {
    reached: day => `Reached ${day}.`,
    missed: day => `The day passed and there was nothing (${day}).`,
    withdrawn: (day, reason) => `Withdrawn ${day}: ${reason}`,
  },
  set: {
    title: 'Set a goal',
    lead: 'The goal is reached when a measurement shows that all children of the area have something. It is decided the day after at the latest.',
    area: 'Area',
    function: 'Responsible function',
    choose: 'Choose',
    dueOn: 'By',
    save: 'Set the goal',
    noFunctions: 'The municipality has no functions yet. Add one first.',
    mend: 'Mend this first',
    faults: {
      areaId: 'Choose an area.',
      functionId: 'Choose who is responsible.',
      dueOn: 'Write a day.',
      past: 'The day must lie ahead.',
      far: 'Choose a day within five years.',
    },
  },
  withdraw: 'Withdraw the goal',
  withdrawText: 'The goal and the reason stay for all to read.',
  reason: 'Reason',
  reasonFault: 'Write a reason, at most 500 characters.',
  end: 'Stop following',
  endText: 'What has been measured stays, but the question is measured no more.',
  done: {
    keep: 'The question is followed. It has been measured a first time.',
    measure: 'Measured just now.',
    goal: 'The goal is set.',
    withdraw: 'The goal is withdrawn.',
    end: 'The question is no longer followed.',
  },
};
