import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkFeed } from '../../../tests/support/openactive.ts';
import { type Happening, happeningsIn } from '../../../tests/support/read-calendar.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { keepOpenFeeds } from './open-feed-keeping.commands.ts';
import { worldOf } from './openactive-world.queries.ts';

/** What one of the ways says of an activity that a family would act on. */
interface Said {
  name: string;
  ages: [least: number, most: number | undefined];
  price: number;
  point: [latitude: number, longitude: number] | undefined;
  sessions: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: what other programs read has no types of ours
type Read = any;

const dayMs = 86_400_000;
const isoOf = ({ startMs, endMs }: Happening) => `${new Date(startMs).toISOString()}/${new Date(endMs).toISOString()}`;

let house: TestHouse;
let fromMs: number;
let toMs: number;
let feedEndsMs: number;
const hsds = new Map<string, Said>();
const openActive = new Map<string, Said>();
const pages = new Map<string, { said: Said; calendar: readonly string[] }>();

beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  // From November to August: the breaks of Christmas, and the night in March that has no two o'clock. Feeds tell eight weeks.
  fromMs = house.now.getTime() + dayMs;
  toMs = fromMs + 270 * dayMs;
  feedEndsMs = fromMs + 50 * dayMs;
  await keepOpenFeeds(house.database, worldOf(house.settings), house.now);
  await readHsds();
  await readOpenActive();
  for (const url of hsds.keys()) await readPage(url);
}, 120_000);
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const within = (happenings: readonly Happening[]) =>
  happenings
    .filter(({ startMs }) => startMs >= fromMs && startMs <= toMs)
    .map(isoOf)
    .sort();

async function readHsds(): Promise<void> {
  const answer: Read = await (await house.request('/api/hsds/services?per_page=500&full=true')).json();
  for (const each of answer.contents) {
    if (!each.url.includes('/fritid/')) continue;
    const place = each.service_at_locations?.[0]?.location;
    hsds.set(each.url, {
      ...{ name: each.name, ages: [each.minimum_age, each.maximum_age], price: each.cost_options[0].amount },
      point: place?.latitude === undefined ? undefined : [place.latitude, place.longitude],
      sessions: within((each.schedules ?? []).flatMap(happeningsOf)),
    });
  }
}

/** Weekly, at hours that say their own distance to UTC. */
function happeningsOf(run: Read): Happening[] {
  const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  const found: Happening[] = [];
  const last = Math.min(Date.parse(run.until ?? '9999-01-01'), toMs);
  for (let onMs = Date.parse(run.dtstart); onMs <= last; onMs += dayMs) {
    const on = new Date(onMs);
    if (!run.byday.split(',').includes(days[on.getUTCDay()])) continue;
    const [startMs, closesMs] = [run.opens_at, run.closes_at].map(at =>
      Date.parse(`${on.toISOString().slice(0, 10)}T${at}`),
    ) as [number, number];
    found.push({ startMs, endMs: closesMs > startMs ? closesMs : closesMs + dayMs });
  }
  return found;
}

async function readOpenActive(): Promise<void> {
  const sessions = (await walkFeed(house, 'scheduled-sessions')).items.map(each => each.data as Read);
  for (const { data } of (await walkFeed(house, 'session-series')).items) {
    const series: Read = data;
    const { latitude, longitude } = series.location.geo ?? {};
    const own = sessions.filter(each => each.superEvent === series['@id']);
    openActive.set(series.url, {
      ...{ name: series.name, ages: [series.ageRange.minValue, series.ageRange.maxValue] },
      price: series.offers[0].price,
      point: latitude === undefined ? undefined : [latitude, longitude],
      sessions: within(
        own
          .map(each => ({ startMs: Date.parse(each.startDate), endMs: Date.parse(each.endDate) }))
          .filter(({ startMs }) => startMs <= feedEndsMs),
      ),
    });
  }
}

async function readPage(url: string): Promise<void> {
  const path = url.replace(house.settings.origin, '');
  const html = await (await house.request(path)).text();
  const facts: Read = JSON.parse(/<script type="application\/ld\+json">([^<]*)/.exec(html)?.[1] ?? '');
  const [least, most] = facts.typicalAgeRange.split('-').map((age: string) => (age === '' ? undefined : Number(age)));
  const { latitude, longitude } = facts.location?.geo ?? {};
  const calendar = happeningsIn(await (await house.request(`${path}/kalender.ics`)).text(), fromMs, toMs);
  const point: Said['point'] = latitude === undefined ? undefined : [latitude, longitude];
  const said = { name: facts.name, ages: [least, most] as Said['ages'], price: facts.offers.price, point };
  pages.set(url, { said: { ...said, sessions: [] }, calendar: within(calendar) });
}

test('the same activities are told by each', () => {
  expect(hsds.size).toBeGreaterThan(25);
  expect([...openActive.keys()].sort()).toEqual([...hsds.keys()].sort());
  const sessions = [...hsds.values()].flatMap(each => each.sessions);
  expect(sessions.length).toBeGreaterThan(500);
});

test('of each the name, the ages, the price, the point and every session are the same', () => {
  for (const [url, said] of hsds) {
    const soon = said.sessions.filter(each => Date.parse(each.slice(0, 24)) <= feedEndsMs);
    expect(openActive.get(url), url).toEqual({ ...said, sessions: soon });
    const { said: onPage, calendar } = pages.get(url) ?? {};
    expect(onPage, url).toEqual({ ...said, sessions: [] });
    expect(calendar, url).toEqual(said.sessions);
  }
});
