import type { Catalogue, Language } from '#house/language.ts';
import { spokenLanguageMessages } from '#rooms/people/spoken-language.messages.ts';
import { en } from './organisation-terms.messages.en.ts';
import { type OrganisationTerms, sv } from './organisation-terms.messages.sv.ts';
import { en as taxonomyEn } from './taxonomy.messages.en.ts';
import { type TaxonomyMessages, sv as taxonomySv } from './taxonomy.messages.sv.ts';

const terms: Catalogue<OrganisationTerms> = { sv, en };
const taxonomies: Catalogue<TaxonomyMessages> = { sv: taxonomySv, en: taxonomyEn };

function wordsIn(language: Language) {
  const { subjects, activities } = taxonomies[language];
  const say = (record: Record<string, string>) => (code: string) => record[code] ?? code;
  return {
    kind: say(terms[language].kinds),
    role: say(terms[language].roles),
    language: say(spokenLanguageMessages[language]),
    what: say({ ...activities, ...subjects }),
  };
}

export type Words = ReturnType<typeof wordsIn>;

// Put together once: a page asks for them on every row.
const words: Catalogue<Words> = { sv: wordsIn('sv'), en: wordsIn('en') };

/** What codes are called in a language; a code that the catalogue does not know is said as it is. */
export function wordsFor(language: Language): Words {
  return words[language];
}
