import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, terminal } from '#house/actor.ts';
import { followedOf } from '../../../tests/support/following.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { affordableFor } from './reach-basis.queries.ts';

let house: TestHouse;
let coordinator: Actor;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
});
afterAll(() => house.close());

const home = '/arbete/vita-flackar/brohamn';
const asked = 'vem=flickor&fran=13&till=15&efter=18';
const get = async (path: string, as = 'municipal-coordinator') => {
  const answer = await house.request(path, { as });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
const post = (path: string, form: Record<string, string | string[]>, as = 'municipal-coordinator') =>
  house.request(path, { as, form });

describe('the answer', () => {
  test('as a sentence, a table, a map, day by day, and what it rests on', async () => {
    const { html } = await get(`${home}?${asked}`);
    expect(html).toContain('I Klockarhagen finns inget för flickor 13–15 efter kl. 18 inom 1,5 km.');
    expect(html).toContain('Närmast: Äventyrarscouter, 2 km bort.');
    expect(html).toContain('aria-label="Klockarhagen: 32 av 32 saknar något"');
    expect(html).toMatch(/<table id="omraden"/);
    expect(html).toMatch(/<table id="veckodagar"/);
    expect(html).toContain('har inte sagt hur många platser de har');
    expect(html).toContain('platsen är dold eller okänd');
    expect(html).toContain('Fågelvägen.');
    expect(house.faults).toEqual([]);
  });

  test('the address without a municipality leads to one’s own, with the question', async () => {
    const answer = await house.request(`/arbete/vita-flackar?${asked}`, { as: 'association-leader' });
    expect(answer.headers.get('location')).toBe(`${home}?${asked}`);
  });

  test('ages that cannot be are told of, and what was typed is kept', async () => {
    const { status, html } = await get(`${home}?fran=15&till=%22%3E%3Cb%3E`);
    expect(status).toBe(422);
    expect(html).toContain('Skriv åldrar mellan 6 och 19 år');
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;"');
  });

  test('civil society reads it and does not decide; other municipalities’ people do not read it', async () => {
    const { status, html } = await get(`${home}?fran=7&till=9`, 'association-leader');
    expect(status).toBe(200);
    expect(html).not.toContain('Följ den här frågan');
    expect((await get('/arbete/vita-flackar/varberg', 'association-leader')).status).toBe(403);
    expect((await get('/arbete/vita-flackar/ingenstans')).status).toBe(404);
    expect((await house.request(home)).headers.get('location')).toMatch(/^\/in\?till=/);
  });

  test('as a file', async () => {
    const { html, headers } = await get(`${home}/csv?${asked}`);
    expect(headers.get('content-disposition')).toContain('vita-flackar-brohamn-2026-11-23.csv');
    expect(html).toContain('Klockarhagen;13;15;32;32;');
  });
});

describe('one area', () => {
  test('age by age, day by day, and what is tried', async () => {
    const { html } = await get(`${home}/omrade/9999-klockarhagen?${asked}`);
    expect(html).toContain('för långt bort');
    expect(html).toContain('Brohamnshem lånar ut kvarterslokalen');
    expect(html).toContain('Dags att följa upp');
    expect(html).not.toContain('Det här saknar barn och föräldrar');
  });

  test('one that there is not', async () => expect((await get(`${home}/omrade/9999-atlantis`)).status).toBe(404));
});

describe('what costs little', () => {
  const change = (version: string, kronor: string) => post(`${home}/villkor/change`, { version, kronor });

  test('is the municipality’s own to decide, and answers go by it', async () => {
    expect((await get(`${home}/villkor`, 'association-leader')).status).toBe(404);
    expect((await change('0', 'gratis')).status).toBe(422);
    expect((await change('0', '100')).headers.get('location')).toBe(`${home}?klart=terms`);
    expect(await affordableFor(house.database, coordinator, '9999')).toEqual({
      kronor: 100,
      leisureCard: false,
      version: 1,
    });
    const { html } = await get(`${home}?rad=1`);
    expect(html).toContain('högst 100 kronor för en termin.');
    expect(html).not.toContain('Kommunen har inte bestämt');
  });

  test('whoever is second is told, and loses nothing', async () => {
    const second = await change('0', '300');
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain('value="300"');
    expect(html).toContain('name="version" value="1"');
    expect((await change('1', '300')).status).toBe(303);
    expect((await change('1', '400')).status).toBe(409);
  });
});

describe('what is followed', () => {
  test('half a year later it says that a spot is gone, as words, line and table', async () => {
    const { html } = await get(`${home}/foljs`);
    expect(html).toContain('Sedan maj är en vit fläck borta: Varvskajen.');
    expect(html).toContain('Varvskajen: nått');
    const { question } = await followedOf(house, coordinator);
    const one = await get(`${home}/foljs/${question}`);
    expect(one.html).toContain('class="chart-line"');
    expect(one.html).toContain('23 maj 2026');
    expect(one.html).toContain('Närmast nu: Tjejboxning, 0,1 km bort.');
  });

  test('a goal without a day, in the past or by nobody is told of, and nothing is saved', async () => {
    const { question } = await followedOf(house, coordinator);
    const path = `${home}/foljs/${question}/set-goal`;
    const good = { areaId: '9999-harvsund', functionId: '00000000-0000-4000-8000-000000000000', dueOn: '2027-01-31' };
    const late = await post(path, { ...good, dueOn: '2026-11-23' });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('Dagen måste ligga framåt i tiden.');
    expect(await (await post(path, { ...good, dueOn: '2032-01-01' })).text()).toContain('inom fem år');
    expect(await (await post(path, {})).text()).toContain('Välj vem som ansvarar.');
    const unknown = await post(path, good);
    expect(unknown.status).toBe(403);
    expect(await unknown.text()).toContain('Funktionen finns inte i kommunen.');
    const count = await house.database.as(terminal, sight => sight.selectFrom('reach_goals').select('id').execute());
    expect(count).toHaveLength(2);
  });

  test('an end and a withdrawal want a reason', async () => {
    const { question, goal } = await followedOf(house, coordinator);
    for (const act of ['end', 'withdraw']) {
      const answer = await post(`${home}/foljs/${question}/${act}`, { reason: ' ', goal });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Skriv ett skäl');
    }
    expect((await post(`${home}/foljs/${question}/end`, { reason: 'x' }, 'association-leader')).status).toBe(404);
  });
});
