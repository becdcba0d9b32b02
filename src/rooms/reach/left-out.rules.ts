import type { ReachAnswer } from './reach-answer.ts';
import type { LeftOut, LocalSupply } from './reach-basis.ts';
import { during } from './white-spot.rules.ts';

/** What was left out of the basis, and what the engine then refused. */
export function leftOutOf({ basis, reach }: Pick<ReachAnswer, 'basis' | 'reach'>): LeftOut[] {
  const byId = new Map(basis.supplies.map(supply => [supply.id, supply]));
  const refused = reach.refused.flatMap(({ of, id, code }) => {
    const supply: LocalSupply | undefined = of === 'activity' ? byId.get(id) : undefined;
    return supply ? [{ ...supply, code }] : [];
  });
  return [...basis.leftOut, ...refused];
}

const unplaced: ReadonlySet<LeftOut['code']> = new Set(['no-place', 'coordinates', 'outside']);

/** What is asked for and held every week, only nobody may say where: it can be near, and no sentence may forget it. */
export function perhapsNear(answer: Pick<ReachAnswer, 'basis' | 'reach' | 'question'>): LeftOut[] {
  const { ages, who, hours, affordable } = answer.question;
  return leftOutOf(answer).filter(
    each =>
      unplaced.has(each.code) &&
      each.ages.from <= ages.to &&
      each.ages.to >= ages.from &&
      (who === 'all' || each.who === 'all' || each.who === who) &&
      (!affordable || each.affordable) &&
      each.sessions.length > 0 &&
      during([each], hours).length > 0,
  );
}
