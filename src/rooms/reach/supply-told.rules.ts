import type { Audience, CostPeriod } from '#rooms/activities/activity.ts';
import { termsPerYear, weeksPerTerm } from '#rooms/activities/activity-cost.ts';
import type { ListedSupply } from '#rooms/activities/activity-supply.ts';
import { isoWeekday } from '#rooms/activities/schedule.ts';
import type { AffordableTerms } from './affordable.ts';
import type { Session, Weekday, Who } from './reach.ts';
import {
  type Assumption,
  fewestTold,
  type LeftOut,
  type LocalSupply,
  ordinaryPlaces,
  type ReachBasis,
} from './reach-basis.ts';

/** Whom an audience lets in, as the population is counted: whoever is neither girl nor boy has what is open to all. */
const whoOf: Record<Audience, Who> = {
  all: 'all',
  families: 'all',
  girls: 'girls',
  'girls-and-nonbinary': 'girls',
  boys: 'boys',
};

/** What it costs a family to come once a week for a term, whole kronor. */
export function kronorForTerm({ amount, per }: { amount: number; per: CostPeriod }): number {
  if (per === 'time') return amount * weeksPerTerm;
  return per === 'year' ? Math.ceil(amount / termsPerYear) : amount;
}

/** Whether families can afford it, as the municipality sees it. */
export function isAffordable(
  { cost, takesLeisureCard }: Pick<ListedSupply, 'cost' | 'takesLeisureCard'>,
  terms: AffordableTerms,
): boolean {
  return kronorForTerm(cost) <= terms.kronor || (terms.leisureCard && takesLeisureCard);
}

/** The public list as reach counts it: what has no place or no ordinary week is left out and named. */
export function suppliesFrom(
  listed: readonly ListedSupply[],
  affordable: AffordableTerms,
): Pick<ReachBasis, 'supplies' | 'leftOut' | 'assumption'> {
  const placesOf = placesAssumed(listed);
  const supplies: LocalSupply[] = [];
  const leftOut: LeftOut[] = [];
  for (const each of listed) {
    const { id, title, municipalityCode, slug, point } = each;
    const sessions = each.times.map(sessionOf);
    const code = point === undefined ? 'no-place' : sessions.length === 0 ? 'no-week' : undefined;
    const offer = { ...whomOf(each), sessions, affordable: isAffordable(each, affordable) };
    if (code !== undefined || point === undefined)
      leftOut.push({ id, title, municipalityCode, slug, code: code ?? 'no-place', ...offer });
    else supplies.push({ ...supplyOf(each, point, placesOf(each)), ...offer });
  }
  return { supplies, leftOut, assumption: placesOf.told(supplies) };
}

function sessionOf({ byDay, startTime }: ListedSupply['times'][number]): Session {
  const startsAt = Number(startTime.slice(0, 2)) * 60 + Number(startTime.slice(3));
  return { weekday: isoWeekday(byDay) as Weekday, startsAt };
}

const whomOf = ({ minimumAge, maximumAge, audience }: ListedSupply) => ({
  ages: { from: minimumAge, to: maximumAge },
  who: whoOf[audience],
});

function supplyOf(each: ListedSupply, { lat, lon }: { lat: number; lon: number }, capacity: number) {
  const { id, title, organisationName, municipalityCode, slug, subject } = each;
  const assumed = each.capacity === undefined;
  return { id, title, organisationName, municipalityCode, slug, subject, lat, lon, capacity, assumed };
}

interface Placing {
  (each: ListedSupply): number;
  told(supplies: readonly LocalSupply[]): Assumption;
}

/** Places as told; else the median of those of the same subject that have told, of all that have, or the ordinary number. */
function placesAssumed(listed: readonly ListedSupply[]): Placing {
  const told = listed.flatMap(({ subject, capacity }) => (capacity === undefined ? [] : [{ subject, capacity }]));
  const medianOf = (some: typeof told) =>
    some.length < fewestTold ? undefined : median(some.map(({ capacity }) => capacity));
  const bySubject = new Map(
    [...Map.groupBy(told, ({ subject }) => subject)].map(([key, some]) => [key, medianOf(some)]),
  );
  const otherwise = medianOf(told) ?? ordinaryPlaces;
  const place = ({ capacity, subject }: ListedSupply) => capacity ?? bySubject.get(subject) ?? otherwise;
  return Object.assign(place, {
    told: (supplies: readonly LocalSupply[]): Assumption => {
      const assumed = supplies.filter(each => each.assumed);
      const own = assumed.filter(({ subject }) => bySubject.get(subject) !== undefined);
      return { assumed: assumed.length, counted: supplies.length, bySubject: own.length, otherwise };
    },
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[middle] ?? 0];
  return (below + above) / 2;
}
