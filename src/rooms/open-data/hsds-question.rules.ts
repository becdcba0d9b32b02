import { isUuid } from '#house/uuid.ts';
import { defaultPerPage, type HsdsFault, type HsdsQuestion, lastPage, mostPerPage, mostWhole } from './hsds.ts';
import type { ParameterName } from './hsds-endpoint.ts';

/** Where a question is asked: what has opened, and what postal codes there are. */
export interface Known {
  municipalityCode(slug: string): string | undefined;
  postalCode(code: string): boolean;
}

export type Reading = { ok: true; question: HsdsQuestion } | { ok: false; fault: HsdsFault; name: string };

const longestSearch = 100;
const furthestMetres = 100_000;
const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

class Wrong extends Error {
  readonly fault: HsdsFault;
  readonly parameter: string;
  constructor(fault: HsdsFault, parameter: string) {
    super(fault);
    this.fault = fault;
    this.parameter = parameter;
  }
}

/** Reads what a collection is asked with, or tells what is wrong. A parameter that we do not know would narrow nothing, and is refused. */
export function readHsdsQuestion(query: URLSearchParams, allowed: readonly ParameterName[], known: Known): Reading {
  try {
    for (const name of query.keys()) {
      if (!allowed.includes(name as ParameterName)) throw new Wrong('unknown', name);
      if (query.getAll(name).length > 1) throw new Wrong('twice', name);
    }
    return { ok: true, question: questionOf(name => query.get(name) ?? undefined, known) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, fault: error.fault, name: error.parameter };
    throw error;
  }
}

type Given = (name: ParameterName) => string | undefined;

function questionOf(given: Given, known: Known): HsdsQuestion {
  const flag = (name: ParameterName) => checked(given, name, 'flag', text => /^(true|false)$/.test(text)) === 'true';
  const id = (name: ParameterName) => checked(given, name, 'id', isUuid);
  checked(given, 'format', 'format', text => text === 'json');
  return {
    ...{ page: numberOf(given, 'page', 'page', lastPage) ?? 1 },
    perPage: Math.min(
      numberOf(given, 'per_page', 'per_page', mostPerPage) ?? defaultPerPage,
      flag('full') || flag('full_service') ? mostWhole : mostPerPage,
    ),
    search: checked(given, 'search', 'search', text => text.length <= longestSearch)?.trim() || undefined,
    municipalityCode: municipalityOf(given, known),
    ...{ termId: id('taxonomy_term_id'), taxonomyId: id('taxonomy_id'), organizationId: id('organization_id') },
    ...{ parentId: id('parent_id'), modifiedAfter: momentOf(given) },
    ...{ minimal: flag('minimal'), full: flag('full'), fullService: flag('full_service'), topOnly: flag('top_only') },
    ...nearOf(given, known),
  };
}

function checked(given: Given, name: ParameterName, fault: HsdsFault, holds: (text: string) => boolean) {
  const text = given(name);
  if (text !== undefined && !holds(text)) throw new Wrong(fault, name);
  return text;
}

function numberOf(given: Given, name: ParameterName, fault: HsdsFault, most: number): number | undefined {
  const text = checked(given, name, fault, each => /^[1-9]\d{0,8}$/.test(each) && Number(each) <= most);
  return text === undefined ? undefined : Number(text);
}

function municipalityOf(given: Given, known: Known): string | undefined {
  const slug = given('municipality');
  const code = slug === undefined ? undefined : known.municipalityCode(slug);
  if (slug !== undefined && code === undefined) throw new Wrong('municipality', 'municipality');
  return code;
}

/** A moment without a zone is in UTC, as HSDS has it; a plus that nobody escaped arrives as a blank. */
function momentOf(given: Given): Date | undefined {
  const text = given('modified_after')?.replace(' ', '+');
  if (text === undefined) return undefined;
  const at = new Date(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
  if (!moment.test(text) || Number.isNaN(at.getTime())) throw new Wrong('time', 'modified_after');
  return at;
}

function nearOf(given: Given, known: Known): Pick<HsdsQuestion, 'postalCode' | 'metres'> {
  const postalCode = checked(given, 'postcode', 'postcode', text => known.postalCode(text.replaceAll(/\s/g, '')));
  const metres = numberOf(given, 'proximity', 'proximity', furthestMetres);
  if (metres !== undefined && postalCode === undefined) throw new Wrong('proximity', 'proximity');
  return { postalCode: postalCode?.replaceAll(/\s/g, ''), metres };
}
