import { spelled } from '#rooms/places/spelling.rules.ts';
import type { OrganisationKind } from './organisation.ts';
import { isTaxonomyCode, type Subject, subjectOf, type TaxonomyCode } from './taxonomy.ts';
import { faithTerms, neighbourhoodTerms, placesTerms, safetyTerms, societyTerms } from './taxonomy-terms.community.ts';
import { cultureTerms, performingArtsTerms } from './taxonomy-terms.culture.ts';
import { kindTerms } from './taxonomy-terms.kinds.ts';
import { heritageTerms, hobbyTerms, studyTerms } from './taxonomy-terms.leisure.ts';
import { motorTerms, outdoorsTerms } from './taxonomy-terms.outdoors.ts';
import { careTerms, integrationTerms, youthTerms } from './taxonomy-terms.people.ts';
import { markerTerms, restTerms } from './taxonomy-terms.rest.ts';
import { sportsTerms } from './taxonomy-terms.sports.ts';
import { codesOfWords, lexiconOf, type Reading, wordsOf } from './taxonomy-words.rules.ts';

const tables = [
  ...[sportsTerms, outdoorsTerms, motorTerms, performingArtsTerms, cultureTerms, heritageTerms, hobbyTerms],
  ...[studyTerms, youthTerms, careTerms, integrationTerms, faithTerms, societyTerms, neighbourhoodTerms],
  ...[placesTerms, safetyTerms, { marker: markerTerms, rest: restTerms }],
];
const lexicon = lexiconOf(tables);
const kinds = lexiconOf([kindTerms]);

const registerReading: Reading = { openFrom: 1, stemFrom: 2, headFrom: 3 };
const searchReading: Reading = { openFrom: 6, stemFrom: 4, headFrom: 5 };

/** Many registers keep 20 characters of a term and drop the rest; abbreviations end in a stop. */
const isCut = (written: string) => written.length === 20 || written.trimEnd().endsWith('.');

/** What one written term of a register means. */
export interface MappedActivity {
  codes: TaxonomyCode[];
  /** Notes a payment, a role, a meeting or a booking: not to be shown as an activity. */
  marker?: true;
  /** Says that something is done, but not what ("Övrigt"). */
  rest?: true;
}

/** Codes in the order found, once each; a subject is left out where one of its activities is named too. */
function distinct(found: string[]): TaxonomyCode[] {
  const codes = [...new Set(found)].filter(isTaxonomyCode);
  return codes.filter(code => !codes.some(other => other !== code && subjectOf(other) === code));
}

const readingOf = (written: string): Reading => ({ ...registerReading, cut: isCut(written) });

function meaningOf(words: string[], reading: Reading): MappedActivity {
  const found = codesOfWords(lexicon, words, reading).flat();
  const codes = distinct(found);
  if (codes.length > 0) return { codes };
  if (found.includes('marker')) return { codes, marker: true };
  return found.includes('rest') ? { codes, rest: true } : { codes };
}

/**
 * The codes of one activity as a register writes it: none, one or several. Without codes it is a marker, a rest term,
 * or, with neither flag, unknown and to be kept as written.
 */
export const mapActivity = (written: string): MappedActivity => meaningOf(wordsOf(written), readingOf(written));

export interface MappedType {
  kind: OrganisationKind;
  subject?: Subject;
  /** False when no word of the type was recognised; the kind is then a guess. */
  known: boolean;
}

/** The kind and subject of an association type as a register writes it; `association` where nothing else is said. */
export function mapType(written: string): MappedType {
  const words = wordsOf(written);
  const reading = readingOf(written);
  const kind = codesOfWords(kinds, words, reading).flat()[0] as OrganisationKind | undefined;
  const { codes, marker, rest } = meaningOf(words, reading);
  const subject = codes[0] && subjectOf(codes[0]);
  return {
    kind: kind ?? 'association',
    ...(subject && { subject }),
    known: Boolean(kind || subject || marker || rest),
  };
}

const shortWords = new Set(
  tables
    .flatMap(table => Object.values(table))
    .flatMap(spellings => spellings.split(','))
    .map(spelling => spelled(spelling.replace(/[*=]/g, '')))
    .filter(word => word.length < 4),
);

/**
 * Codes to look for beside a word that somebody searches with; none when the word is no activity for certain. A word of
 * fewer than four letters must be written with its dots: "län" is not "LAN".
 */
export function expandQueryWord(word: string): string[] {
  const words = wordsOf(word);
  if (words.join('').length < 4 && !shortWords.has(spelled(word))) return [];
  return distinct(codesOfWords(lexicon, words, searchReading).flat());
}
