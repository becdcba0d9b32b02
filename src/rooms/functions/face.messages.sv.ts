import type { FaceFault } from './face.ts';

export const sv = {
  of: (name: string) => `Bild av ${name}`,
  title: 'Din bild',
  lead: 'En bild bredvid namnet gör det lättare att skriva hit. Bara du kan lägga upp den, och du kan ta bort den när du vill. Den försvinner också när ditt namn inte visas längre, eller när du inte har funktionen.',
  label: 'Bild på dig',
  hint: 'Jpg, png eller webp, högst 10 MB. Vi sparar en liten kvadrat, och inget av det som kameran har skrivit i filen.',
  putUp: 'Visa bilden',
  replace: 'Byt bild',
  takeDown: 'Ta bort bilden',
  mend: 'Det här behöver rättas',
  faults: {
    missing: 'Välj en bild först',
    'too-large': 'Bilden är för stor. Den får vara högst 10 MB',
    'no-picture': 'Filen går inte att läsa som en bild. Spara den som jpg, png eller webp och välj den igen',
  } satisfies Record<FaceFault, string>,
  done: {
    'put-up': 'Bilden visas nu bredvid ditt namn.',
    'take-down': 'Bilden är borttagen.',
  } as Record<string, string>,
};
export type FaceMessages = typeof sv;
