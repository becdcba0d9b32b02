import type { HandoverPart } from '#rooms/functions/handover.ts';

export const sv = {
  title: 'Lämna över',
  lead: 'Gå igenom det som den nya behöver veta. Du har kvar funktionen tills någon har tagit emot den.',
  none: 'Ingen överlämning har börjat',
  noneText: 'När du ska sluta eller byta uppgift skriver du ner det den nya behöver på sin första dag.',
  begin: 'Börja lämna över',
  parts: {
    contacts: 'Vilka man ska känna',
    promises: 'Vad vi har lovat',
    relations: 'Relationer att vårda',
    toKnow: 'Bra att veta',
  } satisfies Record<HandoverPart, string>,
  hints: {
    contacts: 'Funktioner och organisationer, och hur de helst vill bli kontaktade.',
    promises: 'Till vem, vad och till när. Också det som är sagt men inte skrivet.',
    relations: 'Vilka kontakter hänger på just dig? Presentera den nya för dem.',
    toKnow: 'Nycklar, vanor, det som tog tid att lära sig. Inga namn på barn.',
  } satisfies Record<HandoverPart, string>,
  nothing: 'Inget skrivet',
  to: 'Vem tar över',
  choose: 'Välj',
  save: 'Spara',
  offer: 'Spara och be om svar',
  waits: (name: string) => `${name} har fått frågan om att ta emot.`,
  accept: 'Jag tar emot funktionen',
  acceptLead: (name: string) =>
    `${name} vill lämna över funktionen till dig. Läs igenom det här. När du tar emot är det du som har den.`,
  open: 'Frågor som är öppna',
  openNone: 'Inga frågor är öppna.',
  openLater: 'De öppna frågorna ser du när du har tagit emot funktionen.',
  earlier: 'Tidigare överlämningar',
  on: (day: string) => `Mottagen ${day}`,
  somebody: 'Den som har funktionen',
  mend: 'Det här behöver rättas',
  faults: {
    'too-long': 'Skriv kortare, högst 5 000 tecken',
    'personal-number': 'Ta bort personnumret ur texten',
    missing: 'Välj vem som tar över',
    unreadable: 'Välj vem som tar över',
  } as Record<string, string>,
  done: {
    begin: 'Överlämningen har börjat.',
    save: 'Sparat.',
    offer: 'Frågan är ställd. Du har kvar funktionen tills den är mottagen.',
    accept: 'Du har funktionen nu. Det här är det du behöver veta.',
  } as Record<string, string>,
};
export type HandoverMessages = typeof sv;
