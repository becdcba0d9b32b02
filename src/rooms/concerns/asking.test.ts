import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { clock } from '#house/actor.ts';
import { limits } from '#house/limits.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { askAdvice, askFamilyLine, formOf } from '../../../tests/support/worrying.ts';
import { familyLineOf, isStaffed } from './concern.queries.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  return () => house.close();
});

const asked = async () => {
  const { rows } = await house.database.read(clock, sight =>
    sql<{ count: number }>`select count(*)::int as count from enquiries`.execute(sight),
  );
  return rows[0]?.count;
};

describe('the guard on the server', () => {
  test('what identifies somebody is not taken in, whatever the browser did; what was typed is kept', async () => {
    const { status, html } = await askAdvice(house, 'Rådgivning', {
      text: 'Hen heter Fatima och bor på Storgatan 12.',
    });
    expect(status).toBe(422);
    expect(html).toContain('Texten har ord som kan peka ut någon');
    expect(html).toMatch(/<mark>Fatima/);
    expect(html).toContain('Hen heter Fatima och bor på Storgatan 12.');
    expect(await asked()).toBe(0);
  });

  test('a word that is no name may be kept; a number never', async () => {
    const kept = await askAdvice(house, 'Rådgivning', {
      text: 'Vi såg det vid Fatima utanför kiosken.',
      behall: 'fatima',
    });
    expect(kept.status).toBe(200);
    const number = await askAdvice(house, 'Rådgivning', { text: 'Numret är 811228-9874.', behall: '811228-9874' });
    expect(number.status).toBe(422);
    expect(await asked()).toBe(1);
  });

  test('neutral words come in their place when one asks for them, and are shown before they go', async () => {
    const { status, html } = await askAdvice(house, 'Rådgivning', { text: 'Hen heter Fatima.', byt: '1' });
    expect(status).toBe(422);
    expect(html).toContain('Hen heter en person.');
    expect(await asked()).toBe(0);
  });

  test('it looks at every text, and at the line for families too', async () => {
    expect((await askAdvice(house, 'Rådgivning', { tried: 'Ringde 070-174 06 11.' })).status).toBe(422);
    expect((await askFamilyLine(house, ['Rådgivning'], { text: 'Min son heter Kasimir.' })).status).toBe(422);
    expect(await asked()).toBe(0);
  });
});

test('the same form sent twice asks once, and shows the same code', async () => {
  const { form, code } = await askAdvice(house, 'Rådgivning');
  const again = await house.request('/brohamn/radfraga', { form });
  expect((await again.text()).replaceAll(' ', '')).toContain(code);
  expect(await asked()).toBe(1);
});

test('a receipt that the form did not carry from here is never used', async () => {
  const { code } = await askAdvice(house, 'Rådgivning', { kvitto: '1234567890123456' });
  expect(code).not.toBe('1234567890123456');
});

test('what is left out or made up is told, and nothing is written', async () => {
  const { choice } = await formOf(house, '/brohamn/radfraga');
  const police = choice('Kommunpolis');
  const cases: [string, Record<string, string | string[]>, string][] = [
    ['/brohamn/radfraga', {}, 'Välj vem du vill fråga'],
    ['/brohamn/radfraga', { functionId: 'x' }, 'Något ändrades medan du skrev. Välj igen'],
    ['/brohamn/radfraga', { functionId: police, age: '99' }, 'Välj ungefärlig ålder'],
    ['/brohamn/radfraga', { functionId: police, area: 'Månen' }, 'Kontrollera det du har fyllt i'],
    ['/brohamn/radfraga', { functionId: police, text: 'å'.repeat(20_000) }, 'Skriv kortare, högst 10'],
    ['/brohamn/orolig', {}, 'Välj minst en som får läsa'],
    ['/brohamn/orolig', { functions: [police, 'x'] }, 'Den du valde har inte jour längre'],
    ['/brohamn/orolig', { functions: police, reach: 'call' }, 'Skriv ditt telefonnummer'],
    ['/brohamn/orolig', { functions: police, reach: 'call', phone: 'ring!' }, 'Skriv ditt telefonnummer'],
  ];
  for (const [path, form, said] of cases) {
    const answer = await house.request(path, { form });
    expect(answer.status, said).toBe(422);
    expect(await answer.text()).toContain(said);
  }
  expect(await asked()).toBe(0);
});

