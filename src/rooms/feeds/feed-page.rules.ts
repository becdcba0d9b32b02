import { holdsPersonalNumber } from '#house/personal-number.ts';
import { asRecord, type JsonRecord, listOf, recordsOf, textOf } from '#rooms/registers/reader-json.rules.ts';
import { type FeedItem, most, type Told } from './feed-item.ts';
import { isCancelled, readSession } from './openactive-schedule.rules.ts';
import { readService } from './reader-hsds-service.rules.ts';
import { readSeries } from './reader-openactive.rules.ts';

/** A page of a feed: what stands on it, and where the next is. */
export interface FeedPage {
  items: FeedItem[];
  /** Where it goes on from here; a page with nothing on it is the last, for now. */
  next: string;
  empty: boolean;
}

const day = (ms: number): string => new Date(Math.max(0, Math.min(ms, 8.64e15))).toISOString().slice(0, 10);

/** A page of an OpenActive feed (RPDE 1.0); undefined where it is none. Kinds that are no times to come to are left. */
export function readRpdePage(json: unknown, now: Date): FeedPage | undefined {
  const page = asRecord(json);
  if (!page || !Array.isArray(page.items) || typeof page.next !== 'string') return undefined;
  const items = recordsOf(page.items).flatMap(each => rpdeItem(each, now) ?? []);
  return { items: newestOf(items), next: page.next, empty: page.items.length === 0 };
}

const kinds: Record<string, FeedItem['kind']> = {
  ...{ SessionSeries: 'series', CourseInstance: 'series', EventSeries: 'series', ScheduledSession: 'session' },
  'ScheduledSession.SessionSeries': 'series',
};

function rpdeItem(item: JsonRecord, now: Date): FeedItem | undefined {
  const kind = kinds[textOf(item.kind)] ?? kinds[textOf(asRecord(item.data)?.['@type'])];
  const id = textOf(item.id).slice(0, most.id);
  if (!kind || id === '') return undefined;
  const modified = modifiedOf(item.modified);
  const whole = { kind, id, sourceId: id, modified };
  const data = asRecord(item.data);
  if (textOf(item.state) === 'deleted') return { ...whole, deleted: true };
  if (!data) return { ...whole, parentId: id, deleted: false, told: { kind: 'unreadable', reason: 'unreadable' } };
  const parentId = (kind === 'session' ? parentOf(data) : idOf(data)) || id;
  return {
    ...whole,
    parentId: parentId.slice(0, most.id),
    deleted: false,
    ...toldOf(kind, data, knownOn(modified, now)),
  };
}

/** When the item last changed, where its clock is one of milliseconds or seconds; a rule without a beginning holds from then. */
function knownOn(modified: number, now: Date): string {
  const ms = modified > 1e12 ? modified : modified * 1000;
  return ms > Date.parse('2000-01-01') && ms < now.getTime() ? day(ms) : '2000-01-01';
}

function modifiedOf(value: unknown): number {
  const number = Number(textOf(value));
  const at = Number.isFinite(number) ? number : Date.parse(textOf(value));
  return Number.isFinite(at) ? Math.min(Math.max(0, Math.floor(at)), Number.MAX_SAFE_INTEGER) : 0;
}

const idOf = (data: JsonRecord): string => textOf(data['@id']) || textOf(data.id);
const parentOf = ({ superEvent }: JsonRecord): string =>
  textOf(superEvent) || idOf(asRecord(superEvent) ?? {}) || textOf(asRecord(superEvent)?.identifier);

function toldOf(kind: FeedItem['kind'], data: JsonRecord, on: string): { told: Told; title?: string | undefined } {
  if (kind === 'session') {
    const session = readSession(data);
    return { told: session ? { kind: 'session', session } : { kind: 'unreadable', reason: 'times-wrong' } };
  }
  if (holdsPersonalNumber(textOf(data.name))) return { told: { kind: 'unreadable', reason: 'personal-number' } };
  if (isCancelled(data)) return { told: { kind: 'unreadable', reason: 'cancelled' } };
  const series = readSeries(data, on);
  return series
    ? { told: { kind: 'series', series }, title: series.title }
    : { told: { kind: 'unreadable', reason: 'no-title' } };
}

/** Of items with the same id the newest, and of equally new ones the one that came last. */
export function newestOf(items: readonly FeedItem[]): FeedItem[] {
  const held = new Map<string, FeedItem>();
  for (const item of items) {
    const before = held.get(`${item.kind} ${item.id}`);
    if (before && before.modified > item.modified) continue;
    // Whoever says that she is gone no longer says of what she was a part.
    held.set(`${item.kind} ${item.id}`, { ...item, parentId: item.parentId ?? before?.parentId });
  }
  return [...held.values()];
}

/** A page of an HSDS list of services; undefined where it is none. */
export function readHsdsPage(json: unknown): { services: JsonRecord[]; page: number; last: boolean } | undefined {
  const page = asRecord(json);
  const contents = page?.contents ?? page?.services ?? (Array.isArray(json) ? json : undefined);
  if (!Array.isArray(contents)) return undefined;
  const [number, total] = [Number(page?.page_number ?? 1), Number(page?.total_pages ?? 1)];
  const last = page?.last_page === true || page?.empty === true || contents.length === 0 || !(total > number);
  return { services: recordsOf(contents), page: Number.isInteger(number) ? number : 1, last };
}

/** Whether a service of a list tells all that it has, or only what stands once. */
export const isWhole = (service: JsonRecord): boolean =>
  Array.isArray(service.service_at_locations) ||
  Array.isArray(service.schedules) ||
  Array.isArray(service.cost_options);

export const serviceId = (service: JsonRecord): string => textOf(service.id).slice(0, 200);
export const modifiedAt = ({ last_modified }: JsonRecord): number => modifiedOf(Date.parse(textOf(last_modified)) || 0);

/** A service as items: one for each of its places. One that is no longer given is gone. */
export function itemsOfService(service: JsonRecord, now: Date): FeedItem[] {
  const id = serviceId(service);
  if (id === '') return [];
  const modified = modifiedAt(service);
  if (/^(?:inactive|defunct)$/i.test(textOf(service.status)))
    return [{ kind: 'series', id, sourceId: id, parentId: id, modified, deleted: true }];
  const places = recordsOf(listOf(service.service_at_locations).slice(0, most.list));
  const at = places.length > 0 ? places : [undefined];
  return at.map((place, index) => {
    const own = place ? `${id}/${textOf(place.id) || index}`.slice(0, most.id) : id;
    return {
      kind: 'series',
      id: own,
      sourceId: id,
      parentId: own,
      modified,
      deleted: false,
      ...toldAt(service, place, now),
    };
  });
}

function toldAt(
  service: JsonRecord,
  place: JsonRecord | undefined,
  now: Date,
): { told: Told; title?: string | undefined } {
  if (holdsPersonalNumber(textOf(service.name))) return { told: { kind: 'unreadable', reason: 'personal-number' } };
  if (/^temporarily/i.test(textOf(service.status))) return { told: { kind: 'unreadable', reason: 'cancelled' } };
  const series = readService(service, place, knownOn(modifiedAt(service), now));
  return series
    ? { told: { kind: 'series', series }, title: series.title }
    : { told: { kind: 'unreadable', reason: 'no-title' } };
}
