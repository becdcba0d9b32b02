import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Stöd från en organisation',
  lead: 'En myndighet frågar om ni kan finnas till för någon.',
  hint: 'Skriv område, ålder och vad som behövs. Aldrig namn, adress, diagnos eller vad någon misstänks för: det får ni inte lämna ut, och organisationen behöver det inte för att svara.',
  fields: {
    area: { label: 'Område', hint: 'Till exempel Tallhöjden. Ingen adress.' },
    age: {
      label: 'Ungefärlig ålder',
      options: {
        children: 'Barn',
        youth: 'Tonåringar',
        'young-adults': 'Unga vuxna',
        families: 'En familj',
        adults: 'Vuxna',
      },
    },
    need: {
      label: 'Vad som behövs',
      options: {
        company: 'Sällskap av en vuxen',
        activity: 'Något att göra',
        conversation: 'Någon att prata med',
        practical: 'Praktisk hjälp',
        other: 'Något annat',
      },
    },
  },
};
