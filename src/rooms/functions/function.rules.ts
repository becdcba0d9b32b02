import { daysBetween } from '#ui/dates.ts';
import {
  type ContinuityConcern,
  continuityConcerns,
  type Holding,
  type LocalFunction,
  noticeDays,
} from './function.ts';

/** What to look after in a function, by who holds it now; nothing for one that is dissolved. */
export function continuityOf(
  { held, mandateEndsOn, dissolvedAt }: Pick<LocalFunction, 'held' | 'mandateEndsOn' | 'dissolvedAt'>,
  holdings: readonly Pick<Holding, 'endsOn' | 'endedAt' | 'part'>[],
  now: Date,
): ContinuityConcern[] {
  if (dissolvedAt) return [];
  const left = holdings.flatMap(each => (each.endedAt || !each.endsOn ? [] : [daysBetween(now, each.endsOn)]));
  const found: Partial<Record<ContinuityConcern, boolean>> = {
    'no-holder': held.holders === 0,
    unreachable: held.holders > 0 && held.reached === 0,
    'time-over': left.some(days => days < 0),
    'time-ends': left.some(days => days >= 0 && days <= noticeDays),
    'mandate-over': mandateEndsOn !== undefined && daysBetween(now, mandateEndsOn) < 0,
    'one-person': held.holders === 1,
  };
  return continuityConcerns.filter(each => found[each]);
}
