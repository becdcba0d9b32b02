import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Mentor from the police',
  lead: 'A police officer whom you as a leader can think aloud with, some hours at fixed times.',
  hint: 'It is about you as a leader, not about those you meet. Mention no names.',
  fields: {
    hours: { label: 'How many hours a month' },
    wish: { label: 'What you want help to think about' },
  },
};
