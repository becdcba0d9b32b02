import type { EnquiryKind } from './enquiry-kind.ts';

/** An ordinary message to whoever holds a function. */
export const message: EnquiryKind = {
  name: 'message',
  openness: 'limited',
  always: true,
  fields: [],
  keptDays: 365,
  longestDays: 365,
};
