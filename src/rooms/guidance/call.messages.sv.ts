export const sv = {
  call: (name: string) => `Ring ${name}`,
  open: (name: string) => `Öppna ${name}`,
  writeHint: 'Skriv inget om någon person i mejlet.',
  checked: (day: string) => `Kontrollerat ${day}`,
  /** `from` is the day of the page itself. */
  compared: (day: string, source: string, from: string | undefined) =>
    `Jämfört ${day} med en sparad kopia av ${source}${from ? ` från ${from}` : ''}`,
  stale: (day: string) => `Inte kontrollerat sedan ${day}. Stämmer det inte: ring kommunens växel.`,
};
export type CallMessages = typeof sv;
