import type { KindTexts } from './enquiry-kind.ts';

export const latt: KindTexts = {
  name: 'Råd utan namn',
  lead: 'Undrar du vad du kan göra? Fråga utan att säga vem det handlar om.',
  hint: 'Skriv vad du har sett och hört. Skriv inga namn, adresser, telefonnummer eller konton.',
  fields: {
    area: { label: 'Område', hint: 'Välj bara området. Skriv ingen adress. Du behöver inte säga var.' },
    age: {
      label: 'Ungefär hur gammal är personen?',
      options: {
        'under-10': 'Under 10 år',
        '10-12': '10–12 år',
        '13-15': '13–15 år',
        '16-18': '16–18 år',
        'over-18': 'Över 18 år',
        unknown: 'Jag vet inte',
      },
    },
    worry: {
      label: 'Vad handlar det mest om?',
      options: {
        company: 'Vilka personen är med',
        money: 'Pengar eller saker som ingen kan förklara',
        away: 'Är borta, eller ute sent',
        school: 'Går inte till skolan',
        drugs: 'Droger eller alkohol',
        threat: 'Någon hotar, eller någon är rädd',
        home: 'Hur personen har det hemma',
        online: 'Något på internet',
        wellbeing: 'Mår dåligt',
        other: 'Något annat',
      },
    },
    tried: {
      label: 'Vad har ni gjort hittills?',
      hint: 'Till exempel pratat med personen, eller med en förälder.',
    },
    wish: {
      label: 'Vad vill du ha hjälp med?',
      options: {
        'what-to-do': 'Vad jag kan göra',
        'what-to-say': 'Vad jag kan säga till personen',
        'whom-to-tell': 'Vem jag ska eller får berätta för',
        'think-together': 'Någon att tänka tillsammans med',
      },
    },
  },
};
