import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clock, visitor } from '#house/actor.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import type { OpenFeedEntry } from './open-feed.ts';
import { deleteEntries, findPage, forgetEntries, saveEntries } from './open-feed-entry.storage.ts';
import { keepOpenFeeds } from './open-feed-keeping.commands.ts';
import { worldOf } from './openactive-world.queries.ts';

let house: TestHouse;
let owner: pg.Client;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await house.close();
});
beforeEach(() => house.database.as(clock, sight => sight.deleteFrom('open_feed_items').execute()));

const entry = (itemId: string): OpenFeedEntry => ({
  ...{ feed: 'session-series', itemId, sourceId: '00000000-0000-8000-a000-000000000001', municipalityCode: '9999' },
  ...{ startsAt: undefined, imprint: '00' },
});
const page = (after?: number) =>
  house.database.read(visitor, sight =>
    findPage(sight, { feed: 'session-series', after, municipalityCode: undefined, leftOut: [], most: 100 }),
  );
const read = async (after?: number) => (await page(after)).map(each => each.itemId);

/** A transaction that has given a number and is not over until it is told to be. */
function slowly(itemId: string) {
  let goOn = () => {};
  const held = new Promise<void>(resolve => {
    goOn = resolve;
  });
  let given = () => {};
  const numbered = new Promise<void>(resolve => {
    given = resolve;
  });
  const over = house.database.as(clock, async sight => {
    await saveEntries(sight, [entry(itemId)]);
    given();
    await held;
  });
  return { numbered, over, commit: () => goOn() };
}

/** Until a transaction stands in the queue for the right to give numbers. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await owner.query(
      "select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
    );
    if (rows.length > 0) return;
  }
}

test('a number is seen only when every lower one is, however the transactions end', async () => {
  const first = slowly('first');
  await first.numbered;
  const second = slowly('second');
  second.commit();
  await somebodyWaits();
  expect(await read()).toEqual([]);
  first.commit();
  await Promise.all([first.over, second.over]);
  expect(await read()).toEqual(['first', 'second']);
});

test('a sequence without the lock would lose one: that is what the lock is for', async () => {
  const { rows } = await owner.query("select pg_get_functiondef('number_open_feed_change'::regproc) as text");
  const withLock: string = rows[0].text;
  await owner.query(withLock.replace(/perform pg_advisory_xact_lock[^;]*;/, ''));
  const first = slowly('first');
  await first.numbered;
  const second = slowly('second');
  second.commit();
  await second.over;
  const [seen] = await page();
  expect(seen?.itemId).toBe('second');
  first.commit();
  await first.over;
  expect(await read(seen?.changeNumber)).toEqual([]);
  await owner.query(withLock);
});

test('whoever writes cannot choose a number, and each item is there once', async () => {
  await house.database.as(clock, sight => saveEntries(sight, [entry('a'), entry('b')]));
  await house.database.as(clock, sight =>
    sql`update open_feed_items set change_number = 1 where item_id = 'a'`.execute(sight),
  );
  expect(await read()).toEqual(['b', 'a']);
});

test('what is deleted goes to the end, stays, comes back or is forgotten', async () => {
  const at = (day: number) => new Date(Date.UTC(2026, 11, day));
  await house.database.as(clock, sight => saveEntries(sight, [entry('a'), entry('b'), entry('c')]));
  await house.database.as(clock, sight => deleteEntries(sight, [entry('a'), entry('b')], at(1)));
  await house.database.as(clock, sight => saveEntries(sight, [entry('b')]));
  await house.database.as(clock, sight => forgetEntries(sight, at(1)));
  expect((await page()).map(each => [each.itemId, each.deleted])).toEqual([
    ['c', false],
    ['a', true],
    ['b', false],
  ]);
  await house.database.as(clock, sight => forgetEntries(sight, at(2)));
  expect(await read()).toEqual(['c', 'b']);
});

test('two processes at once give every item one number, and the same items as one would', async () => {
  const world = worldOf(house.settings);
  await keepOpenFeeds(house.database, world, house.now);
  await house.database.as(clock, sight => sight.deleteFrom('open_feed_items').execute());
  await owner.query(
    "insert into open_feed_marks (source_id, kind) select activity_id, 'activity' from activity_listings",
  );
  const once = await keepOpenFeeds(house.database, world, house.now);
  const all = await read();
  await house.database.as(clock, sight => sight.deleteFrom('open_feed_items').execute());
  await owner.query(
    "insert into open_feed_marks (source_id, kind) select activity_id, 'activity' from activity_listings",
  );
  const both = await Promise.all([0, 1, 2].map(() => keepOpenFeeds(house.database, world, house.now)));
  expect(both.reduce((sum, each) => sum + each, 0)).toBe(once);
  expect((await read()).toSorted()).toEqual(all.toSorted());
  expect(await keepOpenFeeds(house.database, world, house.now)).toBe(0);
});

test('only the house numbers; everybody reads', async () => {
  const coordinator = await house.actor('municipal-coordinator');
  for (const actor of [visitor, coordinator])
    await expect(house.database.as(actor, sight => saveEntries(sight, [entry('x')]))).rejects.toThrow(
      'row-level security',
    );
  await house.database.as(coordinator, sight => sight.deleteFrom('open_feed_items').execute());
  await house.database.as(clock, sight => saveEntries(sight, [entry('y')]));
  await house.database.as(coordinator, sight => sight.deleteFrom('open_feed_items').execute());
  expect(await read()).toEqual(['y']);
});
