import { z } from 'zod';
import { agesIn, areaCodeIn, genderIn, yearIn } from './population-cell.rules.ts';
import type { Figures, OrFault } from './population-import.ts';
import { newTally } from './population-tally.rules.ts';

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const dataset = z.object({
  id: z.array(z.string()).max(10),
  size: z.array(z.number().int().nonnegative()).max(10),
  dimension: z.record(z.string(), z.object({ label: z.string().optional(), category })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
});

interface Axis {
  readonly meaning: 'area' | 'ages' | 'gender' | 'year' | undefined;
  /** What to read for each place on it. */
  readonly texts: readonly string[];
  readonly step: number;
}

/** Cells of a table; a file that claims more was made to. */
const mostCells = 20_000_000;

/** A JSON-stat 2 dataset, which PxWeb gives out. */
export function figuresInJson(text: string): OrFault<Figures> {
  const json = parsed(text);
  if (json === undefined) return { ok: false, fault: { code: 'damaged' } };
  const read = dataset.safeParse(json);
  if (!read.success) return { ok: false, fault: { code: 'no-table' } };
  const axes = axesOf(read.data);
  const meant = (meaning: Axis['meaning']) => axes.find(axis => axis.meaning === meaning);
  const [areas, ages, gender] = [meant('area'), meant('ages'), meant('gender')];
  const cells = read.data.size.reduce((product, size) => product * size, 1);
  if (!areas || !ages || cells > mostCells) return { ok: false, fault: { code: 'no-table' } };
  if (!gender) return { ok: false, fault: { code: 'no-genders' } };
  const years = meant('year') ?? { texts: [''], step: 0 };
  const { value } = read.data;
  const at = (index: number) => (Array.isArray(value) ? value[index] : value[String(index)]);
  const tally = newTally();
  for (const [a, area] of areas.texts.entries())
    for (const [b, age] of ages.texts.entries())
      for (const [c, who] of gender.texts.entries())
        for (const [d, year] of years.texts.entries()) {
          const count = at(a * areas.step + b * ages.step + c * gender.step + d * years.step);
          const written = count === null || count === undefined ? '' : String(count);
          tally.add({ area, ages: age, gender: who, year: yearIn(year), count: written });
        }
  return { ok: true, value: tally.figures(Array.isArray(value) && value.length < cells) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function axesOf({ id, size, dimension }: z.output<typeof dataset>): Axis[] {
  return id.map((name, place) => {
    const { label: title = '', category: { index = [], label = {} } = {} } = dimension[name] ?? {};
    const codes = Array.isArray(index) ? index : Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
    const meaning = meaningOf(`${name} ${title}`.toLowerCase());
    const all = codes.length > 0 ? codes : Object.keys(label);
    const texts = all.slice(0, size[place]).map(code => textOf(meaning, code, label[code] ?? code));
    return { meaning, texts, step: size.slice(place + 1).reduce((product, each) => product * each, 1) };
  });
}

function meaningOf(name: string): Axis['meaning'] {
  if (/^(region|deso|regso|område|area)/.test(name)) return 'area';
  if (/^(alder|ålder|age)/.test(name)) return 'ages';
  if (/^(kon|kön|sex|gender)/.test(name)) return 'gender';
  return /^(tid|år|year|time)/.test(name) ? 'year' : undefined;
}

/** The code where it says what is needed, else its label. */
function textOf(meaning: Axis['meaning'], code: string, label: string): string {
  if (meaning === 'area') return areaCodeIn(code) ?? label;
  if (meaning === 'ages') return agesIn(label) ? label : code;
  return meaning === 'gender' && !genderIn(label) ? code : label;
}
