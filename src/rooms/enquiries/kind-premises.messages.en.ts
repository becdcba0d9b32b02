import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Borrow premises',
  lead: 'Ask to borrow or rent a room for a time.',
  hint: 'Write what you need too: a kitchen, a projector, an entrance without stairs.',
  fields: {
    day: { label: 'Day' },
    from: { label: 'From' },
    until: { label: 'Until' },
    people: { label: 'How many you will be' },
    purpose: { label: 'For what' },
  },
};
