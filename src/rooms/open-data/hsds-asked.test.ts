import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { terminal } from '#house/actor.ts';
import { createActivity } from '#rooms/activities/activity.commands.ts';
import { activitySchema } from '#rooms/activities/activity.ts';
import { hsdsFaults } from '../../../tests/support/hsds-schema.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { taxonomyId, termId } from './hsds-term.rules.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

type Thing = Record<string, unknown> & { id: string; name: string };
type Page = { total_items: number; contents: Thing[] };
const ask = async (path: string) => (await (await house.request(`/api/hsds${path}`)).json()) as Page;
const named = async (path: string) => (await ask(path)).contents.map(({ name }) => name);
const one = async (path: string) => (await (await house.request(`/api/hsds${path}`)).json()) as Thing;

const organisationCalled = (slug: string) =>
  house.database.read(terminal, async sight => {
    const row = sight.selectFrom('listings').where('slug', '=', slug).select('organisation_id');
    return (await row.executeTakeFirstOrThrow()).organisation_id;
  });

type Told = Partial<Parameters<typeof activitySchema.parse>[0] & object>;
/** Puts an activity on the list as the coordinator, and answers its id. */
async function put(changes: Told, slug = 'boxklubben-ankaret'): Promise<string> {
  const schedule = { times: [{ byDay: 'Friday', startTime: '16:00', endTime: '17:00' }], startDate: '2026-11-23' };
  const least = {
    title: 'Zebra',
    what: 'dance',
    minimumAge: 10,
    maximumAge: 14,
    schedule,
    cost: { amount: 0, per: 'time' },
  };
  const profile = activitySchema.parse({ ...least, ...changes });
  const coordinator = await house.actor('municipal-coordinator');
  return createActivity(house.database, coordinator, await organisationCalled(slug), profile, house.now);
}

const change = (statement: ReturnType<typeof sql>) =>
  house.database.as(terminal, async sight => {
    await statement.execute(sight);
  });

