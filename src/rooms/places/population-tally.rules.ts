import { youngAges } from './population.ts';
import { agesIn, areaCodeIn, countIn, genderIn } from './population-cell.rules.ts';
import type { AgeClass, AreaPoint, CountedArea, Figures } from './population-import.ts';

/** A figure as it stands in a file. */
export interface Cell {
  /** The area's code or name. */
  readonly area: string;
  readonly ages: string;
  readonly gender: string;
  /** Undefined where the file does not say. */
  readonly year: string | undefined;
  readonly count: string;
}

/** Gathers the cells of a file, in any order. */
export interface Tally {
  add(cell: Cell): void;
  place(area: string, point: AreaPoint): void;
  /** Of the newest year that has any figure. */
  figures(cut: boolean): Figures;
}

/** What was read in vain is told by a few examples. */
const mostUnread = 5;

type Year = Map<string, Map<string, CountedArea>>;

export function newTally(): Tally {
  const years: Year = new Map();
  const points = new Map<string, AreaPoint>();
  const unread = new Set<string>();
  const [readAges, readGender] = [remembered(agesIn), remembered(genderIn)];
  let bothTogether = false;
  const note = (text: string) => {
    if (unread.size < mostUnread) unread.add(text.trim().slice(0, 40));
  };
  return {
    add({ area, ages: agesText, gender: genderText, year = '', count }) {
      const ages = readAges(agesText);
      const gender = readGender(genderText);
      if (!ages) return note(agesText);
      if (!gender) return note(genderText);
      if (gender === 'total') bothTogether = true;
      if (ages === 'total' || ages.from >= youngAges || gender === 'total') return;
      put(areaIn(years, year, areaCodeIn(area) ?? area.trim()), ages, gender, count);
    },
    place: (area, point) => void points.set(areaCodeIn(area) ?? area.trim(), point),
    figures(cut) {
      const [year = '', areas = new Map()] = newest(years);
      return { areas, year: year || undefined, points, unread: [...unread], bothTogether, cut };
    },
  };
}

function areaIn(years: Year, year: string, name: string): CountedArea {
  const areas = years.get(year) ?? new Map<string, CountedArea>();
  years.set(year, areas);
  const area = areas.get(name) ?? { classes: [], missing: 0 };
  areas.set(name, area);
  return area;
}

function put(area: CountedArea, ages: AgeClass, gender: 'girls' | 'boys', text: string): void {
  const count = countIn(text);
  if (count === null) area.missing += 1;
  if (typeof count === 'string') {
    area.fault ??= count;
    return;
  }
  const same = area.classes.find(({ from, to }) => from === ages.from && to === ages.to);
  const counted = same ?? { ...ages };
  if (!same) area.classes.push(counted);
  // The same row once more is a file joined to itself; another figure for it is two files that disagree.
  if (counted[gender] !== undefined && counted[gender] !== count) area.fault ??= 'twice';
  counted[gender] = count;
}

function newest(years: Year): [string, Map<string, CountedArea>] | [] {
  const told = [...years].filter(([, areas]) => [...areas.values()].some(hasFigures));
  return told.sort(([a], [b]) => (a < b ? 1 : -1))[0] ?? [...years][0] ?? [];
}

/** Whether anything is known of an area; SCB's tables hold areas of an older division, with two dots in every cell. */
export function hasFigures({ classes }: CountedArea): boolean {
  return classes.some(({ girls, boys }) => typeof girls === 'number' || typeof boys === 'number');
}

function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return text => {
    if (known.has(text)) return known.get(text) as Value;
    const value = read(text);
    // A file of nothing but different words must not fill the memory.
    if (known.size < 10_000) known.set(text, value);
    return value;
  };
}
