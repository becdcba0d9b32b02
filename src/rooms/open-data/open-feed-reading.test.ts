import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, clock, visitor } from '#house/actor.ts';
import { Refused } from '#house/decision.ts';
import {
  assureActivity,
  closeActivity,
  createActivity,
  editActivity,
  reopenActivity,
} from '#rooms/activities/activity.commands.ts';
import { activityPageOf } from '#rooms/activities/activity.queries.ts';
import { type ActivityProfile, activitySchema } from '#rooms/activities/activity.ts';
import { nextSessions } from '#rooms/activities/schedule.rules.ts';
import {
  assureOrganisation,
  closeOrganisation,
  reopenOrganisation,
} from '#rooms/organisations/organisation.commands.ts';
import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { isoDay } from '#ui/dates.ts';
import { held } from '../../../tests/support/openactive.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { openFeeds, sessionDays } from './open-feed.ts';
import { keepOpenFeeds } from './open-feed-keeping.commands.ts';
import { openFeedPageOf } from './open-feed-page.queries.ts';
import type { OpenFeedItem } from './open-feed-page.rules.ts';
import type { World } from './openactive-record.rules.ts';
import { worldOf } from './openactive-world.queries.ts';

let house: TestHouse;
let world: World;
let leader: Actor;
let coordinator: Actor;
let club: string;
let ids: string[];
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  world = worldOf(house.settings);
  leader = await house.actor('association-leader');
  coordinator = await house.actor('municipal-coordinator');
  club = (leader.kind === 'person' && leader.memberships[0]?.organisationId) || '';
  ids = [];
  for (const title of ['Hopprep', 'Lek', 'Läsning'])
    ids.push(await createActivity(house.database, coordinator, club, profileOf({ title }), house.now));
});
afterAll(() => house.close());

