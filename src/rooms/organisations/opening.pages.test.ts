import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse, type TestRequest } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const path = '/arbete/kommuner';
const form = { logoText: 'Varberg', languages: 'en', 'names.areas': 'Kommundelar' };

describe('who may open and choose', () => {
  const doors: [string, TestRequest['form'] | undefined, [number, number, number, number]][] = [
    [path, undefined, [303, 200, 200, 200]],
    [`${path}/kiruna`, undefined, [303, 403, 403, 200]],
    [`${path}/brohamn`, undefined, [303, 403, 200, 200]],
    [`${path}/ingenstans`, undefined, [303, 404, 404, 404]],
    [`${path}/kiruna/open`, { logoText: '' }, [303, 404, 404, 422]],
    [`${path}/brohamn/change`, { logoText: '' }, [303, 404, 422, 422]],
    [`${path}/kiruna/change`, form, [303, 404, 403, 403]],
    [`${path}/brohamn/areas/add`, { name: '' }, [303, 404, 422, 422]],
    [`${path}/kiruna/areas/add`, { name: 'Norra' }, [303, 404, 403, 403]],
    [`${path}/brohamn/areas/name`, { id: '9999-tallhojden', name: '' }, [303, 404, 422, 422]],
    [`${path}/brohamn/areas/name`, { id: '1383-annat', name: 'Norra' }, [303, 404, 404, 404]],
  ];
  test.each(doors)('%s with %j', async (at, sent, statuses) => {
    const answers: number[] = [];
    for (const as of [undefined, 'association-leader', 'municipal-coordinator', 'municipal-administrator'])
      answers.push((await house.request(at, { ...(as && { as }), ...(sent && { form: sent }) })).status);
    expect(answers).toEqual(statuses);
  });
});

const as = 'municipal-administrator';
const post = (at: string, sent: TestRequest['form']) => house.request(path + at, { as, ...(sent && { form: sent }) });

test('opened once: the second who presses is told, and nothing of hers is kept', async () => {
  const answers = await Promise.all([
    post('/varberg/open', form),
    post('/varberg/open', { ...form, logoText: 'Staden' }),
  ]);
  expect(answers.map(answer => answer.status).sort()).toEqual([303, 409]);
  const winner = answers[0]?.status === 303 ? 'Varberg' : 'Staden';
  const home = await (await house.request('/varberg')).text();
  expect(home).toContain(`Välkommen till ${winner}`);
  expect((await house.request('/en/varberg')).status).toBe(200);
});

const long = 'Lång'.repeat(50);
test.each([
  ['/halmstad/open', { logoText: long, welcome: 'Hej' }, 'Namnet på dörren är för långt. Högst 60 tecken.'],
  ['/brohamn/change', { logoText: 'Brohamn', 'names.actors': long }, 'Namnet är för långt. Högst 40 tecken.'],
  ['/brohamn/areas/add', { name: long }, 'Områdets namn är för långt. Högst 60 tecken.'],
  ['/brohamn/areas/add', { name: 'tallhojden' }, 'Det finns redan ett område som heter så.'],
  ['/brohamn/areas/add', { name: 'Norra', postalCode: 'abc' }, 'Skriv ett postnummer med fem siffror.'],
  ['/brohamn/areas/add', { name: 'Norra', postalCode: '99999' }, 'Det postnumret finns inte i vår lista.'],
  ['/brohamn/areas/add', { name: 'Norra', postalCode: '432 44' }, 'Det postnumret ligger i en annan kommun.'],
  ['/brohamn/areas/name', { id: '9999-tallhojden', name: 'Centrum' }, 'Det finns redan ett område som heter så.'],
])('%s with %j is answered with “%s” and keeps what was typed', async (at, sent, sentence) => {
  const answer = await post(at, sent);
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(sentence);
  for (const text of Object.values(sent)) if (text !== '9999-tallhojden') expect(html).toContain(text);
});

test('an area gets its name, and another one, also where actors tell it', async () => {
  expect((await post('/brohamn/areas/add', { name: 'Nya varvet', postalCode: '499 12' })).status).toBe(303);
  expect(await (await house.request(`${path}/brohamn`, { as })).text()).toContain('Byt namn på Nya varvet');
  const renamed = await post('/brohamn/areas/name', { id: '9999-tallhojden', name: 'Tallbacken' });
  expect(renamed.headers.get('location')).toBe(`${path}/brohamn?klart=area-name#omraden`);
  const actor = await (await house.request('/brohamn/aktorer/boxklubben-ankaret')).text();
  expect(actor).toContain('Tallbacken');
  expect(actor).not.toContain('Tallhöjden');
});

test('own names stand in the menu at once', async () => {
  await post('/brohamn/change', { logoText: 'Brohamns stad', 'names.actors': 'Lokala krafter' });
  const home = await (await house.request('/brohamn')).text();
  expect(home).toContain('Brohamns stad');
  expect(home).toContain('Lokala krafter');
});
