import type { VouchingRefusal } from './vouching.policy.ts';
import { daysKept, mostVouchings } from './vouching.ts';

/** Going bail for an activity, as the working face says it. */
export const sv = {
  title: (activity: string) => `Gå i god för ${activity}`,
  lead: 'Du säger med egna ord att det är bra här, och hur du vet det. Föräldrar och barn läser det.',
  mine: 'Det du gått i god för',
  mineLead: 'Det du har sagt om aktiviteter, i eget namn eller i din funktion.',
  none: 'Du har inte gått i god för något än',
  noneText: 'Öppna en aktivitet under Fritid som du känner till, och välj Gå i god för den här aktiviteten längst ner.',
  leisure: 'Till fritid',
  publicPage: 'Se sidan som alla ser',
  form: {
    voucher: 'Vem säger det?',
    asFunction: (title: string, organisation: string) => `${title}, ${organisation}`,
    asFunctionHint:
      'Funktionen visas, inte ditt namn. Lämnar du funktionen visas det inte förrän den som tar över säger det själv.',
    asSelf: (name: string) => name,
    asSelfHint: 'Ditt namn visas för alla.',
    words: 'Vad vill du säga?',
    wordsHint: 'Högst 400 tecken. Skriv om stället och de vuxna där, aldrig om ett barn.',
    grounds: 'Hur vet du det?',
    groundsHint: 'Till exempel: Jag har varit med varje torsdag sedan i höstas. Högst 200 tecken.',
    months: 'Hur länge ska det visas?',
    monthsOf: (count: number) => (count === 1 ? '1 månad' : `${count} månader`),
    monthsHint: 'Efter det försvinner det om du inte säger det igen.',
    consent: 'Jag vill att det här visas för alla på aktivitetens sida.',
    terms: 'Det här gäller',
    termsList: [
      'Det syns direkt. Dina ord visas som du skrev dem, på alla språk.',
      'Du kan ta tillbaka det när du vill. Då är det borta direkt.',
      'Den som ordnar aktiviteten, eller samordnaren, kan ta bort det och måste säga varför.',
      `När tiden är slut kan du säga det igen i ${daysKept} dagar. Sedan raderas det.`,
      'Det finns inga betyg och ingen ordning. Den som sagt något står i den ordning det sades.',
    ],
    save: 'Gå i god för aktiviteten',
    renew: 'Säg det igen',
    again: 'Ändra eller förläng',
    mend: 'Något behöver rättas',
  },
  faults: {
    voucher: { missing: 'Välj vem som säger det' },
    words: {
      missing: 'Skriv vad du vill säga',
      'too-long': 'Skriv kortare, högst 400 tecken',
      names: 'Nämn ingen vid namn, eller säg att ordet inte är ett namn',
    },
    grounds: {
      missing: 'Skriv hur du vet det',
      'too-long': 'Skriv kortare, högst 200 tecken',
      names: 'Nämn ingen vid namn, eller säg att ordet inte är ett namn',
    },
    months: { unreadable: 'Välj hur länge det ska visas' },
    consent: { missing: 'Kryssa för att du vill att det visas. Annars sparas inget.' },
    'personal-number': 'Här står något som ser ut som ett personnummer. Ta bort det.',
    labels: (words: string) =>
      `Texten innehåller ${words}. Den läses av barn och föräldrar. Skriv det på ett annat sätt.`,
    otherwise: 'Det går inte att läsa',
  } as Record<string, unknown> & { 'personal-number': string; labels: (words: string) => string; otherwise: string },
  states: {
    running: 'Visas för alla',
    'ends-soon': 'Slutar snart',
    over: 'Tiden är slut',
    renew: 'Den som sa det har lämnat funktionen',
    removed: 'Borttaget',
    resting: 'Aktiviteten visas inte just nu',
  },
  until: (day: string) => `Visas till och med ${day}`,
  was: (day: string) => `Visades till och med ${day}`,
  renewText: 'Det visas inte. Säg det själv med egna ord, eller ta bort det.',
  removedText: (day: string) => `Borttaget ${day}. Skälet var:`,
  removedAfter: `Det raderas efter ${daysKept} dagar. Tycker du att det är fel, skriv till samordnaren.`,
  inFunction: (title: string) => `I funktionen ${title}`,
  inOwnName: 'I ditt eget namn',
  grounds: (how: string) => `Så vet jag: ${how}`,
  withdraw: 'Ta tillbaka',
  withdrawText: 'Då är det borta direkt, för alla.',
  onActivity: {
    title: 'De som går i god för den',
    lead: 'Skrivet av någon utanför er. Det visas på sidan som alla ser.',
    none: `Ingen än. Någon som känner er kan göra det från sidan som alla ser. Högst ${mostVouchings.onActivity} kan visas.`,
    remove: 'Ta bort',
    reason: 'Varför tar du bort det?',
    reasonHint: 'Den som skrev det läser ditt skäl.',
    reasonMissing: 'Skriv ett skäl',
  },
  done: {
    vouch: 'Tack. Det visas för alla nu.',
    withdraw: 'Det är borta.',
  } as Record<string, string>,
  reasons: {
    'vouching.own-organisation':
      'Du hör till dem som ordnar det här. Den som läser ska veta att orden kommer från någon utanför.',
    'vouching.nobody-knows-you':
      'Den som går i god för något ska vara vuxen och känd av en organisation här. Be din förening, ditt nätverk eller samordnaren att lägga till dig.',
    'vouching.not-the-holder': 'Det gör den som har funktionen.',
    'vouching.already':
      'Du har redan gått i god för aktiviteten. Ta tillbaka det först om du vill säga det i ett annat namn.',
    'vouching.removed': `Det du skrev har tagits bort. Du kan säga det på nytt om ${daysKept} dagar, eller skriva till samordnaren.`,
    'vouching.voucher-full': `En och samma person eller funktion går i god för högst ${mostVouchings.byVoucher} aktiviteter åt gången. Ta tillbaka en först.`,
    'vouching.activity-full': `Redan ${mostVouchings.onActivity} går i god för aktiviteten. Fler visas inte, så att det inte blir en tävling.`,
    'vouching.not-yours': 'Det är inte ditt att ändra.',
    'vouching.gone': 'Det är redan borta.',
  } satisfies Record<VouchingRefusal, string>,
};
export type VouchingMessages = typeof sv;
