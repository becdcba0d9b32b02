import type { EnquiryKind } from './enquiry-kind.ts';

/** Somebody to talk to for a leader who carries something hard; never in her own organisation. */
export const leaderTalk: EnquiryKind = {
  name: 'leader-talk',
  openness: 'closed',
  neverOwn: true,
  promise: { unit: 'hours', count: 48 },
  fields: [
    { name: 'reach', type: 'choice', options: ['here', 'call', 'meet'], required: true },
    { name: 'phone', type: 'phone', requiredWhen: { field: 'reach', is: 'call' } },
  ],
  keptDays: 60,
  longestDays: 120,
};
