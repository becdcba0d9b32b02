import { ordinaryTerms, type Weekday, type Who, weekdays, whos } from './reach.ts';
import { ordinaryQuestion, type ReachQuestion, radii } from './reach-question.ts';

/** What an address calls each part of a question. */
export const reachKeys = {
  who: 'vem',
  from: 'fran',
  to: 'till',
  weekday: 'dag',
  after: 'efter',
  radius: 'inom',
  affordable: 'rad',
} as const;

/** What an address calls whom it is about. */
export const whoWords: Record<Who, string> = { all: 'alla', girls: 'flickor', boys: 'pojkar' };

export type ReachFault = 'ages-unreadable' | 'ages-reversed';

export interface ReachReading {
  readonly question: ReachQuestion;
  /** What was typed as ages. */
  readonly typed: { readonly from: string; readonly to: string };
  readonly fault: ReachFault | undefined;
}

/** Reads a question from an address; whatever cannot be read is as in the ordinary question, but for ages, which are told of. */
export function readReachQuestion(query: URLSearchParams): ReachReading {
  const raw = (name: keyof typeof reachKeys) => (query.get(reachKeys[name]) ?? '').trim().slice(0, 10);
  const { ages } = ordinaryTerms;
  const typed = { from: raw('from') || String(ages.from), to: raw('to') || String(ages.to) };
  const [from, to] = [ageOf(typed.from), ageOf(typed.to)];
  const readable = from !== undefined && to !== undefined;
  const fault = readable ? (from > to ? 'ages-reversed' : undefined) : 'ages-unreadable';
  const question: ReachQuestion = {
    who: whos.find(each => whoWords[each] === raw('who')) ?? ordinaryQuestion.who,
    ages: readable && fault === undefined ? { from, to } : ages,
    radiusMetres: radii.find(each => String(each) === raw('radius')) ?? ordinaryQuestion.radiusMetres,
    hours: hoursOf(raw('weekday'), raw('after')),
    affordable: raw('affordable') === '1',
  };
  return { question, typed, fault };
}

function ageOf(text: string): number | undefined {
  const { from, to } = ordinaryTerms.ages;
  const age = /^\d{1,2}( år)?$/i.test(text) ? Number.parseInt(text, 10) : undefined;
  return age !== undefined && age >= from && age <= to ? age : undefined;
}

function hoursOf(day: string, after: string): ReachQuestion['hours'] {
  const weekday = weekdays.find(each => String(each) === day);
  const minutes = minutesOf(after);
  return { ...(weekday && { weekday }), ...(minutes !== undefined && { after: minutes }) };
}

/** "18", "18.30" and "18:30". */
function minutesOf(text: string): number | undefined {
  const [, hour, minute = '0'] = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec(text) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** The address of a question, which anybody may be sent; the ordinary one has none of its own. */
export function reachAddress(path: string, question: ReachQuestion): string {
  const { who, ages, radiusMetres, hours, affordable } = question;
  const parts: [keyof typeof reachKeys, string | undefined][] = [
    ['who', who === ordinaryQuestion.who ? undefined : whoWords[who]],
    ['from', ages.from === ordinaryQuestion.ages.from ? undefined : String(ages.from)],
    ['to', ages.to === ordinaryQuestion.ages.to ? undefined : String(ages.to)],
    ['weekday', hours.weekday === undefined ? undefined : String(hours.weekday)],
    ['after', hours.after === undefined ? undefined : clockWord(hours.after)],
    ['radius', radiusMetres === ordinaryQuestion.radiusMetres ? undefined : String(radiusMetres)],
    ['affordable', affordable ? '1' : undefined],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of parts) if (value !== undefined) query.set(reachKeys[name], value);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Minutes after midnight as an address says them: "18" or "18.30". */
export function clockWord(minutes: number): string {
  const past = minutes % 60;
  return `${Math.floor(minutes / 60)}${past === 0 ? '' : `.${String(past).padStart(2, '0')}`}`;
}

/** The same question, of one day of the week or of any. */
export function onWeekday(question: ReachQuestion, weekday: Weekday | undefined): ReachQuestion {
  const { after } = question.hours;
  return { ...question, hours: { ...(weekday && { weekday }), ...(after !== undefined && { after }) } };
}

/** Whether two questions are the same. */
export function sameQuestion(one: ReachQuestion, other: ReachQuestion): boolean {
  return reachAddress('', one) === reachAddress('', other);
}
