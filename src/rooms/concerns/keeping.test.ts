import { sql } from 'kysely';
import pg from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { clock, type SignedIn } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { moveEnquiry, writeMessage } from '#rooms/enquiries/enquiry.commands.ts';
import type { Act } from '#rooms/enquiries/enquiry.rules.ts';
import { forgetKeys, sweepEnquiries } from '#rooms/enquiries/sweep.commands.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { askAdvice, shownTo } from '../../../tests/support/worrying.ts';

let house: TestHouse;
let social: SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  social = (await house.actor('social-services-officer')) as SignedIn;
  return () => house.close();
});

const daysOn = (days: number) => new Date(house.now.getTime() + days * 86_400_000);
const said = 'dyra saker';
const secret = 'Ring mig när barnen sover.';

async function only<T>(query: string): Promise<T> {
  const { rows } = await house.database.read(clock, sight => sql.raw<T>(query).execute(sight));
  return present(rows[0]);
}
const theOne = () => only<{ id: string; function_id: string }>('select id, function_id from enquiries');

async function sweepTo(days: number) {
  for (let day = 0; day <= days; day += 1) await sweepEnquiries(house.house, daysOn(day));
}

async function answer(at: Date) {
  const { id, function_id: functionId } = await theOne();
  const act = (): Act => ({ step: 'answer', by: social.id, functionId });
  await moveEnquiry(house.house, social, { id, act, text: 'Prata med honom först.' }, at);
}

async function decline() {
  const { id } = await theOne();
  await moveEnquiry(house.house, social, { id, act: () => ({ step: 'decline' }), text: 'Fråga polisen.' }, house.now);
}

const ends: [string, (code: string) => Promise<unknown>][] = [
  ['nobody ever takes it', async () => {}],
  [
    'taken, and left',
    async () => {
      const { id, function_id: functionId } = await theOne();
      await moveEnquiry(
        house.house,
        social,
        { id, act: () => ({ step: 'take', by: social.id, functionId }) },
        house.now,
      );
    },
  ],
  ['declined', decline],
  ['answered, and nobody says more', () => answer(house.now)],
  [
    'answered, and it helped',
    async code => {
      await answer(house.now);
      await house.request('/brohamn/svar/confirm', { form: { kod: code, helped: 'yes' } });
    },
  ],
];

test.each(ends)('%s: it is there for 30 days, and after 90 nothing of it is, in rows or in keys', async (_, end) => {
  const { code } = await askAdvice(house, 'Rådgivning');
  await end(code);
  const { id } = await theOne();
  await sweepTo(29);
  expect(await shownTo(house, code)).toContain(said);
  expect(await house.house.keyring.find(id)).toBeDefined();
  await sweepTo(91);
  expect(await shownTo(house, code)).toContain('Vi hittar inget med den koden');
  expect(await house.house.keyring.find(id)).toBeUndefined();
  const left = `select (select count(*) from enquiries) + (select count(*) from enquiry_keys)
    + (select count(*) from enquiry_messages) + (select count(*) from enquiry_events) as count`;
  expect(await only(left)).toEqual({ count: 0 });
});

test('taken back, it is erased at the next round of the clock: nobody reads it any longer', async () => {
  const { code } = await askAdvice(house, 'Rådgivning');
  const { id } = await theOne();
  const page = await house.request('/brohamn/svar/withdraw', { form: { kod: code } });
  expect(await page.text()).toContain('Det är återtaget, och raderas nu.');
  await sweepEnquiries(house.house, house.now);
  expect(await house.house.keyring.find(id)).toBeUndefined();
  expect(await only('select count(*)::int as count from enquiry_messages')).toEqual({ count: 0 });
});

test('each word to the other side lets it live 90 days more', async () => {
  const { code } = await askAdvice(house, 'Rådgivning');
  const { id } = await theOne();
  await sweepTo(80);
  await writeMessage(house.house, social, { id, text: 'Hur går det?', internal: false }, daysOn(80));
  await sweepTo(169);
  expect((await only<{ count: number }>('select count(*)::int as count from enquiries')).count).toBe(1);
  await sweepTo(171);
  expect(await shownTo(house, code)).not.toContain(said);
});

test('a backup of the whole database from before, put back, cannot be read: not by its code, nor by whoever has the secret', async () => {
  const { code } = await askAdvice(house, 'Rådgivning', { tried: secret });
  // As whoever makes backups: no sight rule binds her.
  const owner = new pg.Client({ connectionString: house.ownerUrl.replace('brygga_owner', 'postgres') });
  await owner.connect();
  const tables = ['enquiries', 'enquiry_keys', 'enquiry_messages', 'enquiry_events'];
  for (const table of tables) await owner.query(`create table backup_${table} as table ${table}`);
  expect((await owner.query('select count(*)::int from backup_enquiry_messages')).rows).toEqual([{ count: 1 }]);
  await sweepTo(91);
  for (const table of tables) await owner.query(`insert into ${table} overriding system value table backup_${table}`);
  await owner.query(
    "update enquiries set erase_at = erase_at + interval '1 year', next_at = next_at + interval '1 year'",
  );
  await owner.end();

  const html = await shownTo(house, code);
  expect(html).toContain('Det som stod här är raderat och går inte att läsa längre.');
  expect(html).not.toContain(said);
  const { sealed } = await only<{ sealed: Buffer }>('select sealed_key as sealed from enquiry_keys');
  // The house's secret opens its half of the key, and that half alone opens nothing.
  const half = house.house.seal.open(sealed, 'enquiry_keys.sealed_key');
  const { sealWith } = await import('#house/seal.ts');
  const message = await only<{ sealed: Buffer }>('select sealed from enquiry_messages');
  expect(() => sealWith(Buffer.from(half)).open(message.sealed, 'enquiry_messages.sealed')).toThrow();
});

test('a key that a dying process left behind is found and destroyed, and one that is needed stays', async () => {
  await askAdvice(house, 'Rådgivning');
  const { id } = await theOne();
  const stray = '00000000-0000-4000-8000-000000000000';
  await house.house.keyring.make(stray);
  await forgetKeys(house.house, new Date(Date.now() + 2 * 86_400_000));
  expect(await house.house.keyring.find(stray)).toBeUndefined();
  expect(await house.house.keyring.find(id)).toBeDefined();
});
