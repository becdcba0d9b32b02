import { couldBeBirthDate, personalNumbersIn } from '#house/personal-number.ts';
import type { Finding, IdentityKind, NeutralCode } from './identity.ts';

/** A pattern with what it finds; `part` is the group that is the identity, `fits` has the last word. */
interface Pattern {
  kind: IdentityKind;
  neutral: NeutralCode;
  pattern: RegExp;
  part?: number;
  fits?: (match: RegExpExecArray, text: string) => boolean;
}

const street =
  '(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|backen|backe|allén|allé|kajen|leden|platsen|stråket|[a-rt-zåäö]plan|esplanaden)';
const units =
  'min|minuter|timmar|tim|meter|m|km|kilometer|personer|barn|kl|gånger|år|procent|kr|kronor|dagar|till|ungdomar|killar';
const months =
  'januari|february|februari|january|march|mars|april|june|juni|july|juli|augusti|august|september|oktober|october|november|december|jan|feb|mar|apr|maj|may|jun|jul|aug|sept|sep|okt|oct|nov|dec';
const born = String.raw`(?:född|födda|fött|föddes|födelse\p{L}*|födelsedag|fyller|born|birth\p{L}*|dob|dhashay|dhalatay|ولد|ولدت|مواليد|ميلاد\p{L}*)`;
const date = String.raw`(?:(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}|(?:19|20)\d{6}|\d{6}|\d{1,2}[/.-]\d{1,2}[-/. ]{1,2}(?:19|20)?\d{2}|\d{1,2}(?:\.|:e|th|st|nd|rd)? (?:${months})(?: (?:19|20)\d{2})?)`;
const service =
  '(?:snapchat|snappen|snap|sc|instagram|insta|ig|tiktok|discord|telegram|facebook|kik|twitch|سناب|انستا|انستغرام|تيك توك)';
const account = String.raw`(?=[\p{L}\p{N}._#-]*\p{L})(?=[\p{L}_-]*[\d_.#][\p{L}\p{N}_])[\p{L}\p{N}_][\p{L}\p{N}._#-]{2,40}`;

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
  { kind: 'phone', neutral: 'phone', pattern: /[+(]?\d(?:[ \t\u00a0()./\p{Pd}]{0,3}\d){6,17}(?!\d)/gu, fits: isPhone },
  { kind: 'personal-number', neutral: 'number', pattern: /(?!)/g },
  {
    kind: 'birth-date',
    neutral: 'date',
    pattern: new RegExp(String.raw`(?:^|[^\p{L}])(${born}[^\d\n.!?]{1,20})(${date})(?!\d)`, 'giu'),
    part: 2,
  },
  { kind: 'birth-date', neutral: 'date', pattern: /(?:19|20)\d{6}(?!\d)/g, fits: isWholeDate },
  { kind: 'plate', neutral: 'car', pattern: /[A-Z]{3}[ -]?\d{2}[\dA-Z](?![\p{L}\d])/gu, fits: isPlate },
  { kind: 'plate', neutral: 'car', pattern: /[a-z]{3}\d{2}[\da-z](?![\p{L}\d])/giu, fits: startsWord },
  {
    kind: 'address',
    neutral: 'address',
    pattern: new RegExp(
      String.raw`(?:(?:Västra|Östra|Norra|Södra|Lilla|Stora|Gamla|Nya|Sankt|Övre|Nedre) )?(?:\p{L}{2,30}${street}|\p{Lu}\p{L}{2,20}s (?:${street})) ?\d{1,3}(?: ?[A-Fa-f](?![\p{L}\d]))?(?:, ?(?:lgh|läg) ?\d{1,4})?(?![\d:]|\.\d)(?! ?(?:${units})(?!\p{L}))`,
      'gu',
    ),
    fits: isAddress,
  },
  {
    kind: 'address',
    neutral: 'address',
    pattern: /\d{1,4} \p{Lu}\p{L}{1,20} (?:Street|Road|Avenue|Lane|Close|Drive)(?!\p{L})/gu,
  },
];

/** Numbers, accounts, cars and addresses in a text, in the order of its signs; the first pattern that claims a place keeps it. */
export function identifiersIn(text: string): Finding[] {
  const taken: Finding[] = [];
  for (const pattern of patterns) {
    const found = pattern.kind === 'personal-number' ? personalNumbers(text) : matchesOf(pattern, text);
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

function isWholeDate(match: RegExpExecArray, text: string): boolean {
  return startsWord(match, text) && couldBeBirthDate(match[0].slice(2));
}

/** Three letters and a figure that mean something else. */
const otherSeries =
  /^(?:ISO|SFI|GTA|MAX|LGH|TEL|RUM|SAL|SEK|EUR|USD|SMS|SFS|HSL|SOL|LVU|ÅRS|THE|HAR|DEN|AND|FOR|HAN|HON|VAR|MED|ÄR)/;

function isPlate(match: RegExpExecArray, text: string): boolean {
  return startsWord(match, text) && !otherSeries.test(match[0]);
}

function startsWord(match: RegExpExecArray, text: string): boolean {
  return !/[\p{L}\d]/u.test(text.charAt(match.index - 1));
}

/** A street has a capital, or an ending that is nothing else than a street's. */
function isAddress(match: RegExpExecArray, text: string): boolean {
  return (
    startsWord(match, text) && (/^\p{Lu}/u.test(match[0]) || /(?:gatan|vägen|gränd|gränden|stigen)\s/u.test(match[0]))
  );
}
