import type { EnquiryKind } from './enquiry-kind.ts';

/** An expert to a group of leaders or parents, or a course. */
export const expert: EnquiryKind = {
  name: 'expert',
  openness: 'joint',
  fields: [
    { name: 'subject', type: 'text', required: true },
    { name: 'form', type: 'choice', options: ['talk', 'course', 'advice'], required: true },
    { name: 'people', type: 'number' },
    { name: 'day', type: 'day' },
  ],
  keptDays: 365,
  longestDays: 365,
};
