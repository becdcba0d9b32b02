import { clock } from '#house/actor.ts';
import { forgetKnocks } from '#house/limits.ts';
import type { House } from '#house/visit.ts';
import { forgetVouchings } from '#rooms/activities/vouching.commands.ts';
import { forgetKeys, sweepEnquiries } from '#rooms/enquiries/sweep.commands.ts';
import { sweepFeeds } from '#rooms/feeds/feed-run.commands.ts';
import { forgetWishes } from '#rooms/leisure/wish.commands.ts';
import { forgetInvitations } from '#rooms/members/member.commands.ts';
import { keepOpenFeeds } from '#rooms/open-data/open-feed-keeping.commands.ts';
import { worldOf } from '#rooms/open-data/openactive-world.queries.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { measureDue } from '#rooms/reach/standing-question.commands.ts';
import { forgetOldImports } from '#rooms/registers/import-application.commands.ts';
import { forgetSharing } from '#rooms/sharing/draft.commands.ts';
import { forgetEnded } from '#rooms/sign-in/session.commands.ts';

/** Something that happens by itself, as the actor "the clock". It may run twice or late without harm. */
interface Entry {
  everyMinutes: number;
  run(house: House, now: Date): Promise<void> | void;
}

/** What happens by itself, and how often. */
const timetable: readonly Entry[] = [
  { everyMinutes: 1, run: keepEnquiries },
  {
    everyMinutes: 1,
    run: ({ database, settings }, now) => keepOpenFeeds(database, worldOf(settings), now).then(() => {}),
  },
  { everyMinutes: 1, run: sweepFeeds },
  { everyMinutes: 60, run: forgetKeys },
  { everyMinutes: 60, run: ({ database }, now) => forgetInvitations(database, clock, now) },
  { everyMinutes: 60, run: ({ database }, now) => forgetKnocks(database, now) },
  { everyMinutes: 60, run: ({ database }, now) => forgetEnded(database, clock, now) },
  { everyMinutes: 60, run: ({ database }, now) => forgetSharing(database, clock, now) },
  { everyMinutes: 60, run: ({ database }, now) => forgetWishes(database, clock, now) },
  { everyMinutes: 60, run: measureWhiteSpots },
  { everyMinutes: 60, run: ({ database }, now) => forgetVouchings(database, clock, now) },
  { everyMinutes: 10, run: ({ database }, now) => forgetOldImports(database, clock, now) },
];

/** What is due first, then telling of it. */
async function keepEnquiries(house: House, now: Date): Promise<void> {
  await sweepEnquiries(house, now);
  house.deliver();
}

/** What municipalities follow, once a month and when a goal was due. */
function measureWhiteSpots({ database, settings }: House, now: Date): Promise<void> {
  return measureDue({ database, gazetteer: gazetteerWith(settings.demo) }, clock, now);
}

/** Keeps the timetable from now on; answers how to end it. A run that fails is told and tried again the next time. */
export function keepTimetable(house: House, now: () => Date, report: (error: unknown) => void): () => void {
  const timers = timetable.map(({ everyMinutes, run }) => {
    const once = async () => Promise.resolve(run(house, now())).catch(report);
    once();
    return setInterval(once, everyMinutes * 60_000);
  });
  return () => timers.forEach(clearInterval);
}
