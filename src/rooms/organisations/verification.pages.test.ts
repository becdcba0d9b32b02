import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { type Sent, type Who, type WorkFace, workFaceOf } from '../../../tests/support/work-face.ts';

let house: TestHouse;
let face: WorkFace;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  face = await workFaceOf(house);
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const box = (rest = '') => face.own('boxklubben-ankaret', rest);
const check: Sent = {
  kind: 'vouched-for',
  what: 'Två grannar till lokalen säger att dörren är öppen när det står så.',
  byFunction: 'Rektor, Hamnskolan',
  checkedOn: '2026-11-20',
  validUntil: '2027-11-20',
};
const everybody: readonly Who[] = ['visitor', 'stranger', 'leader', 'coordinator'];
const publicPage = async () => (await house.request('/brohamn/aktorer/boxklubben-ankaret')).text();

/** The id of the check that was recorded above, read off its buttons. */
async function idOf(who: Who, word: string): Promise<string> {
  const html = await face.read(who, box());
  const at = html.indexOf('Två grannar');
  return new RegExp(`kontroller/(\\d+)/${word}`).exec(html.slice(at))?.[1] ?? '';
}

describe('who may do what', () => {
  test.each<[string, Sent | undefined, number[]]>([
    ['/kontroller/ny', undefined, [303, 404, 404, 200]],
    ['/verification/record', {}, [303, 404, 404, 422]],
    ['/kontroller/1/aterkalla', undefined, [303, 404, 404, 404]],
    ['/verification/withdraw', { check: '999999' }, [303, 404, 404, 404]],
    ['/verification/appeal', { check: 'x' }, [303, 404, 404, 404]],
    ['/verification/answer', {}, [303, 404, 404, 404]],
  ])('%s with %j', async (path, form, statuses) => {
    const answers: number[] = [];
    for (const who of everybody) answers.push((await face.knock(who, box(path), form)).status);
    expect(answers).toEqual(statuses);
  });
});

test.each<[Sent, string]>([
  [{ kind: '' }, 'Välj vad som är kontrollerat.'],
  [{ what: ' ' }, 'Skriv vad du tittade på.'],
  [{ what: 'Ordförande 19811218-9876 sitter kvar.' }, 'Texten ser ut att innehålla ett personnummer.'],
  [{ byFunction: 'x'.repeat(201) }, 'Texten är för lång. Korta den.'],
  [{ checkedOn: '2026-12-24' }, 'Dagen har inte varit än.'],
  [{ checkedOn: '2026-02-30' }, 'Välj en dag.'],
  [{ validUntil: '2026-11-19' }, 'Sista dagen måste vara efter dagen för kontrollen.'],
  [{ checkedOn: '2025-01-01', validUntil: '2026-01-01' }, 'Sista dagen har redan varit.'],
  [{ validUntil: '2030-01-01' }, 'En kontroll gäller högst tre år.'],
])('a check with %j is not recorded: “%s”, and the rest stays typed', async (wrong, sentence) => {
  const answer = await face.knock('coordinator', box('/verification/record'), { ...check, ...wrong });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(sentence);
  if (!('byFunction' in wrong)) expect(html).toContain('Rektor, Hamnskolan');
  expect(await publicPage()).not.toContain('Två grannar');
});

test('recorded, seen by all; withdrawn, seen by two; appealed, answered, and seen by all again', async () => {
  const recorded = await face.knock('coordinator', box('/verification/record'), check);
  expect(recorded.headers.get('location')).toBe(box('?klart=record'));
  expect(await publicPage()).toContain('Två grannar');

  const id = await idOf('coordinator', 'aterkalla');
  const withdraw = (reason: string) => face.knock('coordinator', box('/verification/withdraw'), { check: id, reason });
  expect((await withdraw(' ')).status).toBe(422);
  expect((await withdraw('Den ena grannen har flyttat.')).status).toBe(303);
  const open = await publicPage();
  expect(open).not.toContain('Två grannar');
  expect(open).not.toContain('flyttat');
  expect(await face.read('leader', box())).toContain('Den ena grannen har flyttat.');
  expect((await face.knock('stranger', box())).status).toBe(404);

  const appeal = { check: id, text: 'Den nya grannen säger detsamma.' };
  expect((await face.knock('coordinator', box('/verification/appeal'), appeal)).status).toBe(403);
  expect((await face.knock('leader', box('/verification/appeal'), appeal)).status).toBe(303);
  expect((await face.knock('leader', box('/verification/appeal'), appeal)).status).toBe(403);

  const answer = { check: id, verdict: 'upheld', reason: 'Vi har talat med henne.' };
  expect((await face.knock('leader', box('/verification/answer'), answer)).status).toBe(403);
  expect((await face.knock('coordinator', box('/verification/answer'), { ...answer, verdict: '' })).status).toBe(422);
  expect((await face.knock('coordinator', box('/verification/answer'), answer)).status).toBe(303);
  expect(await publicPage()).toContain('Två grannar');
});

test('a check of another actor is absent here', async () => {
  const other = face.own('brohamns-if');
  const html = await face.read('coordinator', other);
  const id = /kontroller\/(\d+)\/aterkalla/.exec(html)?.[1];
  expect(id).toBeDefined();
  const answer = await face.knock('coordinator', box('/verification/withdraw'), { check: id ?? '', reason: 'x' });
  expect(answer.status).toBe(404);
});

test('a renewal begins with what was looked at the last time, and takes its place', async () => {
  const own = face.own('brohamns-if');
  const [renewal = ''] = /kontroller\/ny\?fornya=\d+/.exec(await face.read('coordinator', own)) ?? [];
  const form = await face.formOf('coordinator', `${own}/${renewal}`);
  expect(form.what?.[0]).not.toBe('');
  const before = (await face.read('coordinator', own)).match(/\/aterkalla/g)?.length;
  const renewed = { ...form, what: 'Sett på nytt i dag.' };
  expect((await face.knock('coordinator', `${own}/verification/record`, renewed)).status).toBe(303);
  const after = await face.read('coordinator', own);
  expect(after).toContain('Sett på nytt i dag.');
  expect(after.match(/\/aterkalla/g)?.length).toBe(before);
});