describe('what is asked for is what is answered', () => {
  test('one service for every activity of the public finder, and one for each actor without', async () => {
    const listed = await house.database.read(terminal, sight =>
      sight.selectFrom('activity_listings').select('activity_id').execute(),
    );
    const ids = new Set((await ask('/services?per_page=500')).contents.map(({ id }) => id));
    expect(listed.filter(({ activity_id }) => !ids.has(activity_id))).toEqual([]);
    const boxing = await ask(`/services?organization_id=${await organisationCalled('boxklubben-ankaret')}&full=true`);
    expect(boxing.contents.length).toBeGreaterThan(1);
    expect(boxing.contents.every(({ schedules }) => Array.isArray(schedules))).toBe(true);
    const coordination = await ask(`/services?organization_id=${await organisationCalled('trygghet-och-samordning')}`);
    expect(coordination.contents).toMatchObject([{ name: 'Trygghet och samordning, Brohamns kommun' }]);
  });

  test('a term, a subject over it, and a whole list of terms', async () => {
    await put({
      title: 'Zebradans',
      what: 'dance',
      audience: 'girls',
      adaptations: { 'step-free': 'yes', 'own-pace': 'no' },
    });
    const by = (taxonomy: 'activity' | 'audience' | 'adaptation', code: string) =>
      named(`/services?per_page=500&taxonomy_term_id=${termId({ taxonomy, code })}`);
    expect(await by('activity', 'dance')).toContain('Zebradans');
    expect(await by('activity', 'performing-arts')).toContain('Zebradans');
    expect(await by('activity', 'football')).not.toContain('Zebradans');
    expect(await by('audience', 'girls')).toContain('Zebradans');
    expect(await by('adaptation', 'step-free')).toContain('Zebradans');
    expect(await by('adaptation', 'own-pace')).not.toContain('Zebradans');
    expect(await named(`/services?per_page=500&taxonomy_id=${taxonomyId('adaptation')}`)).toContain('Zebradans');
    expect(await named(`/services?taxonomy_id=${taxonomyId('kind')}`)).toEqual([]);
    const police = termId({ taxonomy: 'kind', code: 'police' });
    expect(await named(`/organizations?taxonomy_term_id=${police}`)).toContain('Lokalpolisområde Brohamn');
    expect(await ask(`/services?taxonomy_term_id=${taxonomyId('kind')}`)).toMatchObject({ total_items: 0 });
  });

  test('words, wherever they stand; what is a wildcard to a database is a letter', async () => {
    await put({ title: 'Randig 100% ålskola', description: 'Vi lär oss om Ålar.' });
    for (const words of ['randig', 'ålskola%20RANDIG', '100%25', 'alar'])
      expect(await named(`/services?search=${words}`), words).toContain('Randig 100% ålskola');
    expect(await ask('/services?search=%25')).toMatchObject({ total_items: 1 });
    expect(await ask("/services?search=';drop--")).toMatchObject({ total_items: 0 });
  });

  test('near a postal code: so many metres from its point, or in its municipality', async () => {
    await put({ title: 'Zebranära', placeName: 'Kajen', latitude: 57.8, longitude: 10.6 + 1, placePrecision: 'exact' });
    const [postcode, place] = await house.database.read(terminal, async sight => {
      const row = await sight
        .selectFrom('postcodes')
        .where('municipality_code', '=', '9999')
        .selectAll()
        .executeTakeFirstOrThrow();
      return [row.postal_code, row] as const;
    });
    await put({ title: 'Zebra vid torget', placeName: 'Torget', latitude: place.lat, longitude: place.lon });
    const near = (query: string) => ask(`/service_at_locations?per_page=500&${query}`);
    const names = async (query: string) => (await near(query)).contents.map(({ service }) => (service as Thing).name);
    expect(await names(`postcode=${postcode}&proximity=50`)).toEqual(['Zebra vid torget']);
    expect(await names(`postcode=${postcode}`)).toEqual(expect.arrayContaining(['Zebranära', 'Zebra vid torget']));
    expect(await near('postcode=43244')).toMatchObject({ total_items: 0 });
  });

  test('what has changed since: an edit, an assurance, a place that was hidden, and nothing else', async () => {
    const id = await put({ title: 'Zebra som ändras', streetAddress: 'Randiga gränden 7', placeName: 'Salen' });
    const modified = async () => String((await one(`/services/${id}`)).last_modified);
    const before = await modified();
    const since = async (at: string) => named(`/services?per_page=500&modified_after=${encodeURIComponent(at)}`);
    expect(await since(before)).toContain('Zebra som ändras');
    await change(sql`update activity_listings set subject = subject where activity_id = ${id}`);
    expect(await modified()).toBe(before);
    await change(sql`update activity_listings set profile = profile - 'streetAddress' where activity_id = ${id}`);
    expect((await modified()) > before).toBe(true);
    const after = new Date(Date.parse(before) + 1).toISOString();
    expect(await since(after)).toEqual(['Zebra som ändras']);
    expect(await since('2099-01-01')).toEqual([]);
  });

  test('only ids and when, all of them in one answer', async () => {
    const { total_items, contents } = await ask('/services?minimal=true&per_page=5&page=3');
    expect(contents).toHaveLength(total_items);
    expect(Object.keys(contents[0] ?? {})).toEqual(['id', 'modified_date', 'last_modified']);
    expect(contents.map(({ id }) => id).sort()).toEqual(
      (await ask('/services?per_page=500')).contents.map(({ id }) => id),
    );
  });
});

