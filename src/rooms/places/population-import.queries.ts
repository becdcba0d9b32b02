import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { findPopulationImport, findPopulationImports, findReplaced } from './population-import.storage.ts';
import type { PopulationImport } from './population-import.ts';

/** A reading with what its page says beside it. */
export interface ShownImport {
  readonly whole: PopulationImport;
  /** What it would take the place of. */
  readonly replaced: readonly PopulationImport[];
  /** The same files have been applied before. */
  readonly again: PopulationImport | undefined;
}

/** Every reading, the newest first. */
export function populationImports(database: Database, actor: Actor): Promise<PopulationImport[]> {
  return database.read(actor, findPopulationImports);
}

/** `Absent` where it is not there for this actor. */
export function populationImportOf(database: Database, actor: Actor, id: string): Promise<ShownImport> {
  return database.read(actor, async sight => {
    const whole = present(await findPopulationImport(sight, id));
    const all = await findPopulationImports(sight);
    const again = all.find(each => each.digest === whole.digest && each.id !== id && each.appliedAt);
    return { whole, again, replaced: whole.appliedAt ? [] : await findReplaced(sight, whole) };
  });
}
