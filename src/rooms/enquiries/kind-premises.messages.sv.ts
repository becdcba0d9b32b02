import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Låna en lokal',
  lead: 'Fråga om att få låna eller hyra en lokal en viss tid.',
  hint: 'Skriv också vad ni behöver: kök, projektor, ingång utan trappor.',
  fields: {
    day: { label: 'Dag' },
    from: { label: 'Från' },
    until: { label: 'Till' },
    people: { label: 'Hur många ni blir' },
    purpose: { label: 'Till vad' },
  },
};
