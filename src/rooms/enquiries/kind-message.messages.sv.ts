import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Meddelande',
  lead: 'En fråga eller ett meddelande till den som har funktionen.',
  hint: 'Skriv inget om enskilda barn. Det räcker att beskriva vad du behöver.',
  fields: {},
};
