import type { Actor } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import type { Activity, ActivityVersion } from './activity.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type ActivityRefusal =
  | 'activity.not-yours'
  | 'activity.not-coordinator'
  | 'activity.nothing-waits'
  | 'activity.closed'
  | 'activity.not-closed'
  | 'activity.changed-meanwhile';

type Verdict = Decision<ActivityRefusal>;

/** What the policy must know of an activity. */
type Whose = Pick<Activity, 'organisationId' | 'municipalityCode'> & {
  newest: Pick<ActivityVersion, 'fate'>;
  published: unknown;
  closed: unknown;
};

/** What this actor may do with an activity, each with the reason for a no. */
export function mayDo(actor: Actor, { organisationId, municipalityCode, newest, published, closed }: Whose) {
  const coordinator = coordinates(actor, municipalityCode);
  const whileOpen = (right: boolean, otherwise: ActivityRefusal): Verdict =>
    right ? (closed ? refused('activity.closed') : allowed) : refused(otherwise);
  const own = whileOpen(coordinator || speaksFor(actor, organisationId), 'activity.not-yours');
  const onWaiting = whileOpen(coordinator, 'activity.not-coordinator');
  const decide =
    onWaiting.allowed && newest.fate !== 'waiting' ? refused('activity.nothing-waits' as const) : onWaiting;
  return {
    edit: own,
    // Nobody can say that what no one has seen still holds.
    assure: own.allowed && !published ? refused('activity.nothing-waits' as const) : own,
    approve: decide,
    return: decide,
    close: own,
    reopen: coordinator ? (closed ? allowed : refused('activity.not-closed')) : refused('activity.not-coordinator'),
  } satisfies Record<string, Verdict>;
}

/** Whether the actor may make an activity of an organisation. */
export function mayMake(actor: Actor, organisation: { id: string; municipalityCode: string | null }): Verdict {
  const { id, municipalityCode } = organisation;
  const here = municipalityCode !== null && coordinates(actor, municipalityCode);
  return here || speaksFor(actor, id) ? allowed : refused('activity.not-yours');
}

/** Whether the actor may read what places really cost, and who pays, in a municipality: whoever weighs where support does most. */
export function mayReadCosts(actor: Actor, municipalityCode: string): Verdict {
  return coordinates(actor, municipalityCode) ? allowed : refused('activity.not-coordinator');
}
