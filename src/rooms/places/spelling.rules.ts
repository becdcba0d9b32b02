/** A name without capitals, dots, rings and accents; anything but a–z and 0–9 becomes one blank. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A name as an address: ASCII, lower case, words joined by hyphens. */
export function slugOf(name: string): string {
  return folded(name).replaceAll(' ', '-');
}

/** Lower case with the dots kept, composed (some keyboards send å as two characters), words parted by one blank. */
export function spelled(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** Whether at most one slip parts two words: a letter too many, missing, wrong, or two neighbours swapped. */
export function withinOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** The digits of what may be a postal code, whole or begun ("432 44", "SE-43244", "432"), or null. */
export function postcodeDigits(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^se[\s-]*/i, '')
    .replace(/\s+/g, '');
  return /^\d{3,5}$/.test(digits) ? digits : null;
}