const profileOf = (changes: Partial<ActivityProfile> = {}): ActivityProfile =>
  activitySchema.parse({
    ...{ title: 'Hopprep', what: 'fitness', minimumAge: 7, maximumAge: 12, placeName: 'Gården', city: 'Brohamn' },
    ...{ cost: { amount: 0, per: 'time' }, latitude: 58.03, longitude: 11.1 },
    schedule: { times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:00' }], startDate: '2026-11-23' },
    ...changes,
  });

/** Everything that can happen to what is public, or to a reader. */
const happenings = [
  'rename',
  'retime',
  'end',
  'hide',
  'close',
  'reopen',
  'assure',
  'leave',
  'return',
  'keep',
  'read',
  'day',
  'months',
] as const;
type Happening = (typeof happenings)[number];

interface Reader {
  held: Map<string, OpenFeedItem>;
  after: Partial<Record<(typeof openFeeds)[number], number | undefined>>;
  /** When it was last at the end of every feed, or began. */
  caughtUp: Record<(typeof openFeeds)[number], Date>;
}

const begin = (now: Date): Reader => {
  return {
    held: new Map(),
    after: {},
    caughtUp: { 'session-series': now, 'scheduled-sessions': now, 'facility-uses': now },
  };
};

/** Whoever has not come to the end for seven days may have missed what was deleted, and begins anew: so the standard says. */
function laterBy(time: { now: Date }, now: Date, reader: Reader): void {
  time.now = now;
  const since = Math.min(...openFeeds.map(feed => reader.caughtUp[feed].getTime()));
  if (now.getTime() - since > 7 * 86_400_000) Object.assign(reader, begin(now));
}

async function readPage(reader: Reader, feed: (typeof openFeeds)[number], now: Date): Promise<boolean> {
  const page = { feed, after: reader.after[feed], municipalityCode: undefined, leftOut: [], most: 7 };
  const items = await openFeedPageOf(house.database, visitor, page, world, now);
  reader.held = held(items, reader.held);
  reader.after[feed] = items.at(-1)?.modified ?? reader.after[feed];
  if (items.length === 0) reader.caughtUp[feed] = now;
  return items.length > 0;
}

async function edit(id: string, changes: Partial<ActivityProfile>, now: Date): Promise<void> {
  const { activity } = await activityPageOf(house.database, coordinator, id);
  const profile = { ...activity.newest.profile, ...changes };
  await editActivity(house.database, coordinator, { activityId: id, baseVersionId: activity.newest.id, profile }, now);
}

const weekly = (startTime: string, endDate?: string) => ({
  schedule: { ...profileOf().schedule, times: [{ byDay: 'Friday' as const, startTime, endTime: '20:00' }], endDate },
});

async function happen(what: Happening, nth: number, reader: Reader, time: { now: Date }): Promise<unknown> {
  const id = ids[nth % ids.length] ?? '';
  const { database } = house;
  const { now } = time;
  const acts: Record<Happening, () => unknown> = {
    rename: () => edit(id, { title: nth % 2 ? 'Hopprep' : 'Långrep' }, now),
    retime: () => edit(id, weekly(nth % 2 ? '17:00' : '18:00'), now),
    end: () => edit(id, weekly('17:00', isoDay(new Date(now.getTime() + 20 * 86_400_000))), now),
    hide: () => edit(id, { placePrecision: nth % 2 ? 'hidden' : 'exact', placeName: 'Gården' }, now),
    close: () => closeActivity(database, coordinator, id, 'Slut', now),
    reopen: () => reopenActivity(database, coordinator, id, now),
    assure: () =>
      assureActivity(database, coordinator, id, now).then(() => assureOrganisation(database, coordinator, club, now)),
    leave: () => closeOrganisation(database, coordinator, club, 'Slut', now),
    return: () => reopenOrganisation(database, coordinator, club, now),
    keep: () => keepOpenFeeds(database, world, now),
    read: () => readPage(reader, openFeeds[nth % openFeeds.length] ?? 'session-series', now),
    day: () => laterBy(time, new Date(now.getTime() + 86_400_000), reader),
    months: () => laterBy(time, monthsAfter(now, 5), reader),
  };
  return acts[what]();
}

/** What is public, found without the feeds' own rules. */
async function publicNow(now: Date): Promise<string[]> {
  const hiddenAt = monthsAfter(now, -12);
  const last = isoDay(new Date(now.getTime() + sessionDays * 86_400_000));
  const { rows } = await house.database.read(clock, sight =>
    sql<{ activity_id: string; profile: ActivityProfile }>`select a.activity_id, a.profile from activity_listings a
      join listings using (organisation_id) where a.assured_at > ${hiddenAt}`.execute(sight),
  );
  return rows.flatMap(({ activity_id: id, profile }) => {
    const sessions = nextSessions(profile.schedule, now, 2000);
    const starts = new Set(sessions.filter(each => each.on <= last).map(each => each.startsAt.getTime()));
    const place = profile.placePrecision === 'hidden' ? 'Brohamns kommun' : profile.placeName;
    return sessions.length === 0
      ? []
      : [`${id} ${profile.title} ${place}`, ...[...starts].map(each => `${id} ${new Date(each).toISOString()}`)];
  });
}

function said({ id, data }: OpenFeedItem): string {
  const { name, location, startDate } = data as { name: string; location?: { name: string }; startDate?: string };
  return startDate ? `${id.slice(0, 36)} ${new Date(startDate).toISOString()}` : `${id} ${name} ${location?.name}`;
}

const story = fc.array(fc.tuple(fc.constantFrom(...happenings), fc.nat(5)), { minLength: 5, maxLength: 30 });

test('whatever happens, and whenever a page is read, a reader ends with exactly what is public', async () => {
  const time = { now: house.now };
  await fc.assert(
    fc.asyncProperty(story, async told => {
      const reader = begin(time.now);
      for (const [what, nth] of told)
        await Promise.resolve(happen(what, nth, reader, time)).catch(error => {
          if (!(error instanceof Refused)) throw error;
        });
      await keepOpenFeeds(house.database, world, time.now);
      for (const feed of openFeeds) while (await readPage(reader, feed, time.now));
      const items = [...reader.held.values()].filter(each => each.kind !== 'FacilityUse');
      expect(items.map(said).toSorted()).toEqual((await publicNow(time.now)).toSorted());
    }),
    { numRuns: 60 },
  );
}, 180_000);
