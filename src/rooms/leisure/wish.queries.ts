import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import { trendOf } from './wish.rules.ts';
import { sumWishes } from './wish.storage.ts';
import { type WishFacet, type WishSum, type WishTrend, wishWeeks } from './wish.ts';

/** What families miss in a municipality, by each way of counting, how areas are called, and how it has been. */
export interface Missed {
  of(facet: WishFacet): WishTrend[];
  areaNames: ReadonlyMap<string, string>;
  /** Stretches of weeks by the Monday they begin on, the oldest first, for as long as counts are kept. */
  history: { weekOn: string; figure: WishTrend['now'] }[];
}

const weekMs = 7 * 86_400_000;
/** Of so many weeks each: not quite two years. */
const stretches = 8;

/** The last quarter of a year with those before it. Empty for anybody but whoever coordinates the municipality: the database sees to it. */
export function missedIn(database: Database, actor: Actor, municipalityCode: string, now: Date): Promise<Missed> {
  const weekAgo = (weeks: number) => mondayOf(new Date(now.getTime() - weeks * weekMs));
  return database.read(actor, async sight => {
    const sums: { weekOn: string; told: WishSum[] }[] = [];
    for (let back = 1; back <= stretches; back += 1) {
      const [weekOn, until] = [weekAgo(back * wishWeeks - 1), weekAgo((back - 1) * wishWeeks - 1)];
      sums.push({ weekOn, told: await sumWishes(sight, municipalityCode, weekOn, until) });
    }
    const areas = await findAreas(sight, municipalityCode);
    return {
      of: facet => trendOf(facet, sums[0]?.told ?? [], sums[1]?.told ?? []),
      areaNames: new Map(areas.map(({ id, name }) => [id, name])),
      history: sums
        .toReversed()
        .map(({ weekOn, told }) => ({ weekOn, figure: trendOf('all', told, [])[0]?.now ?? 'none' })),
    };
  });
}
