import { type CallMessages, sv } from './call.messages.sv.ts';

export const latt: CallMessages = {
  ...sv,
  compared: (day, source, from) =>
    `Den ${day} såg vi samma uppgift i en sparad kopia av ${source}${from ? `. Kopian är från ${from}` : ''}.`,
  stale: day => `Ingen har kontrollerat det här sedan ${day}. Stämmer det inte? Ring kommunens växel.`,
};
