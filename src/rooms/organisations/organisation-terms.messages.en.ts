import type { OrganisationTerms } from './organisation-terms.messages.sv.ts';

export const en: OrganisationTerms = {
  kinds: {
    association: 'Association',
    'faith-community': 'Faith community',
    police: 'Police',
    'municipality-unit': 'Municipal service',
    school: 'School',
    'social-services': 'Social services',
    'housing-company': 'Housing company',
    business: 'Business',
    foundation: 'Foundation',
    'national-body': 'National organisation',
    network: 'Network',
  },
  roles: {
    'meeting-place': 'Meeting place',
    'voice-of-a-group': 'Voice of a group',
    'gathers-a-group': 'Gathers a group',
    'bridge-to-authorities': 'Bridge to authorities',
    'crisis-resource': 'Help when something hard has happened',
    'night-presence': 'Adults out in the evening',
    'receives-newcomers': 'Welcomes newcomers',
    'accompanies-families': 'Comes along with families',
    interprets: 'Interprets',
    'supports-parents': 'Support for parents',
    'offers-work': 'Work experience and jobs',
    'teaches-others': 'Teaches others',
  },
};
