import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, type SignedIn, terminal, visitor } from '#house/actor.ts';
import { leisureIn, leisureOf } from '#rooms/leisure/leisure.queries.ts';
import { openQuestion } from '#rooms/leisure/leisure-question.rules.ts';
import { everythingOf } from '#rooms/people/person.queries.ts';
import { activityCalled } from '../../../tests/support/activities.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { activityPageOf } from './activity.queries.ts';
import { forgetVouchings, removeVouching, vouchFor, withdrawVouching } from './vouching.commands.ts';
import { runningOn, vouchingPageOf, vouchingsOf } from './vouching.queries.ts';

let house: TestHouse;
let police: SignedIn;
let _deputy: SignedIn;
let hodan: SignedIn;
let dragan: SignedIn;
let coordinator: SignedIn;
let id: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  const actor = async (key: string) => (await house.actor(key)) as SignedIn;
  [police, _deputy] = [await actor('community-police-officer'), await actor('area-police-officer')];
  [hodan, dragan] = [await actor('parent-network-leader'), await actor('association-leader')];
  coordinator = await actor('municipal-coordinator');
});
afterAll(() => house.close());

const days = (count: number) => new Date(house.now.getTime() + count * 86_400_000);
const input = { words: 'Lugna ledare.', grounds: 'Jag har varit där.', months: 6 };
const vouch = (actor: SignedIn, functionId?: string, now = house.now, words = input.words) =>
  vouchFor(house.database, actor, id, { ...input, words, functionId }, now);
const running = (now = house.now) => runningOn(house.database, visitor, [id], now);
const mine = async (actor: SignedIn) =>
  (await vouchingsOf(house.database, actor)).filter(each => each.activityId === id);
const functionOf = async (actor: SignedIn) =>
  (await vouchingPageOf(house.database, actor, id, house.now)).standing.functions[0]?.id ?? '';

describe('saying it and taking it back', () => {
  beforeAll(async () => {
    id = await activityCalled(house, police, 'Streetdans');
  });

  test('everybody reads it at once, with the function and never the name; it ends by itself', async () => {
    await vouch(police, await functionOf(police));
    const [said] = await running();
    expect(said).toMatchObject({ words: 'Lugna ledare.', expiresOn: '2027-05-23' });
    expect(said?.voucher).toMatchObject({
      function: 'Kommunpolis, ungdomsfrågor',
      organisation: 'Lokalpolisområde Brohamn',
    });
    expect(JSON.stringify(said)).not.toContain('Malin');
    expect(await running(new Date('2027-05-23T20:00:00Z'))).toHaveLength(1);
    expect(await running(new Date('2027-05-24T06:00:00Z'))).toEqual([]);
    const { database } = house;
    const list = await leisureIn(database, visitor, { municipalityCode: '9999' }, openQuestion, house.now);
    expect(list.vouched.size).toBeGreaterThan(0);
    expect((await leisureOf(database, visitor, '9999', 'streetdans', house.now))?.vouchings).toHaveLength(1);
  });

  test('in her own name it is her name that is read', async () => {
    await vouch(hodan);
    expect((await running()).map(each => each.voucher)).toContainEqual({ person: 'Hodan Kajström' });
  });

  test('two presses at once say it once', async () => {
    await Promise.allSettled([vouch(hodan), vouch(hodan)]);
    expect(await mine(hodan)).toHaveLength(1);
  });

  test('taken back, nothing of it is left', async () => {
    const [own] = await mine(hodan);
    await expect(withdrawVouching(house.database, dragan, own?.id ?? '', house.now)).rejects.toThrow();
    await withdrawVouching(house.database, hodan, own?.id ?? '', house.now);
    expect(await running()).toHaveLength(1);
    const { database } = house;
    const left = await database.as(terminal, sight =>
      sight
        .selectFrom('activity_vouchings')
        .where('id', '=', own?.id ?? '')
        .selectAll()
        .execute(),
    );
    expect(left).toEqual([]);
  });

  test('it is part of what is kept of her', async () => {
    const everything = await everythingOf(house.house, police);
    expect(everything.vouchings).toContainEqual(
      expect.objectContaining({ activity: 'Streetdans', written: 'Lugna ledare.', endsOn: '2027-05-23' }),
    );
  });
});

describe('who may not', () => {
  test('nobody vouches for what her own organisation does', async () => {
    id = await activityCalled(house, police, 'Tjejboxning');
    await expect(vouch(dragan)).rejects.toThrow('own-organisation');
  });

  test('not in a function that somebody else holds, and no more than three on one activity', async () => {
    id = await activityCalled(house, police, 'Teater efter skolan');
    await expect(vouch(hodan, await functionOf(police))).rejects.toThrow('not-the-holder');
    for (const each of [police, hodan, dragan]) await vouch(each);
    await expect(vouch(coordinator)).rejects.toThrow('activity-full');
    await vouch(hodan, undefined, house.now, 'Jag säger det igen.');
    expect(await running()).toHaveLength(3);
  });

  test('at the same moment, still no more than three', async () => {
    id = await activityCalled(house, police, 'Bild och form');
    const all = await Promise.allSettled([police, hodan, dragan, coordinator].map(each => vouch(each)));
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await running()).toHaveLength(3);
  });

  test('nobody vouches for more than five', async () => {
    const titles = ['Streetdans', 'Tjejbasket', 'Fredagsbasket', 'Innebandyskola', 'Handboll på prov', 'Söndagslek'];
    const refusals: string[] = [];
    for (const title of titles) {
      id = await activityCalled(house, police, title);
      await vouch(coordinator).catch(error => refusals.push(error.message));
    }
    expect(refusals.join()).toContain('voucher-full');
    expect((await vouchingsOf(house.database, coordinator)).length).toBeLessThanOrEqual(5);
  });

  test('what nobody sees can be vouched for by nobody', async () => {
    await expect(vouchFor(house.database, police, dragan.id, input, house.now)).rejects.toThrow();
  });
});

describe('somebody takes it off her activity', () => {
  beforeAll(async () => {
    id = await activityCalled(house, police, 'Tjejboxning');
  });

  test('with a reason that she reads, and she is told; it cannot be said anew at once', async () => {
    await vouch(police, await functionOf(police));
    const [own] = await mine(police);
    const which = { activityId: id, id: own?.id ?? '' };
    await expect(removeVouching(house.database, hodan, which, 'x', house.now)).rejects.toThrow();
    await removeVouching(house.database, dragan, which, 'Vi vill inte ha polisen här.', house.now);
    expect((await running()).map(each => each.id)).not.toContain(own?.id);
    const [after] = await mine(police);
    expect(after?.removed?.reason).toBe('Vi vill inte ha polisen här.');
    await expect(vouch(police, await functionOf(police))).rejects.toThrow('vouching.removed');
    await expect(removeVouching(house.database, dragan, which, 'x', house.now)).rejects.toThrow('vouching.gone');
    const notices = await house.database.as(terminal, sight =>
      sight.selectFrom('notices').where('person_id', '=', police.id).select('what').execute(),
    );
    expect(notices.map(({ what }) => what)).toContain('vouching-removed');
    const page = await activityPageOf(house.database, dragan, id);
    expect(page.activity.id).toBe(id);
  });

  test('after 30 days it is erased', async () => {
    await forgetVouchings(house.database, clock, days(29));
    expect(await mine(police)).toHaveLength(1);
    await forgetVouchings(house.database, clock, days(31));
    expect(await mine(police)).toHaveLength(0);
  });
});
