import type { Sight } from '#house/database.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { countWish } from '#rooms/leisure/wish.storage.ts';
import type { Wish } from '#rooms/leisure/wish.ts';
import { ownAreaId } from '#rooms/places/municipality.ts';

type Said = Partial<Omit<Wish, 'municipalityCode' | 'areaId'>> & { area: string; times: number; weeksAgo: number };

/** What families of Brohamn have missed: more and more in a village, less where something has begun, and here and there a few. */
const said: readonly Said[] = [
  { area: 'centrum', subject: 'hobby', age: 9, times: 5, weeksAgo: 45 },
  { area: 'tallhojden', subject: 'sports', age: 10, free: true, times: 10, weeksAgo: 31 },
  { area: 'harvsund', subject: 'youth', age: 14, day: 5, free: true, times: 7, weeksAgo: 20 },
  { area: 'harvsund', subject: 'youth', age: 14, day: 5, free: true, times: 12, weeksAgo: 6 },
  { area: 'harvsund', subject: 'performing-arts', age: 13, girls: true, times: 6, weeksAgo: 2 },
  { area: 'gullersrod', subject: 'sports', age: 8, day: 6, times: 11, weeksAgo: 17 },
  { area: 'gullersrod', subject: 'sports', age: 8, day: 6, times: 5, weeksAgo: 4 },
  { area: 'tallhojden', subject: 'hobby', age: 11, day: 4, free: true, times: 9, weeksAgo: 3 },
  { area: 'tallhojden', subject: 'sports', age: 16, girls: true, free: true, times: 5, weeksAgo: 9 },
  { area: 'vrangsbo', subject: 'outdoors', age: 10, times: 3, weeksAgo: 1 },
];

const weekMs = 7 * 86_400_000;

/** Counts what has been missed in Brohamn, so that whoever coordinates has something to read. */
export async function fillWishes(sight: Sight, municipalityCode: string, now: Date): Promise<void> {
  for (const { area, times, weeksAgo, subject, age, day, free = false, girls = false } of said) {
    const areaId = ownAreaId(municipalityCode, area);
    const weekOn = mondayOf(new Date(now.getTime() - weeksAgo * weekMs));
    for (let time = 0; time < times; time += 1)
      await countWish(sight, { municipalityCode, areaId, subject, age, day, free, girls }, weekOn);
  }
}
