import type { EnquiryKind } from './enquiry-kind.ts';

/** Advice about a situation, without a word of who it is about (*rådfråga utan namn*). */
export const noName: EnquiryKind = {
  name: 'no-name',
  openness: 'closed',
  receivers: ['social-services', 'police', 'municipality-unit', 'school'],
  ...{ byReceipt: true, noNames: true, counted: true },
  fields: [
    { name: 'area', type: 'choice', ofAreas: true },
    {
      name: 'age',
      type: 'choice',
      options: ['under-10', '10-12', '13-15', '16-18', 'over-18', 'unknown'],
      required: true,
    },
    {
      name: 'worry',
      type: 'choice',
      options: ['company', 'money', 'away', 'school', 'drugs', 'threat', 'home', 'online', 'wellbeing', 'other'],
      required: true,
    },
    { name: 'tried', type: 'long-text' },
    {
      name: 'wish',
      type: 'choice',
      options: ['what-to-do', 'what-to-say', 'whom-to-tell', 'think-together'],
      required: true,
    },
  ],
  keptDays: 30,
  longestDays: 90,
  fromLastWord: true,
};
