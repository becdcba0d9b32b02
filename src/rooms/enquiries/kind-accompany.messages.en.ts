import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Somebody to come along to a meeting',
  lead: 'A person who sits beside somebody at a meeting with an authority, or interprets.',
  hint: 'Write when and with which authority. Whom it is about you tell each other when you meet.',
  fields: {
    day: { label: 'Day' },
    time: { label: 'Time' },
    with: { label: 'Meeting with', hint: 'For example the school.' },
    language: { label: 'Language', hint: 'If somebody has to interpret.' },
  },
};
