import type { Actor } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { approveActivity, createActivity } from '#rooms/activities/activity.commands.ts';
import { activityPageOf } from '#rooms/activities/activity.queries.ts';
import { activitySchema } from '#rooms/activities/activity.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import type { ReachMeans } from '#rooms/reach/reach-basis.queries.ts';
import type { ReachQuestion } from '#rooms/reach/reach-question.ts';
import type { TestHouse } from './test-house.ts';

/** Girls 13–15 after six within 1.5 km: what Brohamn follows. */
export const girlsQuestion: ReachQuestion = {
  ...{ who: 'girls', ages: { from: 13, to: 15 }, radiusMetres: 1500, affordable: false },
  hours: { after: 18 * 60 },
};

export const reachMeans = (house: TestHouse): ReachMeans => ({
  database: house.database,
  gazetteer: gazetteerWith(true),
});

/** Writes and approves an evening for girls 12–16 in Klockarhagen; answers its id. */
export async function eveningInKlockarhagen(house: TestHouse, now: Date, title = 'Tjejkväll i Klockarhagen') {
  const [leader, coordinator] = [await house.actor('association-leader'), await house.actor('municipal-coordinator')];
  const profile = activitySchema.parse({
    ...{ title, what: 'boxing', minimumAge: 12, maximumAge: 16, audience: 'girls', areaId: '9999-klockarhagen' },
    ...{ latitude: 58.045, longitude: 11.0543, cost: { amount: 0, per: 'time' } },
    schedule: { times: [{ byDay: 'Tuesday', startTime: '18:30', endTime: '20:00' }], startDate: '2026-11-23' },
  });
  const club = (leader.kind === 'person' && leader.memberships[0]?.organisationId) || '';
  const id = await createActivity(house.database, leader, club, profile, now);
  const { activity } = await activityPageOf(house.database, coordinator, id);
  await approveActivity(house.database, coordinator, id, activity.newest.id, now);
  return id;
}

/** Ids of what the demo follows: its first question, that question's open goal, and something that is tried. */
export async function followedOf(house: TestHouse, actor: Actor) {
  return house.database.read(actor, async sight => {
    const one = async (
      table: 'standing_questions' | 'reach_goals' | 'reach_attempts',
      column: 'who' | 'area_name',
      is: string,
    ) =>
      present(
        await sight
          .selectFrom(table)
          .where(column as 'id', '=', is)
          .select('id')
          .executeTakeFirst(),
      ).id;
    return {
      question: await one('standing_questions', 'who', 'girls'),
      goal: await one('reach_goals', 'area_name', 'Klockarhagen'),
      attempt: await one('reach_attempts', 'area_name', 'Klockarhagen'),
    };
  });
}
