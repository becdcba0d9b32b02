import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import {
  approveVersion,
  assureOrganisation,
  closeOrganisation,
  editOrganisation,
  joinOrganisation,
  reopenOrganisation,
  returnVersion,
} from './organisation.commands.ts';
import { findOrganisation, findOrganisationsOf } from './organisation.storage.ts';
import { type Organisation, type Profile, profileSchema } from './organisation.ts';

const now = new Date('2026-11-23T11:00:00Z');
let house: TestHouse;
let coordinator: Actor;
let leader: Actor;
let other: Actor;
let ids: Map<string, string>;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
  other = await house.actor('parent-network-leader');
  const all = await house.database.read(coordinator, sight => findOrganisationsOf(sight, '9999'));
  ids = new Map(all.map(each => [each.slug, each.id]));
});
afterAll(() => house.close());

const idOf = (slug: string) => ids.get(slug) ?? '';
const seen = (actor: Actor, slug: string) =>
  house.database.read(actor, sight => findOrganisation(sight, idOf(slug))) as Promise<Organisation>;
const listed = (slug: string) =>
  house.database.read({ kind: 'visitor' }, sight =>
    sight.selectFrom('listings').where('organisation_id', '=', idOf(slug)).selectAll().executeTakeFirst(),
  );
const edit = async (actor: Actor, slug: string, change: Partial<Profile>, base?: number) => {
  const { newest } = await seen(actor, slug);
  const profile = profileSchema.parse({ ...newest.profile, ...change });
  await editOrganisation(
    house.database,
    actor,
    { organisationId: idOf(slug), baseVersionId: base ?? newest.id, profile },
    now,
  );
};

describe('an edit by the organisation', () => {
  const slug = 'boxklubben-ankaret';

  test('is seen by itself at once, and by the public after approval', async () => {
    await edit(leader, slug, { description: 'Nytt om oss.' });
    expect((await seen(leader, slug)).newest).toMatchObject({
      fate: 'waiting',
      profile: { description: 'Nytt om oss.' },
    });
    expect((await listed(slug))?.search_text).not.toContain('Nytt om oss.');
    const { newest } = await seen(coordinator, slug);
    await approveVersion(house.database, coordinator, idOf(slug), newest.id, now);
    const row = await listed(slug);
    expect(row?.search_text).toContain('Nytt om oss.');
    expect(row?.assured_at).toEqual(now);
    expect((await seen(leader, slug)).published?.id).toBe(newest.id);
  });

  test('comes back with a reason, and the public version stays', async () => {
    await edit(leader, slug, { description: 'Ring Nils privat.' });
    const { newest } = await seen(coordinator, slug);
    await returnVersion(house.database, coordinator, idOf(slug), newest.id, 'Skriv funktionen i stället.', now);
    const after = await seen(leader, slug);
    expect(after.newest).toMatchObject({ fate: 'returned', returnReason: 'Skriv funktionen i stället.' });
    expect(after.published?.profile.description).toBe('Nytt om oss.');
    await expect(approveVersion(house.database, coordinator, idOf(slug), newest.id, now)).rejects.toMatchObject({
      reason: 'organisation.nothing-waits',
    });
  });

  test('two at once: one is written, the other is told', async () => {
    const { id } = (await seen(leader, slug)).newest;
    const results = await Promise.allSettled([
      edit(leader, slug, { description: 'Den ena.' }, id),
      edit(leader, slug, { description: 'Den andra.' }, id),
    ]);
    expect(results.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(each => each.status === 'rejected')).toMatchObject({
      reason: { reason: 'organisation.changed-meanwhile' },
    });
  });

  test('approval of something older than the newest is refused', async () => {
    const { newest } = await seen(coordinator, slug);
    await edit(leader, slug, { description: 'En tredje.' });
    await expect(approveVersion(house.database, coordinator, idOf(slug), newest.id, now)).rejects.toMatchObject({
      reason: 'organisation.changed-meanwhile',
    });
  });

  test('with nothing changed says that it still holds', async () => {
    const before = await seen(leader, 'boxklubben-ankaret');
    await editOrganisation(
      house.database,
      leader,
      { organisationId: idOf(slug), baseVersionId: before.newest.id, profile: before.newest.profile },
      new Date('2026-12-01T11:00:00Z'),
    );
    const after = await seen(leader, slug);
    expect([after.newest.id, after.assuredAt]).toEqual([before.newest.id, new Date('2026-12-01T11:00:00Z')]);
  });
});

