import { sql } from 'kysely';
import type { SignedIn } from '#house/actor.ts';
import { deliverLetters, openCarrier } from '#house/letter-delivery.ts';
import type { Settings } from '#house/settings.ts';
import { putOnCall } from '#rooms/functions/function.commands.ts';
import { forgetBrowser } from '#rooms/people/browser.commands.ts';
import { sendNotices } from '#rooms/people/notice.commands.ts';
import { functionCalled } from './enquiring.ts';
import type { TestHouse } from './test-house.ts';

/** A house that tells people what is new, by ways that lead out of it. */
export interface Telling {
  /** What the program does every minute, at this moment; rejects with the first reason for a failure. */
  tell(now: Date): Promise<void>;
  /** The same house with these settings. */
  house: TestHouse['house'];
  /** How much is on its way out. */
  waiting(): Promise<number>;
}

export function tellingFrom(house: TestHouse, changes: Partial<Settings>): Telling {
  const settings = { ...house.settings, ...changes };
  const changed = { ...house.house, settings };
  const carrier = openCarrier(settings, changed.seal);
  return {
    house: changed,
    async tell(now) {
      await sendNotices(changed, now);
      await deliverLetters(changed, carrier, forgetBrowser(changed.seal), now);
    },
    waiting: () =>
      house.database.read({ kind: 'clock' }, async sight => {
        const { count } = await sight
          .selectFrom('outgoing_letters')
          .select(sql<number>`count(*)::int`.as('count'))
          .executeTakeFirstOrThrow();
        return count;
      }),
  };
}

/** The community police officer of Brohamn with these details. */
export async function officerWith(house: TestHouse, set: string): Promise<SignedIn> {
  await house.database.as({ kind: 'terminal' }, sight =>
    sql`update people set ${sql.raw(set)} where cast_key = 'community-police-officer'`.execute(sight),
  );
  return (await house.actor('community-police-officer')) as SignedIn;
}

/** Nobody of the cast is reached by letters, until a test says who is. */
export async function withoutAddresses(house: TestHouse): Promise<void> {
  await house.database.as({ kind: 'terminal' }, sight => sight.updateTable('people').set({ email: null }).execute());
}

/** Nobody is on call, whoever was. */
export async function offDuty(house: TestHouse): Promise<void> {
  await house.database.as({ kind: 'terminal' }, sight => sight.deleteFrom('duties').execute());
}

/** Puts her on call for her function in the week of the tests. */
export async function onCall(house: TestHouse, officer: SignedIn): Promise<void> {
  await offDuty(house);
  const functionId = await functionCalled(house, officer, 'Kommunpolis');
  await putOnCall(house.database, officer, functionId, [{ weekOn: '2026-11-23', personId: officer.id }]);
}
