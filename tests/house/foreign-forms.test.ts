import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doors } from '../../src/doors.ts';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

const leader = 'association-leader';

describe('forms from elsewhere', () => {
  const posts = doors.filter(({ method }) => method === 'POST');

  test.each(posts.map(({ path }) => path))('%s refuses a form of another origin', async path => {
    const answer = await house.request(path.replaceAll(/:\w+/g, 'x'), {
      as: leader,
      form: { as: leader },
      headers: { origin: 'https://elsewhere.example' },
    });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  });

  test.each([
    ['no origin at all', {}],
    ['the origin of a sandbox', { origin: 'null' }],
    ['our name as part of another', { origin: 'http://localhost:3000.elsewhere.example' }],
    ['another port', { origin: 'http://localhost:3001' }],
  ])('%s is another origin', async (_, headers: Record<string, string>) => {
    const cookie = (await house.request('/demo', { form: { as: leader } })).headers.get('set-cookie') ?? '';
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
      const given = { cookie: cookie.split(';')[0] ?? '', 'content-type': type, ...headers };
      const request = { method: 'POST', headers: given, body: 'as=municipal-coordinator' };
      expect((await house.app.request('http://localhost:3000/demo', request)).status, type).toBe(403);
    }
  });

  test('a body that is no form does nothing, and breaks nothing', async () => {
    for (const type of ['application/json', 'application/octet-stream', 'multipart/form-data']) {
      const headers = { origin: 'http://localhost:3000', 'content-type': type };
      const answer = await house.app.request('http://localhost:3000/demo', {
        method: 'POST',
        headers,
        body: '{"as":"x"}',
      });
      expect([type, answer.headers.get('set-cookie')]).toEqual([type, null]);
      expect(answer.status, type).toBeLessThan(500);
    }
  });
});

test('a body that does not say how long it is, is cut off all the same', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(64 * 1024).fill(97));
    },
  });
  const headers = { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' };
  const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
  expect((await house.app.request('http://localhost:3000/demo', request)).status).toBe(413);
  expect(house.faults).toEqual([]);
});
