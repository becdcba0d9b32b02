import { expect, test } from 'vitest';
import { openAnswer, openJson } from './open-data.ts';
import type { Visit } from './visit.ts';

const asking = (headers: Record<string, string> = {}) =>
  ({ request: new Request('http://localhost/api', { headers }) }) as Visit;

test('an answer to other programs can be read from any page, and has a tag of its content', async () => {
  const answer = openJson(asking(), { a: 1 });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('etag')).toMatch(/^"[\w-]{22}"$/);
  expect(await answer.json()).toEqual({ a: 1 });
});

test.each([tag => tag, tag => `W/${tag}`, tag => `"other", ${tag}`, () => '*'] as ((tag: string) => string)[])(
  'whoever has it already gets nothing again',
  held => {
    const tag = openAnswer(asking(), 'text', 'text/plain').headers.get('etag') ?? '';
    const again = openAnswer(asking({ 'if-none-match': held(tag) }), 'text', 'text/plain');
    expect([again.status, again.body]).toEqual([304, null]);
    expect(openAnswer(asking({ 'if-none-match': held(tag) }), 'other text', 'text/plain').status).toBe(
      held(tag) === '*' ? 304 : 200,
    );
  },
);

test('an error is told and not kept', () => {
  const answer = openJson(asking({ 'if-none-match': '*' }), { error: 'No.' }, { status: 404 });
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.has('etag')]).toEqual([
    404,
    'no-store',
    false,
  ]);
});
