import { createHash } from 'node:crypto';
import type { Visit } from './visit.ts';

/** How long a reader may keep an answer before it asks again, seconds; it then asks with the tag, and mostly gets 304. */
const freshSeconds = 60;

/** Whether an address, without its language, is one for other programs: what goes wrong there is told to them in JSON. */
export const isForPrograms = (path: string): boolean => path === '/api' || path.startsWith('/api/');

/**
 * An answer to other programs: public data only, readable from any page on the web (CORS), with a tag of its content (ETag, RFC 9110),
 * so that whoever has it already gets 304 and no body. Errors are answers too, and are not kept.
 */
export function openAnswer(
  visit: Visit,
  body: string,
  type: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Link', ...headers };
  if (status !== 200)
    return new Response(body, { status, headers: { ...open, 'content-type': type, 'cache-control': 'no-store' } });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const kept = { etag, 'cache-control': `public, max-age=${freshSeconds}`, ...open };
  if (isHeld(visit.request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: kept });
  return new Response(body, { headers: { ...kept, 'content-type': type } });
}

/** The same as JSON. */
export function openJson(
  visit: Visit,
  value: unknown,
  told: { status?: number; type?: string; headers?: Record<string, string> } = {},
): Response {
  return openAnswer(visit, JSON.stringify(value), told.type ?? 'application/json; charset=utf-8', told);
}

/** By weak comparison: on the way a tag may have been made weak by whoever compressed the body. */
function isHeld(asked: string | null, etag: string): boolean {
  return (asked ?? '').split(',').some(each => {
    const tag = each.trim();
    return tag === '*' || tag.replace(/^W\//, '') === etag;
  });
}
