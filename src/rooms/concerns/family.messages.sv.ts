export const sv = {
  title: 'Orolig för ditt barn?',
  lead: 'Du är inte ensam. Be om hjälp här, så hör en människa av sig till dig inom 24 timmar. För föräldrar, syskon och andra nära.',
  emergency: 'Det här är inte ett larmnummer',
  emergencyText: 'Är någon i fara just nu ringer du 112.',
  emergencyOther:
    'Polisen när det inte är bråttom: 114 14. Råd om sjukdom: 1177. Barn och unga kan ringa Bris: 116 111.',
  leave: 'Lämna sidan snabbt',
  how: 'Så går det till',
  steps: [
    'Du väljer vilka som ska få läsa. Ingen annan får veta något.',
    'En av dem tar emot, och du ser vem och när den hör av sig.',
    'Ni pratar. Du bestämmer vad som ska hända sedan.',
  ],
  promise:
    'Du får kontakt med en människa inom 24 timmar, också på natten och helgen. Vi kan inte lova vad som händer i ett ärende hos en myndighet.',
  report:
    'Vill du göra en anmälan till socialtjänsten gör du det hos kommunen. Vi skickar inte vidare det du skriver här.',
  reportLink: 'Så gör du',
  staffed: (count: number) => (count === 1 ? 'Just nu har en jour.' : `Just nu har ${count} jour.`),
  unstaffed: 'Ingen har jour just nu',
  unstaffedText: 'Därför kan vi inte lova svar inom 24 timmar, och tar inte emot här. Ring i stället:',
  unstaffedNumbers:
    'Bris vuxentelefon om barn: 0771-50 50 50. Socialtjänsten i kommunen. Polisen: 114 14. I fara: 112.',
  figures: 'Så har det gått det senaste året',
  figuresText: (asked: number, share: string, median: string) =>
    `${asked} har bett om hjälp. ${share} fick kontakt inom 24 timmar. Hälften fick det inom ${median}.`,
  figuresNone: 'Färre än tio har bett om hjälp det senaste året. Då visar vi inga siffror.',
  minutes: (count: number) => `${count} minuter`,
  hours: (count: number) => (count === 1 ? 'en timme' : `${count} timmar`),
  team: 'Vem får läsa?',
  teamHint: 'Välj en eller flera. De du inte väljer får inte veta något.',
  onCall: 'Har jour nu',
  notOnCall: 'Har inte jour just nu och går inte att välja.',
  speaks: (languages: string) => `Talar ${languages}.`,
  police: 'Polisen är med bara om du väljer det.',
  late: (name: string) =>
    `Om ingen har hört av sig inom 24 timmar får ${name} veta det och läsa, för att ordna att någon gör det.`,
  duties: {
    must: 'Måste anmäla till socialtjänsten om ett barn far illa.',
    may: 'Kan vara skyldig att anmäla till socialtjänsten. Fråga gärna.',
    should: 'Är inte skyldig att anmäla.',
  },
  text: 'Vill du berätta något redan nu?',
  textHint: 'Du behöver inte. Skriv inte vad barnet heter: skriv "min son" eller "min dotter".',
  optional: '(frivilligt)',
  kept: 'Det du skriver är låst, och bara de du väljer kan öppna det. Allt raderas senast 90 dagar efter det sista som sägs.',
  device: 'Vi sparar inget om din telefon eller dator, och inga kakor.',
  public: 'Väljer du en myndighet kan det du skriver bli en allmän handling där. Sådant om familjer är oftast hemligt.',
  send: 'Be någon höra av sig',
  mend: 'Det här behöver rättas',
  faults: {
    functions: 'Välj minst en som får läsa',
    reach: 'Välj hur vi ska höra av oss',
    phone: 'Skriv ditt telefonnummer, till exempel 070-123 45 67',
    text: 'Skriv kortare, högst 10 000 tecken',
    names: 'Texten har ord som kan peka ut någon. Byt ut dem, eller behåll dem som inte är namn',
    changed: 'Den du valde har inte jour längre. Välj igen',
    other: 'Kontrollera det du har fyllt i',
    full: 'Just nu ber ovanligt många om hjälp. Ring i stället, eller försök igen om en stund.',
  },
  sent: {
    title: 'Vi har tagit emot det',
    lead: (received: string) => `Mottaget ${received}.`,
    due: (when: string) => `En människa hör av sig senast ${when}.`,
    to: 'De här får läsa:',
    code: 'Din kod',
    codeHint:
      'Med koden ser du vem som har tagit emot, och läser svar. Skriv upp den om det är säkert för dig. Vi kan inte ta fram den igen.',
    read: 'Se vad som händer',
  },
};
export type FamilyMessages = typeof sv;
