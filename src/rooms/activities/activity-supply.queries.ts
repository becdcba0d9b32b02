import type { Sight } from '#house/database.ts';
import { hiddenFrom } from '#rooms/organisations/organisation.rules.ts';
import { isoDay } from '#ui/dates.ts';
import { findListedSupply } from './activity-supply.storage.ts';
import type { ListedSupply } from './activity-supply.ts';

/** What children can come to in some municipalities, as a parent would find it there: approved, fresh, and not over. */
export function listedSupplyIn(sight: Sight, municipalityCodes: readonly string[], now: Date): Promise<ListedSupply[]> {
  const hiddenAt = hiddenFrom(now);
  return findListedSupply(sight, municipalityCodes, { hiddenAt, today: isoDay(now) });
}
