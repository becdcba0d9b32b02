import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { terminal } from '#house/actor.ts';
import { askingIn, type Thing } from '../../../tests/support/asking-hsds.ts';
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
const { ask, change, named, one, organisationCalled, put } = askingIn(() => house);

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