describe('sight', () => {
  test('another organisation is absent for a member, whatever she tries', async () => {
    const id = idOf('boxklubben-ankaret');
    const acts = [
      () =>
        editOrganisation(
          house.database,
          other,
          { organisationId: id, baseVersionId: 1, profile: profileSchema.parse({ name: 'x', kind: 'network' }) },
          now,
        ),
      () => assureOrganisation(house.database, other, id, now),
      () => approveVersion(house.database, other, id, 1, now),
      () => returnVersion(house.database, other, id, 1, 'x', now),
      () => closeOrganisation(house.database, other, id, 'x', now),
      () => reopenOrganisation(house.database, other, id, now),
    ];
    for (const act of acts) await expect(act()).rejects.toBeInstanceOf(Absent);
  });

  test('a member cannot approve her own by going past the policy', async () => {
    const { newest } = await seen(leader, 'boxklubben-ankaret');
    await expect(
      house.database.as(leader, sight =>
        sight.insertInto('organisation_approvals').values({ version_id: newest.id, approved_at: now }).execute(),
      ),
    ).rejects.toThrow('row-level security');
  });

  test('a member cannot write on the public list', async () => {
    const result = await house.database.as(leader, sight =>
      sight
        .updateTable('listings')
        .set({ name: 'Kapad' })
        .where('organisation_id', '=', idOf('boxklubben-ankaret'))
        .executeTakeFirst(),
    );
    expect(result.numUpdatedRows).toBe(0n);
  });
});

describe('joining and leaving the list', () => {
  test('two that join at once under one name get an address each', async () => {
    const profile = profileSchema.parse({ name: 'Brohamns Sjökör', kind: 'association' });
    const joined = await Promise.all(
      [1, 2].map(() => joinOrganisation(house.database, coordinator, '9999', profile, now)),
    );
    expect(joined.map(each => each.slug).sort()).toEqual(['brohamns-sjokor', 'brohamns-sjokor-2']);
  });

  test('a member takes her organisation off the list, and the coordinator puts it back with its checks', async () => {
    const slug = 'boxklubben-ankaret';
    const before = await listed(slug);
    await closeOrganisation(house.database, leader, idOf(slug), 'Vi vilar ett år.', now);
    expect(await listed(slug)).toBeUndefined();
    await expect(edit(leader, slug, { name: 'x' })).rejects.toMatchObject({ reason: 'organisation.closed' });
    await expect(reopenOrganisation(house.database, leader, idOf(slug), now)).rejects.toMatchObject({
      reason: 'organisation.not-coordinator',
    });
    await reopenOrganisation(house.database, coordinator, idOf(slug), now);
    const after = await listed(slug);
    expect(after?.checked_kinds).toEqual(before?.checked_kinds);
    expect(after?.checked_kinds.length).toBeGreaterThan(3);
  });

  test('every act is in the journal, and nothing that was written', async () => {
    const entries = await house.database.read(coordinator, sight =>
      sight
        .selectFrom('journal_entries')
        .where('organisation_id', '=', idOf('boxklubben-ankaret'))
        .selectAll()
        .execute(),
    );
    expect(new Set(entries.map(each => each.act))).toEqual(
      new Set(['edit', 'approve', 'return', 'assure', 'close', 'reopen'].map(act => `organisation.${act}`)),
    );
    expect(JSON.stringify(entries)).not.toMatch(/vilar|Ring Nils/);
  });
});
