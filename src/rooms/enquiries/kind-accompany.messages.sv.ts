import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Någon som följer med till ett möte',
  lead: 'En person som sitter bredvid vid ett möte med en myndighet, eller tolkar.',
  hint: 'Skriv när och med vilken myndighet. Vem det gäller berättar ni för varandra när ni ses.',
  fields: {
    day: { label: 'Dag' },
    time: { label: 'Tid' },
    with: { label: 'Möte med', hint: 'Till exempel skolan eller Försäkringskassan.' },
    language: { label: 'Språk', hint: 'Om någon behöver tolka.' },
  },
};
