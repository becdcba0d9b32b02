import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { findOpenActivities, findOpenActivitiesOf, type OpenSince } from '#rooms/activities/open-activity.storage.ts';
import type { OpenActivity } from '#rooms/activities/open-activity.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { findOpenActors } from '#rooms/organisations/open-actor.storage.ts';
import type { OpenActor } from '#rooms/organisations/open-actor.ts';
import { findOrganisationIds, findServiceKeys, type HsdsHunt, type ServiceKey } from './hsds.storage.ts';
import type { ServiceSource } from './hsds.ts';

export interface Found<T> {
  total: number;
  found: T[];
}

/** Only which services there are and when each was modified. */
export function serviceKeysFor(database: Database, actor: Actor, hunt: HsdsHunt): Promise<Found<ServiceKey>> {
  return database.read(actor, async sight => {
    const { total, keys } = await findServiceKeys(sight, hunt);
    return { total, found: keys };
  });
}

/** One page of services with what is told of each. */
export function servicesFor(database: Database, actor: Actor, hunt: HsdsHunt): Promise<Found<ServiceSource>> {
  return database.read(actor, async sight => {
    const { total, keys } = await findServiceKeys(sight, hunt);
    const idsOf = (of: ServiceKey['of']) => keys.filter(key => key.of === of).map(({ id }) => id);
    const sources = await activitySources(sight, hunt, await findOpenActivities(sight, hunt, idsOf('activity')));
    const actors = await findOpenActors(sight, hunt.hiddenAt, idsOf('organisation'));
    const byId = new Map<string, ServiceSource>([
      ...sources.map(source => [source.activity.id, source] as const),
      ...actors.map(organisation => [organisation.id, { of: 'organisation', organisation }] as const),
    ]);
    return { total, found: keys.flatMap(({ id }) => byId.get(id) ?? []) };
  });
}

/** An organisation and everything it does. */
export interface OrganisationSource {
  organisation: OpenActor;
  services: ServiceSource[];
}

/** One page of organisations with what each does. */
export function organisationsFor(database: Database, actor: Actor, hunt: HsdsHunt): Promise<Found<OrganisationSource>> {
  return database.read(actor, async sight => {
    const { total, ids } = await findOrganisationIds(sight, hunt);
    const organisations = await findOpenActors(sight, hunt.hiddenAt, ids);
    const sources = await activitySources(sight, hunt, await findOpenActivitiesOf(sight, hunt, ids));
    const byOrganisation = Map.groupBy(sources, ({ activity }) => activity.organisationId);
    const found = organisations.map(organisation => ({
      organisation,
      services: byOrganisation.get(organisation.id) ?? [{ of: 'organisation' as const, organisation }],
    }));
    return { total, found };
  });
}

type ActivitySource = Extract<ServiceSource, { of: 'activity' }>;

async function activitySources(
  sight: Sight,
  { hiddenAt }: OpenSince,
  activities: readonly OpenActivity[],
): Promise<ActivitySource[]> {
  const actors = await findOpenActors(sight, hiddenAt, [...new Set(activities.map(each => each.organisationId))]);
  const organisations = new Map(actors.map(each => [each.id, each]));
  const asked = new Set(activities.flatMap(({ profile }) => profile.contactFunctionId ?? []));
  const functions = new Map((await findFunctions(sight, [...asked])).map(each => [each.id, each]));
  return activities.map(activity => ({
    ...{ of: 'activity', activity, organisation: organisations.get(activity.organisationId) },
    contact: openTo(activity, functions.get(activity.profile.contactFunctionId ?? '')),
  }));
}

/** A function is told of only where everybody may turn to it, and in the name of who runs the activity. */
function openTo({ organisationId }: OpenActivity, contact: LocalFunction | undefined): LocalFunction | undefined {
  const open = contact?.published && !contact.dissolvedAt && contact.organisationId === organisationId;
  return open ? contact : undefined;
}
