import { type Actor, visitor } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { runningOn } from '#rooms/activities/vouching.queries.ts';
import type { TestHouse } from './test-house.ts';

/** The id of the public activity that is called so. */
export async function activityCalled(house: TestHouse, actor: Actor, title: string): Promise<string> {
  const found = await house.database.read(actor, sight =>
    sight.selectFrom('activity_listings').where('title', '=', title).select('activity_id').executeTakeFirst(),
  );
  return present(found).activity_id;
}

/** The id of what the first says who vouches for the public activity that is called so. */
export async function vouchingOn(house: TestHouse, title: string): Promise<string> {
  const activityId = await activityCalled(house, visitor, title);
  const [said] = await runningOn(house.database, visitor, [activityId], house.now);
  return present(said).id;
}
