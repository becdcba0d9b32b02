import { importJWK, jwtVerify } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { publicPushKey } from '#house/push-key.ts';
import { askAs } from '../../../tests/support/enquiring.ts';
import { type OuterServer, openOuterServer } from '../../../tests/support/outer-server.ts';
import {
  offDuty,
  officerWith,
  onCall,
  type Telling,
  tellingFrom,
  withoutAddresses,
} from '../../../tests/support/telling.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { addBrowser } from './browser.commands.ts';
import { browsersOf } from './browser.queries.ts';
import { sendNotices } from './notice.commands.ts';

let house: TestHouse;
let service: OuterServer;
let telling: Telling;
let officer: SignedIn;
let leader: SignedIn;
beforeEach(async () => {
  [house, service] = await Promise.all([openTestHouse({ demo: true }), openOuterServer()]);
  telling = tellingFrom(house, { pushOrigins: [service.origin] });
  await withoutAddresses(house);
  officer = await officerWith(house, "notify = 'at-once'");
  await offDuty(house);
  leader = (await house.actor('association-leader')) as SignedIn;
  return () => Promise.all([house.close(), service.close()]);
});

const minutesOn = (minutes: number) => new Date(house.now.getTime() + minutes * 60_000);
const add = (endpoint = '/push/en-telefon', actor = officer, name = 'Jobbtelefonen') =>
  addBrowser(telling.house, actor, { name, endpoint: `${service.origin}${endpoint}` }, house.now);
const listed = async (actor = officer) => (await browsersOf(telling.house, actor)).browsers;
const paths = () => service.arrived.map(({ path }) => path);

