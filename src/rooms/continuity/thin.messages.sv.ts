/** Functions that hang by a thread, where one comes in to work. */
export const sv = {
  count: (count: number) =>
    count === 1
      ? 'En funktion hänger på en skör tråd.'
      : `${count} funktioner hänger på en skör tråd. Här är de som är värst.`,
  alone: (count: number) =>
    count === 1
      ? 'En funktion hänger på en enda person och behöver en ersättare.'
      : `${count} funktioner hänger på en enda person var och behöver en ersättare.`,
  list: 'Alla funktioner',
};
export type ThinMessages = typeof sv;
