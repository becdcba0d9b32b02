import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, terminal } from '#house/actor.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import type { ChannelProfile, LocalChannel } from './channel.ts';
import {
  addChannel,
  changeChannel,
  changeRule,
  confirmChannel,
  confirmRule,
  removeChannel,
} from './guidance.commands.ts';
import { guidanceOf } from './guidance.queries.ts';

let house: TestHouse;
let coordinator: Actor;
let leader: Actor;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
});
afterAll(() => house.close());

const brohamn = '9999';
const profile: ChannelProfile = { kind: 'sspf', title: 'Provsamordnaren', phone: '112', checkedOn: '2025-01-01' };
const channels = async () => (await guidanceOf(house.database, leader, brohamn)).channels;
const one = async (id: string) => (await channels()).find(each => each.id === id) as LocalChannel;
const rule = async (name: 'place' | 'unsure') => (await guidanceOf(house.database, leader, brohamn)).rules.get(name);
const acts = async (objectId: string) =>
  (
    await house.database.read(terminal, sight =>
      sight
        .selectFrom('journal_entries')
        .where('object_id', '=', objectId)
        .select(['act', 'municipality_code'])
        .execute(),
    )
  ).map(each => `${each.act} ${each.municipality_code}`);

describe('numbers and links', () => {
  test('are added, changed, confirmed and removed by who coordinates, and each is noted', async () => {
    const { database, now } = house;
    const id = await addChannel(database, coordinator, brohamn, profile, now);
    expect(await one(id)).toMatchObject({ ...profile, version: 1 });
    await changeChannel(database, coordinator, { id, version: 1 }, { ...profile, phone: '114 14' }, now);
    expect(await one(id)).toMatchObject({ phone: '114 14', checkedOn: '2025-01-01', version: 2 });
    await confirmChannel(database, coordinator, id, now);
    expect(await one(id)).toMatchObject({ phone: '114 14', checkedOn: '2026-11-23', version: 3 });
    await removeChannel(database, coordinator, id, now);
    expect(await one(id)).toBeUndefined();
    const noted = ['channel.add', 'channel.change', 'channel.confirm', 'channel.remove'];
    expect(await acts(id)).toEqual(noted.map(act => `${act} ${brohamn}`));
  });

  test('two at once: the second is told, and nothing of the first is lost', async () => {
    const { database, now } = house;
    const id = await addChannel(database, coordinator, brohamn, profile, now);
    const change = (phone: string) =>
      changeChannel(database, coordinator, { id, version: 1 }, { ...profile, phone }, now);
    await change('113 13');
    await expect(change('114 14')).rejects.toThrow('guidance.changed-meanwhile');
    expect((await one(id)).phone).toBe('113 13');
  });

  test('are nobody else’s to write, by the policy and by the database', async () => {
    const { database, now } = house;
    const [first] = await channels();
    const id = first?.id ?? '';
    await expect(addChannel(database, leader, brohamn, profile, now)).rejects.toThrow('guidance.not-coordinator');
    await expect(confirmChannel(database, leader, id, now)).rejects.toThrow('guidance.not-coordinator');
    await expect(addChannel(database, coordinator, '0180', profile, now)).rejects.toThrow('guidance.not-coordinator');
    const past = database.as(coordinator, sight =>
      sight
        .insertInto('guidance_channels')
        .values({ municipality_code: '0180', kind: 'sspf', title: 'x', phone: '112', checked_on: '2026-01-01' })
        .execute(),
    );
    await expect(past).rejects.toThrow('row-level security');
  });
});

describe('what a municipality says of a situation', () => {
  test('is taken over by one press, and then written', async () => {
    const { database, now } = house;
    expect(await rule('place')).toBeUndefined();
    await confirmRule(database, coordinator, brohamn, 'place', 'Samordnare', now);
    expect(await rule('place')).toMatchObject({ owner: 'Samordnare', texts: {}, checkedOn: '2026-11-23', version: 1 });
    const written = { owner: 'Säkerheten', source: 'Rutin', texts: { sv: 'Ring växeln.' }, checkedOn: '2026-11-01' };
    const at = { municipalityCode: brohamn, situation: 'place' as const, version: 1 };
    await changeRule(database, coordinator, at, written, now);
    await expect(changeRule(database, coordinator, at, written, now)).rejects.toThrow('guidance.changed-meanwhile');
    await confirmRule(database, coordinator, brohamn, 'place', 'Samordnare', now);
    expect(await rule('place')).toMatchObject({ ...written, checkedOn: '2026-11-23', version: 3 });
    expect(await acts('place')).toEqual(
      ['rule.confirm', 'rule.change', 'rule.confirm'].map(act => `${act} ${brohamn}`),
    );
  });

  test('is not taken over twice: the first holds', async () => {
    const at = { municipalityCode: brohamn, situation: 'unsure' as const, version: 0 };
    const mine = { owner: 'x', texts: {}, checkedOn: '2026-11-01' };
    await expect(changeRule(house.database, coordinator, at, mine, house.now)).rejects.toThrow('changed-meanwhile');
    expect((await rule('unsure'))?.owner).toBe('Socialtjänsten, barn och unga');
  });
});
