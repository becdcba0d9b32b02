import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { type Sent, type WorkFace, workFaceOf } from '../../../tests/support/work-face.ts';

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

describe('who may see and do what', () => {
  const reason = { reason: 'Skälet.', version: '1' };
  test.each<[string, Sent | undefined, [number, number, number, number]]>([
    ['/arbete', undefined, [303, 200, 200, 200]],
    ['/arbete/aktorer', undefined, [303, 200, 200, 200]],
    ['/arbete/aktorer/ny', undefined, [303, 404, 404, 200]],
    ['/arbete/aktorer/join', { kommun: '9999' }, [303, 404, 404, 422]],
    ['/arbete/aktorer/join', { kommun: '1383' }, [303, 404, 404, 404]],
    ['ID', undefined, [303, 404, 200, 200]],
    ['ID/andra', undefined, [303, 404, 200, 200]],
    ['ID/edit', { name: '' }, [303, 404, 422, 422]],
    ['ID/approve', { version: '1' }, [303, 404, 403, 409]],
    ['ID/return', reason, [303, 404, 403, 409]],
    ['ID/return', { version: '1' }, [303, 404, 403, 403]],
    ['ID/close', { reason: ' ' }, [303, 404, 422, 422]],
    ['ID/reopen', {}, [303, 404, 403, 409]],
    ['ID/assure', {}, [303, 404, 303, 303]],
    ['/arbete/aktorer/nobody', undefined, [303, 404, 404, 404]],
    ['/arbete/aktorer/nobody/assure', {}, [303, 404, 404, 404]],
  ])('%s with %j', async (path, form, statuses) => {
    const at = path.replace('ID', box());
    const answers = [];
    for (const who of ['visitor', 'stranger', 'leader', 'coordinator'] as const)
      answers.push((await face.knock(who, at, form)).status);
    expect(answers).toEqual(statuses);
  });

  test('a visitor is led to sign in, and back', async () => {
    const answer = await face.knock('visitor', box('/andra'));
    expect(answer.headers.get('location')).toBe(`/in?till=${encodeURIComponent(box('/andra'))}`);
  });

  test('a member without the right to change reads, and no more', async () => {
    const path = face.own('lokalpolisomrade-brohamn');
    const as = 'area-police-officer';
    const html = await (await house.request(path, { as })).text();
    expect(html).not.toContain('/andra');
    expect(html).not.toContain('/close"');
    for (const rest of ['/andra', '/edit', '/assure', '/close'])
      expect(
        (await house.request(path + rest, { as, ...(rest !== '/andra' && { form: { reason: 'x' } }) })).status,
      ).toBe(403);
  });

  test('the list holds her own, and the coordinator’s the whole municipality', async () => {
    const mine = await face.read('leader', '/arbete/aktorer');
    expect(mine).toContain('Boxklubben Ankaret');
    expect(mine).not.toContain('Brohamns IF');
    const all = await face.read('coordinator', '/arbete/aktorer?q=brohamns+if');
    expect(all).toContain('Brohamns IF');
    expect(all).not.toContain('Boxklubben Ankaret');
  });

  test('one press confirms, and leads back to the list one pressed in', async () => {
    const back = '/arbete/aktorer?visa=amber';
    const before = await face.read('coordinator', back);
    expect(before).toContain('HK Fyren');
    const answer = await face.knock('coordinator', face.own('hk-fyren', '/assure'), { tillbaka: back });
    expect(answer.headers.get('location')).toBe(`${back}&klart=assure`);
    expect(await face.read('coordinator', back)).not.toContain('HK Fyren');
    const elsewhere = await face.knock('coordinator', face.own('hk-fyren', '/assure'), {
      tillbaka: '//evil.example/arbete',
    });
    expect(elsewhere.headers.get('location')).toBe(`${face.own('hk-fyren')}?klart=assure`);
  });
});

describe('a change by the organisation', () => {
  const slug = 'boxklubben-ankaret';
  const name = 'Ankarets Boxhall';
  const ways = [
    '/brohamn/aktorer',
    '/brohamn/aktorer?q=boxhall',
    '/brohamn/aktorer?q=sjöjungfru',
    `/brohamn/aktorer/${slug}`,
    '/brohamn/aktorer?vy=utskrift',
    '/brohamn/aktorer.csv',
    '/sok?q=boxhall',
    '/api/hsds/organizations?municipality=brohamn&per_page=500',
  ];
  const tellsOf = async (path: string) => (await (await house.request(path)).text()).includes(name);

  test('is nowhere in the open until the coordinator approves it', async () => {
    const answer = await face.change('leader', slug, { name, description: 'Sjöjungfruboxning.' });
    expect(answer.headers.get('location')).toBe(box('?klart=propose'));
    expect(await face.read('leader', box())).toContain(name);
    for (const path of ways) expect([path, await tellsOf(path)]).toEqual([path, false]);
    const form = await face.formOf('coordinator', box());
    const approved = await face.knock('coordinator', box('/approve'), { version: String(form.version?.[0]) });
    expect(approved.headers.get('location')).toBe(box('?klart=approve'));
    for (const path of ways) expect([path, await tellsOf(path)]).toEqual([path, true]);
  });

  test('comes back with a reason, which must be there', async () => {
    await face.change('leader', slug, { description: 'Ring Nils hemma.' });
    const version = String((await face.formOf('coordinator', box())).version?.[0]);
    const unsaid = await face.knock('coordinator', box('/return'), { version, reason: '' });
    expect(unsaid.status).toBe(422);
    expect(await unsaid.text()).toContain('Aktören behöver veta vad som ska ändras.');
    const long = await face.knock('coordinator', box('/return'), { version, reason: 'å'.repeat(1001) });
    expect(await long.text()).toContain('å'.repeat(1001));
    await face.knock('coordinator', box('/return'), { version, reason: 'Skriv funktionen.' });
    const html = await face.read('leader', box());
    expect(html).toContain('Ändringen kom tillbaka');
    expect(html).toContain('Skriv funktionen.');
  });

  test('that was sent back does not slip out with the coordinator’s own next change', async () => {
    const form = await face.formOf('coordinator', box('/andra'));
    expect(form.description?.[0]).toBe('Sjöjungfruboxning.');
    expect((await face.formOf('leader', box('/andra'))).description?.[0]).toBe('Ring Nils hemma.');
  });

  test('that became newer than what the coordinator has read is not approved', async () => {
    await face.change('leader', slug, { description: 'Den första.' });
    const version = String((await face.formOf('coordinator', box())).version?.[0]);
    await face.change('leader', slug, { description: 'Den andra.' });
    const answer = await face.knock('coordinator', box('/approve'), { version });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('Någon annan ändrade under tiden.');
    expect(html).toContain('Den andra.');
  });
});
