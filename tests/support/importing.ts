import type { Actor } from '#house/actor.ts';
import { applyImport } from '#rooms/registers/import-application.commands.ts';
import { endOf, type Report } from '#rooms/registers/import-progress.storage.ts';
import { receiveRegister } from '#rooms/registers/register-import.commands.ts';
import { importOf, rowsOf } from '#rooms/registers/register-import.queries.ts';
import type { PreviewRow } from '#rooms/registers/register-import.ts';
import type { TestHouse } from './test-house.ts';

/** Somebody who reads registers into a municipality, and waits until each step is over. */
export interface Importing {
  /** Hands a register in; answers the import, compared. Throws the code of the fault where the file has one. */
  received(bytes: Uint8Array, fileName?: string): Promise<string>;
  /** Starts to apply what was previewed. */
  start(id: string, report?: Report): Promise<void>;
  /** Applies what was previewed. */
  applied(id: string, report?: Report): Promise<void>;
  row(id: string, position?: number): Promise<PreviewRow | undefined>;
}

/** Reads registers in as this actor; a CSV is read by its headers when `guesses`. */
export function importingAs(house: TestHouse, actor: Actor, code = '9999', guesses = false): Importing {
  const start: Importing['start'] = async (id, report) => {
    const { fingerprint } = await importOf(house.database, actor, id);
    await applyImport(house.database, actor, id, fingerprint ?? '', house.now, report);
  };
  return {
    start,
    async received(bytes, fileName = 'register.json') {
      const answer = await receiveRegister(house.database, actor, code, { fileName, bytes }, house.now, { guesses });
      if (!answer.ok) throw new Error(answer.fault.code);
      await endOf(answer.id);
      return answer.id;
    },
    async applied(id, report) {
      await start(id, report);
      await endOf(id);
    },
    row: async (id, position = 1) => (await rowsOf(house.database, actor, id)).find(each => each.position === position),
  };
}
