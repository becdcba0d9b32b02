import type { Beside } from '#house/beside.ts';
import { Button } from '#ui/form.tsx';
import { mayMake } from './activity.policy.ts';
import { activitiesPath } from './activity-facts.views.tsx';
import { activityTasksMessages } from './activity-tasks.messages.ts';

/** The way to a new activity, on the working page of the organisation that it would be of. */
export const activitiesBeside: Pick<Beside, 'work'> = {
  async work(visit, organisation) {
    if (!mayMake(visit.actor, organisation).allowed) return null;
    return (
      <Button variant="secondary" icon="kite" href={visit.href(`${activitiesPath}/ny?aktor=${organisation.id}`)}>
        {activityTasksMessages[visit.language].add}
      </Button>
    );
  },
};