describe('awkward things are told as HSDS has them', () => {
  const everyDay = (['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const).map(
    byDay => ({
      ...{ byDay, startTime: '23:30', endTime: '02:30' },
    }),
  );
  const exceptDates = Array.from({ length: 60 }, (_, day) =>
    new Date(Date.UTC(2026, 11, 1 + 3 * day)).toISOString().slice(0, 10),
  );
  test.each<[string, Told]>([
    [
      'script in every text',
      { title: '<script>alert(1)</script>', description: '<img src=x onerror=alert(1)>', equipment: '"&\'' },
    ],
    [
      'marks that turn the reading, and other scripts',
      { title: '\u202eزيتون\u202c', description: '\u200f نص \u200e 🎈' },
    ],
    ['no place at all', { placeName: undefined }],
    [
      'a place that may not be told',
      { placePrecision: 'hidden', placeName: 'Salen', streetAddress: 'Gatan 1', latitude: 57.8, longitude: 11.6 },
    ],
    ['all ages and no end', { minimumAge: 0, maximumAge: 120, schedule: { times: everyDay, startDate: '2020-02-29' } }],
    [
      'every day but sixty',
      { schedule: { times: everyDay, startDate: '2026-11-01', endDate: '2027-10-31', exceptDates } },
    ],
    [
      'only once',
      {
        schedule: {
          times: [],
          startDate: '2026-11-23',
          extraSessions: [{ date: '2027-03-28', startTime: '02:15', endTime: '02:45' }],
        },
      },
    ],
    [
      'what it really costs',
      { trueCost: { amount: 4711, per: 'time', paidBy: 'Randiga stiftelsen' }, cost: { amount: 100, per: 'term' } },
    ],
    [
      'the longest words',
      { title: 'ö'.repeat(120), description: 'ö'.repeat(2000), gettingThere: 'ö'.repeat(500), placeName: 'ö' },
    ],
  ])('%s', async (_, changes) => {
    const id = await put(changes);
    const service = await one(`/services/${id}`);
    expect(hsdsFaults('whole', 'service', service)).toEqual([]);
    expect(JSON.stringify(service)).not.toMatch(/4711|Randiga stiftelsen|Gatan 1|57\.8/);
    expect(hsdsFaults('page', 'service', await ask('/services?per_page=500'))).toEqual([]);
    expect(
      hsdsFaults('full page', 'service_at_location', await ask('/service_at_locations?per_page=500&full=true')),
    ).toEqual([]);
  });

  test('an area is told without a street and without a point', async () => {
    const id = await put({
      placePrecision: 'area',
      placeName: 'Salen',
      streetAddress: 'Gatan 1',
      latitude: 57.8,
      longitude: 11.6,
    });
    const { service_at_locations } = await one(`/services/${id}`);
    const [place] = service_at_locations as { location: Record<string, unknown> }[];
    expect(Object.keys(place?.location ?? {}).sort()).toEqual(['id', 'location_type', 'name']);
  });
});

describe('what is too old, over or gone is nowhere', () => {
  const places = (id: string) => [
    `/services/${id}`,
    '/services?per_page=500&full=true',
    '/organizations?per_page=500&full_service=true',
    '/service_at_locations?per_page=500',
  ];
  const tells = async (id: string, words: string) => {
    const all = await Promise.all(places(id).map(async path => (await house.request(`/api/hsds${path}`)).text()));
    return all.map(text => text.includes(words));
  };
  const here = [true, true, true, true];
  const gone = [false, false, false, false];

  test('an activity that nobody has confirmed for a year, one that has ended, and one that is closed', async () => {
    for (const [title, statement] of [
      [
        'Zebragammal',
        (id: string) => sql`update activity_listings set assured_at = '2025-11-23T11:00:00Z' where activity_id = ${id}`,
      ],
      ['Zebraslut', (id: string) => sql`update activity_listings set ends_on = '2026-11-22' where activity_id = ${id}`],
      ['Zebrastängd', (id: string) => sql`insert into activity_closures values (${id}, now(), null, 'x')`],
    ] as const) {
      const id = await put({ title, placeName: 'Salen' });
      expect(await tells(id, title), title).toEqual(here);
      await change(statement(id));
      expect(await tells(id, title), title).toEqual(gone);
    }
  });

  test('an organisation whose page is too old: its activity is told, and nothing of the organisation', async () => {
    const id = await put({ title: 'Zebra utan aktör' }, 'kulturskolan');
    const organisation = await organisationCalled('kulturskolan');
    await change(sql`update listings set assured_at = '2025-11-23T11:00:00Z' where organisation_id = ${organisation}`);
    const service = await one(`/services/${id}`);
    expect(hsdsFaults('whole', 'service', service)).toEqual([]);
    expect([service.name, service.organization_id, service.organization]).toEqual([
      'Zebra utan aktör',
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(await ask('/services?per_page=500&full=true'))).not.toContain('kulturskolan@');
    expect((await house.request(`/api/hsds/organizations/${organisation}`)).status).toBe(404);
  });

  test('a function is named only while everybody may turn to it', async () => {
    const box = await organisationCalled('boxklubben-ankaret');
    const { id: contactFunctionId } = await house.database.read(terminal, sight =>
      sight.selectFrom('functions').where('organisation_id', '=', box).select('id').executeTakeFirstOrThrow(),
    );
    const id = await put({ title: 'Zebrafråga', contactFunctionId });
    await change(sql`update functions set published = true where id = ${contactFunctionId}`);
    expect(await one(`/services/${id}`)).toMatchObject({ contacts: [{ service_id: id }] });
    await change(sql`update functions set published = false where id = ${contactFunctionId}`);
    expect(Object.keys(await one(`/services/${id}`))).not.toContain('contacts');
  });

  test('a municipality that has not opened', async () => {
    const answer = await house.request('/en/api/hsds/services?municipality=halmstad');
    const error = 'municipality is a municipality that has not opened here, or none at all.';
    expect([answer.status, await answer.json()]).toEqual([404, { error }]);
  });
});
