import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { countWish, deleteWishesBefore } from './wish.storage.ts';
import { type Wish, wishMonths } from './wish.ts';

/** Counts what somebody says is missing. Not in the journal: there would be the time of day, and that is more than may be kept. */
export function makeWish(database: Database, actor: Actor, wish: Wish, now: Date): Promise<void> {
  return database.as(actor, sight => countWish(sight, wish, mondayOf(now)));
}

/** For the timetable: counts are erased after two years. */
export function forgetWishes(database: Database, actor: Actor, now: Date): Promise<void> {
  return database.as(actor, sight => deleteWishesBefore(sight, mondayOf(monthsAfter(now, -wishMonths))));
}
