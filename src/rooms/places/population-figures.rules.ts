import { figuresInCsv } from './population-figures-csv.rules.ts';
import { figuresInJson } from './population-figures-json.rules.ts';
import { type Figures, importLimits, type OrFault } from './population-import.ts';
import { textIn } from './population-text.rules.ts';

/** How many girls and boys of which ages live in which area, as a file from SCB or our own table says it. */
export function readFigures(bytes: Uint8Array): OrFault<Figures> {
  const max = importLimits.figureBytes;
  if (bytes.length > max) return { ok: false, fault: { code: 'too-large', max } };
  const text = textIn(bytes);
  if (!text.ok) return text;
  const read = /^\s*[[{]/.test(text.value.slice(0, 1000)) ? figuresInJson(text.value) : figuresInCsv(text.value);
  if (!read.ok) return read;
  const { areas, bothTogether } = read.value;
  if (areas.size === 0) return { ok: false, fault: { code: bothTogether ? 'no-genders' : 'no-areas' } };
  return read;
}
