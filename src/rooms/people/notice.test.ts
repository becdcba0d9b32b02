import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { letterPlace } from '#house/letter.ts';
import { putOnCall } from '#rooms/functions/function.commands.ts';
import { askAs, functionCalled } from '../../../tests/support/enquiring.ts';
import { offDuty, withoutAddresses } from '../../../tests/support/telling.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { sendNotices } from './notice.commands.ts';
import { isBetween, isTold, letterLanguage } from './notice.rules.ts';

const at = (time: string) => new Date(`2026-11-24T${time}:00+01:00`);
const night = { from: '21:00', until: '07:00' };

describe('when somebody is told', () => {
  test.each([
    ['at once', { notify: 'at-once', quiet: null } as const, '10:00', '10:00', false, true],
    ['not in her quiet hours', { notify: 'at-once', quiet: night } as const, '22:40', '22:41', false, false],
    ['after them', { notify: 'at-once', quiet: night } as const, '06:00', '07:00', false, true],
    ['in them when she is on call', { notify: 'weekly', quiet: night } as const, '22:40', '22:41', true, true],
    ['in the morning', { notify: 'daily', quiet: null } as const, '07:59', '08:00', false, true],
    ['not before it', { notify: 'daily', quiet: null } as const, '08:01', '23:00', false, false],
    ['not on a Tuesday', { notify: 'weekly', quiet: null } as const, '07:00', '09:00', false, false],
  ])('%s', (_, wishes, noted, now, onCall, told) => {
    expect(isTold(wishes, at(noted), onCall, at(now))).toBe(told);
  });

  test('a night reaches over midnight', () => {
    expect(['20:59', '21:00', '03:00', '06:59', '07:00'].map(time => isBetween(time, '21:00', '07:00'))).toEqual([
      ...[false, true, true, true, false],
    ]);
  });

  test('in the first of her languages that is spoken here', () => {
    expect([letterLanguage(['so', 'en', 'sv']), letterLanguage(['so', 'ar'])]).toEqual(['en', 'sv']);
  });
});

describe('telling', () => {
  let house: TestHouse;
  let officer: SignedIn;
  let leader: SignedIn;
  beforeEach(async () => {
    house = await openTestHouse({ demo: true });
    officer = (await house.actor('community-police-officer')) as SignedIn;
    leader = (await house.actor('association-leader')) as SignedIn;
    await offDuty(house);
    await withoutAddresses(house);
    await wishing("email = 'malin@polisen.example', phone = '070-174 06 05', notify = 'daily'");
    return () => house.close();
  });
  const wishing = (set: string) =>
    house.database.as({ kind: 'terminal' }, sight =>
      sql`update people set ${sql.raw(set)} where cast_key = 'community-police-officer'`.execute(sight),
    );
  const means = () => ({ ...house.house, settings: { ...house.settings, smsUrl: 'http://sms.example' } });
  const letters = () =>
    house.database.read({ kind: 'clock' }, async sight => {
      const rows = await sight.selectFrom('outgoing_letters').select('sealed').execute();
      return rows.map(({ sealed }) => JSON.parse(house.house.seal.open(sealed, letterPlace)));
    });

  test('two enquiries are one letter in the morning, which says nothing of them', async () => {
    await askAs(house, leader);
    await askAs(house, leader);
    await sendNotices(means(), house.now);
    expect(await letters()).toEqual([]);
    const morning = new Date('2026-11-24T07:01:00Z');
    await Promise.all([sendNotices(means(), morning), sendNotices(means(), morning)]);
    const sent = await letters();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ by: 'mail', to: 'malin@polisen.example' });
    expect(sent[0].text).toContain('2 nya frågor');
    expect(sent[0].text).not.toMatch(/fredag|Ankaret|Dragan/);
  });

  test('whoever is on call is told at once, by text message too', async () => {
    const functionId = await functionCalled(house, leader, 'Kommunpolis');
    await putOnCall(house.database, officer, functionId, [{ weekOn: '2026-11-23', personId: officer.id }]);
    await askAs(house, leader);
    await sendNotices(means(), house.now);
    expect((await letters()).map(({ by }) => by).sort()).toEqual(['mail', 'sms']);
  });

  test('whom no letter reaches is not waited for longer than a month', async () => {
    await wishing('email = null');
    await askAs(house, leader);
    await sendNotices(means(), new Date(house.now.getTime() + 31 * 86_400_000));
    const left = await house.database.read({ kind: 'clock' }, sight =>
      sight.selectFrom('notices').select('id').execute(),
    );
    expect(left).toEqual([]);
  });
});
