import { couldBeBirthDate, personalNumbersIn } from '#house/personal-number.ts';
import { addressPatterns } from './address.rules.ts';
import type { Finding } from './identity.ts';
import { type Pattern, startsWord } from './pattern.rules.ts';
import { platePatterns } from './plate.rules.ts';

const months =
  'januari|february|februari|january|march|mars|april|june|juni|july|juli|augusti|august|september|oktober|october|november|december|jan|feb|mar|apr|maj|may|jun|jul|aug|sept|sep|okt|oct|nov|dec';
const born = String.raw`(?:född|födda|fött|föddes|födelse\p{L}*|födelsedag|fyller|born|birth\p{L}*|dob|dhashay|dhalatay|ولد|ولدت|مواليد|ميلاد\p{L}*)`;
const date = String.raw`(?:(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}|(?:19|20)\d{6}|\d{6}|\d{1,2}[/.-]\d{1,2}[-/. ]{1,2}(?:19|20)?\d{2}|\d{1,2}(?:\.|:e|th|st|nd|rd)? (?:${months})(?: (?:19|20)\d{2})?)`;
const service =
  '(?:snapchat(?:ten)?|snapp?en|snap|sc|instagram(?:men)?|instan?|ig|tiktok|discord|telegram|facebook|kik|twitch|سناب|انستا|انستغرام|تيك توك)';
const account = String.raw`(?=[\p{L}\p{N}._#-]*\p{L})(?=[\p{L}_-]*[\d_.#][\p{L}\p{N}_])[\p{L}\p{N}_][\p{L}\p{N}._#-]{2,40}`;

/** A personal number with blanks, dots or dashes in its date, and one that is written figure by figure. */
const partedNumber =
  /(?:(?:19|20) ?)?\d\d[ \u00a0./\p{Pd}]{0,3}[01]\d[ \u00a0./\p{Pd}]{0,3}\d\d[ \u00a0\p{Pd}\u2212+]{1,5}\d\d ?\d\d(?![./\p{Pd}]?\d)|(?:\d[ .\p{Pd}]{1,3}){9,11}\d(?!\d)/gu;

/** Where the house's own way of finding personal numbers has its turn. */
const usual: Pattern = { kind: 'personal-number', neutral: 'number', pattern: /(?!)/g };

