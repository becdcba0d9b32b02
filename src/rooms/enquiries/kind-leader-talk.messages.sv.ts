import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Någon att prata med',
  lead: 'För dig som är ledare och bär på något tungt.',
  hint: 'Aldrig din egen organisation. Nämn inga namn. Är någon i fara ringer du 112.',
  fields: {
    reach: {
      label: 'Hur du vill att vi hör av oss',
      options: { here: 'Svara här', call: 'Ring mig', meet: 'Jag vill träffas' },
    },
    phone: { label: 'Ditt telefonnummer', hint: 'Läses av samma personer som frågan, och raderas med den.' },
  },
};
