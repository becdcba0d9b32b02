import type { EnquiryKind } from './enquiry-kind.ts';

/** Somebody to come along to a meeting with an authority, or to interpret there. */
export const accompany: EnquiryKind = {
  name: 'accompany',
  openness: 'limited',
  fields: [
    { name: 'day', type: 'day', required: true },
    { name: 'time', type: 'time' },
    { name: 'with', type: 'text', required: true },
    { name: 'language', type: 'text' },
  ],
  keptDays: 180,
  longestDays: 365,
};
