import type { sql } from 'kysely';
import type { z } from 'zod';
import { terminal } from '#house/actor.ts';
import { createActivity } from '#rooms/activities/activity.commands.ts';
import { activitySchema } from '#rooms/activities/activity.ts';
import type { TestHouse } from './test-house.ts';

export type Thing = Record<string, unknown> & { id: string; name: string };
export type HsdsAnswer = { total_items: number; contents: Thing[] };
export type Told = Partial<z.input<typeof activitySchema>>;

/** What a program asks of the API, and what happens meanwhile; the house is opened before each file and not before this. */
export function askingIn(house: () => TestHouse) {
  const one = async (path: string) => (await (await house().request(`/api/hsds${path}`)).json()) as Thing;
  const ask = async (path: string) => (await one(path)) as unknown as HsdsAnswer;
  const organisationCalled = (slug: string) =>
    house().database.read(terminal, async sight => {
      const row = sight.selectFrom('listings').where('slug', '=', slug).select('organisation_id');
      return (await row.executeTakeFirstOrThrow()).organisation_id;
    });
  return {
    ...{ one, ask, organisationCalled },
    named: async (path: string) => (await ask(path)).contents.map(({ name }) => name),
    /** Puts an activity on the list as the coordinator, and answers its id. */
    put: async (changes: Told, slug = 'boxklubben-ankaret') => {
      const profile = activitySchema.parse({ ...least, ...changes });
      const coordinator = await house().actor('municipal-coordinator');
      return createActivity(house().database, coordinator, await organisationCalled(slug), profile, house().now);
    },
    change: (statement: ReturnType<typeof sql>) =>
      house().database.as(terminal, async sight => {
        await statement.execute(sight);
      }),
  };
}

const least: z.input<typeof activitySchema> = {
  ...{ title: 'Zebra', what: 'dance', minimumAge: 10, maximumAge: 14, cost: { amount: 0, per: 'time' } },
  schedule: { times: [{ byDay: 'Friday', startTime: '16:00', endTime: '17:00' }], startDate: '2026-11-23' },
};
