import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import type { Gazetteer } from '#rooms/places/gazetteer.rules.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { codesLeftOut } from '#rooms/places/municipality.queries.ts';
import { findOpenCodes, findOpening } from '#rooms/places/municipality.storage.ts';
import type { Opening } from '#rooms/places/municipality.ts';
import { folded } from '#rooms/places/spelling.rules.ts';
import { searchOf } from './finding.rules.ts';
import { findActor, findActors, findHits } from './finding.storage.ts';
import type { Facets, Found, PublicActor, Question } from './finding.ts';
import { openQuestion } from './finding-address.rules.ts';
import { countByMunicipality, findFacets } from './finding-facets.storage.ts';
import type { Hunt } from './finding-match.storage.ts';
import { findListedChecks } from './verification.storage.ts';
import type { ListedCheck } from './verification.ts';

/** Most rows of a printed directory or a file: more than any municipality has. */
const mostAtOnce = 5000;

function huntFor(question: Question, now: Date, municipalityCode?: string): Hunt {
  return { municipalityCode, leftOut: [], search: searchOf(question.text), filters: question, now, similar: false };
}

function huntEverywhere(question: Question, now: Date, gazetteer: Gazetteer): Hunt {
  const search = searchOf(question.text, word => municipalitiesCalled(gazetteer, word));
  return { ...huntFor(question, now), leftOut: codesLeftOut(gazetteer), search };
}

export interface FoundHere {
  opening: Opening | undefined;
  found: Found;
  facets: Facets;
}

/** What a question finds in one municipality, and what each further choice would leave. */
export function findHere(
  database: Database,
  actor: Actor,
  code: string,
  question: Question,
  now: Date,
): Promise<FoundHere> {
  return database.read(actor, async sight => {
    const hunt = huntFor(question, now, code);
    const opening = await findOpening(sight, code);
    const found = await findHits(sight, hunt, question.page);
    return { opening, found, facets: await findFacets(sight, { ...hunt, similar: found.similar > 0 }) };
  });
}

export interface FoundEverywhere {
  found: Found;
  /** Hits by municipality code; only counted for a map. */
  counts: Map<string, number>;
  /** An opened municipality that the whole text names. */
  called: Municipality | undefined;
}

/** What a question finds in every municipality that has opened. */
export function findEverywhere(
  database: Database,
  actor: Actor,
  gazetteer: Gazetteer,
  question: Question,
  now: Date,
): Promise<FoundEverywhere> {
  return database.read(actor, async sight => {
    const hunt = huntEverywhere(question, now, gazetteer);
    const found = await findHits(sight, hunt, question.page);
    const counted =
      question.view === 'map' ? countByMunicipality(sight, { ...hunt, similar: found.similar > 0 }) : new Map();
    return { found, counts: await counted, called: await openedCalled(sight, gazetteer, question.text) };
  });
}

async function openedCalled(sight: Sight, gazetteer: Gazetteer, text: string): Promise<Municipality | undefined> {
  const codes = municipalitiesCalled(gazetteer, text);
  if (codes.length === 0) return undefined;
  const open = await findOpenCodes(sight);
  return gazetteer.municipalityByCode(codes.find(code => open.includes(code)) ?? '');
}

/** "Varberg" and "Varbergs"; both Habo and Håbo, since dots are often left out. */
function municipalitiesCalled({ municipalities }: Gazetteer, word: string): string[] {
  const name = folded(word);
  return municipalities.filter(one => [folded(one.name), `${folded(one.name)}s`].includes(name)).map(one => one.code);
}

export interface HomeFacts {
  opening: Opening | undefined;
  total: number;
  facets: Facets;
}

/** How many actors a municipality has, in all and by every choice. */
export function countHere(database: Database, actor: Actor, code: string, now: Date): Promise<HomeFacts> {
  return database.read(actor, async sight => {
    const opening = await findOpening(sight, code);
    const facets = await findFacets(sight, huntFor(openQuestion, now, code));
    return { opening, facets, total: facets.kinds.reduce((total, { count = 0 }) => total + count, 0) };
  });
}

export interface FoundActor {
  opening: Opening | undefined;
  actor: PublicActor | undefined;
  checks: ListedCheck[];
}

/** The public page of one actor; no actor where there is none, or its page is too old. */
export function findPublicActor(
  database: Database,
  actor: Actor,
  code: string,
  slug: string,
  now: Date,
): Promise<FoundActor> {
  return database.read(actor, async sight => {
    const opening = await findOpening(sight, code);
    const found = isSlug(slug) ? await findActor(sight, huntFor(openQuestion, now, code), slug) : undefined;
    return { opening, actor: found, checks: found ? await findListedChecks(sight, found.id, now) : [] };
  });
}

const isSlug = (text: string) => /^[a-z0-9-]{1,100}$/.test(text);

export interface FoundActors {
  opening: Opening | undefined;
  total: number;
  actors: PublicActor[];
}

/** Everything a question finds in one municipality, whole, for paper and for a file. */
export function findAllHere(
  database: Database,
  actor: Actor,
  code: string,
  question: Question,
  now: Date,
): Promise<FoundActors> {
  return database.read(actor, async sight => ({
    opening: await findOpening(sight, code),
    ...(await findActors(sight, huntFor(question, now, code), mostAtOnce, 0)),
  }));
}
