/**
 * Personal identity numbers are looked for only to be refused. What counts: ten digits that hold a date and the right
 * check digit in any grouping, and anything written as a personal number is (six digits and four, third digit 0 or 1),
 * whether its check digit is right or not. Coordination numbers (day + 60) and letters in the tail count too.
 */
const digitRun = /\d(?:[\s\p{Pd}\u2212.+/_]{0,3}\d){9,}/gu;
// The digit before is asked for apart: older browsers, where this runs too, cannot look behind.
const usualWriting =
  /(?:^|[^\d])((?:(?:18|19|20)[\s\p{Pd}]?)?\d{2}[01]\d{3}[\s\p{Pd}\u2212+]{0,3}(?:\d{4}|[TRSUWXJKLMN]\d{3}))(?!\d)/giu;

/** Where in a text something stands: its first sign, and the one after its last. */
export interface Span {
  from: number;
  to: number;
}

/** Whether the text holds anything that could be a personal identity number. */
export function holdsPersonalNumber(text: string): boolean {
  return spansIn(withPlainDigits(text)).length > 0;
}

/** Where every possible personal identity number stands, in a text whose digits are plain. */
export function personalNumbersIn(text: string): Span[] {
  return spansIn(text);
}

/** The text with every possible personal identity number replaced, and how many there were. */
export function withoutPersonalNumbers(text: string, replacement = '…'): { text: string; count: number } {
  const plain = withPlainDigits(text);
  const spans = spansIn(plain);
  if (spans.length === 0) return { text, count: 0 };
  let kept = '';
  let at = 0;
  for (const { from, to } of spans) {
    kept += plain.slice(at, from) + replacement;
    at = to;
  }
  return { text: kept + plain.slice(at), count: spans.length };
}

/** Whether six digits could be a day of birth, `YYMMDD`, with 60 added to the day in a coordination number. */
export function couldBeBirthDate(six: string): boolean {
  const month = Number(six.slice(2, 4));
  const day = Number(six.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** The text with digits of other scripts, and full-width ones, written 0–9. */
export function withPlainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, digit => plainDigit(digit));
}

/** Whether the last of the digits is the check digit that Luhn's method gives for the others. */
export function hasRightCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const weighted = (digits.charCodeAt(digits.length - 1 - place) - 48) * (1 + (place % 2));
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

function spansIn(text: string): Span[] {
  if (!/\d(?:\D*\d){8}/.test(text)) return [];
  return merged([...validSpans(text), ...[...text.matchAll(usualWriting)].map(spanOf)]);
}

function validSpans(text: string): Span[] {
  return [...text.matchAll(digitRun)].flatMap(run => {
    const places = placesOfDigits(run[0], run.index);
    const digits = run[0].replace(/\D/g, '');
    const spans: Span[] = [];
    for (let start = 0; start + 10 <= digits.length; start += 1) {
      const ten = digits.slice(start, start + 10);
      if (!couldBeBirthDate(ten) || !hasRightCheckDigit(ten)) continue;
      spans.push({ from: centuryStart(text, places, start), to: (places[start + 9] ?? 0) + 1 });
    }
    return spans;
  });
}

function placesOfDigits(run: string, offset: number): number[] {
  return run
    .split('')
    .map((sign, at) => (sign >= '0' && sign <= '9' ? offset + at : -1))
    .filter(place => place >= 0);
}

function centuryStart(text: string, places: number[], start: number): number {
  const from = places[start] ?? 0;
  return /(?:18|19|20)$/.test(text.slice(Math.max(0, from - 2), from)) ? from - 2 : from;
}

function spanOf(match: RegExpExecArray): Span {
  const to = match.index + match[0].length;
  return { from: to - (match[1] ?? '').length, to };
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1];
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

/** Unicode keeps the ten digits of a script in a row, so the value is the distance to the first. */
function plainDigit(digit: string): string {
  const compatible = digit.normalize('NFKC');
  if (/^[0-9]$/.test(compatible)) return compatible;
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
