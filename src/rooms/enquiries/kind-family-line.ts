import type { EnquiryKind } from './enquiry-kind.ts';

/** Somebody worries about a child of her own family, and wants a human being to get in touch (*orolig för ditt barn*). */
export const familyLine: EnquiryKind = {
  name: 'family-line',
  openness: 'closed',
  ...{ byReceipt: true, noNames: true, ofTeam: true, promisesContact: true, counted: true, textOptional: true },
  // By the wall, nights and weekends counted: whoever waits for an answer about her child counts them too.
  promise: { unit: 'hours', count: 24 },
  outcomes: {
    answer: ['got-help', 'referred-elsewhere', 'goes-on'],
    decline: ['no-capacity', 'could-not-reach', 'no-longer-interested'],
  },
  fields: [
    { name: 'reach', type: 'choice', options: ['call', 'here'], required: true },
    { name: 'phone', type: 'phone', requiredWhen: { field: 'reach', is: 'call' } },
    { name: 'called', type: 'text' },
    { name: 'goodTime', type: 'text' },
    { name: 'relation', type: 'choice', options: ['parent', 'sibling', 'relative', 'other'] },
  ],
  keptDays: 30,
  longestDays: 90,
  fromLastWord: true,
};
