import type {
  CsvField,
  FileFault,
  RegisterFormat,
  RegisterWarning,
  RejectionReason,
  Remark,
  RowField,
} from './register-file.ts';
import type { Sentences } from './register-file-sentence.ts';

export interface RegisterFileMessages {
  format: Record<RegisterFormat, string>;
  field: Record<RowField, string>;
  column: Record<CsvField, string>;
  remark: Sentences<Remark>;
  rejection: Sentences<RejectionReason>;
  warning: Sentences<RegisterWarning>;
  fault: Sentences<FileFault>;
}

const field: Record<RowField, string> = {
  name: 'namnet',
  alternateName: 'kortnamnet',
  description: 'beskrivningen',
  website: 'webbadressen',
  city: 'orten',
  districts: 'områdena',
  types: 'föreningstypen',
  activities: 'verksamheterna',
  targetGroups: 'målgrupperna',
  affiliation: 'riksorganisationen',
  sourceId: 'registrets id',
};

const number = new Intl.NumberFormat('sv-SE');
const asked = (written: string | undefined) => (written === undefined ? '' : ` Så stod det: ”${written}”.`);

/** What a person reads about a register file: its faults, its rows that were left out, and what was changed in the others. */
export const sv: RegisterFileMessages = {
  format: { ibgo: 'Interbook Go', smartbook: 'Actor Smartbook', csv: 'CSV-fil', hsds: 'Open Referral HSDS' },
  field,
  column: {
    name: 'Namn',
    alternateName: 'Kortnamn',
    orgNumber: 'Organisationsnummer',
    description: 'Beskrivning',
    website: 'Webbplats',
    postalCode: 'Postnummer',
    city: 'Ort',
    districts: 'Område eller stadsdel',
    types: 'Föreningstyp',
    activities: 'Verksamhet',
    ages: 'Åldrar',
    minimumAge: 'Lägsta ålder',
    maximumAge: 'Högsta ålder',
    targetGroups: 'Målgrupp',
    languages: 'Språk (koder som sv, en, ar)',
    leisureCard: 'Fritidskort (ja eller nej)',
    affiliation: 'Riksorganisation',
    yearIncorporated: 'Bildad år',
    sourceId: 'Registrets id',
    'left-out': 'Kontaktuppgifter, läses inte in',
  },
  remark: {
    'personal-number-refused': () => 'Ett personnummer stod som organisationsnummer. Det har inte sparats.',
    'personal-number-removed': said =>
      `Något som kan vara ett personnummer stod i ${field[said.field]}. Det har tagits bort.`,
    'org-number-wrong-check-digit': ({ written }) =>
      `Organisationsnumret ${written} har fel kontrollsiffra och togs inte med.`,
    'org-number-unreadable': ({ written }) => `Organisationsnumret gick inte att läsa.${asked(written)}`,
    'website-unreadable': ({ written }) => `Webbadressen gick inte att läsa.${asked(written)}`,
    'website-is-email': () => 'En e-postadress stod i stället för en webbadress. Den togs inte med.',
    'website-first-of-several': ({ count }) => `Det stod ${number.format(count)} webbadresser. Den första togs med.`,
    'postal-code-unreadable': ({ written }) => `Postnumret gick inte att läsa.${asked(written)}`,
    'city-unreadable': () => 'I fältet för ort stod något annat än en ort. Det togs inte med.',
    'ages-unreadable': () => 'Åldrarna gick inte att läsa.',
    'year-unreadable': ({ written }) => `Året då föreningen bildades gick inte att läsa.${asked(written)}`,
    'contact-persons-left-out': ({ count }) =>
      count === 1 ? 'En kontaktperson lästes inte in.' : `${number.format(count)} kontaktpersoner lästes inte in.`,
    'contact-details-left-out': ({ count }) =>
      count === 1
        ? 'En adress, e-postadress eller ett telefonnummer lästes inte in.'
        : `${number.format(count)} uppgifter med adress, e-post eller telefon lästes inte in.`,
    'contact-details-removed': said => `E-postadresser eller telefonnummer togs bort ur ${field[said.field]}.`,
    'person-cut-from-name': () => 'En kontaktperson eller c/o-adress stod efter namnet och togs bort.',
    'star-removed': () => 'En stjärna efter namnet togs bort.',
    dormant: () => 'Registret säger att föreningen är vilande.',
    'looks-like-test': () => 'Raden ser ut som ett test. Se efter innan du tar med den.',
    'markup-removed': said => `Kod för webbsidor (HTML) togs bort ur ${field[said.field]}.`,
    'formula-defused': said => `En formel i ${field[said.field]} gjordes om till vanlig text.`,
    'control-characters-removed': said => `Osynliga tecken togs bort ur ${field[said.field]}.`,
    'text-shortened': said => `Texten i ${field[said.field]} kortades till ${number.format(said.max)} tecken.`,
    'list-shortened': said => `Listan i ${field[said.field]} kortades till ${number.format(said.max)} ord.`,
    'details-missing': () => 'Registret gav bara namn och webbadress för den här föreningen.',
    'source-id-repeated': () => 'En annan förening i filen har samma id i registret. Id:t togs inte med.',
    'labelling-text-left-out': said =>
      `Ur ${field[said.field]} togs inget med: där står ${said.words.map(word => `”${word}”`).join(', ')}, som kan stämpla den som kommer. Skriv en text på aktörens sida i stället.`,
  },
  rejection: {
    'not-a-record': () => 'Raden är ingen förening.',
    'no-name': () => 'Raden saknar namn.',
    'name-too-long': ({ max }) => `Namnet är längre än ${number.format(max)} tecken.`,
    'too-many-cells': ({ expected, found }) =>
      `Raden har ${number.format(found)} fält, men tabellen har ${number.format(expected)} kolumner. Ett skiljetecken kan stå fel.`,
    'quote-astray': () => 'Ett citattecken står fel, så att flera rader har blandats ihop.',
    'cut-off': () => 'Filen tar slut mitt i raden.',
    'repeated-record': ({ firstPosition }) =>
      `Samma förening med samma id står redan på rad ${number.format(firstPosition)}.`,
  },
  warning: {
    'total-differs': ({ declared, found }) =>
      `Filen säger att registret har ${number.format(declared)} föreningar, men den innehåller ${number.format(found)}.`,
    'joint-register': ({ districts }) =>
      `Registret är gemensamt för flera kommuner: ${districts.join(', ')}. Området på varje rad visar vilken.`,
    'mac-letters': () => 'Filen är sparad med äldre Mac-tecken. Kontrollera att å, ä och ö blev rätt.',
    'letters-damaged': () =>
      'Några bokstäver i filen är skadade. Kontrollera å, ä och ö, och spara om filen som UTF-8 om de är fel.',
  },
  fault: {
    empty: () => 'Filen är tom.',
    'too-large': ({ bytes, max }) => `Filen är ${megabytes(bytes)} MB. Den får vara högst ${megabytes(max)} MB.`,
    binary: ({ kind }) =>
      ({
        spreadsheet:
          'Filen är en arbetsbok från ett kalkylprogram. Öppna den där, välj Spara som CSV, och lämna den filen.',
        pdf: 'Filen är en pdf. Be om registret som CSV eller JSON.',
        zip: 'Filen är packad. Packa upp den och lämna filen som ligger i den.',
        other: 'Filen är ingen textfil. Brygga läser register som CSV eller JSON.',
      })[kind],
    'web-page': () => 'Filen är en sparad webbsida. Hämta registret som CSV eller JSON.',
    encoding: () => 'Tecknen i filen går inte att läsa. Spara om den som CSV i UTF-8.',
    'not-json': ({ line }) =>
      line === undefined
        ? 'Filen är inte riktig JSON.'
        : `Filen är inte riktig JSON. Felet finns på rad ${number.format(line)}.`,
    truncated: ({ wholeRows }) =>
      wholeRows === 0
        ? 'Filen är avbruten innan någon förening var hel. Hämta den igen.'
        : `Filen är avbruten efter ${number.format(wholeRows)} hela rader. Hämta den igen.`,
    'too-deep': ({ max }) => `Filen är JSON i mer än ${number.format(max)} nivåer. Så ser inget register ut.`,
    'unknown-shape': () =>
      'Filen är JSON, men inte från något register som Brygga känner till: Interbook Go, Actor Smartbook eller Open Referral HSDS.',
    'no-rows': () => 'Filen innehåller inga föreningar.',
    'too-many-rows': ({ max }) => `Filen har fler än ${number.format(max)} rader. Dela upp den.`,
    'too-many-columns': ({ max }) => `Filen har en rad med fler än ${number.format(max)} kolumner.`,
    'cell-too-long': ({ row, max }) =>
      `På rad ${number.format(row)} finns ett fält med mer än ${number.format(max)} tecken. Kanske saknas ett citattecken.`,
    'quote-not-closed': ({ row }) =>
      `På rad ${number.format(row)} börjar ett citattecken som aldrig slutar, eller slutar på en senare rad.`,
    'no-name-column': ({ headers }) =>
      `Ingen kolumn ser ut att hålla föreningens namn. Kolumnerna heter: ${headers.join(', ')}. Välj vad varje kolumn betyder.`,
  },
};

function megabytes(bytes: number): string {
  return number.format(Math.ceil(bytes / 1024 / 1024));
}
