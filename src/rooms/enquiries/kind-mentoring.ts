import type { EnquiryKind } from './enquiry-kind.ts';

/** A police officer as mentor of a leader. */
export const mentoring: EnquiryKind = {
  name: 'mentoring',
  openness: 'limited',
  receivers: ['police'],
  fields: [
    { name: 'hours', type: 'number' },
    { name: 'wish', type: 'long-text', required: true },
  ],
  keptDays: 365,
  longestDays: 365,
};
