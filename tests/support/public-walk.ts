import { inLanguage, publicLanguages } from '#house/language.ts';
import { readPdf } from './pdf-text.ts';
import type { TestHouse } from './test-house.ts';

/** Something that anybody can open: where it stands, and everything in it that can be read, seen or heard. */
export interface PublicPage {
  path: string;
  text: string;
}

/** A search has more answers than can be read: so many of each page are, besides its further pages. */
const mostQuestions = 8;

/**
 * Everything that a visitor without an account can reach from the front door by following what links, in every language,
 * files and answers to programs included. Pages beyond a redirect are read where they lead.
 */
export async function walkPublic(house: TestHouse, starts: readonly string[]): Promise<PublicPage[]> {
  const queue = publicLanguages.flatMap(language => starts.map(start => inLanguage(start, language)));
  const known = new Set(queue);
  const questions = new Map<string, number>();
  const pages: PublicPage[] = [];
  const add = (target: string | undefined) => {
    if (target === undefined || known.has(target) || isOneTooMany(target, questions)) return;
    known.add(target);
    queue.push(target);
  };
  for (let at = 0; at < queue.length; at++) {
    const path = queue[at] ?? '';
    const answer = await house.request(path);
    const type = answer.headers.get('content-type') ?? '';
    if (answer.status >= 500) throw new Error(`${path} answers ${answer.status}`);
    add(pathIn(house, path, answer.headers.get('location') ?? ''));
    const body = new Uint8Array(await answer.arrayBuffer());
    const text = readable(type, body);
    if (answer.status === 200) pages.push({ path, text });
    for (const link of linksIn(type, body)) add(pathIn(house, path, link));
  }
  return pages;
}

function pathIn(house: TestHouse, from: string, link: string): string | undefined {
  if (link === '' || /^(mailto|tel|sms|webcal|data):/.test(link)) return undefined;
  const { origin, pathname, search } = new URL(link, `${house.settings.origin}${from}`);
  const ours = origin === house.settings.origin && !/^\/(assets|demo|in)\b/.test(pathname);
  return ours ? `${pathname}${search}` : undefined;
}

function isOneTooMany(target: string, questions: Map<string, number>): boolean {
  const { pathname, searchParams } = new URL(target, 'http://localhost');
  const asked = [...searchParams.keys()].filter(key => key !== 'sida' && key !== 'page');
  if (asked.length === 0) return false;
  const before = questions.get(pathname) ?? 0;
  questions.set(pathname, before + 1);
  return before >= mostQuestions;
}

function linksIn(type: string, body: Uint8Array): string[] {
  const text = Buffer.from(body).toString('utf8');
  if (type.startsWith('text/html'))
    return [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => unescaped(link));
  if (/json|xml/.test(type)) return [...text.matchAll(/https?:\/\/localhost:3000(\/[^"<\s]*)/g)].map(([link]) => link);
  return [];
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '');
}

/** What a person or her reader can come upon: words on the page, in its attributes and in what stands there for programs. */
function readable(type: string, body: Uint8Array): string {
  if (type.startsWith('application/pdf')) return readPdf(body).words.join('\n');
  const text = Buffer.from(body).toString('utf8');
  if (!type.startsWith('text/html')) return text;
  const words = text.replaceAll(/<(?:script(?![^>]*json)|style)[^>]*>[\s\S]*?<\/(?:script|style)>/g, ' ');
  const told = [...words.matchAll(/ (?:alt|title|aria-label|placeholder|content|value|data-[\w-]+)="([^"]*)"/g)];
  return unescaped(`${words.replaceAll(/<[^>]*>/g, ' ')} ${told.map(([, value]) => value).join(' ')}`);
}
