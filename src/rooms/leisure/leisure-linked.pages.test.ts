import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

type Facts = Record<string, unknown>;

async function factsOn(path: string): Promise<Facts> {
  const html = await (await house.request(path)).text();
  const told = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, text]) => text);
  expect(told, path).toHaveLength(1);
  return JSON.parse(told[0] ?? '');
}

test('a list names pages that are there, and each page tells its activity', async () => {
  const list = await factsOn('/brohamn/fritid');
  expect(list).toMatchObject({ '@context': 'https://schema.org', '@type': 'ItemList' });
  const items = list.itemListElement as { position: number; url: string; name: string }[];
  expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
  for (const { url, name } of items) {
    const facts = await factsOn(url.replace(house.settings.origin, ''));
    expect(facts).toMatchObject({ '@type': 'EventSeries', '@id': url, name, organizer: { '@type': 'Organization' } });
    expect(JSON.stringify(facts)).not.toMatch(/trueCost|paidBy|lotterier|Redarens|null/);
    for (const each of facts.eventSchedule as Facts[])
      expect(each).toMatchObject({
        ...{ '@type': 'Schedule', repeatFrequency: 'P1W', scheduleTimezone: 'Europe/Stockholm' },
        byDay: expect.stringMatching(/^https:\/\/schema\.org\/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/),
        startTime: expect.stringMatching(/^\d\d:\d\d$/),
        startDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
  }
  const [second] = (await factsOn('/en/brohamn/fritid?sida=2')).itemListElement as Facts[];
  expect(second).toMatchObject({ position: 21, url: expect.stringContaining('/en/brohamn/fritid/') });
});

test('what it costs, for whom, and where, as far as it may be told', async () => {
  expect(await factsOn('/brohamn/fritid/boxning-for-nyborjare')).toMatchObject({
    ...{ isAccessibleForFree: true, typicalAgeRange: '10-13', inLanguage: ['sv', 'bs', 'en', 'ar'] },
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'SEK' },
    location: { '@type': 'Place', name: 'Ankarkällaren', geo: { latitude: 58.0149, longitude: 11.0771 } },
  });
  const hidden = await hiddenActivity();
  const facts = await factsOn(`/brohamn/fritid/${hidden.slug}`);
  expect(facts).not.toHaveProperty('location');
});

async function hiddenActivity(): Promise<{ slug: string }> {
  return house.database.read({ kind: 'visitor' }, sight =>
    sight
      .selectFrom('activity_listings')
      .select('slug')
      .where('profile', '@>', JSON.stringify({ placePrecision: 'hidden' }) as never)
      .executeTakeFirstOrThrow(),
  );
}

test('an actor tells who it is on its own page, and its address only where it may', async () => {
  const club = await factsOn('/brohamn/aktorer/boxklubben-ankaret');
  expect(club).toMatchObject({
    '@type': 'Organization',
    name: 'Boxklubben Ankaret',
    address: { addressCountry: 'SE' },
  });
  expect(club.url).toBe(`${house.settings.origin}/brohamn/aktorer/boxklubben-ankaret`);
  expect(JSON.stringify(club)).not.toMatch(/\d{6}-\d{4}|@brygga|mailto|070/);
  const { slug } = await house.database.read({ kind: 'visitor' }, sight =>
    sight
      .selectFrom('listings')
      .select('slug')
      .where('profile', '@>', JSON.stringify({ placePrecision: 'hidden' }) as never)
      .executeTakeFirstOrThrow(),
  );
  expect(Object.keys(await factsOn(`/brohamn/aktorer/${slug}`))).not.toEqual(expect.arrayContaining(['address']));
});

test('whatever somebody writes ends nothing and runs nothing', async () => {
  const title = '</script><script>alert(1)</script><!-- \u2028 slut';
  const form = {
    ...{ title, what: 'dance', minimumAge: '10', maximumAge: '120', audience: 'girls', description: title },
    ...{ 'times.0.byDay': 'Friday', 'times.0.startTime': '16:00', 'times.0.endTime': '17:00' },
    ...{ startDate: '2026-11-23', placeName: 'Kajen', costPer: 'term', costAmount: '450', placePrecision: 'exact' },
  };
  const made = await house.request('/arbete/aktiviteter/create', { as: 'municipal-coordinator', form });
  const slug = await house.database.read({ kind: 'visitor' }, sight =>
    sight.selectFrom('activity_listings').select('slug').where('title', '=', title).executeTakeFirst(),
  );
  if (!slug) throw new Error(`${made.status} ${await made.text()}`);
  const html = await (await house.request(`/brohamn/fritid/${slug.slug}`)).text();
  expect(html).not.toContain('<script>alert');
  expect(await factsOn(`/brohamn/fritid/${slug.slug}`)).toMatchObject({
    ...{ name: title, typicalAgeRange: '10-', audience: { suggestedGender: 'female' } },
    offers: { price: 450, priceSpecification: { unitText: 'term' } },
  });
});
