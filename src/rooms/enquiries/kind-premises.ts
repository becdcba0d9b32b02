import type { EnquiryKind } from './enquiry-kind.ts';

/** A room to meet in, for a time. */
export const premises: EnquiryKind = {
  name: 'premises',
  openness: 'joint',
  fields: [
    { name: 'day', type: 'day', required: true },
    { name: 'from', type: 'time', required: true },
    { name: 'until', type: 'time', required: true, after: 'from' },
    { name: 'people', type: 'number', required: true },
    { name: 'purpose', type: 'text', required: true },
  ],
  keptDays: 180,
  longestDays: 365,
};
