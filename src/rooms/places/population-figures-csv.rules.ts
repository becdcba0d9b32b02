import { areaCodeIn, genderIn, yearIn } from './population-cell.rules.ts';
import type { Figures, OrFault } from './population-import.ts';
import { placeAt } from './population-place.rules.ts';
import { newTally, type Tally } from './population-tally.rules.ts';
import { eachRow } from './population-text.rules.ts';

const meanings = {
  area: /^(region|regionkod|område|area|code|kod|desokod|regsokod|deso|regso)( ?(code|kod|code and text))?$/,
  name: /^(name|namn|regsonamn)$/,
  ages: /^(ålder|alder|age|ages|åldersklass|åldersgrupp)$/,
  gender: /^(kön|kon|sex|gender)$/,
  year: /^(år|ar|tid|year|time)$/,
  lat: /^(lat|latitude|latitud|y|n|north|nord)$/,
  lon: /^(lon|long|lng|longitude|longitud|x|e|east|öst)$/,
} as const;
type Meaning = keyof typeof meanings;

interface Column {
  readonly at: number;
  readonly year: string | undefined;
  readonly gender: 'girls' | 'boys' | undefined;
}

interface Table {
  readonly areas: readonly number[];
  readonly at: Partial<Record<Meaning, number>>;
  readonly counts: readonly Column[];
}

/** Rows before the header that are looked past: SCB writes the title of the table first. */
const headerSearch = 12;

/** A table as PxWeb saves it, or our own: code, name, lat, lon, age, girls, boys. */
export function figuresInCsv(text: string): OrFault<Figures> {
  const tally = newTally();
  let table: Table | undefined;
  let rows = 0;
  let genderless = false;
  const whole = eachRow(text, cells => {
    rows += 1;
    if (table) addRow(tally, table, cells);
    else if (rows <= headerSearch) {
      const read = tableOf(cells);
      genderless ||= read?.counts.length === 0;
      if (read && read.counts.length > 0) table = read;
    }
  });
  if (!table) return { ok: false, fault: { code: genderless ? 'no-genders' : 'no-table' } };
  return { ok: true, value: tally.figures(!whole || !/[\r\n]\s*$/.test(text.slice(-200))) };
}

function tableOf(header: readonly string[]): Table | undefined {
  const names = header.map(cell => cell.trim().toLowerCase());
  const meaningOf = (name: string) => (Object.keys(meanings) as Meaning[]).find(each => meanings[each].test(name));
  const at: Partial<Record<Meaning, number>> = {};
  const areas: number[] = [];
  const counts: Column[] = [];
  for (const [index, name] of names.entries()) {
    const meaning = meaningOf(name);
    if (meaning === 'area') areas.push(index);
    else if (meaning) at[meaning] ??= index;
    else if (name !== '') counts.push({ at: index, year: yearIn(name), gender: genderOfHeader(name) });
  }
  const byGender = counts.filter(({ gender }) => gender);
  const told = at.gender === undefined ? byGender : counts;
  return areas.length > 0 && at.ages !== undefined ? { areas, at, counts: told } : undefined;
}

/** `flickor`, or a header that ends or begins so: `Folkmängd 2024 kvinnor`. */
function genderOfHeader(name: string): 'girls' | 'boys' | undefined {
  const found = name.split(/[\s,;_]+/).map(word => (/^\d$/.test(word) ? undefined : genderIn(word)));
  return found.find(gender => gender === 'girls' || gender === 'boys') as 'girls' | 'boys' | undefined;
}

function addRow(tally: Tally, { areas, at, counts }: Table, cells: readonly string[]): void {
  const cell = (meaning: Meaning) => cells[at[meaning] ?? -1] ?? '';
  const candidates = areas.map(index => cells[index] ?? '');
  const area = candidates.find(each => areaCodeIn(each)) ?? candidates.at(-1) ?? '';
  // Notes below the table, and the last line of a file that was cut off, have fewer cells.
  if (area === '' || cell('ages') === '') return;
  for (const { at: index, year, gender } of counts)
    tally.add({
      area,
      ages: cell('ages'),
      gender: gender ?? cell('gender'),
      year: year ?? yearIn(cell('year')),
      count: cells[index] ?? '',
    });
  if (at.lat === undefined || at.lon === undefined) return;
  const place = placeAt(Number(cell('lon').replace(',', '.')), Number(cell('lat').replace(',', '.')));
  if (place) tally.place(area, { ...place.point, name: cell('name').trim() || undefined });
}
