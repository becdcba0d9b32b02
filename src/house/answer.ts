import type { Child } from 'hono/jsx';
import { inLanguage, type PublicLanguage } from './language.ts';
import type { Visit } from './visit.ts';

/** A page as HTML; answered with 200 unless said otherwise. */
export async function page(
  view: Child | Promise<Child>,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  return new Response(String(await view), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  });
}

/** After an act: go and look, by a path without language. */
export function seeOther(visit: Visit, path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location: visit.href(path), ...headers } });
}

/** What an address calls the language that somebody wanted a page in and could not have. */
export const wantedKey = 'onskat';

/** The same page in a language that it is said in; the page tells, in the language that was wanted, why it is another. */
export function inAnotherLanguage(visit: Visit, wanted: PublicLanguage): Response {
  const query = new URL(visit.request.url).searchParams;
  query.set(wantedKey, wanted);
  const location = inLanguage(`${encodeURI(visit.path)}?${query}`, visit.language);
  return new Response(null, { status: 303, headers: { location } });
}

/** A file to keep, never shown in the page's own place. */
export function download(body: string | Uint8Array, type: string, fileName: string): Response {
  // For old programs a name of plain letters, for the others the very name (RFC 6266).
  const plain = fileName.replaceAll(/[^\w.-]/g, '-');
  const exact = encodeURIComponent(fileName).replaceAll(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
  const headers = {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
  };
  return new Response(body as string, { headers: { ...headers, 'x-content-type-options': 'nosniff' } });
}
