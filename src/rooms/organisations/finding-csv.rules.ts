import { spreadsheet } from '#house/spreadsheet.ts';
import { streetOf } from './finding.rules.ts';
import type { PublicActor } from './finding.ts';
import type { Words } from './organisation-terms.messages.ts';

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
  return spreadsheet([head, ...rows]);
}
