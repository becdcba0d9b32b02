import type { LocalRole, OrganisationKind, spokenLanguages } from './organisation.ts';

type SpokenLanguage = (typeof spokenLanguages)[number];

/** The words for kinds, roles and languages, as they stand on pages and in filters. */
export const sv = {
  kinds: {
    association: 'Förening',
    'faith-community': 'Trossamfund',
    police: 'Polis',
    'municipality-unit': 'Kommunens verksamhet',
    school: 'Skola',
    'social-services': 'Socialtjänst',
    'housing-company': 'Bostadsbolag',
    business: 'Företag',
    foundation: 'Stiftelse',
    'national-body': 'Nationell organisation',
    network: 'Nätverk',
  },
  roles: {
    'meeting-place': 'Mötesplats',
    'voice-of-a-group': 'Röst för en grupp',
    'gathers-a-group': 'Samlar en grupp',
    'bridge-to-authorities': 'Bro till myndigheter',
    'crisis-resource': 'Hjälp när något svårt har hänt',
    'night-presence': 'Vuxna ute på kvällen',
    'receives-newcomers': 'Tar emot nya på orten',
    'accompanies-families': 'Följer med familjer',
    interprets: 'Tolkar',
    'supports-parents': 'Stöd till föräldrar',
    'offers-work': 'Praktik och jobb',
    'teaches-others': 'Lär andra',
  },
  languages: {
    sv: 'svenska',
    en: 'engelska',
    ar: 'arabiska',
    so: 'somaliska',
    ti: 'tigrinska',
    prs: 'dari',
    fa: 'persiska',
    ckb: 'sorani',
    kmr: 'kurmanji',
    tr: 'turkiska',
    pl: 'polska',
    uk: 'ukrainska',
    ru: 'ryska',
    bs: 'bosniska, kroatiska, serbiska',
    sq: 'albanska',
    es: 'spanska',
    fi: 'finska',
    rom: 'romani',
    se: 'nordsamiska',
    swl: 'svenskt teckenspråk',
  },
} satisfies {
  kinds: Record<OrganisationKind, string>;
  roles: Record<LocalRole, string>;
  languages: Record<SpokenLanguage, string>;
};

export type OrganisationTerms = typeof sv;
