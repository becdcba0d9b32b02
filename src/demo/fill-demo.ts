import type { Database } from '#house/database.ts';

/** Fills Brohamn on an empty database. */
export async function fillDemo(_database: Database, _now: Date): Promise<void> {}