describe('a push', () => {
  test('is empty, signed by the house for this service only, and says nothing of anybody', async () => {
    expect(await add()).toBeUndefined();
    await askAs(house, leader);
    await telling.tell(house.now);
    expect(service.arrived).toHaveLength(1);
    const { method, path, headers, body } = present(service.arrived[0]);
    expect([method, path, body, headers['content-length']]).toEqual(['POST', '/push/en-telefon', '', '0']);
    expect(headers).toMatchObject({ topic: 'brygga', urgency: 'normal', ttl: String(24 * 3600) });
    expect(headers).not.toHaveProperty('content-encoding');
    const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
    expect(key).toBe(publicPushKey(house.house.seal));
    const checks = { audience: service.origin, currentDate: house.now, algorithms: ['ES256'] };
    const { payload, protectedHeader } = await jwtVerify(token, await keyOf(key), checks);
    expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'ES256' });
    expect(Object.keys(payload).sort()).toEqual(['aud', 'exp', 'sub']);
    expect(payload.sub).toBe('mailto:brygga@brygga.example');
    const livesSeconds = (payload.exp ?? 0) - house.now.getTime() / 1000;
    expect(livesSeconds > 0 && livesSeconds <= 24 * 3600).toBe(true);
    expect(JSON.stringify([headers, payload])).not.toMatch(/Malin|Dragan|Ankaret|fredag|polis/i);
    await expect(
      jwtVerify(token, await keyOf(key), { ...checks, audience: 'https://other.example' }),
    ).rejects.toThrow();
    await expect(jwtVerify(`${token.slice(0, -4)}AAAA`, await keyOf(key), checks)).rejects.toThrow();
  });

  test('goes to each of her browsers once, however many processes run, and to nobody else’s', async () => {
    await add('/push/en');
    await add('/push/annan');
    await add('/push/ledarens', leader);
    await askAs(house, leader);
    await askAs(house, leader);
    await Promise.all([telling.tell(house.now), telling.tell(house.now), telling.tell(house.now)]);
    await telling.tell(minutesOn(1));
    expect(paths().sort()).toEqual(['/push/annan', '/push/en']);
    expect((await listed()).map(({ toldAt }) => toldAt)).toEqual([house.now, house.now]);
  });

  test('waits for the end of her quiet hours, and for the morning where she wants it gathered', async () => {
    await officerWith(house, "notify = 'at-once', quiet_from = '11:00', quiet_until = '13:00'");
    await add();
    await askAs(house, leader);
    await telling.tell(house.now);
    expect(paths()).toEqual([]);
    await telling.tell(minutesOn(61));
    expect(paths()).toHaveLength(1);
    await officerWith(house, "notify = 'daily', quiet_from = null, quiet_until = null");
    await askAs(house, leader);
    await telling.tell(minutesOn(62));
    expect(paths()).toHaveLength(1);
    await telling.tell(minutesOn(24 * 60));
    expect(paths()).toHaveLength(2);
  });

  test('is let go when her quiet hours begin, by the service and by the house', async () => {
    await officerWith(house, "quiet_from = '12:30', quiet_until = '07:00'");
    await add();
    await askAs(house, leader);
    service.answers(503);
    await expect(telling.tell(house.now)).rejects.toThrow('503');
    expect(service.arrived[0]?.headers.ttl).toBe(String(30 * 60));
    service.answers(201);
    await telling.tell(minutesOn(31));
    expect([service.arrived.length, await telling.waiting()]).toEqual([1, 0]);
  });

  test('wakes whoever is on call at once, in her quiet hours too', async () => {
    await officerWith(house, "notify = 'weekly', quiet_from = '11:00', quiet_until = '13:00'");
    await onCall(house, officer);
    await add();
    await askAs(house, leader);
    await telling.tell(house.now);
    expect(service.arrived.map(({ headers }) => [headers.urgency, headers.ttl])).toEqual([['high', '86400']]);
  });

  test.each([429, 500, 503])('that is answered by %d is tried again, and goes once', async status => {
    await add();
    await askAs(house, leader);
    service.answers(status);
    await expect(telling.tell(house.now)).rejects.toThrow(String(status));
    service.answers(201);
    await telling.tell(minutesOn(2));
    await telling.tell(minutesOn(4));
    expect([service.arrived.length, await telling.waiting()]).toEqual([2, 0]);
    expect(await listed()).toHaveLength(1);
  });

  test('that the service never takes has an end', async () => {
    await add();
    await askAs(house, leader);
    service.answers(500);
    for (let hour = 0; hour < 24; hour += 1) await telling.tell(minutesOn(hour * 60)).catch(() => {});
    expect(service.arrived.length).toBeGreaterThan(5);
    await telling.tell(minutesOn(24 * 60));
    expect(await telling.waiting()).toBe(0);
  });

  test.each([404, 410])('that is answered by %d takes the browser away, and no other', async status => {
    await add();
    await add('/push/ledarens', leader);
    await askAs(house, leader);
    service.answers(status);
    await telling.tell(house.now);
    expect([await telling.waiting(), await listed(), (await listed(leader)).length]).toEqual([0, [], 1]);
  });

  test('follows no answer that leads elsewhere', async () => {
    const elsewhere = await openOuterServer();
    await add();
    await askAs(house, leader);
    service.answers(307, { location: `${elsewhere.origin}/inside` });
    await expect(telling.tell(house.now)).rejects.toThrow();
    expect(elsewhere.arrived).toEqual([]);
    await elsewhere.close();
  });

  test('goes beside the letter, and in its place where there is no address', async () => {
    await officerWith(house, "email = 'malin@polisen.example'");
    await add();
    await askAs(house, leader);
    await sendNotices(telling.house, house.now);
    const ways = await house.database.read({ kind: 'clock' }, sight =>
      sight.selectFrom('outgoing_letters').select('way').orderBy('way').execute(),
    );
    expect(ways).toEqual([{ way: 'mail' }, { way: 'push' }]);
  });
});

/** The house's public key as a push service reads it. */
function keyOf(point: string) {
  const bytes = Buffer.from(point, 'base64url');
  expect([bytes.length, bytes[0]]).toEqual([65, 4]);
  const [x, y] = [bytes.subarray(1, 33), bytes.subarray(33)].map(part => part.toString('base64url'));
  return importJWK({ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, 'ES256');
}
