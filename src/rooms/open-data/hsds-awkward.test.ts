import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { terminal } from '#house/actor.ts';
import { askingIn, type Told } from '../../../tests/support/asking-hsds.ts';
import { hsdsFaults } from '../../../tests/support/hsds-schema.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});
const { ask, change, one, organisationCalled, put } = askingIn(() => house);

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
