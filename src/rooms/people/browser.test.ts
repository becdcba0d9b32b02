import { beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import { type OuterServer, openOuterServer } from '../../../tests/support/outer-server.ts';
import { officerWith, type Telling, tellingFrom } from '../../../tests/support/telling.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { addBrowser, removeBrowser } from './browser.commands.ts';
import { browsersOf } from './browser.queries.ts';
import { mostBrowsers } from './browser.ts';
import { erasePerson } from './person.commands.ts';
import { everythingOf } from './person.queries.ts';

let house: TestHouse;
let service: OuterServer;
let telling: Telling;
let officer: SignedIn;
let leader: SignedIn;
beforeEach(async () => {
  [house, service] = await Promise.all([openTestHouse({ demo: true }), openOuterServer()]);
  telling = tellingFrom(house, { pushOrigins: [service.origin] });
  officer = await officerWith(house, "notify = 'at-once'");
  leader = (await house.actor('association-leader')) as SignedIn;
  return () => Promise.all([house.close(), service.close()]);
});

const add = (endpoint = '/push/en-telefon', actor = officer, name = 'Jobbtelefonen') =>
  addBrowser(telling.house, actor, { name, endpoint: `${service.origin}${endpoint}` }, house.now);
const listed = async (actor = officer) => (await browsersOf(telling.house, actor)).browsers;

describe('a browser', () => {
  test.each([
    'http://fcm.googleapis.com/fcm/send/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com.elsewhere.example/x',
    'https://elsewhere.example/fcm.googleapis.com',
    'https://user:word@fcm.googleapis.com/x',
    'https://127.0.0.1/x',
    'https://10.0.0.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/x',
    'https://localhost/x',
    'http://127.0.0.1:5432/x',
    'file:///etc/passwd',
    'x',
    '',
    `https://fcm.googleapis.com/${'x'.repeat(1000)}`,
  ])('with the endpoint %j is not added', async endpoint => {
    const outcome = await addBrowser(house.house, officer, { name: 'x', endpoint }, house.now);
    expect([outcome, await listed()]).toEqual(['unknown-service', []]);
  });

  test.each([
    'https://fcm.googleapis.com/fcm/send/dA1:x',
    'https://updates.push.services.mozilla.com/wpush/v2/x',
    'https://web.push.apple.com/x',
    'https://wns2-par02p.notify.windows.com/w/?token=x',
  ])('of the service of %j is added', async endpoint => {
    expect(await addBrowser(house.house, officer, { name: 'x', endpoint }, house.now)).toBeUndefined();
  });

  test('is hers who added it last, under its last name, and hers only', async () => {
    await add('/push/gemensam', officer, 'Expeditionen');
    await add('/push/gemensam', officer, 'Receptionen');
    expect((await listed()).map(({ name }) => name)).toEqual(['Receptionen']);
    await add('/push/gemensam', leader);
    expect([(await listed()).length, (await listed(leader)).length]).toEqual([0, 1]);
  });

  test('is removed by nobody else', async () => {
    await add();
    const [browser] = await listed();
    await expect(removeBrowser(house.database, leader, browser?.id ?? '', house.now)).rejects.toThrow(Absent);
    await removeBrowser(house.database, officer, browser?.id ?? '', house.now);
    expect(await listed()).toEqual([]);
  });

  test('is one of ten at the most; one that is known already may be named anew', async () => {
    for (let count = 0; count < mostBrowsers; count += 1) await add(`/push/${count}`);
    expect([await add('/push/till'), await add('/push/3')]).toEqual(['too-many', undefined]);
    expect(await listed()).toHaveLength(mostBrowsers);
  });

  test('stands in her own file without its endpoint, lies sealed, and goes with her', async () => {
    await add();
    const file = JSON.stringify(await everythingOf(telling.house, officer));
    expect(file).toContain('Jobbtelefonen');
    expect(file).not.toContain('en-telefon');
    const rows = () =>
      house.database.read({ kind: 'clock' }, sight => sight.selectFrom('browsers').selectAll().execute());
    expect(
      Buffer.concat((await rows()).flatMap(row => [row.sealed_endpoint, row.endpoint_imprint])).includes('push'),
    ).toBe(false);
    await erasePerson(house.database, officer, house.now);
    expect(await rows()).toEqual([]);
  });
});
