import type { Language } from '#house/language.ts';
import { adaptations, audiences, parentRules, policeRules } from '#rooms/activities/activity.ts';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { organisationKinds } from '#rooms/organisations/organisation.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import { activities, subjectOf, subjects } from '#rooms/organisations/taxonomy.ts';
import { hsdsMessages } from './hsds.messages.ts';
import { offers, type TaxonomyName, type Term, taxonomies } from './hsds.ts';
import { partId } from './hsds-id.rules.ts';
import { type HsdsRecord, told } from './hsds-record.rules.ts';

export const taxonomyId = (taxonomy: TaxonomyName): string => partId('taxonomy', taxonomy);
export const termId = ({ taxonomy, code }: Pick<Term, 'taxonomy' | 'code'>): string => partId('term', taxonomy, code);
const keyOf = ({ taxonomy, code }: Pick<Term, 'taxonomy' | 'code'>) => `${taxonomy} ${code}`;

/** Every term of every list, subjects before what lies under them. */
export function termsIn(language: Language): Term[] {
  const { audiences: forWhom, adaptations: asked, parents, police } = activityTerms[language];
  const words = wordsFor(language);
  const of = (taxonomy: TaxonomyName, codes: readonly string[], name: (code: string) => string) =>
    codes.map((code): Term => ({ taxonomy, code, name: name(code) }));
  const from = (record: Record<string, string>) => (code: string) => record[code] ?? code;
  return [
    ...of('activity', subjects, words.what),
    ...of('activity', activities, words.what).map(term => ({ ...term, parent: subjectOf(term.code) })),
    ...of('kind', organisationKinds, words.kind),
    ...of('audience', audiences, from(forWhom)),
    ...of('adaptation', adaptations, from(asked)),
    ...of('offer', offers, from(hsdsMessages[language].offers)),
    ...of('parent', parentRules, from(parents)),
    ...of('police', policeRules, from(police)),
  ];
}

const codes = new Map(termsIn('sv').map(term => [termId(term), term]));
const lists = new Map(taxonomies.map(name => [taxonomyId(name), name]));

/** The term with this id, its name in Swedish; undefined where none has it. */
export const termById = (id: string): Term | undefined => codes.get(id);
export const taxonomyById = (id: string): TaxonomyName | undefined => lists.get(id);

/** A term as HSDS writes it. A subject has no description of its own: HSDS wants one always. */
export function hsdsTerm(term: Term, language: Language): HsdsRecord {
  return told({
    ...{ id: termId(term), code: term.code, name: term.name, description: term.name },
    parent_id: term.parent === undefined ? undefined : termId({ taxonomy: term.taxonomy, code: term.parent }),
    taxonomy: hsdsMessages[language].taxonomies[term.taxonomy].name,
    ...{ taxonomy_id: taxonomyId(term.taxonomy), language },
  });
}

export function hsdsTaxonomy(name: TaxonomyName, language: Language): HsdsRecord {
  return { id: taxonomyId(name), ...hsdsMessages[language].taxonomies[name], version: '1' };
}

/** That something has a term; `value` where the term can be more or less true. */
export function attributeOf(
  linkId: string,
  entity: 'organization' | 'service',
  term: Pick<Term, 'taxonomy' | 'code'>,
  language: Language,
  value?: string,
): HsdsRecord {
  const named = terms[language].get(keyOf(term));
  return told({
    ...{ id: partId(linkId, term.taxonomy, term.code), link_id: linkId, link_entity: entity, link_type: term.taxonomy },
    ...{ taxonomy_term_id: named?.id, value, taxonomy_term: named },
  });
}

const written = (language: Language) => new Map(termsIn(language).map(term => [keyOf(term), hsdsTerm(term, language)]));
// Put together once: an answer asks for them in every row.
const terms: Record<Language, Map<string, HsdsRecord>> = { sv: written('sv'), en: written('en') };

/** What stands in somebody's own words, under a heading of ours, and is no term. */
export function wordsAttribute(
  linkId: string,
  entity: 'organization' | 'service',
  type: string,
  value: string | undefined,
  label: string,
): HsdsRecord[] {
  if (value === undefined) return [];
  const id = partId(linkId, type, value);
  return [{ id, link_id: linkId, link_entity: entity, link_type: type, value, label }];
}
