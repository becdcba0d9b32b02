import type { OuterReader } from '#house/outer-reader.ts';
import { asRecord, type JsonRecord } from '#rooms/registers/reader-json.rules.ts';
import type { FeedFormat, FeedStream } from './feed.ts';
import { FeedFault } from './feed-fault.ts';
import type { FeedItem } from './feed-item.ts';
import {
  isWhole,
  itemsOfService,
  modifiedAt,
  newestOf,
  readHsdsPage,
  readRpdePage,
  serviceId,
} from './feed-page.rules.ts';

/** A page that was read, and where its list then stands. */
export interface ReadPage {
  items: FeedItem[];
  /** Things of which the list says that nothing is new. */
  seen: string[];
  /** Whether the items are all that there is of the things that they are of. */
  whole: boolean;
  stream: FeedStream;
}

/** When these things last changed, as far as they are known here. */
export type Known = (sourceIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Services whose own pages are asked for with one page of a list; those beyond stand as they are known until the next walk. */
const mostDetails = 200;
const perPage = 50;

/** Reads where a list stands; rejects with `OuterFault` or `FeedFault`, and then it stands where it stood. */
export function readPage(
  reader: OuterReader,
  format: FeedFormat,
  stream: FeedStream,
  known: Known,
  now: Date,
): Promise<ReadPage> {
  return format === 'openactive' ? readChanges(reader, stream, now) : readServices(reader, stream, known, now);
}

async function readChanges(reader: OuterReader, stream: FeedStream, now: Date): Promise<ReadPage> {
  const address = stream.nextAddress ?? stream.address;
  const etag = (stream.caughtUp && stream.etag) || undefined;
  const answer = await reader(address, now, { etag, accept: 'application/vnd.openactive.rpde+json, application/json' });
  const nothing = { items: [], seen: [], whole: false };
  if (answer.kind === 'unchanged') return { ...nothing, stream: { ...stream, caughtUp: true } };
  const page = readRpdePage(jsonOf(answer.text), now);
  if (!page || !URL.canParse(page.next, answer.address)) throw new FeedFault('no-page');
  const next = new URL(page.next, answer.address).href;
  // The last page leads to itself; one with something on it that does so would be read for ever.
  if (!page.empty && (next === address || next === answer.address)) throw new FeedFault('loop');
  const stands = { ...stream, nextAddress: next, etag: answer.etag ?? null, caughtUp: page.empty };
  return { ...nothing, items: page.items, stream: stands };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedFault('not-json');
  }
}

async function readServices(reader: OuterReader, stream: FeedStream, known: Known, now: Date): Promise<ReadPage> {
  const beganAt = stream.nextAddress === null ? now : (stream.beganAt ?? now);
  const address = stream.nextAddress ?? `${stream.address}?full=true&per_page=${perPage}&page=1`;
  const answer = await reader(address, now);
  const page = answer.kind === 'text' ? readHsdsPage(jsonOf(answer.text)) : undefined;
  if (!page) throw new FeedFault('no-page');
  const before = await known(page.services.map(serviceId));
  const { full, seen } = await wholeServices(reader, stream.address, page.services, before, now);
  return {
    ...{ items: newestOf(full.flatMap(each => itemsOfService(each, now))), seen, whole: true },
    stream: { ...stream, nextAddress: page.last ? null : nextPage(address, page.page), beganAt, caughtUp: page.last },
  };
}

function nextPage(address: string, page: number): string {
  const url = new URL(address);
  url.searchParams.set('page', String(page + 1));
  return url.href;
}

/** What a list tells only in part is asked for by itself, unless nothing has changed in it. */
async function wholeServices(
  reader: OuterReader,
  base: string,
  services: readonly JsonRecord[],
  before: ReadonlyMap<string, number>,
  now: Date,
): Promise<{ full: JsonRecord[]; seen: string[] }> {
  const [full, seen]: [JsonRecord[], string[]] = [[], []];
  let asked = 0;
  for (const service of services) {
    const id = serviceId(service);
    const unchanged = modifiedAt(service) > 0 && before.get(id) === modifiedAt(service);
    if (id === '' || isWhole(service)) full.push(service);
    else if (unchanged) seen.push(id);
    else if (asked >= mostDetails) seen.push(id);
    else {
      asked += 1;
      full.push(await serviceAt(reader, `${base}/${encodeURIComponent(id)}`, now));
    }
  }
  return { full, seen };
}

async function serviceAt(reader: OuterReader, address: string, now: Date): Promise<JsonRecord> {
  const answer = await reader(address, now);
  const service = answer.kind === 'text' ? asRecord(jsonOf(answer.text)) : undefined;
  if (!service) throw new FeedFault('no-page');
  return service;
}
