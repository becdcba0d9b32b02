import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#house/project-folder.ts';
import type { OpenFeed } from '#rooms/open-data/open-feed.ts';
import type { OpenFeedItem } from '#rooms/open-data/open-feed-page.rules.ts';
import type { TestHouse } from './test-house.ts';

/** What a validator of OpenActive found. */
export interface Finding {
  type: string;
  severity: 'failure' | 'warning' | 'notice' | 'suggestion';
  path?: string;
  message: string;
}

interface Page {
  url: string;
  json: unknown;
  pageIndex: number;
  contentType: string;
  cacheControl: string;
  status: number;
}

// The official validators are written without types.
const load = createRequire(import.meta.url);
const { validate } = load('@openactive/data-model-validator') as {
  validate(data: unknown, options?: Record<string, unknown>): Promise<Finding[]>;
};
const { FeedPageChecker } = load('@openactive/rpde-validator') as {
  FeedPageChecker: new () => { validateRpdePage(page: Page): Finding[] };
};

/** What the official validator of OpenActive finds in a record. */
export const findingsIn = validate;

export interface WholeFeed {
  pages: { next: string; items: OpenFeedItem[]; license: string }[];
  items: OpenFeedItem[];
  /** What the official validator of feeds found, over all pages. */
  failures: Finding[];
  /** Where the reader stands now. */
  next: string;
}

/** Reads a feed as another program does, from `from` to its last page, each page checked by the official validator. */
export async function walkFeed(house: TestHouse, feed: OpenFeed, from?: string): Promise<WholeFeed> {
  const checker = new FeedPageChecker();
  const walked: WholeFeed = { pages: [], items: [], failures: [], next: from ?? feedAt(house, feed) };
  for (let pageIndex = 0; ; pageIndex += 1) {
    const url = walked.next;
    const answer = await house.request(url.replace(house.settings.origin, ''));
    const json = (await answer.json()) as WholeFeed['pages'][number];
    const header = (name: string) => answer.headers.get(name) ?? '';
    const head = { contentType: header('content-type'), cacheControl: header('cache-control'), status: answer.status };
    walked.failures.push(...checker.validateRpdePage({ url, json, pageIndex, ...head }));
    walked.pages.push(json);
    walked.items.push(...json.items);
    if (json.next === url && json.items.length === 0) return walked;
    walked.next = json.next;
  }
}

export const feedAt = (house: TestHouse, feed: OpenFeed): string =>
  `${house.settings.origin}/api/openactive/feeds/${feed}`;

/** What a reader holds who takes in items one after another. */
export function held(
  items: readonly OpenFeedItem[],
  before: ReadonlyMap<string, OpenFeedItem> = new Map(),
): Map<string, OpenFeedItem> {
  const copy = new Map(before);
  for (const item of items) item.state === 'deleted' ? copy.delete(item.id) : copy.set(item.id, item);
  return copy;
}

/** Lets the official validator find a list without asking the network: it keeps what it has fetched in a folder, by the imprint of the address. */
export function listsAt(lists: Record<string, unknown>): { loadRemoteJson: true; remoteJsonCachePath: string } {
  const remoteJsonCachePath = mkdtempSync(join(tmpdir(), 'openactive-lists-'));
  for (const [url, data] of Object.entries(lists)) {
    const kept = { errorCode: 'error_none', data, statusCode: 200, url, contentType: 'application/ld+json' };
    const name = createHash('sha256').update(url).digest('hex');
    writeFileSync(join(remoteJsonCachePath, `${name}.json`), JSON.stringify({ ...kept, fetchTime: Date.now() }));
  }
  return { loadRemoteJson: true, remoteJsonCachePath };
}

/** The official list of activities, as the validator reads it. */
export function officialList() {
  const url = 'https://openactive.io/activity-list';
  const [, ...lines] = readFileSync(
    `${projectFolder}/src/rooms/open-data/fixtures/openactive-activity-list.csv`,
    'utf8',
  )
    .trim()
    .split('\n');
  const concept = lines.map(line => ({ id: `${url}#${line.slice(0, 36)}`, prefLabel: line.slice(37) }));
  return { [url]: { id: url, concept } };
}
