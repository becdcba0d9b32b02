import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { editOrganisation, returnVersion } from './organisation.commands.ts';
import { findMyOrganisations } from './organisation.storage.ts';
import { type Organisation, type Profile, profileSchema } from './organisation.ts';

const now = new Date('2026-11-23T11:00:00Z');
let house: TestHouse;
let coordinator: Actor;
let other: Actor;
let id: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  other = await house.actor('parent-network-leader');
  id = other.kind === 'person' ? (other.memberships[0]?.organisationId ?? '') : '';
});
afterAll(() => house.close());

const seen = async (actor: Actor) =>
  (await house.database.read(actor, sight => findMyOrganisations(sight, [id])))[0] as Organisation;
const listed = () =>
  house.database.read({ kind: 'visitor' }, sight =>
    sight.selectFrom('listings').where('organisation_id', '=', id).selectAll().executeTakeFirst(),
  );
const edit = async (actor: Actor, change: Partial<Profile>) => {
  const { newest } = await seen(actor);
  const profile = profileSchema.parse({ ...newest.profile, ...change });
  await editOrganisation(house.database, actor, { organisationId: id, baseVersionId: newest.id, profile }, now);
};

const secret = {
  streetAddress: 'Dolda stigen 4',
  postalCode: '49912',
  city: 'Gullersröd',
  serviceAreas: ['9999-gullersrod'],
  premises: [{ name: 'Köket på Dolda stigen' }],
};
const everything = async () => {
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query(
    'select v.profile, l.* from organisation_versions v left join listings l using (organisation_id) where organisation_id = $1',
    [id],
  );
  await owner.end();
  return JSON.stringify(rows);
};

test('a place that is hidden by the organisation itself leaves the public list at once, and every version ever stored', async () => {
  await edit(coordinator, { ...secret, placePrecision: 'exact' });
  expect(await listed()).toMatchObject({ place_name: 'Gullersröd', area_ids: ['9999-gullersrod'] });

  await edit(other, { placePrecision: 'area', description: 'Väntar på godkännande.' });
  const row = await listed();
  expect(row?.profile).toMatchObject({ placePrecision: 'area', city: 'Gullersröd' });
  expect(row?.search_text).not.toContain('Väntar på');
  expect(await everything()).not.toMatch(/Dolda stigen 4|49912/);

  await edit(other, { placePrecision: 'hidden' });
  const hidden = await listed();
  expect(hidden).toMatchObject({
    place_name: null,
    lat: null,
    lon: null,
    area_ids: [],
    profile: { placePrecision: 'hidden', serviceAreas: [], premises: [] },
  });
  expect(hidden?.search_text).toContain('Mammornas torsdag');
  expect(hidden?.folded_text).not.toContain('gullersrod');
  expect(await everything()).not.toMatch(/Dolda|49912|Gullersröd|gullersrod/);
});

test('it stays away when the edit is returned, and does not come back by being called less secret', async () => {
  await edit(other, { placePrecision: 'area' });
  const { newest } = await seen(coordinator);
  await returnVersion(house.database, coordinator, id, newest.id, 'Vi pratar om det.', now);
  expect(await listed()).toMatchObject({ lat: null, profile: { placePrecision: 'hidden' } });
});

test('nobody else may mask it', async () => {
  await expect(
    house.database.as(await house.actor('association-leader'), sight =>
      sql`select mask_listing(${id}, 'hidden', '{city}')`.execute(sight),
    ),
  ).rejects.toThrow('not an organisation of the actor');
});
