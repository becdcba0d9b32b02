/** Where one comes in to work. */
export const sv = {
  hello: (name: string) => `Hej, ${name}`,
  waits: (count: number) => (count === 1 ? 'En sak väntar på dig.' : `${count} saker väntar på dig.`),
  calm: 'Inget väntar på dig just nu.',
  nobody: 'Du talar inte för någon aktör än. Be kommunens samordnare att lägga till dig.',
  offered: 'Funktioner som någon vill lämna över till dig',
  answer: 'Att svara på',
  top: 'Ingen har tagit de här',
  answered: 'Du har fått svar. Hjälpte det?',
  thin: 'Funktioner att se över',
  ask: 'Fråga någon',
  all: (count: number) => `Visa alla ${count}`,
};
export type StartMessages = typeof sv;
