import type { LocalRole, OrganisationKind } from './organisation.ts';

/** The words for kinds and roles, as they stand on pages and in filters. */
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
} satisfies {
  kinds: Record<OrganisationKind, string>;
  roles: Record<LocalRole, string>;
};

export type OrganisationTerms = typeof sv;
