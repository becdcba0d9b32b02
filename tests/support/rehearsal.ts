import type { Database } from '#house/database.ts';
import { openAround, type TestHouse } from './test-house.ts';

/**
 * The same house, where nothing that is done lasts: every transaction answers as it would and is rolled back. So everybody can
 * knock at every door, in any order, and finds the house as it was.
 */
export function rehearsing(house: TestHouse): Pick<TestHouse, 'request' | 'faults'> {
  const { database } = house;
  const rehearsed: Database = {
    ...database,
    async as(actor, work) {
      const over = Symbol('over');
      const outcome = await database
        .as(actor, async sight => {
          throw Object.assign(new Error('rehearsed'), { [over]: await work(sight) });
        })
        .catch(error => (over in error ? error[over] : Promise.reject(error)));
      return outcome;
    },
  };
  return openAround(rehearsed, database);
}
