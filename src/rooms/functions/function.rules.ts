import { daysBetween } from '#ui/dates.ts';
import {
  type ContinuityConcern,
  continuityConcerns,
  type Duty,
  type Holding,
  type LocalFunction,
  noticeDays,
} from './function.ts';

/** What to look after in a function, by who holds it now and whether the next week lacks somebody on call; nothing for one that is dissolved. */
export function continuityOf(
  { held, mandateEndsOn, dissolvedAt }: Pick<LocalFunction, 'held' | 'mandateEndsOn' | 'dissolvedAt'>,
  holdings: readonly Pick<Holding, 'endsOn' | 'endedAt' | 'part'>[],
  offCall: boolean,
  now: Date,
): ContinuityConcern[] {
  if (dissolvedAt) return [];
  const left = holdings.flatMap(each => (each.endedAt || !each.endsOn ? [] : [daysBetween(now, each.endsOn)]));
  const found: Partial<Record<ContinuityConcern, boolean>> = {
    'no-holder': held.holders === 0,
    'no-duty': offCall,
    unreachable: held.holders > 0 && held.reached === 0,
    'time-over': left.some(days => days < 0),
    'time-ends': left.some(days => days >= 0 && days <= noticeDays),
    'mandate-over': mandateEndsOn !== undefined && daysBetween(now, mandateEndsOn) < 0,
    'one-person': held.holders === 1,
  };
  return continuityConcerns.filter(each => found[each]);
}

/** How bad the worst of some concerns is: the lower, the worse. */
export const gravity = ([worst]: readonly ContinuityConcern[]): number =>
  worst ? continuityConcerns.indexOf(worst) : continuityConcerns.length;

/** This week and the next ones, which are shown and can be set. */
export const dutyWeeks = 6;

/** The Monday so many weeks after another. */
export function mondayAfter(mondayOn: string, weeks: number): string {
  const noon = new Date(`${mondayOn}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + 7 * weeks);
  return noon.toISOString().slice(0, 10);
}

/** Mondays of the coming weeks, this one first. */
export const comingWeeks = (mondayOn: string): string[] =>
  Array.from({ length: dutyWeeks }, (_, index) => mondayAfter(mondayOn, index));

/** The coming weeks in which none of these people is on call. */
export function weeksWithout(duties: readonly Duty[], personIds: readonly string[], mondayOn: string): string[] {
  const covered = duties.filter(each => personIds.includes(each.personId)).map(each => each.weekOn);
  return comingWeeks(mondayOn).filter(week => !covered.includes(week));
}
