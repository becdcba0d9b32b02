import { type FamilyMessages, sv } from './family.messages.sv.ts';

export const latt: FamilyMessages = {
  ...sv,
  lead: 'Du är inte ensam. Be om hjälp här. En människa hör av sig till dig inom 24 timmar. Sidan är för föräldrar, syskon och andra nära.',
  leadUnstaffed: 'Du är inte ensam. Just nu kan ingen svara här. Men du kan ringa.',
  emergency: 'Det här är inte ett nummer för akut hjälp',
  emergencyText: 'Är någon i fara nu? Ring 112.',
  emergencyOther:
    'Polisen när det inte är bråttom: 114 14. Råd när någon är sjuk: 1177. Barn och unga kan ringa Bris: 116 111.',
  steps: [
    'Du väljer vilka som får läsa. Om svaret dröjer läser en person till. Du ser här vem det är.',
    'En av dem tar emot. Du ser vem det är och när den hör av sig.',
    'Ni pratar. Ni kommer överens om vad som ska hända sedan. Här står vilka som måste anmäla om ett barn far illa.',
  ],
  promise:
    'Du får kontakt med en människa inom 24 timmar. Det gäller också på natten och helgen. Men vi kan inte lova vad som händer i ett ärende hos en myndighet.',
  report:
    'Vill du göra en anmälan till socialtjänsten? Det gör du hos kommunen. Vi skickar inte vidare det du skriver här.',
  staffed: count => `Just nu har ${count === 1 ? 'en' : count} jour. Att ha jour är att vara i tjänst nu.`,
  unstaffed: 'Ingen är i tjänst just nu',
  unstaffedText: 'Därför kan vi inte lova svar inom 24 timmar. Vi tar inte emot något här. Ring i stället:',
  unstaffedNumbers:
    'Bris telefon för vuxna, om barn: 0771-50 50 50. Socialtjänsten i kommunen. Polisen: 114 14. I fara: 112.',
  callInstead: 'Vill du hellre ringa?',
  figures: 'Så har det gått det senaste året',
  figuresText: (asked, share, median) =>
    `${asked} har bett om hjälp. ${share} fick kontakt inom 24 timmar. Av dem som fick kontakt fick hälften det inom ${median}.`,
  figuresNone: 'Färre än tio har bett om hjälp det senaste året. Därför visar vi inga siffror.',
  minutes: count => (count === 1 ? 'en minut' : `${count} minuter`),
  teamHint: 'Välj en eller flera. De andra läser det inte.',
  onCall: 'Har jour nu (är i tjänst)',
  notOnCall: 'Har inte jour just nu. Går inte att välja.',
  late: name =>
    `Om ingen har hört av sig inom 24 timmar får ${name} veta det. Då får ${name} också läsa. Det är för att någon ska höra av sig till dig.`,
  whatItIs: {
    police: 'Polisen',
    'social-services': 'Socialtjänsten i kommunen',
    'municipality-unit': 'Kommunen',
    school: 'Skolan',
    association: 'En förening',
    network: 'En grupp föräldrar eller grannar',
    'faith-community': 'En kyrka, en moské eller någon annan församling',
    other: 'En organisation',
  },
  duties: {
    must: 'Måste anmäla till socialtjänsten om ett barn far illa.',
    may: 'Kan vara tvungen att anmäla till socialtjänsten. Fråga gärna.',
    should: 'Är inte tvungen att anmäla.',
  },
  textHint: 'Du behöver inte. Skriv inte barnets namn. Skriv "min son" eller "min dotter".',
  more: 'Berätta lite mer (du behöver inte)',
  kept: 'Det du skriver är låst. Bara de du väljer kan öppna det. Och den som läser om svaret dröjer. Allt tas bort senast 90 dagar efter det sista som sägs.',
  device: 'Vi sparar inget om din telefon eller dator. Vi sparar inga kakor (cookies).',
  public:
    'Om du väljer en myndighet kan det du skriver bli en allmän handling där. En allmän handling är en text som alla kan be att få läsa. Men sådant om familjer är oftast hemligt.',
  send: 'Be någon att höra av sig',
  mend: 'Det här behöver du ändra',
  faults: {
    functions: 'Välj minst en som får läsa',
    reach: 'Välj hur vi ska höra av oss',
    phone: 'Skriv ditt telefonnummer, till exempel 070-123 45 67',
    text: 'Texten är för lång. Du kan skriva högst 10 000 tecken',
    names: 'I texten finns ord som kan visa vem det är. Byt ut dem. Ord som inte är namn kan du behålla',
    changed: 'Den du valde har inte jour längre. Välj en gång till',
    other: 'Titta igen på det du har skrivit och valt',
    full: 'Just nu ber väldigt många om hjälp. Ring i stället. Du kan också försöka igen om en stund.',
  },
  sent: {
    title: 'Vi har tagit emot det',
    lead: received => `Det kom till oss ${received}.`,
    due: when => `En människa hör av sig senast ${when}.`,
    to: 'De här får läsa:',
    code: 'Din kod',
    codeHint:
      'Med koden ser du vem som har tagit emot. Med koden läser du också svar. Skriv upp koden om det är säkert för dig. Vi kan inte ta fram den igen.',
    read: 'Se vad som händer',
  },
};
