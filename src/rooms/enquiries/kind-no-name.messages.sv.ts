import type { KindTexts } from './enquiry-kind.ts';

export const sv: KindTexts = {
  name: 'Råd utan namn',
  lead: 'Om du undrar vad du kan göra i en situation, utan att säga vem det gäller.',
  hint: 'Skriv vad du har sett och hört. Inga namn, adresser, telefonnummer eller konton.',
  fields: {
    area: { label: 'Område', hint: 'Bara området, ingen adress. Lämna tomt om du inte vill säga var.' },
    age: {
      label: 'Ungefärlig ålder på den det gäller',
      options: {
        'under-10': 'Under 10 år',
        '10-12': '10–12 år',
        '13-15': '13–15 år',
        '16-18': '16–18 år',
        'over-18': 'Över 18 år',
        unknown: 'Vet inte',
      },
    },
    worry: {
      label: 'Vad det handlar om, mest',
      options: {
        company: 'Vilka den umgås med',
        money: 'Pengar eller saker som ingen kan förklara',
        away: 'Är borta eller ute sent',
        school: 'Går inte till skolan',
        drugs: 'Droger eller alkohol',
        threat: 'Hot eller rädsla',
        home: 'Hur den har det hemma',
        online: 'Något på nätet',
        wellbeing: 'Mår dåligt',
        other: 'Något annat',
      },
    },
    tried: { label: 'Vad ni har gjort hittills', hint: 'Till exempel pratat med hen, eller med en förälder.' },
    wish: {
      label: 'Vad du vill ha hjälp med',
      options: {
        'what-to-do': 'Vad jag kan göra',
        'what-to-say': 'Vad jag kan säga till hen',
        'whom-to-tell': 'Vem jag ska eller får berätta för',
        'think-together': 'Någon att tänka tillsammans med',
      },
    },
  },
};
