import { openJson } from '#house/open-data.ts';
import type { Visit } from '#house/visit.ts';
import { codesLeftOut, gazetteerOf, openCodes } from '#rooms/places/municipality.queries.ts';
import { hsdsMessages } from './hsds.messages.ts';
import type { HsdsHunt } from './hsds.storage.ts';
import { type HsdsQuestion, hsdsPath } from './hsds.ts';
import { type CollectionName, collections, parametersOfOne } from './hsds-endpoint.ts';
import { huntOf } from './hsds-hunt.rules.ts';
import { readHsdsQuestion } from './hsds-question.rules.ts';
import { type HsdsRecord, hsdsPage } from './hsds-record.rules.ts';

/** What somebody asks a collection for, ready to look for; or the answer that says what is wrong with it. */
export type Asked = { question: HsdsQuestion; hunt: HsdsHunt } | Response;

/** What answers a collection, and what answers one of it. */
export async function askedOf(visit: Visit, collection: CollectionName, one = false): Promise<Asked> {
  const gazetteer = gazetteerOf(visit);
  const asksWhere = visit.query.has('municipality');
  const open = asksWhere ? await openCodes(visit.house.database) : [];
  const known = {
    municipalityCode: (slug: string) => open.find(code => code === gazetteer.municipalityBySlug(slug)?.code),
    postalCode: (code: string) => /^\d{5}$/.test(code) && gazetteer.postcodePlace(code) !== undefined,
  };
  const allowed = one ? parametersOfOne[collection] : collections[collection].parameters;
  const reading = readHsdsQuestion(visit.query, allowed, known);
  if (!reading.ok) {
    const error = hsdsMessages[visit.language].faults[reading.fault](reading.name);
    return openJson(visit, { error }, { status: reading.fault === 'municipality' ? 404 : 400 });
  }
  const { question } = reading;
  const placed = collection === 'service_at_locations';
  return { question, hunt: huntOf(question, visit.now, gazetteer, codesLeftOut(gazetteer), placed) };
}

/** The one that was asked for, or that there is none. */
export function oneAnswer(visit: Visit, found: HsdsRecord | undefined): Response {
  if (!found) return openJson(visit, { error: hsdsMessages[visit.language].absent }, { status: 404 });
  return openJson(visit, found);
}

/** A page of a collection, with the addresses of the pages around it (RFC 8288). */
export function pageAnswer(
  visit: Visit,
  collection: CollectionName,
  { page, perPage }: Pick<HsdsQuestion, 'page' | 'perPage'>,
  total: number,
  contents: readonly HsdsRecord[],
): Response {
  const body = hsdsPage(contents, { page, perPage }, total);
  const link = linksOf(visit, collection, page, body.total_pages);
  return openJson(visit, body, { headers: link === '' ? {} : { link } });
}

function linksOf(visit: Visit, collection: CollectionName, page: number, pages: number): string {
  const at = (number: number) => {
    const query = new URLSearchParams(visit.query);
    query.set('page', String(number));
    return `<${visit.house.settings.origin}${visit.href(`${hsdsPath}/${collection}`)}?${query}>`;
  };
  const around = { first: 1, prev: page - 1, next: page + 1, last: pages };
  const there = Object.entries(around).filter(([, number]) => pages > 1 && number >= 1 && number <= pages);
  return there.map(([rel, number]) => `${at(number)}; rel="${rel}"`).join(', ');
}

/** A page of what is known whole: terms and the lists they stand in. */
export function pageOfAll(
  visit: Visit,
  collection: CollectionName,
  question: HsdsQuestion,
  all: readonly HsdsRecord[],
): Response {
  const words = (question.search ?? '').toLowerCase().split(/\s+/);
  const found = all.filter(each => {
    const text = `${each.name} ${each.description} ${each.code ?? ''}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
  const from = (question.page - 1) * question.perPage;
  return pageAnswer(visit, collection, question, found.length, found.slice(from, from + question.perPage));
}
