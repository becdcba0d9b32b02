import type { OuterAnswer, OuterReader } from '#house/outer-reader.ts';
import { asRecord, textOf } from '#rooms/registers/reader-json.rules.ts';
import { datasetsIn, feedOfDataset, nameOf } from './dataset-site.rules.ts';
import type { FoundFeed } from './feed.ts';
import { FeedFault } from './feed-fault.ts';
import { readHsdsPage } from './feed-page.rules.ts';

type Page = Extract<OuterAnswer, { kind: 'text' }>;

/**
 * Finds out what an address leads to: an OpenActive data set or one of its lists, or an Open Referral API. Rejects with `FeedFault` where
 * it is neither, and with `OuterFault` where nobody answers.
 */
export async function discoverFeed(reader: OuterReader, written: string, now: Date): Promise<FoundFeed> {
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  const accept = 'application/json, application/ld+json;q=0.9, text/html;q=0.8, */*;q=0.1';
  const page = await reader(address, now, { accept });
  if (page.kind !== 'text') throw new FeedFault('no-feed');
  const [dataset] = datasetsIn(page.text).flatMap(each => feedOfDataset(each, page.address) ?? []);
  const found = dataset ?? feedOfJson(page) ?? (await servicesBelow(reader, page, now));
  if (!found) throw new FeedFault('no-feed');
  return found;
}

/** The JSON of a page; undefined where it is none. */
function jsonOf(page: Page): unknown {
  try {
    return JSON.parse(page.text);
  } catch {
    return undefined;
  }
}

/** One list of OpenActive (RPDE), or the list of services itself. */
function feedOfJson(page: Page): FoundFeed | undefined {
  const json = jsonOf(page);
  const record = asRecord(json);
  const { host, pathname } = new URL(page.address);
  if (record && Array.isArray(record.items) && typeof record.next === 'string') {
    const name = pathname.split('/').filter(Boolean).at(-1)?.slice(0, 60) ?? 'items';
    return { format: 'openactive', address: page.address, name: host, streams: [{ name, address: page.address }] };
  }
  if (!/\/services\/?$/.test(pathname) || !readHsdsPage(json)) return undefined;
  return hsdsAt(page.address, host);
}

const hsdsAt = (address: string, name: string): FoundFeed => {
  const url = new URL(address);
  url.search = '';
  url.pathname = url.pathname.replace(/\/services\/?$/, '').replace(/\/+$/, '');
  const base = url.href.replace(/\/$/, '');
  return { format: 'hsds', address: base, name, streams: [{ name: 'services', address: `${base}/services` }] };
};

/** The root of an Open Referral API says its version and who keeps it; its services lie below. */
async function servicesBelow(reader: OuterReader, page: Page, now: Date): Promise<FoundFeed | undefined> {
  const about = asRecord(jsonOf(page)) ?? {};
  const { host } = new URL(page.address);
  const found = hsdsAt(page.address, nameOf(asRecord(about.publisher)?.name) ?? nameOf(about.title) ?? host);
  const [list] = found.streams;
  const knows = textOf(about.version) !== '' || textOf(about.openapi_url) !== '' || textOf(about.profile) !== '';
  if (!list || (!knows && !page.type.includes('html'))) return undefined;
  const answer = await reader(`${list.address}?per_page=1`, now).catch(error => {
    if (knows) throw error;
    return undefined;
  });
  return answer?.kind === 'text' && readHsdsPage(jsonOf(answer)) ? found : undefined;
}
