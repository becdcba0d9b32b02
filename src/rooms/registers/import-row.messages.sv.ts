import type { ProfileField } from '#rooms/organisations/organisation.ts';
import type { RejectionReason, Remark } from './register-file.ts';
import type { Sentences } from './register-file-sentence.ts';
import type { ImportRemark, LeftOut, RowAction, Twin } from './register-import.ts';

export interface ImportRowMessages {
  table: {
    title: string;
    position: string;
    name: string;
    outcome: string;
    take: string;
    takeIt: string;
    overwrite: string;
    save: string;
    saveHint: string;
    before: string;
    after: string;
    register: string;
    own: string;
    empty: string;
    noName: string;
    none: string;
    filters: string;
    pages: string;
    page: (page: number) => string;
    previous: string;
    next: string;
    moreRemarks: (count: number) => string;
  };
  /** Columns of the report, in their order. */
  report: { position: string; name: string; outcome: string; action: string; why: string; address: string };
  /** What applying does, and what it did. */
  planned: Record<RowAction, string>;
  done: Record<RowAction, string>;
  field: Record<ProfileField, string>;
  yes: string;
  no: string;
  ages: (from: number | undefined, to: number | undefined) => string;
  reason: Sentences<Exclude<LeftOut, RejectionReason> | Twin>;
  remark: Sentences<Exclude<ImportRemark, Remark>>;
}

const number = new Intl.NumberFormat('sv-SE');

/** What a person reads about the rows of an import. */
export const sv: ImportRowMessages = {
  table: {
    title: 'Raderna i filen',
    position: 'Rad',
    name: 'Aktör',
    outcome: 'Vad som skulle hända',
    take: 'Ditt val',
    takeIt: 'Ta med',
    overwrite: 'Låt registret gälla',
    save: 'Spara valen på den här sidan',
    saveHint: 'Spara innan du går till nästa sida.',
    before: 'Nu',
    after: 'Blir',
    register: 'Registret',
    own: 'Ändrat i Brygga – behålls',
    empty: 'tomt',
    noName: 'Utan namn',
    none: 'Inga sådana rader.',
    filters: 'Visa rader',
    pages: 'Sidor',
    page: page => `Sida ${page}`,
    previous: 'Föregående',
    next: 'Nästa',
    moreRemarks: count => (count === 1 ? '1 anmärkning' : `${count} anmärkningar`),
  },
  report: {
    position: 'Rad',
    name: 'Namn',
    outcome: 'Utfall',
    action: 'Åtgärd',
    why: 'Varför och vad',
    address: 'Adress i Brygga',
  },
  planned: {
    create: 'Läggs till',
    change: 'Ändras',
    assure: 'Stämmer fortfarande',
    none: 'Lämnas',
  },
  done: {
    create: 'Lades till',
    change: 'Ändrades',
    assure: 'Stämmer fortfarande',
    none: 'Lämnades',
  },
  field: {
    name: 'Namn',
    alternateName: 'Kortnamn',
    kind: 'Slag',
    orgNumber: 'Organisationsnummer',
    description: 'Beskrivning',
    website: 'Webbplats',
    email: 'E-post',
    phone: 'Telefon',
    yearIncorporated: 'Bildad år',
    affiliation: 'Riksorganisation',
    activities: 'Verksamhet',
    activitiesAsWritten: 'Verksamhet i registrets egna ord',
    minimumAge: 'Lägsta ålder',
    maximumAge: 'Högsta ålder',
    serviceAreas: 'Områden',
    languages: 'Språk',
    leisureCard: 'Fritidskort',
    rolesWanted: 'Roller de vill ha',
    rolesRefused: 'Roller de inte vill ha',
    rolesInOwnWords: 'Rollen med egna ord',
    receivesToday: 'Tar emot i dag',
    receivesNotYet: 'Tar inte emot än',
    supportNeeded: 'Behöver stöd med',
    premises: 'Lokaler',
    placePrecision: 'Hur exakt platsen visas',
    streetAddress: 'Gatuadress',
    postalCode: 'Postnummer',
    city: 'Ort',
  },
  yes: 'Ja',
  no: 'Nej',
  ages: (from, to) => (to === undefined ? `från ${from ?? 0} år` : `${from ?? 0}–${to} år`),
  reason: {
    'other-municipality': ({ names }) => `Raden hör till ${names.join(' och ')}.`,
    'looks-like-test': () => 'Raden ser ut som ett test.',
    dormant: () => 'Registret säger att föreningen är vilande.',
    'organisation-closed': ({ name }) => `${name} är stängd i Brygga och förblir stängd.`,
    'same-row': ({ position }) => `Samma namn som rad ${number.format(position)}.`,
    'like-row': ({ position }) => `Liknar rad ${number.format(position)}.`,
    'like-organisation': ({ name }) => `Liknar ${name}, som redan finns.`,
    'other-number': ({ name }) => `${name} finns redan med ett annat organisationsnummer.`,
  },
  remark: {
    'unknown-words': ({ words }) => `Okända ord, behålls som de är skrivna: ${words.join(', ')}.`,
    'left-out-words': ({ words }) => `Tas inte med: ${words.join(', ')}.`,
    'labels-left-out': ({ words }) => `Kan stämpla den som kommer och visas inte utåt: ${words.join(', ')}.`,
    'districts-elsewhere': ({ names }) => `Området ligger i en annan kommun: ${names.join(', ')}.`,
    'number-shared': ({ rows }) => `Organisationsnumret står på ${number.format(rows)} rader.`,
    'place-stays-hidden': () => 'Aktören har dolt sin plats. Registrets adress tas inte med.',
    'waiting-edit': () => 'Aktören har en egen ändring som väntar på dig. Den står kvar.',
  },
};
