import { afterAll, beforeAll, expect, test } from 'vitest';
import { clock } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { editActivity } from '#rooms/activities/activity.commands.ts';
import { findActivity } from '#rooms/activities/activity.storage.ts';
import { datasetSite, publishItems, type RpdeItem } from '../../../tests/support/feed-server.ts';
import { type FeedHouse, openFeedHouse } from '../../../tests/support/feeding.ts';
import { drawingService, footballSeries } from './feed.cast.ts';
import { disconnectFeed, giveWay } from './feed.commands.ts';

let at: FeedHouse;
beforeAll(async () => {
  at = await openFeedHouse();
});
afterAll(() => at.close());

const series = (id: string, modified: number, changes: object = {}): RpdeItem => ({
  ...{ state: 'updated', kind: 'SessionSeries', id, modified },
  data: { ...footballSeries, '@id': `https://kajen.example/series/${id}`, ...changes },
});

test('a feed is read, waits, is changed, deleted and comes back', async () => {
  at.server.says('/open', datasetSite(at.server.origin, { SessionSeries: '/series' }));
  const small = { name: 'Fotboll för små', genderRestriction: undefined };
  const items = [series('1', 1), series('2', 2, small), series('3', 3, { offers: [] })];
  publishItems(at.server, '/series', items);
  const id = await at.connect('/open');
  await at.run(id);
  expect(await at.activities(id)).toEqual([
    ['Fotboll för små', 'waiting'],
    ['Tjejfotboll på kajen', 'waiting'],
  ]);
  expect(await at.refusals(id)).toEqual([['no-price', 1]]);
  expect(await at.listed()).not.toContain('Fotboll för små');
  const told = (await at.page(id)).remarks.map(({ remark, count }) => [remark, count]);
  expect(told).toEqual([
    ['contact-details', 2],
    ['markup', 2],
  ]);

  items.push({ state: 'deleted', kind: 'SessionSeries', id: '2', modified: 4 });
  items.push(series('1', 5, { name: 'Tjejfotboll' }));
  await at.run(id, 20);
  expect(await at.activities(id)).toEqual([
    ['Tjejfotboll', 'waiting'],
    ['Fotboll för små', 'closed'],
  ]);
  items.push(series('2', 6, small));
  await at.run(id, 40);
  expect(await at.activities(id)).toEqual([
    ['Fotboll för små', 'waiting'],
    ['Tjejfotboll', 'waiting'],
  ]);
  const asked = at.server.asked.filter(({ path }) => path.startsWith('/series')).map(({ path }) => path);
  expect(asked.filter(path => path === '/series')).toHaveLength(1);
});

test('what a coordinator trusts is public at once, but for words that label', async () => {
  publishItems(at.server, '/trusted', [
    series('t1', 1, { name: 'Betrodd boll' }),
    series('t2', 2, { name: 'Boll mot kriminalitet' }),
  ]);
  const id = await at.connect('/trusted', { trusted: true });
  await at.run(id);
  expect(await at.activities(id)).toEqual([
    ['Boll mot kriminalitet', 'waiting'],
    ['Betrodd boll', 'approved'],
  ]);
  expect(await at.listed()).toContain('Betrodd boll');
});

test('what somebody has written here stands, field by field, until she gives way', async () => {
  const items = [series('k1', 1, { name: 'Kajboll' })];
  publishItems(at.server, '/kept', items);
  const id = await at.connect('/kept', { trusted: true });
  await at.run(id);
  const [{ id: activityId = '' } = {}] = (await at.page(id)).activities;
  const { database } = at.house;
  const activity = present(await database.read(at.coordinator, sight => findActivity(sight, activityId)));
  const profile = { ...activity.newest.profile, title: 'Vår kajboll', equipment: 'Skor finns.' };
  await editActivity(
    database,
    at.coordinator,
    { activityId, baseVersionId: activity.newest.id, profile },
    at.house.now,
  );
  items.push(series('k1', 2, { name: 'Kajboll höst', description: 'Nytt.' }));
  await at.run(id, 20);
  const [after] = (await at.page(id)).activities;
  expect(after).toMatchObject({ title: 'Vår kajboll', kept: ['title'] });
  await giveWay(database, at.coordinator, activityId, at.house.now);
  const { newest } = present(await database.read(at.coordinator, sight => findActivity(sight, activityId)));
  expect(newest.profile).toMatchObject({ title: 'Kajboll höst', description: 'Nytt.', equipment: 'Skor finns.' });
});

test('an Open Referral API is walked from end to end; what is no longer there is closed', async () => {
  const other = { ...drawingService, id: 'x2', name: 'Målning', service_at_locations: undefined };
  const list = [drawingService, { id: 'x2', name: 'Målning', last_modified: '2026-11-02T10:00:00Z' }];
  at.server.says('/hsds/', {
    version: '3.0',
    profile: 'https://x.example',
    openapi_url: 'https://x.example/openapi.json',
  });
  at.server.says('/hsds/services', (response, url) => {
    const page = Number(url.searchParams.get('page') ?? 1);
    const contents = list.slice(page - 1, page);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ page_number: page, total_pages: list.length, last_page: page >= list.length, contents }),
    );
  });
  at.server.says('/hsds/services/x2', { ...other, schedules: drawingService.service_at_locations[0]?.schedules });
  const id = await at.connect('/hsds/', { trusted: true });
  await at.run(id);
  expect(await at.activities(id)).toEqual([['Teckning för alla', 'approved']]);
  expect(await at.refusals(id)).toEqual([['no-place', 1]]);
  list.shift();
  await at.run(id, 400);
  expect(await at.activities(id)).toEqual([['Teckning för alla', 'closed']]);
  expect(await at.listed()).not.toContain('Teckning för alla');
});

