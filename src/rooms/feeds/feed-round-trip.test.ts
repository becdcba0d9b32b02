import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { present } from '#house/decision.ts';
import { findActivity } from '#rooms/activities/activity.storage.ts';
import type { ActivityProfile } from '#rooms/activities/activity.ts';
import { nextSessions } from '#rooms/activities/schedule.rules.ts';
import { keepOpenFeeds } from '#rooms/open-data/open-feed-keeping.commands.ts';
import { worldOf } from '#rooms/open-data/openactive-world.queries.ts';
import { type FeedHouse, openFeedHouse } from '../../../tests/support/feeding.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let source: TestHouse;
let at: FeedHouse;
beforeAll(async () => {
  [source, at] = await Promise.all([openTestHouse({ demo: true }), openFeedHouse()]);
  await keepOpenFeeds(source.database, worldOf(source.settings), source.now);
  at.server.says('*', async (response, url) => {
    const answer = await source.request(`${url.pathname}${url.search}`);
    const text = await answer.text();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(text.replaceAll(source.settings.origin, at.server.origin));
  });
});
afterAll(async () => {
  expect(source.faults).toEqual([]);
  await Promise.all([source.close(), at.close()]);
});

type Told = Map<string, ActivityProfile>;

async function sent(): Promise<Told> {
  const rows = await source.database.read(at.coordinator, sight =>
    sight.selectFrom('activity_listings').select(['title', 'profile']).execute(),
  );
  return new Map(rows.map(({ title, profile }) => [title, profile as unknown as ActivityProfile]));
}

async function received(id: string): Promise<Told> {
  const { activities } = await at.page(id);
  const found = await Promise.all(
    activities.map(each => at.house.database.read(at.coordinator, sight => findActivity(sight, each.id))),
  );
  return new Map(found.flatMap(each => (each ? [[each.newest.profile.title, each.newest.profile]] : [])));
}

/** When it is held in the next year, whatever rules say it; what came in is told from today on. */
function held({ schedule }: ActivityProfile): string[] {
  const until = new Date(source.now.getTime() + 365 * 86_400_000);
  const ahead = nextSessions(schedule, source.now, 2000).filter(({ startsAt }) => startsAt < until);
  return ahead.map(each => `${each.startsAt.toISOString()} ${each.endsAt.toISOString()}`);
}

/** OpenActive has no word for families, and of a hidden place only the municipality is told. */
const facts = (profile: ActivityProfile) => {
  const { title, what, minimumAge, maximumAge, cost, latitude, longitude } = profile;
  const audience = title === 'Torsdagsmiddag' ? 'all' : profile.audience;
  const placeName = title === 'Torsdagsmiddag' ? 'Brohamns kommun' : profile.placeName;
  const firstTimeFree = cost.amount > 0 && profile.firstTimeFree;
  return { title, what, minimumAge, maximumAge, audience, cost, firstTimeFree, placeName, latitude, longitude };
};

/** Weekly times stay weekly: whoever plays every Tuesday is not told of fifty single days. */
const weekly = ({ schedule }: ActivityProfile) => ({
  times: schedule.times,
  extraSessions: schedule.extraSessions,
  isOpen: schedule.endDate === undefined,
});

describe.each([
  ['/api/openactive?municipality=brohamn', []],
  // Of one the organisation is not public, and HSDS says nothing of it; of the other the place is hidden.
  ['/api/hsds', ['Rodd på lördagar', 'Torsdagsmiddag']],
])('our own %s, read by another Brygga', (path, leftOut) => {
  let id: string;

  test('what comes in is what went out', async () => {
    id = await at.connect(path);
    await at.run(id);
    const [out, back] = [await sent(), await received(id)];
    expect(out.size).toBeGreaterThan(30);
    expect([...out.keys()].filter(title => !back.has(title)).toSorted()).toEqual(leftOut);
    for (const [title, came] of back) {
      const went = present(out.get(title));
      expect(facts(came)).toEqual(facts(went));
      expect([title, held(came)]).toEqual([title, held(went)]);
      expect([title, weekly(came)]).toEqual([title, weekly(went)]);
    }
  });

  test('nobody who turned a wheelchair away says that it may come in', async () => {
    const boxing = (await received(id)).get('Boxning för nybörjare');
    expect((await sent()).get('Boxning för nybörjare')?.adaptations['step-free']).toBe('no');
    expect(boxing?.adaptations['step-free']).toBeUndefined();
  });
});

test('what came in is found by families, and told to no other program again', async () => {
  const told = async () => {
    await keepOpenFeeds(at.house.database, worldOf(at.house.settings), at.house.now);
    const read = async (path: string) => JSON.parse(await (await at.house.request(path)).text());
    const { items } = await read('/api/openactive/feeds/session-series');
    const updated = items.filter((each: { state: string }) => each.state === 'updated').length;
    return [(await read('/api/hsds/services')).total_items, updated];
  };
  const [before, listed] = [await told(), (await at.listed()).length];
  const id = await at.connect('/api/openactive', { trusted: true });
  await at.run(id);
  expect((await at.listed()).length).toBeGreaterThan(listed + 20);
  expect(await told()).toEqual(before);
});
