import { visitor } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { listChannels } from '#rooms/guidance/guidance.storage.ts';
import type { TestHouse } from './test-house.ts';

/** The id of one of the numbers that a municipality's guide leads to. */
export async function channelIn(house: TestHouse, municipalityCode: string): Promise<string> {
  const [first] = await house.database.read(visitor, sight => listChannels(sight, municipalityCode));
  return present(first).id;
}
