import { folded } from '#rooms/places/spelling.rules.ts';
import {
  type CostSum,
  type CostView,
  type PlaceCost,
  supportKronor,
  type ToldCost,
  termsPerYear,
  weeksPerTerm,
} from './activity-cost.ts';
import type { Schedule } from './schedule.ts';

const byName = new Intl.Collator('sv');

type Charge = ToldCost['cost'];

/** What something costs for a term, kronor: a year is two terms, and each time comes as often as the schedule has it in 18 weeks. */
export function perTerm({ amount, per }: Charge, { times, extraSessions }: Pick<Schedule, 'times' | 'extraSessions'>) {
  if (per === 'term') return amount;
  if (per === 'year') return Math.round(amount / termsPerYear);
  return amount * (times.length > 0 ? times.length * weeksPerTerm : Math.max(1, extraSessions.length));
}

/** A place for a term, and who carries which part of it. A family that pays more than it costs leaves nothing for others. */
export function placeCostOf({ cost, trueCost, schedule, ...told }: ToldCost): PlaceCost {
  const real = perTerm(trueCost, schedule);
  const family = Math.min(perTerm(cost, schedule), real);
  const other = real - family;
  return {
    ...{ activityId: told.activityId, title: told.title, organisationName: told.organisationName },
    ...{ subject: told.subject, areaId: told.areaId, capacity: told.capacity, paidBy: trueCost.paidBy },
    ...{ real, family, other, opens: other === 0 ? undefined : Math.floor(supportKronor / other) },
  };
}

/** Everything told, summed; only activities that have said how many places they have count in a sum. */
export function costViewOf(told: readonly ToldCost[], publicActivities: number): CostView {
  const all = told.map(placeCostOf).sort((a, b) => a.other - b.other || byName.compare(a.title, b.title));
  const counted = all.filter(({ capacity }) => capacity !== undefined);
  const payers = sums(
    counted.filter(({ other }) => other > 0),
    ({ paidBy }) => paidBy && folded(paidBy),
  );
  return {
    all,
    count: { public: publicActivities, told: all.length, withCapacity: counted.length },
    payers: payers.map(({ of, sum }) => ({ ...sum, name: of[0]?.paidBy })).sort((a, b) => b.other - a.other),
    subjects: sums(counted, ({ subject }) => subject)
      .map(({ name, sum }) => ({ ...sum, name }))
      .sort((a, b) => b.places - a.places),
    areas: sums(counted, ({ areaId }) => areaId)
      .map(({ name, sum }) => ({ ...sum, name }))
      .sort((a, b) => b.places - a.places),
    total: { ...sumOf(counted), name: undefined },
  };
}

/** Sums of those that share a name, and whose they are. */
function sums<Name>(all: readonly PlaceCost[], nameOf: (cost: PlaceCost) => Name) {
  return [...Map.groupBy(all, nameOf)].map(([name, of]) => ({ name, of, sum: sumOf(of) }));
}

function sumOf(all: readonly PlaceCost[]): Omit<CostSum<never>, 'name'> {
  const over = (each: (cost: PlaceCost) => number) =>
    all.reduce((sum, cost) => sum + each(cost) * (cost.capacity ?? 0), 0);
  return {
    ...{ activities: all.length, places: over(() => 1) },
    ...{ real: over(({ real }) => real), family: over(({ family }) => family), other: over(({ other }) => other) },
  };
}

/** What a place costs in the middle of a sum, kronor. */
export const perPlace = (amount: number, { places }: Pick<CostSum<unknown>, 'places'>): number =>
  places === 0 ? 0 : Math.round(amount / places);