test('a feed that dies in the middle goes on where it stood, and takes in nothing half', async () => {
  const items = ['d1', 'd2', 'd3', 'd4', 'd5'].map((id, n) => series(id, n, { name: `Döende boll ${n}` }));
  publishItems(at.server, '/dying', items);
  const id = await at.connect('/dying');
  at.server.says(
    '/dying?from=2',
    response => void response.writeHead(200).write('{"next": "/dying?fr', () => response.destroy()),
  );
  await at.run(id);
  expect(await at.activities(id)).toEqual([]);
  const { feed } = await at.page(id);
  expect([feed.failure?.code, feed.tries, feed.failingSince]).toEqual(['unreachable', 1, at.house.now]);
  publishItems(at.server, '/dying?from=2', items.slice(2), 10);
  at.server.says('/dying?from=2', { next: '/dying?from=5', items: items.slice(2) });
  await at.run(id, 30);
  expect(await at.activities(id)).toHaveLength(5);
  expect((await at.page(id)).feed).toMatchObject({ failure: null, tries: 0, failingSince: null });
});

test('a ring is seen, a wait is kept, and silence is told after three days', async () => {
  at.server.says('/ring', { next: '/ring?b', items: [series('r1', 1)] });
  at.server.says('/ring?b', { next: '/ring', items: [series('r2', 2)] });
  const ring = await at.connect('/ring');
  await at.run(ring);
  expect((await at.page(ring)).feed.failure).toEqual({ code: 'loop' });

  at.server.says('/busy', { next: '/busy?x', items: [] });
  const busy = await at.connect('/busy');
  at.server.says('/busy', response => void response.writeHead(429, { 'retry-after': '7200' }).end());
  await at.run(busy);
  const { feed } = await at.page(busy);
  expect([feed.failure, feed.nextAt]).toEqual([
    { code: 'too-often', status: 429 },
    new Date(at.house.now.getTime() + 7200_000),
  ]);
  const told = () =>
    at.house.database.read(clock, sight =>
      sight.selectFrom('notices').where('what', '=', 'feed-silent').selectAll().execute(),
    );
  await at.run(busy, 2 * 1440);
  expect(await told()).toEqual([]);
  await at.run(busy, 3 * 1440 + 1);
  const after = await told();
  expect(after.map(({ path }) => path)).toContain(`/arbete/kopplingar/${busy}`);
  await at.run(busy, 4 * 1440);
  expect(await told()).toHaveLength(after.length);
});

test('two processes do not read the same feed at once, and one that is overtaken takes back what it did', async () => {
  let entered = () => {};
  const reached = new Promise<void>(resolve => {
    entered = resolve;
  });
  let answer = () => {};
  publishItems(at.server, '/two', [series('w1', 1, { name: 'Två läser' })]);
  const id = await at.connect('/two');
  at.server.says('/two', response => {
    answer = () =>
      response
        .writeHead(200)
        .end(JSON.stringify({ next: '/two?from=1', items: [series('w1', 1, { name: 'Två läser' })] }));
    entered();
  });
  const first = at.run(id);
  await reached;
  const before = at.server.asked.length;
  await at.run(id, 1);
  expect(at.server.asked.length).toBe(before);
  publishItems(at.server, '/two', [series('w1', 1, { name: 'Två läser' })]);
  await at.run(id, 60);
  answer();
  await first;
  expect(await at.activities(id)).toEqual([['Två läser', 'waiting']]);
  expect((await at.page(id)).runs).toHaveLength(1);
});

test('the same under another id is the same activity', async () => {
  const items = [series('i1', 1, { name: 'Byter id' })];
  publishItems(at.server, '/ids', items);
  const id = await at.connect('/ids', { trusted: true });
  await at.run(id);
  const [before] = (await at.page(id)).activities;
  items.push({ state: 'deleted', kind: 'SessionSeries', id: 'i1', modified: 2 }, series('i2', 3, { name: 'Byter id' }));
  await at.run(id, 20);
  expect((await at.page(id)).activities).toEqual([{ ...before, state: 'approved' }]);
});

test('disconnected, its activities stay with their organisation, or are closed with it', async () => {
  publishItems(at.server, '/bye', [series('b1', 1, { name: 'Stannar kvar' })]);
  const id = await at.connect('/bye', { trusted: true });
  await at.run(id);
  await disconnectFeed(at.house.database, at.coordinator, id, false, at.house.now);
  expect(await at.listed()).toContain('Stannar kvar');
  const again = await at.connect('/bye', { trusted: true });
  await at.run(again, 60);
  await disconnectFeed(at.house.database, at.coordinator, again, true, at.house.now);
  expect((await at.listed()).filter(title => title === 'Stannar kvar')).toHaveLength(1);
});
