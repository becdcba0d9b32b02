import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { type WorkFace, workFaceOf } from '../../../tests/support/work-face.ts';

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

describe('the form', () => {
  test('keeps everything typed at a fault, and writes nothing', async () => {
    const answer = await face.change('leader', 'boxklubben-ankaret', {
      email: 'ingen adress',
      receivesToday: 'Alla <b>på</b> fredagar.',
      minimumAge: 'tio',
    });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('value="ingen adress"');
    expect(html).toContain('Alla &lt;b&gt;på&lt;/b&gt; fredagar.');
    expect(html).toContain('2 saker behöver rättas');
    expect(await face.read('leader', box())).not.toContain('fredagar.');
  });

  test('gives more rows without a word lost, and without saving', async () => {
    const form = await face.formOf('leader', box('/andra'));
    const answer = await face.change('leader', 'boxklubben-ankaret', { more: 'premises', phone: 'oläst' }, form);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    const rows = Number(form.rows?.[0]);
    expect(html).toContain(`name="premises.${rows + 1}.name"`);
    expect(html).toContain('value="oläst"');
  });

  test('two who save at once: the second gets both changes, and sees the difference', async () => {
    const slug = 'mammornas-torsdag';
    const path = face.own(slug);
    const first = await face.formOf('stranger', `${path}/andra`);
    const second = await face.formOf('coordinator', `${path}/andra`);
    expect((await face.change('stranger', slug, { phone: '031-390 06 30' }, first)).status).toBe(303);
    const answer = await face.change('coordinator', slug, { description: 'Samordnarens ord.' }, second);
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('Någon annan hann före');
    expect(html).toContain('value="031-390 06 30"');
    expect(html).toContain('<ins>Samordnarens ord.</ins>');
    const base = /name="base" value="(\d+)"/.exec(html)?.[1] ?? '';
    const saved = await face.change(
      'coordinator',
      slug,
      { description: 'Samordnarens ord.', phone: '031-390 06 30', base },
      second,
    );
    expect(saved.headers.get('location')).toBe(`${path}?klart=edit`);
    const page = await (await house.request(`/brohamn/aktorer/${slug}`)).text();
    expect(page).toContain('Samordnarens ord.');
    expect(page).toContain('031-390 06 30');
  });

  test('adds an actor by hand, at once in the open', async () => {
    const form = { kommun: '9999', name: 'Kajens Sjökör', kind: 'association' };
    const answer = await face.knock('coordinator', '/arbete/aktorer/join', form);
    expect(answer.headers.get('location')).toMatch(/^\/arbete\/aktorer\/[\w-]{36}\?klart=join$/);
    expect((await house.request('/brohamn/aktorer/kajens-sjokor')).status).toBe(200);
  });

  test('takes an actor off the list with a reason, and puts it back', async () => {
    await face.knock('stranger', face.own('mammornas-torsdag', '/close'), { reason: 'Vi vilar.' });
    expect((await house.request('/brohamn/aktorer/mammornas-torsdag')).status).toBe(404);
    const html = await face.read('stranger', face.own('mammornas-torsdag'));
    expect(html).toContain('Vi vilar.');
    expect((await face.knock('stranger', face.own('mammornas-torsdag', '/andra'))).status).toBe(403);
    await face.knock('coordinator', face.own('mammornas-torsdag', '/reopen'), {});
    expect((await house.request('/brohamn/aktorer/mammornas-torsdag')).status).toBe(200);
  });
});
