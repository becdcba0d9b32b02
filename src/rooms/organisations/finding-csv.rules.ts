import { streetOf } from './finding.rules.ts';
import type { PublicActor } from './finding.ts';
import type { Words } from './organisation-terms.messages.ts';

/** What some spreadsheet takes for a formula: also behind blanks, and in the wide letters of Asian scripts. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Tells spreadsheet programs that the file is UTF-8. */
const mark = '\uFEFF';

/** The columns of the file, in Swedish in every language: files are put together with other Swedish files. */
const columns = {
  Namn: ({ profile }) => profile.name,
  Typ: ({ profile }, words) => words.kind(profile.kind),
  Organisationsnummer: ({ profile }) => profile.orgNumber,
  Vad: ({ profile }, words) => [...profile.activities.map(words.what), ...profile.activitiesAsWritten].join(', '),
  'Från ålder': ({ profile }) => profile.minimumAge,
  'Till ålder': ({ profile }) => profile.maximumAge,
  Områden: ({ areas }) => areas.map(area => area.name).join(', '),
  Språk: ({ profile }, words) => profile.languages.map(words.language).join(', '),
  'Vill gärna': ({ profile }, words) => profile.rolesWanted.map(words.role).join(', '),
  'Vill inte': ({ profile }, words) => profile.rolesRefused.map(words.role).join(', '),
  Telefon: ({ profile }) => profile.phone,
  'E-post': ({ profile }) => profile.email,
  Webbplats: ({ profile }) => profile.website,
  Adress: ({ profile }) => streetOf(profile)?.streetAddress,
  Postnummer: ({ profile }) => streetOf(profile)?.postalCode,
  Ort: ({ profile }) => (profile.placePrecision === 'hidden' ? undefined : profile.city),
  Bekräftad: ({ assuredAt }) => assuredAt.toISOString().slice(0, 10),
} satisfies Record<string, (actor: PublicActor, words: Words) => string | number | undefined>;

/** Public pages as a file for a spreadsheet. */
export function csvOf(actors: readonly PublicActor[], words: Words, addressOf: (actor: PublicActor) => string): string {
  const head = [...Object.keys(columns), 'Sida'];
  const rows = actors.map(actor => [...Object.values(columns).map(column => column(actor, words)), addressOf(actor)]);
  return csvFile([head, ...rows]);
}

type Cell = string | number | undefined;

/** Rows as a file for a spreadsheet: UTF-8 with a mark, semicolons, CRLF, and no cell that could run. */
export const csvFile = (rows: readonly (readonly Cell[])[]): string =>
  mark + rows.map(row => `${row.map(cell).join(';')}\r\n`).join('');

/** A quote in front makes a formula text; a number of ours is a number. */
function cell(value: Cell): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '');
  const safe = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
