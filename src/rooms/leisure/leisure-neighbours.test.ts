import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, visitor } from '#house/actor.ts';
import { createActivity } from '#rooms/activities/activity.commands.ts';
import { openMunicipality } from '#rooms/organisations/opening.commands.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { beekeepers } from '../../../tests/support/activities.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { leisureIn } from './leisure.queries.ts';
import type { ActivityQuestion } from './leisure.ts';
import { leisureGround } from './leisure-ground.queries.ts';
import { openQuestion } from './leisure-question.rules.ts';

let house: TestHouse;
const [varberg, falkenberg] = ['1383', '1382'];
let host: Actor;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  host = await house.actor('municipal-administrator');
  for (const code of [varberg, falkenberg] as const) {
    const fullName = gazetteerWith(true).municipalityByCode(code)?.fullName ?? '';
    const input = {
      logoText: fullName,
      welcome: '',
      languages: [],
      names: { actors: '', areas: '', coordinator: '' },
      licence: 'CC0-1.0' as const,
    };
    await openMunicipality(house.database, host, { code, fullName }, input, house.now);
    host = await house.actor('municipal-administrator');
    const [unit] = await house.database.read(host, sight => findOrganisationsOf(sight, code));
    const told = beekeepers(`I ${fullName}`, { latitude: code === varberg ? 57.1 : 56.9, longitude: 12.3 });
    await createActivity(house.database, host, unit?.id ?? '', told, house.now);
  }
});

afterAll(() => house.close());

const inVarberg = async (question: Partial<ActivityQuestion>) => {
  const asked = { ...openQuestion, ...question };
  const ground = await leisureGround(house.database, visitor, gazetteerWith(true), varberg ?? '', asked);
  const where = {
    municipalityCode: '1383',
    from: ground.from,
    neighbourCodes: ground.neighbours.map(({ code }) => code),
  };
  return leisureIn(house.database, visitor, where, asked, house.now);
};

test('only neighbours that have opened are looked in, and distance is the order', async () => {
  expect((await inVarberg({})).found.map(each => each.municipalityCode)).toEqual(['1383']);
  const both = await inVarberg({ neighbours: true, postalCode: '43232' });
  expect(both.found.map(each => each.municipalityCode)).toEqual(['1383', '1382']);
  expect(both.found.every(({ metres }) => metres !== undefined)).toBe(true);
});

test('where nothing fits here, the neighbour nearly does', async () => {
  const { nearly } = await inVarberg({
    place: 'Gården',
    day: 4,
    company: 'mixed',
    age: 42,
    daytime: 'early',
    subject: 'outdoors',
  });
  expect(nearly).toEqual([]);
  await house.database.as({ kind: 'terminal' }, sight =>
    sight.deleteFrom('activity_listings').where('municipality_code', '=', '1383').execute(),
  );
  const groups = (await inVarberg({ day: 4, age: 42 })).nearly;
  expect(groups.map(({ aspect, count }) => [aspect, count])).toEqual([['municipality', 1]]);
});

test('pages: a hit says its municipality and leads there, and a postal code alone finds the right place', async () => {
  const html = await (await house.request('/varberg/fritid?grannar=1')).text();
  expect(html).toContain('Falkenberg</bdi>');
  expect(html).toContain('href="/falkenberg/fritid/i-falkenbergs-kommun"');
  const led = await house.request('/ar/fritid?postnr=432 32&alder=11');
  expect([led.status, led.headers.get('location')]).toEqual([303, '/ar/varberg/fritid?alder=11&postnr=43232']);
  const halmstad = await (await house.request('/fritid?postnr=302 30')).text();
  expect(halmstad).toContain('Halmstad är inte med här än');
  expect(halmstad).toContain('href="/falkenberg/fritid?postnr=30230"');
  expect(await (await house.request('/so/fritid?postnr=1')).text()).toContain('class="error"');
});

test('what nobody has looked after for a year is nowhere, here or next door', async () => {
  const later = new Date(house.now.getTime() + 370 * 86_400_000);
  const where = { municipalityCode: '1383', from: undefined, neighbourCodes: ['1382'] };
  const asked = { ...openQuestion, neighbours: true, day: 7, view: 'map' as const };
  const found = await leisureIn(house.database, visitor, where, asked, later);
  expect(found).toMatchObject({ total: 0, nearly: [], places: [], subjects: [], languages: [] });
});
