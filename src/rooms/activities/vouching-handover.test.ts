import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, type SignedIn, terminal, visitor } from '#house/actor.ts';
import { endHolding, insertHolding } from '#rooms/functions/holding.storage.ts';
import { activityCalled } from '../../../tests/support/activities.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { forgetVouchings, vouchFor } from './vouching.commands.ts';
import { runningOn, vouchingPageOf, vouchingsOf } from './vouching.queries.ts';
import { vouchingState } from './vouching.rules.ts';

let house: TestHouse;
let police: SignedIn;
let deputy: SignedIn;
let id: string;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  const actor = async (key: string) => (await house.actor(key)) as SignedIn;
  [police, deputy] = [await actor('community-police-officer'), await actor('area-police-officer')];
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

describe('when the holder leaves', () => {
  let functionId: string;
  beforeAll(async () => {
    id = await activityCalled(house, police, 'Rollspel för unga');
    functionId = await functionOf(police);
  });

  test('it is no longer shown, and whoever holds the function now can say it herself', async () => {
    await vouch(police, functionId);
    await house.database.as(terminal, async sight => {
      const held = await sight
        .selectFrom('holdings')
        .where('function_id', '=', functionId)
        .where('person_id', '=', police.id)
        .where('ended_at', 'is', null)
        .select('id')
        .executeTakeFirstOrThrow();
      await endHolding(sight, held.id, house.now);
    });
    expect(await running()).toEqual([]);
    const [seen] = await mine(deputy);
    expect(seen && vouchingState(seen, house.now)).toBe('renew');
    await vouch(deputy, functionId, days(1), 'Jag säger det själv.');
    expect(await running(days(1))).toMatchObject([{ words: 'Jag säger det själv.' }]);
    expect(await mine(police)).toEqual([]);
  });

  test('nobody says it anew: 30 days later it is erased', async () => {
    const held = await house.database.as(terminal, sight =>
      sight
        .selectFrom('holdings')
        .where('function_id', '=', functionId)
        .where('ended_at', 'is', null)
        .select('id')
        .executeTakeFirst(),
    );
    await house.database.as(terminal, sight => endHolding(sight, held?.id ?? '', days(2)));
    await house.database.as(terminal, sight =>
      insertHolding(
        sight,
        { functionId, organisationId: police.memberships[0]?.organisationId ?? '' },
        { personId: police.id, part: 'holder', endsOn: undefined },
        days(2),
      ),
    );
    expect((await mine(police)).map(each => vouchingState(each, days(2)))).toEqual(['renew']);
    await forgetVouchings(house.database, clock, days(33));
    expect(await mine(police)).toEqual([]);
  });
});
