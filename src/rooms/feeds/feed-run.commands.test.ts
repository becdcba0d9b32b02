import { afterAll, beforeAll, expect, test } from 'vitest';
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
