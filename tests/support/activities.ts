import { type Actor, visitor } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { type ActivityProfile, activitySchema } from '#rooms/activities/activity.ts';
import { runningOn } from '#rooms/activities/vouching.queries.ts';
import type { TestHouse } from './test-house.ts';

/** The id of the public activity that is called so. */
export async function activityCalled(house: TestHouse, actor: Actor, title: string): Promise<string> {
  const found = await house.database.read(actor, sight =>
    sight.selectFrom('activity_listings').where('title', '=', title).select('activity_id').executeTakeFirst(),
  );
  return present(found).activity_id;
}

type Changes = Partial<Omit<ActivityProfile, 'schedule'>>;

/** Something that nothing of the demo is like: beekeeping for those of 40 to 44, on Thursdays at five. */
export const beekeepers = (title: string, changes: Changes = {}, times = [['Thursday', '17:00']]) =>
  activitySchema.parse({
    ...{ title, what: 'beekeeping', minimumAge: 40, maximumAge: 44, cost: { amount: 0, per: 'time' } },
    ...{ placeName: 'Gården', latitude: 58.0351, longitude: 11.1001, languages: ['sv'] },
    schedule: {
      times: times.map(([byDay, startTime]) => ({ byDay, startTime, endTime: '21:00' })),
      startDate: '2026-11-02',
    },
    ...changes,
  });
/** The id of what the first says who vouches for the public activity that is called so. */
export async function vouchingOn(house: TestHouse, title: string): Promise<string> {
  const activityId = await activityCalled(house, visitor, title);
  const [said] = await runningOn(house.database, visitor, [activityId], house.now);
  return present(said).id;
}
