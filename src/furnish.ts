import type { Assets } from '#house/assets.ts';
import type { Database } from '#house/database.ts';
import { openKeyring } from '#house/keyring.ts';
import { countKnocks } from '#house/limits.ts';
import { openSeal } from '#house/seal.ts';
import type { Settings } from '#house/settings.ts';
import type { House } from '#house/visit.ts';
import { beside, navigation, ownData } from './app.tsx';
import { reasons } from './reasons.ts';

/** What the house does outside itself. */
export interface Outside {
  /** Sends letters in the background. */
  deliver(house: House): void;
  report: House['report'];
}

/** Everything that the house lends to a visit. */
export function furnish(database: Database, settings: Settings, assets: Assets, { deliver, report }: Outside): House {
  const seal = openSeal(settings);
  const knocks = countKnocks(database, seal);
  const house: House = {
    ...{ database, settings, assets, navigation, reasons, ownData, beside, seal, knocks, report },
    keyring: openKeyring(settings.keys),
    deliver: () => deliver(house),
  };
  return house;
}
