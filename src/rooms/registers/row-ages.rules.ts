import { withoutUnseen } from './row-text.rules.ts';

export interface AgeReading {
  minimumAge?: number;
  maximumAge?: number;
  unreadable: boolean;
}

interface Span {
  from: number;
  to: number;
}

/** Registers write 100, 110 or 150 where they mean that there is no upper limit. */
const noUpperLimit = 100;
const between = /(?<!\d)(\d{1,3})(?:\s*år)?\s*(?:\p{Pd}|till|to)\s*(\d{1,3})(?!\d)/giu;
const above =
  /(?<!\d)(\d{1,3})(?:\s*år)?\s*(?:\+|\p{Pd}(?!\s*\d)|och (?:uppåt|äldre|över)|o uppåt|eller äldre)|(?:från|över|fr\.?\s?o\.?\s?m\.?|minst|from)\s+(\d{1,3})(?!\d)/giu;
const below = /(?:upp till|under|högst|max|t\.?\s?o\.?\s?m\.?|till)\s+(\d{1,3})(?!\d)/giu;

/** The youngest and the oldest age over all texts such as `Barn (0-6 år)` or `65+`; what is in brackets goes before the label. */
export function readAges(texts: readonly string[]): AgeReading {
  const written = texts
    .slice(0, 100)
    .map(text => withoutUnseen(text.slice(0, 300)))
    .filter(text => /\d/.test(text));
  const spans = written.flatMap(text => spansIn(/\(([^()]*\d[^()]*)\)\s*$/.exec(text)?.[1] ?? text));
  const sound = spans.filter(({ from, to }) => from <= 120 && from <= to);
  if (sound.length === 0) return { unreadable: written.length > 0 };
  const oldest = Math.max(...sound.map(span => span.to));
  const minimumAge = Math.min(...sound.map(span => span.from));
  return { minimumAge, ...(oldest < noUpperLimit ? { maximumAge: oldest } : {}), unreadable: false };
}

function spansIn(text: string): Span[] {
  const ranges = [...text.matchAll(between)].map(([, from, to]) => ({ from: Number(from), to: Number(to) }));
  const rest = text.replace(between, ' ');
  const open = [...rest.matchAll(above)].map(([, from, other]) => ({
    from: Number(from ?? other),
    to: Number.POSITIVE_INFINITY,
  }));
  const closed = [...rest.matchAll(below)].map(([, to]) => ({ from: 0, to: Number(to) }));
  if (ranges.length + open.length + closed.length > 0) return [...ranges, ...open, ...closed];
  return [...rest.matchAll(/(?<!\d)(\d{1,3})(?!\d)\s*(?:år)?/gi)].map(([, age]) => ({
    from: Number(age),
    to: Number(age),
  }));
}

/** A founding year of 1600–2100 found in the text, also inside a date. */
export function readYear(written: string): number | undefined {
  const year = /(?<!\d)(1[6-9]\d{2}|20\d{2}|2100)(?!\d)/.exec(written.slice(0, 100))?.[1];
  return year === undefined ? undefined : Number(year);
}
