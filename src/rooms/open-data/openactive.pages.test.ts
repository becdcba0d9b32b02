import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { closeActivity, editActivity, reopenActivity } from '#rooms/activities/activity.commands.ts';
import { activityPageOf } from '#rooms/activities/activity.queries.ts';
import type { ActivityProfile } from '#rooms/activities/activity.ts';
import { activityCalled } from '../../../tests/support/activities.ts';
import {
  feedAt,
  findingsIn,
  held,
  listsAt,
  officialList,
  type WholeFeed,
  walkFeed,
} from '../../../tests/support/openactive.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { licenceUrl } from './licence.rules.ts';
import { type OpenFeed, openFeeds } from './open-feed.ts';
import { keepOpenFeeds } from './open-feed-keeping.commands.ts';
import type { JsonRecord } from './openactive-record.rules.ts';
import { worldOf } from './openactive-world.queries.ts';

let house: TestHouse;
let coordinator: Actor;
const walked = {} as Record<OpenFeed, WholeFeed>;
const keep = () => keepOpenFeeds(house.database, worldOf(house.settings), house.now);
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  await keep();
  for (const feed of openFeeds) walked[feed] = await walkFeed(house, feed);
});
afterAll(() => house.close());

const json = async (path: string) => (await house.request(path)).json() as Promise<JsonRecord>;
const of = (feed: OpenFeed): JsonRecord[] => walked[feed].items.map(each => each.data ?? {});

