/** So many characters of a message tell it from others. */
export const fewWords = 60;

const ellipsis = '…';

/** What a text begins with, on one line, at most so many characters, and no word cut in two where that can be helped. */
export function shortened(text: string, most: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  const signs = [...line];
  if (signs.length <= most) return line;
  const whole = signs.slice(0, most).join('');
  const space = whole.lastIndexOf(' ');
  const cut = space > most / 2 ? whole.slice(0, space) : signs.slice(0, most - 1).join('');
  return `${cut.replace(/[\s.,;:–-]+$/u, '')}${ellipsis}`;
}
