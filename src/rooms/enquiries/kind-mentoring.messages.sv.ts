import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Mentor från polisen',
  lead: 'En polis som du som ledare kan bolla med, några timmar på bestämda tider.',
  hint: 'Det handlar om dig som ledare, inte om dem du möter. Nämn inga namn.',
  fields: {
    hours: { label: 'Hur många timmar i månaden' },
    wish: { label: 'Vad du vill ha hjälp att tänka kring' },
  },
};