describe.each(openFeeds)('the open feed %s', feed => {
  test('is a feed to its last page, by the official validator', () => {
    const { failures, pages, items } = walked[feed];
    expect(failures).toEqual([]);
    expect(items.length).toBeGreaterThan(20);
    expect(new Set(items.map(each => each.id)).size).toBe(items.length);
    expect(items.map(each => each.modified)).toEqual(items.map(each => each.modified).toSorted((a, b) => a - b));
    expect(pages.every(each => each.license === licenceUrl('CC0-1.0'))).toBe(true);
  });

  test('holds no nulls, no empty texts and lists, and no word that is not public', () => {
    const text = JSON.stringify(walked[feed].items);
    expect(text).not.toMatch(/:(null|""|\[\]|\{\})/);
    expect(text).not.toMatch(/trueCost|contactFunctionId|policePresence|paidBy/);
  });

  test('can be kept by others for a minute, its end for seconds, and asked for again by its tag', async () => {
    const first = await house.request(feedAt(house, feed).replace(house.settings.origin, ''));
    expect(first.headers.get('content-type')).toBe('application/vnd.openactive.rpde+json; version=1');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    const last = walked[feed].next.replace(house.settings.origin, '');
    const end = await house.request(last);
    expect(end.headers.get('cache-control')).toBe('public, max-age=8');
    const again = await house.request(last, { headers: { 'if-none-match': end.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });
});

/** What we do not do, and why: a municipality's own list for what is no sport, holes in an address that may not be told. */
const known =
  /^(use_official_activity_list \$\.activity\[0\]|missing_required_field \$\.location\.address\.(streetAddress|postalCode))$/;

test('every item is what Modelling Opportunity Data 2.0 asks for, by the official validator', async () => {
  const ours = await json('/api/openactive/activities.jsonld');
  const lists = listsAt({ ...officialList(), [String(ours.id)]: ours });
  for (const feed of openFeeds)
    for (const data of of(feed)) {
      const failures = (await findingsIn(data, lists)).filter(each => each.severity === 'failure');
      const said = failures.map(each => `${each.type} ${each.path}`);
      expect(
        said.filter(each => !known.test(each)),
        JSON.stringify(data),
      ).toEqual([]);
      const { location, activity } = data as { location?: JsonRecord; activity?: JsonRecord[] };
      if (location?.geo) expect(said.join()).not.toContain('address');
      if (String(activity?.[0]?.inScheme).startsWith('https://openactive.io/'))
        expect(said.join()).not.toContain('list');
    }
});

test('the validator finds what is wrong', async () => {
  const [series] = of('session-series');
  const findings = await findingsIn({ ...series, offers: [{ '@type': 'Offer', price: 'free' }], name: undefined });
  expect(findings.filter(each => each.severity === 'failure').map(each => each.path)).toEqual(
    expect.arrayContaining(['$.name', '$.offers[0].price']),
  );
});

test('a session points at its series, and the series at its page; an id can be looked up', async () => {
  const ids = new Set(of('session-series').map(each => each['@id']));
  for (const each of of('scheduled-sessions')) expect(ids).toContain(each.superEvent);
  const [series] = of('session-series');
  expect(await json(String(series?.['@id']).replace(house.settings.origin, ''))).toEqual(series);
  expect((await house.request(String(series?.url).replace(house.settings.origin, ''))).status).toBe(200);
  const [room] = of('facility-uses');
  expect(await json(String(room?.['@id']).replace(house.settings.origin, ''))).toEqual(room);
});

describe('what leaves the public list leaves here', () => {
  const seriesOf = async (id: string) => held((await walkFeed(house, 'session-series')).items).get(id)?.data;
  const edit = async (id: string, changes: Partial<ActivityProfile>) => {
    const { newest } = (await activityPageOf(house.database, coordinator, id)).activity;
    const profile = { ...newest.profile, ...changes };
    await editActivity(house.database, coordinator, { activityId: id, baseVersionId: newest.id, profile }, house.now);
  };

  test('a place that is hidden is gone at once, before the timetable has been there', async () => {
    const id = await activityCalled(house, coordinator, 'Knattefotboll');
    expect(await seriesOf(id)).toMatchObject({ location: { name: 'Hamnvallen', geo: {} } });
    await edit(id, { placePrecision: 'hidden' });
    const location = (await seriesOf(id))?.location;
    expect(location).toEqual({
      '@type': 'Place',
      name: 'Brohamns kommun',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Brohamn',
        addressRegion: 'Brohamns kommun',
        addressCountry: 'SE',
      },
    });
  });

  test('one that is closed is deleted at once, and told to those who have read it; one that comes back is told again', async () => {
    const id = await activityCalled(house, coordinator, 'Knattefotboll');
    const before = await walkFeed(house, 'scheduled-sessions');
    await closeActivity(house.database, coordinator, id, 'Slut', house.now);
    expect(await seriesOf(id)).toBeUndefined();
    expect((await house.request(`/api/openactive/session-series/${id}`)).status).toBe(404);
    await keep();
    const news = await walkFeed(house, 'scheduled-sessions', before.next);
    expect(news.failures).toEqual([]);
    expect(news.items.filter(each => each.id.startsWith(id)).map(each => each.state)).toContain('deleted');
    expect([...held(news.items, held(before.items)).keys()].filter(each => each.startsWith(id))).toEqual([]);
    await reopenActivity(house.database, coordinator, id, house.now);
    await keep();
    expect(await seriesOf(id)).toMatchObject({ name: 'Knattefotboll' });
  });
});

describe('the dataset', () => {
  test('is described as OpenActive wants it, but for the licence and a picture', async () => {
    for (const path of ['/api/openactive/dataset.jsonld', '/api/openactive/dataset.jsonld?municipality=brohamn']) {
      const findings = await findingsIn(await json(path), { validationMode: 'DatasetSite' });
      const failures = findings.filter(each => each.severity === 'failure');
      expect(failures.map(each => each.path)).toEqual(['$.license', '$.publisher.logo']);
    }
  });

  test('is told on a page in two languages, with the same words for programs in it', async () => {
    for (const path of ['/api/openactive?municipality=brohamn', '/en/api/openactive?municipality=brohamn']) {
      const html = await (await house.request(path)).text();
      const [, script = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      expect(JSON.parse(script)).toEqual(await json('/api/openactive/dataset.jsonld?municipality=brohamn'));
      for (const feed of openFeeds) expect(html).toContain(`/api/openactive/feeds/${feed}?municipality=brohamn`);
    }
  });

  test('of one municipality has feeds of its own, which lead on within it', async () => {
    const answer = await json('/api/openactive/feeds/session-series?municipality=brohamn');
    expect(answer.next).toMatch(/\?municipality=brohamn&afterChangeNumber=\d+$/);
    expect((answer.items as unknown[]).length).toBeGreaterThan(20);
  });
});

test.each([
  ['/api/openactive/feeds/slots', 404],
  ['/api/openactive/feeds/session-series?afterChangeNumber=-1', 404],
  ['/api/openactive/feeds/session-series?afterChangeNumber=1e3', 404],
  ['/api/openactive/feeds/session-series?afterChangeNumber=99999999999999999999', 404],
  ['/api/openactive/feeds/session-series?municipality=varberg', 404],
  ['/api/openactive/dataset.jsonld?municipality=x', 404],
  ['/api/openactive?municipality=x', 404],
  ['/api/openactive/session-series/x', 404],
  ['/api/openactive/feeds/session-series?afterChangeNumber=999999999999999', 200],
])('%s: %i', async (path, status) => {
  expect((await house.request(path)).status).toBe(status);
  expect(house.faults).toEqual([]);
});
