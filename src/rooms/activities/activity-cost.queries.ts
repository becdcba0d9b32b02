import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { insist } from '#house/decision.ts';
import { hiddenFrom } from '#rooms/organisations/organisation.rules.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { mayReadCosts } from './activity.policy.ts';
import { costViewOf } from './activity-cost.rules.ts';
import { countPublicActivities, findToldCosts } from './activity-cost.storage.ts';
import type { CostView } from './activity-cost.ts';

/** What places really cost in a municipality, for whoever coordinates it; refused to others. */
export function costsIn(
  database: Database,
  actor: SignedIn,
  municipalityCode: string,
  now: Date,
): Promise<CostView & { known: Area[] }> {
  insist(mayReadCosts(actor, municipalityCode));
  const hiddenAt = hiddenFrom(now);
  return database.read(actor, async sight => ({
    ...costViewOf(
      await findToldCosts(sight, municipalityCode, hiddenAt),
      await countPublicActivities(sight, municipalityCode, hiddenAt),
    ),
    known: await findAreas(sight, municipalityCode),
  }));
}
