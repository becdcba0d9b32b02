import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import { trendOf } from './wish.rules.ts';
import { sumWishes } from './wish.storage.ts';
import { type WishFacet, type WishTrend, wishWeeks } from './wish.ts';

/** What families miss in a municipality, by each way of counting, and how areas are called. */
export interface Missed {
  of(facet: WishFacet): WishTrend[];
  areaNames: ReadonlyMap<string, string>;
}

const dayMs = 86_400_000;

/** The last quarter of a year with the one before. Empty for anybody but whoever coordinates the municipality: the database sees to it. */
export function missedIn(database: Database, actor: Actor, municipalityCode: string, now: Date): Promise<Missed> {
  const weekAgo = (weeks: number) => mondayOf(new Date(now.getTime() - weeks * 7 * dayMs));
  return database.read(actor, async sight => {
    const [next, since, sinceBefore] = [weekAgo(-1), weekAgo(wishWeeks - 1), weekAgo(2 * wishWeeks - 1)];
    const latest = await sumWishes(sight, municipalityCode, since, next);
    const before = await sumWishes(sight, municipalityCode, sinceBefore, since);
    const areas = await findAreas(sight, municipalityCode);
    return {
      of: facet => trendOf(facet, latest, before),
      areaNames: new Map(areas.map(({ id, name }) => [id, name])),
    };
  });
}
