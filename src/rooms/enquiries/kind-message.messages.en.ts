import type { KindTexts } from './enquiry-kind.ts';

export const en: KindTexts = {
  name: 'Message',
  lead: 'A question or a message to whoever holds the function.',
  hint: 'Write nothing about single children. It is enough to say what you need.',
  fields: {},
};