test('with nobody on call the page says so, has no form, and takes nothing in', async () => {
  const { form } = await askFamilyLine(house, ['Sammankallande']);
  await house.database.as({ kind: 'terminal' }, sight => sight.deleteFrom('duties').execute());
  const { html } = await formOf(house, '/brohamn/orolig');
  expect(html).toContain('Ingen har jour just nu');
  expect(html).not.toContain('<form class="form" action="/brohamn/orolig"');
  expect((await house.request('/brohamn/orolig', { form: { ...form, kvitto: '' } })).status).toBe(422);
  expect(await asked()).toBe(1);
});

test('on call until Sunday is not on call for an answer within a day from Sunday night', async () => {
  await house.database.as({ kind: 'terminal' }, sight =>
    sight.deleteFrom('duties').where('week_on', '>', '2026-11-23').execute(),
  );
  const staffed = async (at: string) => isStaffed(await familyLineOf(house.database, '9999', new Date(at)));
  expect(await staffed('2026-11-28T12:00:00Z')).toBe(true);
  expect(await staffed('2026-11-29T12:00:00Z')).toBe(false);
});

test('a flood from one address is stopped, with what to do instead; no address is kept anywhere for it', async () => {
  const address = '198.51.100.7';
  for (let count = 0; count < limits['concern.ask'].most; count += 1)
    await house.house.knocks('concern.ask', address, house.now);
  const { form } = await askAdvice(house, 'Rådgivning');
  const again = { ...form, kvitto: '' };
  const refused = await house.request('/brohamn/radfraga', { form: again, headers: { 'x-forwarded-for': address } });
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain('Just nu kommer det ovanligt många frågor');
  expect(html).toContain('En pojke har fått dyra saker');
  expect(await asked()).toBe(1);
  const { rows } = await house.database.read({ kind: 'door' }, sight =>
    sql`select limit_name from limit_counts where limit_name not in ('concern.flood', 'search')`.execute(sight),
  );
  expect(rows).toEqual([]);
});

test('what the page sends back to be mended is not counted as asking', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.9' };
  for (let count = 0; count < 2 * limits['concern.ask'].most; count += 1)
    expect((await house.request('/brohamn/radfraga', { form: {}, headers })).status).toBe(422);
  const { form } = await askAdvice(house, 'Rådgivning');
  const sent = await house.request('/brohamn/radfraga', { form: { ...form, kvitto: '' }, headers });
  expect(sent.status).toBe(200);
});

test('a flood from everywhere is stopped at the municipality, with what to do instead', async () => {
  const name = 'concern.flood';
  for (let count = 0; count < limits[name].most; count += 1) await house.house.knocks(name, '9999', house.now);
  const { status, html } = await askAdvice(house, 'Rådgivning');
  expect(status).toBe(422);
  expect(html).toContain('Just nu kommer det ovanligt många frågor');
});

test('whoever tries codes is stopped', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.8' };
  const statuses: number[] = [];
  for (let count = 0; count <= limits['receipt.try'].most; count += 1)
    statuses.push((await house.request('/brohamn/svar', { form: { kod: String(10 ** 15 + count) }, headers })).status);
  expect(new Set(statuses.slice(0, -1))).toEqual(new Set([422]));
  expect(statuses.at(-1)).toBe(429);
});

test('no page of it sets a cookie, is kept by a browser, or says a code in its address', async () => {
  const { code } = await askAdvice(house, 'Rådgivning');
  const answers = [
    await house.request('/brohamn/radfraga'),
    await house.request('/brohamn/orolig'),
    await house.request('/brohamn/svar', { form: { kod: code } }),
    await house.request('/brohamn/svar', { form: { kod: '1' } }),
  ];
  for (const answer of answers) {
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toMatch(/(?:href|action)="[^"]*\d{16}/);
  }
});
