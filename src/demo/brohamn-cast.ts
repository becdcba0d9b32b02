import type { Right } from '#house/actor.ts';

/** A person of the demo: invented, with a surname from the quay so that nobody is taken for somebody. */
export interface DemoPerson {
  key: string;
  name: string;
  /** The function, said before the name. */
  title: string;
  organisationSlug: string;
  rights: readonly Right[];
  languages: readonly string[];
}

/** Those one can be on the demo page: one of each that the needs speak of. */
export const brohamnCast: readonly DemoPerson[] = [
  {
    key: 'association-leader',
    name: 'Dragan Ankarlund',
    title: 'Verksamhetsledare',
    organisationSlug: 'boxklubben-ankaret',
    rights: ['edit'],
    languages: ['sv', 'bs', 'en'],
  },
  {
    key: 'parent-network-leader',
    name: 'Hodan Kajström',
    title: 'Sammankallande',
    organisationSlug: 'mammornas-torsdag',
    rights: ['edit'],
    languages: ['so', 'sv', 'ar'],
  },
  {
    key: 'community-police-officer',
    name: 'Malin Fyrbåk',
    title: 'Kommunpolis',
    organisationSlug: 'lokalpolisomrade-brohamn',
    rights: ['edit'],
    languages: ['sv', 'en'],
  },
  {
    key: 'area-police-officer',
    name: 'Elias Bojman',
    title: 'Områdespolis på Tallhöjden',
    organisationSlug: 'lokalpolisomrade-brohamn',
    rights: [],
    languages: ['sv', 'ar', 'en'],
  },
  {
    key: 'municipal-coordinator',
    name: 'Ylva Brygglöf',
    title: 'Samordnare',
    organisationSlug: 'trygghet-och-samordning',
    rights: ['edit', 'coordinate'],
    languages: ['sv', 'en'],
  },
  {
    key: 'social-services-officer',
    name: 'Parisa Lotsgren',
    title: 'Socialsekreterare',
    organisationSlug: 'socialtjansten-barn-och-unga',
    rights: ['edit'],
    languages: ['sv', 'fa', 'en'],
  },
  {
    key: 'school-leader',
    name: 'Jari Slussberg',
    title: 'Biträdande rektor',
    organisationSlug: 'hamnskolan',
    rights: ['edit'],
    languages: ['sv', 'fi'],
  },
  {
    key: 'housing-host',
    name: 'Arta Vågkvist',
    title: 'Områdesvärd',
    organisationSlug: 'brohamnshem',
    rights: ['edit'],
    languages: ['sv', 'sq', 'en'],
  },
  {
    key: 'national-officer',
    name: 'Inga Skärfors',
    title: 'Handläggare',
    organisationSlug: 'smastadernas-fritidsforbund',
    rights: ['edit'],
    languages: ['sv', 'se', 'en'],
  },
  {
    key: 'municipal-administrator',
    name: 'Tomasz Pirhage',
    title: 'Systemförvaltare',
    organisationSlug: 'kommunkansliet',
    rights: ['edit', 'coordinate', 'host'],
    languages: ['sv', 'pl', 'en'],
  },
];
