import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { terminal, visitor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { prepareDatabase } from '#house/database-setup.ts';
import { readSettings } from '#house/settings.ts';
import { activitySchema } from '#rooms/activities/activity.ts';
import { activityListingOf } from '#rooms/activities/activity-listing.rules.ts';
import { saveActivityListing } from '#rooms/activities/activity-listing.storage.ts';
import { weekdays } from '#rooms/activities/schedule.ts';
import { type OpenFeed, openFeedPageSize, openFeeds } from '#rooms/open-data/open-feed.ts';
import { keepOpenFeeds } from '#rooms/open-data/open-feed-keeping.commands.ts';
import { openFeedPageOf } from '#rooms/open-data/open-feed-page.queries.ts';
import { worldOf } from '#rooms/open-data/openactive-world.queries.ts';
import { startHouse } from '../start.ts';
import { captured } from './capture.ts';
import { fillInvented } from './invented.ts';
import { middle, percentile } from './load.ts';

const [activities, approvals] = [10_000, 300] as const;
const say = (text: string) => process.stdout.write(`${text}\n`);
const since = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** `npm run bench:open-feeds`: what the open feeds cost with ten thousand activities in a country of associations. */
async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'brygga-feeds-'));
  chmodSync(home, 0o755);
  const settings = readSettings({ BRYGGA_HOME: home, BRYGGA_DEMO: '0', PORT: '0' });
  const house = await startHouse(settings);
  const { owner } = await prepareDatabase(settings);
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    say(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`);
    const now = new Date();
    await fillInvented(house.database, now);
    await fillActivities(house.database, now);
    await client.query('analyze');
    const world = worldOf(settings);
    const begun = performance.now();
    say(`first filling: ${await keepOpenFeeds(house.database, world, now)} items in ${since(begun)}`);
    await client.query('vacuum analyze open_feed_items, open_feed_sources, open_feed_marks');
    await sayPages(house.database, client, world, now);
    await sayDays(house.database, world, now);
    await client.query('vacuum analyze open_feed_items, open_feed_sources, open_feed_marks');
    await saySizes(client);
    await sayTriggers(client);
  } finally {
    await client.end();
    await house.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function fillActivities(database: Database, now: Date): Promise<void> {
  const places = { area: () => undefined, town: () => undefined, postalCode: () => undefined };
  await database.as(terminal, async sight => {
    const organisations = await sight
      .selectFrom('listings')
      .select(['organisation_id', 'municipality_code'])
      .limit(2500)
      .execute();
    for (let nth = 0; nth < activities; nth += 1) {
      const { organisation_id: organisationId, municipality_code: municipalityCode } = organisations[nth % 2500] ?? {
        organisation_id: '',
        municipality_code: '',
      };
      const slug = `x-${nth}`;
      const row = {
        id: randomUUID(),
        organisation_id: organisationId,
        municipality_code: municipalityCode,
        slug,
        created_at: now,
      };
      await sight.insertInto('activities').values(row).execute();
      await saveActivityListing(
        sight,
        activityListingOf({ id: row.id, organisationId, municipalityCode, slug }, invented(nth), now, places),
      );
    }
  });
}

const invented = (nth: number) =>
  activitySchema.parse({
    ...{
      title: `Aktivitet ${nth}`,
      what: 'football',
      minimumAge: 7,
      maximumAge: 12,
      cost: { amount: 200, per: 'term' },
    },
    ...{ description: 'Vi spelar och leker. '.repeat(15), placeName: 'Hallen', latitude: 57.1, longitude: 12.3 },
    schedule: {
      startDate: '2026-08-24',
      ...(nth % 3 > 0 && { endDate: '2027-06-11' }),
      breaks: [{ startDate: '2026-12-19', endDate: '2027-01-10' }],
      times: [0, ...(nth % 2 ? [3] : [])].map(more => ({
        byDay: weekdays[(nth + more) % 7],
        startTime: '17:00',
        endTime: '18:30',
      })),
    },
  });

async function sayPages(
  database: Database,
  client: pg.Client,
  world: ReturnType<typeof worldOf>,
  now: Date,
): Promise<void> {
  for (const feed of openFeeds) {
    const times: number[] = [];
    let [count, bytes] = [0, 0];
    for (let after: number | undefined, more = true; more; ) {
      const from = performance.now();
      const items = await openFeedPageOf(database, visitor, pageAfter(feed, after), world, now);
      const body = JSON.stringify(items);
      times.push(performance.now() - from);
      [count, bytes] = [count + items.length, Math.max(bytes, body.length)];
      after = items.at(-1)?.modified;
      more = items.length > 0;
    }
    if (count === 0) continue;
    say(
      `${feed}: ${count} items, ${times.length} pages, p50 ${middle(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms, largest ${(bytes / 1000).toFixed(0)} kB`,
    );
    await sayPlan(database, client, world, now, feed);
  }
}

/** The statement that puts a page in order, as PostgreSQL carries it out. */
async function sayPlan(
  database: Database,
  client: pg.Client,
  world: ReturnType<typeof worldOf>,
  now: Date,
  feed: OpenFeed,
): Promise<void> {
  const all = await captured(() => openFeedPageOf(database, visitor, pageAfter(feed, 5000), world, now));
  const statement = all.find(each => each.text.includes('change_number'));
  const { rows } = await client.query(
    `explain (analyze, costs off, timing off) ${statement?.text}`,
    statement?.values as unknown[],
  );
  say(rows.map(row => `    ${row['QUERY PLAN']}`).join('\n'));
}

const pageAfter = (feed: OpenFeed, after: number | undefined) => ({
  ...{ feed, after, municipalityCode: undefined, leftOut: [], most: openFeedPageSize },
});

/** A week of the timetable, an hour at a time. */
async function sayDays(database: Database, world: ReturnType<typeof worldOf>, now: Date): Promise<void> {
  const times: number[] = [];
  let numbered = 0;
  for (let hour = 1; hour <= 7 * 24; hour += 1) {
    const from = performance.now();
    numbered += await keepOpenFeeds(database, world, new Date(now.getTime() + hour * 3_600_000));
    times.push(performance.now() - from);
  }
  say(
    `a week by the hour: ${numbered} items numbered, ${(times.reduce((a, b) => a + b) / 1000).toFixed(1)} s in all, longest ${Math.max(...times).toFixed(0)} ms, idle ${Math.min(...times).toFixed(1)} ms`,
  );
}

async function saySizes(client: pg.Client): Promise<void> {
  for (const table of ['open_feed_items', 'open_feed_sources', 'open_feed_marks', 'activity_listings']) {
    const { rows } = await client.query(
      `select reltuples::int as count, pg_table_size('${table}') / 1024 as heap, pg_indexes_size('${table}') / 1024 as indexes from pg_class where oid = '${table}'::regclass`,
    );
    say(`${table}: ${rows[0].count} rows, ${rows[0].heap} kB, indexes ${rows[0].indexes} kB`);
  }
}

/** What an approval pays: renewing a row of the public list, with the triggers and without, by turns. */
async function sayTriggers(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select activity_id from activity_listings limit $1', [approvals]);
  const times: Record<'enable' | 'disable', number[]> = { enable: [], disable: [] };
  for (const [nth, { activity_id }] of rows.entries())
    for (const way of ['enable', 'disable'] as const) {
      await client.query(`alter table activity_listings ${way} trigger user`);
      const from = performance.now();
      await client.query(
        "update activity_listings set profile = profile || jsonb_build_object('title', $2::text) where activity_id = $1",
        [activity_id, `${way} ${nth}`],
      );
      times[way].push(performance.now() - from);
    }
  say(
    `renewing one listing: ${middle(times.enable).toFixed(2)} ms with triggers, ${middle(times.disable).toFixed(2)} ms without`,
  );
}

await main();
