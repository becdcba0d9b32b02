import { clock } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { forgetEndedSessions } from '#rooms/people/session.commands.ts';
import { forgetOldImports } from '#rooms/registers/import-application.commands.ts';

/** Something that happens by itself, as the actor "the clock". It may run twice or late without harm. */
interface Entry {
  everyMinutes: number;
  run(database: Database, now: Date): Promise<void>;
}

/** What happens by itself, and how often. */
const timetable: readonly Entry[] = [
  { everyMinutes: 60, run: (database, now) => forgetEndedSessions(database, clock, now) },
  { everyMinutes: 10, run: (database, now) => forgetOldImports(database, clock, now) },
];

/** Keeps the timetable from now on; answers how to end it. A run that fails is told and tried again the next time. */
export function keepTimetable(database: Database, now: () => Date, report: (error: unknown) => void): () => void {
  const timers = timetable.map(({ everyMinutes, run }) => {
    const once = () => run(database, now()).catch(report);
    once();
    return setInterval(once, everyMinutes * 60_000);
  });
  return () => timers.forEach(clearInterval);
}
