import { type LeisureMessages, sv } from './leisure.messages.sv.ts';

export const latt: LeisureMessages = {
  ...sv,
  lead: 'Här ser du vad barn och unga kan göra på fritiden. Du behöver inget konto. Vi sparar inte vad du letar efter.',
  filter: 'Välj det som passar dig',
  postalCodeHint: 'Då ser du det som är närmast först. Vi sparar inte ditt postnummer.',
  free: 'Kostar ingenting',
  leisureCard: 'Du kan betala med Fritidskortet',
  none: 'Vi hittar inget som passar',
  noneText: 'Välj en annan dag. Eller ta bort något du har valt.',
  emptyText: 'Ingen har skrivit något än. Titta på vilka föreningar som finns.',
  over: 'Det är slut just nu. Fråga när det börjar igen.',
  hiddenPlace: 'Fråga, så får du veta var det är.',
  contactText: 'Du kan fråga vad du vill innan du kommer.',
  assured: day => `Någon kollade ${day}. Då stämde allt.`,
  amber: day => `Ingen har tittat om det stämmer sedan ${day}. Fråga först.`,
  asWritten: 'Det som föreningen har skrivit kan vara svårare att läsa.',
};
