import { asRecord, type JsonRecord, recordsOf, textOf } from '#rooms/registers/reader-json.rules.ts';
import { cleanLine } from '#rooms/registers/row-text.rules.ts';
import type { FoundFeed } from './feed.ts';
import { several } from './openactive-schedule.rules.ts';

/** Lists that tell when one can come; others (bookings, premises) are left. The series come first, so that sessions find them. */
const wanted = ['SessionSeries', 'EventSeries', 'CourseInstance', 'ScheduledSession'];
const mostScripts = 20;

/** The data sets that a page tells machines of (JSON-LD in its scripts), or that the answer is itself. */
export function datasetsIn(text: string): JsonRecord[] {
  const scripts = text.trimStart().startsWith('{') ? [text] : scriptsIn(text);
  return scripts.flatMap(parsed).filter(each => several(each['@type']).some(type => /Dataset$/.test(textOf(type))));
}

function scriptsIn(html: string): string[] {
  const found: string[] = [];
  const lower = html.toLowerCase();
  let at = lower.indexOf('<script');
  while (at >= 0 && found.length < mostScripts) {
    const [open, close] = [lower.indexOf('>', at), lower.indexOf('</script', at)];
    if (open < 0 || close < 0) break;
    if (lower.slice(at, open).includes('application/ld+json')) found.push(html.slice(open + 1, close));
    at = lower.indexOf('<script', close);
  }
  return found;
}

function parsed(text: string): JsonRecord[] {
  try {
    const json: unknown = JSON.parse(text);
    const graph = asRecord(json)?.['@graph'];
    return recordsOf(Array.isArray(json) ? json : Array.isArray(graph) ? graph : [json]);
  } catch {
    return [];
  }
}

/** The lists of a data set as a feed; undefined where none of them tells of times to come to. */
export function feedOfDataset(dataset: JsonRecord, address: string): FoundFeed | undefined {
  const streams = recordsOf(several(dataset.distribution)).flatMap(each => {
    const kind = kindOf(each);
    const url = textOf(each.contentUrl) || textOf(each.contentURL);
    return kind !== undefined && URL.canParse(url, address)
      ? [{ name: kind, address: new URL(url, address).href }]
      : [];
  });
  const inOrder = wanted.flatMap(kind => streams.filter(({ name }) => name === kind));
  if (inOrder.length === 0) return undefined;
  const name = nameOf(asRecord(dataset.publisher)?.name) ?? nameOf(dataset.name) ?? new URL(address).host;
  return { format: 'openactive', address, name, streams: inOrder };
}

function kindOf({ additionalType, name, identifier }: JsonRecord): string | undefined {
  const words = [...several(additionalType), name, identifier].map(each => textOf(each).split(/[/#:]/).at(-1));
  return words.find(word => word !== undefined && wanted.includes(word));
}

/** A name that others have given themselves, in one line. */
export function nameOf(written: unknown): string | undefined {
  const { text } = cleanLine(textOf(written), 'name', 120);
  return /\p{L}/u.test(text) ? text : undefined;
}
