import { shortenings } from './cue-words.ts';
import { keyOf, wordsOf } from './identity.ts';

/** A word of a text, with what its place says of it. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Lower case, without accents other than å, ä and ö. */
  plain: string;
  capital: boolean;
  /** Written in capitals throughout, two letters or more. */
  shouted: boolean;
  /** First in a sentence, a line or a quotation, where a capital says nothing. */
  opens: boolean;
  /** Arabic letters, which have no capitals. */
  arabic: boolean;
}

// Signs that nobody sees (soft hyphen, no width) do not part a word.
const word =
  /\p{L}[\p{L}\p{M}\u00ad\u200b\u2060\ufeff]*(?:(?:[’'ʼ-]|:(?=s(?!\p{L})))\p{L}[\p{L}\p{M}\u00ad\u200b\u2060\ufeff]*)*/gu;
const opening = /(?:^|[.!?…\n]["”“»«'’)]*[ \t\u00a0]*|[\n:][ \t]*["“”«»'-]*[ \t]*|["“«»(]\s?)$/u;
const shortened = wordsOf(shortenings);

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const [written] = match;
    tokens.push({
      text: written,
      start: match.index,
      end: match.index + written.length,
      plain: plainOf(written),
      capital: /^\p{Lu}/u.test(written),
      shouted: written.length > 1 && !/\p{Ll}/u.test(written) && /\p{Lu}/u.test(written),
      opens: opensSentence(text, match.index, tokens[tokens.length - 1]),
      arabic: /^\p{Script=Arabic}/u.test(written),
    });
  }
  return tokens;
}

function opensSentence(text: string, at: number, before: Token | undefined): boolean {
  if (!before) return true;
  // A few signs are enough, and keep a long run of blanks from costing.
  const between = text.slice(Math.max(before.end, at - 8), at);
  if (between.startsWith('.') && shortened.has(before.plain) && !between.includes('\n')) return false;
  return opening.test(between);
}

/** As names are listed: `Dženan` is `dzenan`, `Ayşe` is `ayse`, but å, ä and ö stay. */
export function plainOf(written: string): string {
  return keyOf(written.normalize('NFKC').replace(/[\u0370-\u052fɑɡ\u00ad\u200b\u2060\ufeff]/g, seenAs))
    .replace(/[^a-zåäö]/g, sign => accentless[sign] ?? sign.normalize('NFD').replace(/\p{M}+/gu, ''))
    .replace(/[’ʼ]/g, "'");
}

/** Cyrillic and Greek signs, and the Latin letters that they look like. */
const alike = [
  'АаВвЕеЗІіЈјКкМмНнОоРрСсЅѕТтУуХхԁһԛԝΑαΒΕεΖΗηΙιΚκΜΝνΟοΡρΤτΥυΧχɑɡ',
  'aabbeeziijjkkmmhhooppccssttyyxxdhqwaabeezhniikkmnvooppttyuxxag',
] as const;

function seenAs(sign: string): string {
  const at = alike[0].indexOf(sign);
  return at < 0 ? (/\p{L}/u.test(sign) ? sign : '') : alike[1].charAt(at);
}

const accentless: Record<string, string> = { ı: 'i', ł: 'l', đ: 'd', ø: 'ö', æ: 'ä', ß: 'ss' };

/** A word and what may be its name: without the ending of an owner, and each part of a double name. */
export function formsOf(plain: string): string[] {
  const bare = plain.replace(/['’:]s?$|'s$|:s$/u, '');
  const forms = [bare];
  if (/[^s]s$/.test(bare) && bare.length > 3) forms.push(bare.slice(0, -1));
  return forms;
}

/** Arabic as lists spell it: one alif, one yā, one hā, no vowel signs. */
export function plainArabic(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیێې]/g, 'ي')
    .replace(/[ةەہھ]/g, 'ه')
    .replace(/ک/g, 'ك');
}
