import { beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { askAs } from '../../tests/support/enquiring.ts';
import { type OuterServer, openOuterServer } from '../../tests/support/outer-server.ts';
import {
  offDuty,
  officerWith,
  onCall,
  type Telling,
  tellingFrom,
  withoutAddresses,
} from '../../tests/support/telling.ts';
import { openTestHouse, type TestHouse } from '../../tests/support/test-house.ts';
import { present } from './decision.ts';
import { writeLetter } from './letter.ts';
import { internationalNumber, isPhoneNumber } from './phone.ts';

test.each([
  ['070-174 06 05', '+46701740605'],
  ['+46 (0)70-174 06 05', '+46701740605'],
  ['+46701740605', '+46701740605'],
  ['0046 70 174 06 05', '+46701740605'],
  ['46701740605', '+46701740605'],
  ['08/123 45 67', '+4681234567'],
  ['(08) 123 45 67', '+4681234567'],
  ['+47 22 12 34 56', '+4722123456'],
  ['0045 12 34 56 78', '+4512345678'],
])('%s is rung as %s', (typed, number) => {
  expect(internationalNumber(typed)).toBe(number);
});

test.each([
  ['070-174 06 05', true],
  ['+46 (0)70-174 06 05', true],
  ['0047 22 12 34 56', true],
  ['12345', false],
  ['112', false],
  ['070-17', false],
  ['+46 070 174 06 05', false],
  ['070-174 06 05 eller 08-123 45 67', false],
  ['ring mig', false],
])('whether %s can be rung: %s', (typed, can) => {
  expect(isPhoneNumber(typed)).toBe(can);
});

describe('a text message', () => {
  let house: TestHouse;
  let gateway: OuterServer;
  let telling: Telling;
  beforeEach(async () => {
    [house, gateway] = await Promise.all([openTestHouse({ demo: true }), openOuterServer()]);
    telling = tellingFrom(house, { smsUrl: `${gateway.origin.replace('//', '//u%40ser:w%3Ard@')}/a1/sms` });
    await withoutAddresses(house);
    const officer = await officerWith(house, "phone = '070-174 06 05', quiet_from = '11:00', quiet_until = '13:00'");
    await onCall(house, officer);
    await askAs(house, (await house.actor('association-leader')) as SignedIn);
    return () => Promise.all([house.close(), gateway.close()]);
  });
  const minutesOn = (minutes: number) => new Date(house.now.getTime() + minutes * 60_000);
  const formOf = (body: string) => Object.fromEntries(new URLSearchParams(body));

  test('is handed to the gateway as its form, by whom it knows, and says nothing of what it is about', async () => {
    await telling.tell(house.now);
    expect(gateway.arrived).toHaveLength(1);
    const { method, path, headers, body } = present(gateway.arrived[0]);
    expect([method, path]).toEqual(['POST', '/a1/sms']);
    expect(headers.authorization).toBe(`Basic ${Buffer.from('u@ser:w:rd').toString('base64')}`);
    expect(headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(headers['idempotency-key']).toMatch(/^[\da-f-]{36}$/);
    const { message = '', ...rest } = formOf(body);
    expect(rest).toEqual({ from: 'Brygga', to: '+46701740605' });
    expect(message).toMatch(/^Brygga: .+ http:\/\/localhost:3000\/arbete\/fragor\/[\da-f-]{36}$/);
    expect(message).not.toMatch(/fredag|Ankaret|Dragan|Malin|polis/i);
    await telling.tell(minutesOn(1));
    expect([gateway.arrived.length, await telling.waiting()]).toEqual([1, 0]);
  });

  test('is tried again where the gateway fails, and goes once when it is up again', async () => {
    gateway.answers(500);
    await expect(telling.tell(house.now)).rejects.toThrow('500');
    await expect(telling.tell(minutesOn(1))).rejects.toThrow('500');
    expect(await telling.waiting()).toBe(1);
    gateway.answers(200);
    for (const minutes of [2, 3, 4, 10]) await telling.tell(minutesOn(minutes));
    expect([gateway.arrived.length, await telling.waiting()]).toEqual([3, 0]);
    expect(new Set(gateway.arrived.map(({ body, headers }) => `${headers['idempotency-key']} ${body}`)).size).toBe(1);
  });

  test('goes once where several processes are at it', async () => {
    await Promise.all([1, 2, 3].map(() => telling.tell(house.now)));
    expect(gateway.arrived).toHaveLength(1);
  });

  test('goes to nobody who is not on call', async () => {
    await telling.tell(house.now);
    await officerWith(house, "notify = 'at-once', quiet_from = null, quiet_until = null");
    await offDuty(house);
    await askAs(house, (await house.actor('association-leader')) as SignedIn);
    await telling.tell(minutesOn(1));
    expect(gateway.arrived).toHaveLength(1);
  });

  test('goes while the mail server is down, which is left alone after three letters', async () => {
    const closed = await openOuterServer();
    await closed.close();
    await officerWith(house, "email = 'malin@polisen.example'");
    const smtpUrl = closed.origin.replace('http', 'smtp');
    const { smsUrl } = telling.house.settings;
    for (let count = 0; count < 5; count += 1)
      await telling.house.database.as({ kind: 'terminal' }, sight =>
        writeLetter(sight, house.house.seal, { to: 'x@x.example', subject: 'x', text: 'x' }, minutesOn(-60), 600),
      );
    await expect(tellingFrom(house, { smtpUrl, smsUrl }).tell(house.now)).rejects.toThrow('ECONNREFUSED');
    expect(gateway.arrived).toHaveLength(1);
    const letters = await house.database.read({ kind: 'clock' }, sight =>
      sight.selectFrom('outgoing_letters').select('attempts').orderBy('attempts').execute(),
    );
    expect(letters.map(({ attempts }) => attempts)).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
