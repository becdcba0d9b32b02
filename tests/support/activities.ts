import type { Actor } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import type { TestHouse } from './test-house.ts';

/** The id of the public activity that is called so. */
export async function activityCalled(house: TestHouse, actor: Actor, title: string): Promise<string> {
  const found = await house.database.read(actor, sight =>
    sight.selectFrom('activity_listings').where('title', '=', title).select('activity_id').executeTakeFirst(),
  );
  return present(found).activity_id;
}
