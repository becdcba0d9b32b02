import { asRecord, filled, type JsonRecord, listOf, recordsOf, textOf, textsOf } from './reader-json.rules.ts';
import type { NotARow, RawRegister, RawRow } from './row-raw.ts';

/** Reads list pages, details, or the envelope of both; a listed association without details keeps its name and website. */
export function readSmartbook(json: unknown): RawRegister {
  const envelope = asRecord(json);
  const pages = pagesOf(envelope, json);
  const listed = pages.flatMap(page => listOf(page.items));
  const details = detailsOf(envelope, json, pages.length > 0);
  const totals = pages.flatMap(page => (typeof page.totalNumItems === 'number' ? page.totalNumItems : []));
  return {
    records: joined(listed, details).map((record, index) => ({ ...record, position: index + 1 })),
    ...(totals.length > 0 ? { declaredTotal: totals.reduce((most, each) => Math.max(most, each)) } : {}),
  };
}

function pagesOf(envelope: JsonRecord | undefined, json: unknown): JsonRecord[] {
  if (envelope && Array.isArray(envelope.items)) return [envelope];
  const candidates = recordsOf(envelope ? envelope.list : json);
  const pages = candidates.filter(page => Array.isArray(page.items));
  return pages.length === 0 && envelope && candidates.length > 0 ? [{ items: candidates }] : pages;
}

function detailsOf(envelope: JsonRecord | undefined, json: unknown, hasPages: boolean): readonly unknown[] {
  if (!envelope) return hasPages ? [] : listOf(json);
  const alone = !hasPages && !('list' in envelope) && !('details' in envelope);
  return alone ? [envelope] : listOf(envelope.details);
}

/** The list decides the order; each detail joins its entry by id, and details nobody listed come last. */
function joined(listed: readonly unknown[], details: readonly unknown[]): (RawRow | NotARow)[] {
  const waiting = new Map<string, JsonRecord[]>();
  for (const detail of recordsOf(details)) {
    const queue = waiting.get(idOf(detail));
    if (queue) queue.push(detail);
    else waiting.set(idOf(detail), [detail]);
  }
  const used = new Set<unknown>();
  const first = listed.map(entry => {
    const item = asRecord(entry);
    if (!item) return notARow;
    const detail = idOf(item) === '' ? undefined : waiting.get(idOf(item))?.pop();
    if (detail) used.add(detail);
    return rowOf(item, detail);
  });
  const rest = details.filter(detail => !used.has(detail)).map(detail => detailRow(asRecord(detail)));
  return [...first, ...rest];
}

const notARow: NotARow = { position: 0, reason: { code: 'not-a-record' } };

function detailRow(detail: JsonRecord | undefined): RawRow | NotARow {
  if (!detail) return notARow;
  return rowOf(
    detail,
    'orgnr' in detail || 'ContactPersons' in detail || 'ageRangeStrings' in detail ? detail : undefined,
  );
}

function rowOf(item: JsonRecord, detail: JsonRecord | undefined): RawRow {
  const persons = recordsOf(detail?.ContactPersons).filter(
    ({ name, email, mobile }) => filled(name, email, mobile) > 0,
  );
  return {
    position: 0,
    sourceId: `smartbook:${idOf(item)}`,
    name: textOf(detail?.name) || textOf(item.name),
    orgNumber: textOf(detail?.orgnr),
    website: textOf(detail?.website) || textOf(item.website) || textOf(item.url),
    city: textOf(detail?.city ?? item.city),
    ages: textsOf(detail?.ageRangeStrings),
    targetGroups: textsOf(detail?.ageRangeStrings).filter(text => text.replace(/\([^()]*\)/g, '').trim() !== ''),
    contactPersons: persons.length,
    contactDetails: filled(detail?.email || item.email),
    remarks: detail ? [] : [{ code: 'details-missing' }],
  };
}

function idOf(record: JsonRecord): string {
  return textOf(record.id);
}
