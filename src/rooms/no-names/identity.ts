/** What can point somebody out in a text. */
export const identityKinds = [
  'personal-number',
  'birth-date',
  'phone',
  'email',
  'plate',
  'handle',
  'link',
  'address',
  'name',
  'initials',
  'class',
] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** What is offered instead of a word: a code, whose text stands in the messages. */
export const neutralCodes = [
  'person',
  'persons',
  'number',
  'date',
  'phone',
  'email',
  'car',
  'account',
  'link',
  'address',
  'class',
] as const;
export type NeutralCode = (typeof neutralCodes)[number];

/** A place in a text that looks like somebody's identity. */
export interface Finding {
  kind: IdentityKind;
  /** First sign, and the one after the last, counted in UTF-16 units as strings are. */
  start: number;
  end: number;
  word: string;
  neutral: NeutralCode;
}

/** Only what may be an ordinary word after all can be kept; a number or an address never. */
export const keepableKinds: readonly IdentityKind[] = ['name', 'initials', 'handle', 'class'];

/** The neutral words of one language; `{n}` stands for a figure where several people are told apart. */
export type NeutralWords = Record<NeutralCode, string> & { numbered: string; numberedPersons: string };

/** What a form carries for a word that somebody keeps: the same whatever its capitals and blanks. */
export function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a list that is written as one text, or packed as `scripts/packed-lists.mjs` packs it. */
export function wordsOf(...lists: string[]): Set<string> {
  return new Set(lists.flatMap(list => (/^[A-Z]/.test(list) ? unpacked(list) : list.trim().split(/\s+/))));
}

function unpacked(list: string): string[] {
  let last = '';
  return (list.match(/[A-Z][^A-Z]*/g) ?? []).map(part => {
    last = last.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    return last;
  });
}
