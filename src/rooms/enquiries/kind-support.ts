import type { EnquiryKind } from './enquiry-kind.ts';

/** A public actor asks an organisation to be there for somebody, without what may not be told. */
export const support: EnquiryKind = {
  name: 'support',
  openness: 'limited',
  askers: ['police', 'municipality-unit', 'social-services', 'school', 'housing-company'],
  receivers: ['association', 'faith-community', 'network', 'foundation'],
  fields: [
    { name: 'area', type: 'text', required: true },
    {
      name: 'age',
      type: 'choice',
      options: ['children', 'youth', 'young-adults', 'families', 'adults'],
      required: true,
    },
    {
      name: 'need',
      type: 'choice',
      options: ['company', 'activity', 'conversation', 'practical', 'other'],
      required: true,
    },
  ],
  keptDays: 180,
  longestDays: 365,
};
