import type { Instead } from '#house/labelling.ts';

/** What whoever writes reads before words that label are saved. */
export const sv = {
  title: 'Några ord kan stämpla dem som kommer',
  lead: 'Texten läses av barn och föräldrar. Byt gärna ut orden. Inget är sparat än.',
  suggestion: (word: string, instead: string) => `”${word}”: skriv hellre ${instead}.`,
  keep: 'Behåll orden och spara',
  instead: {
    safety: '”trygghet”, ”fritid” eller vad ni faktiskt gör',
    'young-people': '”unga”, ”barn” eller ålder',
    act: 'vad det handlar om, eller inget alls',
    friends: '”kompisar” eller ”grupp”',
    place: 'områdets namn',
  } satisfies Record<Instead, string>,
};
export type LabelWarningMessages = typeof sv;
