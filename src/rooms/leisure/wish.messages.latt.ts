import { sv, type WishMessages } from './wish.messages.sv.ts';

export const latt: WishMessages = {
  ...sv,
  lead: 'Berätta vad du vill ha där du bor. Kommunen ser hur många som vill samma sak.',
  promise:
    'Vi räknar bara hur många ni är, i vilket område och vilken vecka. Vi sparar inget namn och ingen adress. Ingen vet att det är du. Efter två år tar vi bort det.',
  what: 'Vad vill du ha?',
  day: 'Vilken dag är bra?',
  free: 'Det ska vara gratis, eller så ska Fritidskortet räcka',
  girls: 'Bara för tjejer',
  postalCodeHint: 'Då vet vi vilket område det är. Vi sparar inte numret.',
  full: 'Många skriver just nu. Vi kunde inte räkna dig. Försök igen om en timme.',
  steps: {
    counted: 'Nu är ni en till. Ingen vet att det är du.',
    read: 'Kommunen ser vad som saknas och i vilket område. Om ni är färre än fem syns inget tal.',
    noPromise: 'Vi kan inte lova att det blir så. Men nu vet kommunen.',
    erased: 'Efter två år tar vi bort det.',
  },
  again: 'Berätta mer',
};
