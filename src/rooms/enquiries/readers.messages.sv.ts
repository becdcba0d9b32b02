export const sv = {
  /** `asks`: said to whoever asks; else to those who receive. */
  closed: (asks: boolean, to: string) =>
    `${asks ? 'Du' : 'Den som frågade'} och de som har ${to} läser. Ingen annan${asks ? ', inte heller hos er,' : ''} ser att frågan finns, så länge den besvaras i tid.`,
  late: (line: string) => `Dröjer svaret får ${line} veta det, och läser då också.`,
  inOrder: (names: readonly string[]) => names.join(' och sedan '),
  lateToThem: 'Dröjer svaret påminns de. Ingen annan läser då heller.',
  lateToTop: 'Dröjer svaret får de som samordnar kommunen veta det, men de ser inte vad som står i frågan.',
};
export type ReadersMessages = typeof sv;
