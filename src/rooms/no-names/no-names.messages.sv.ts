import type { IdentityKind, NeutralWords } from './identity.ts';

/** What the script in the page says: plain texts with `{word}`, `{words}` and `{neutral}` to fill in. */
export interface LiveWords {
  found: string;
  none: string;
  blocked: string;
  list: string;
  suggestion: string;
  replace: string;
  keep: string;
  replaced: string;
  kept: string;
}

export interface NoNamesMessages {
  title: string;
  lead: string;
  limits: string;
  yourText: string;
  marked: string;
  looksLike: Record<IdentityKind, string>;
  instead: string;
  keep: string;
  mustGo: string;
  replaceAll: string;
  fault: string;
  neutral: NeutralWords;
  live: LiveWords;
}

export const sv: NoNamesMessages = {
  title: 'Några ord kan peka ut någon',
  lead: 'Ingen ska gå att känna igen i det du skriver. Byt ut orden, eller behåll dem som inte är namn.',
  limits: 'Programmet gissar och kan ha fel. Läs själv igenom texten en gång till.',
  yourText: 'Din text, med orden markerade',
  marked: 'kan peka ut någon',
  looksLike: {
    'personal-number': 'ser ut som ett personnummer',
    'birth-date': 'ser ut som en födelsedag',
    phone: 'ser ut som ett telefonnummer',
    email: 'ser ut som en e-postadress',
    plate: 'ser ut som ett registreringsnummer på ett fordon',
    handle: 'ser ut som ett konto på nätet',
    link: 'är en länk som kan leda till någon',
    address: 'ser ut som en adress',
    name: 'ser ut som ett namn',
    initials: 'ser ut som någons initialer',
    class: 'är en klass, och pekar ut tillsammans med annat',
  },
  instead: 'Skriv hellre:',
  keep: 'Det är inget namn – behåll ordet',
  mustGo: 'Det här måste bytas ut innan texten kan skickas.',
  replaceAll: 'Byt ut mot neutrala ord',
  fault: 'Texten har ord som kan peka ut någon. Inget är skickat, och allt du skrev är kvar.',
  neutral: {
    person: 'en person',
    persons: 'en persons',
    numbered: 'person {n}',
    numberedPersons: 'person {n}:s',
    number: 'ett nummer',
    date: 'en dag',
    phone: 'ett telefonnummer',
    email: 'en e-postadress',
    car: 'ett fordon',
    account: 'ett konto',
    link: 'en länk',
    address: 'en adress',
    class: 'en klass',
  },
  live: {
    found: 'Kan peka ut någon: {words}',
    none: 'Vi hittar inga fler ord som pekar ut någon. Läs själv igenom en gång till.',
    blocked: 'Inget är skickat. Byt ut eller behåll först: {words}',
    list: 'Ord som kan peka ut någon',
    suggestion: 'Skriv hellre: {neutral}',
    replace: 'Byt ut',
    keep: 'Behåll, det är inget namn',
    replaced: '{word} är utbytt.',
    kept: '{word} är kvar.',
  },
};