const patterns: readonly Pattern[] = [
  { kind: 'link', neutral: 'link', pattern: /(?:https?:\/\/|www\.)[^\s<>"]{3,300}/giu },
  {
    kind: 'link',
    neutral: 'link',
    pattern: /(?:[a-z0-9-]{1,63}\.){1,3}(?:com|se|org|net|nu|me|gg|tv|be)\/[^\s<>"]{1,300}/giu,
  },
  {
    kind: 'email',
    neutral: 'email',
    pattern: /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu,
  },
  {
    kind: 'email',
    neutral: 'email',
    pattern:
      /[\p{L}\p{N}_.+-]{1,64} ?(?:\(at\)|\[at\]|\(a\)|\(snabel-?a\)|snabel-?a|\(@\)) ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|\(dot\)|\[dot\]|punkt) ?[\p{L}\p{N}-]{2,63}){1,3}/giu,
  },
  { kind: 'handle', neutral: 'account', pattern: /@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,38}[\p{L}\p{N}_]/gu },
  { kind: 'handle', neutral: 'account', pattern: /[\p{L}\p{N}]{1,40}#\d{3,5}(?!\d)/gu },
  { kind: 'handle', neutral: 'account', pattern: /[\p{L}\p{N}.]{1,40}_[\p{L}\p{N}_.]{0,40}[\p{L}\p{N}_]/gu },
  {
    kind: 'handle',
    neutral: 'account',
    pattern: new RegExp(
      String.raw`(?:^|[^\p{L}])(${service}[: ]{1,3}(?:(?:är|heter|kontot?|is|name|namn)[: ]{1,2})?)(${account})`,
      'giu',
    ),
    part: 2,
  },
  {
    kind: 'handle',
    neutral: 'account',
    pattern: new RegExp(
      String.raw`(?:^|[^\p{L}])(${service}(?!\p{L})[^\n.!?]{0,25}? (?:som|under|heter|hette|kallas|kalla(?:r|de) (?:han|hon|hen) sig|as|named|namn(?:et)?|nick)(?: (?:han|hon|hen|förut|nu))?[: ]{1,3}["“”'«]?)(?=\p{L}{3}|\p{L}+[\d_])(${account})`,
      'giu',
    ),
    part: 2,
  },
  {
    kind: 'handle',
    neutral: 'account',
    pattern: new RegExp(
      String.raw`(?:^|[^\p{L}\p{N}])((?=\p{L}[\p{L}._]*\d)${account})(?= (?:på|on) ${service}(?!\p{L}))`,
      'giu',
    ),
    part: 1,
  },
  { kind: 'phone', neutral: 'phone', pattern: /[+(]?\d(?:[ \t\u00a0()./\p{Pd}]{0,3}\d){6,17}(?!\d)/gu, fits: isPhone },
  usual,
  { kind: 'personal-number', neutral: 'number', pattern: partedNumber, fits: isPartedNumber },
  {
    kind: 'birth-date',
    neutral: 'date',
    pattern: new RegExp(String.raw`(?:^|[^\p{L}])(${born}[^\d\n.!?]{1,20})(${date})(?!\d)`, 'giu'),
    part: 2,
  },
  { kind: 'birth-date', neutral: 'date', pattern: /(?:19|20)\d{6}(?!\d)/g, fits: isWholeDate },
  ...platePatterns,
  ...addressPatterns,
];

/** Numbers, accounts, cars and addresses in a text, in the order of its signs; the first pattern that claims a place keeps it. */
export function identifiersIn(text: string): Finding[] {
  const taken: Finding[] = [];
  for (const pattern of patterns) {
    const found = pattern === usual ? personalNumbers(text) : matchesOf(pattern, text);
    taken.push(...found.filter(each => taken.every(other => each.end <= other.start || each.start >= other.end)));
  }
  return taken.sort((a, b) => a.start - b.start);
}

function matchesOf({ kind, neutral, pattern, part, fits }: Pattern, text: string): Finding[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    if (fits && !fits(match, text)) return [];
    const whole = match[part ?? 0] ?? '';
    const word = whole.replace(/[\s.,;:!?)"”»'-]+$/u, '');
    const start = part === undefined ? match.index : match.index + match[0].length - whole.length;
    return word === '' ? [] : [{ kind, neutral, word, start, end: start + word.length }];
  });
}

function personalNumbers(text: string): Finding[] {
  return personalNumbersIn(text).map(({ from, to }) => ({
    kind: 'personal-number',
    neutral: 'number',
    word: text.slice(from, to),
    start: from,
    end: to,
  }));
}

/** Numbers that belong to nobody: help lines, companies' free and shared-cost numbers. */
const nobodys = /^0(?:20|200|77[0-9])/;

function isPhone(match: RegExpExecArray, text: string): boolean {
  const [written] = match;
  if (!startsWord(match, text)) return false;
  // Six digits and four, parted by a dash, are written as a personal number is.
  if (/^(?:\d{2})?\d{6}[\p{Pd}+]\d{4}$/u.test(written)) return false;
  const digits = written.replace(/\D/g, '').replace(/^00/, '+');
  if (written.startsWith('+') || digits.startsWith('+')) return digits.length >= 9 && digits.length <= 16;
  if (nobodys.test(digits)) return false;
  return /^0[1-9]\d{6,9}$/.test(digits);
}

function isPartedNumber(match: RegExpExecArray, text: string): boolean {
  const [written] = match;
  const digits = written.replace(/\D/g, '');
  if (!startsWord(match, text) || !couldBeBirthDate(digits.slice(-10))) return false;
  if (/^\d\D+\d\D|[\p{Pd}\u2212+][ \u00a0]*\d\d ?\d\d$/u.test(written)) return true;
  // Without a dash a date and a time may be meant.
  const isTime = Number(digits.slice(-4, -2)) < 24 && Number(digits.slice(-2)) < 60;
  return /\d{4}$/.test(written) && (!isTime || /^[\d \u00a0]+$/.test(written));
}

function isWholeDate(match: RegExpExecArray, text: string): boolean {
  return startsWord(match, text) && couldBeBirthDate(match[0].slice(2));
}
