import { beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import { sealWith } from '#house/seal.ts';
import { askAs } from '../../../tests/support/enquiring.ts';
import { type OuterServer, openOuterServer } from '../../../tests/support/outer-server.ts';
import { officerWith, type Telling, tellingFrom, withoutAddresses } from '../../../tests/support/telling.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { addBrowser, removeBrowser } from './browser.commands.ts';
import { browsersOf } from './browser.queries.ts';
import { mostBrowsers } from './browser.ts';
import { sendNotices } from './notice.commands.ts';
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
  await withoutAddresses(house);
  officer = await officerWith(house, "notify = 'at-once'");
  leader = (await house.actor('association-leader')) as SignedIn;
  return () => Promise.all([house.close(), service.close()]);
});

const add = (endpoint = '/push/en-telefon', actor = officer, name = 'Jobbtelefonen') =>
  addBrowser(telling.house, actor, { name, endpoint: `${service.origin}${endpoint}` }, house.now);
const listed = async (actor = officer) => (await browsersOf(telling.house, actor)).browsers;

describe('a browser', () => {
  test.each(['https://127.0.0.1/x', 'https://elsewhere.example/x', ''])(
    'with the endpoint %j is not added',
    async endpoint => {
      const outcome = await addBrowser(house.house, officer, { name: 'x', endpoint }, house.now);
      expect([outcome, await listed()]).toEqual(['unknown-service', []]);
    },
  );

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

  test('that was sealed under another secret is passed by, and may be taken away', async () => {
    await officerWith(house, "email = 'malin@polisen.example'");
    await add();
    await askAs(house, leader);
    const other = { ...telling.house, seal: sealWith(Buffer.from('another secret, as long as one must be')) };
    await sendNotices(other, house.now);
    const [browser] = (await browsersOf(other, officer)).browsers;
    expect([browser?.name, await telling.waiting()]).toEqual(['Jobbtelefonen', 1]);
    await removeBrowser(house.database, officer, browser?.id ?? '', house.now);
    expect(await listed()).toEqual([]);
  });
});
