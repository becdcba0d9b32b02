import type { Area } from '#rooms/places/municipality.ts';
import { folded, slugOf } from '#rooms/places/spelling.rules.ts';

/** The municipality that a register is read into, as its districts are understood. */
export interface Surroundings {
  municipalityCode: string;
  municipalityName: string;
  /** Its areas, own ones first: the first of a name counts. */
  areas: readonly Area[];
  /** Names of all municipalities of the country. */
  municipalityNames: readonly string[];
}

export type DistrictReading =
  | { kind: 'area'; id: string }
  /** An area that the municipality does not have yet, under the id that it would get. */
  | { kind: 'new'; id: string; name: string }
  | { kind: 'whole' }
  /** Another municipality; `declared` where the register says outright that it is one. */
  | { kind: 'elsewhere'; name: string; declared: boolean };

export type DistrictReader = (written: string) => DistrictReading;

const everywhere = new Set(
  'kommunen|hela kommunen|inom kommun|inom kommunen|kommunovergripande|alla omraden'.split('|'),
);

/** Reads a register's district names as areas of one municipality. */
export function districtReader({
  municipalityCode,
  municipalityName,
  areas,
  municipalityNames,
}: Surroundings): DistrictReader {
  const own = folded(municipalityName);
  const areaIds = new Map(areas.toReversed().map(({ name, id }) => [folded(name), id]));
  const ids = new Set(areas.map(({ id }) => id));
  const others = new Map(municipalityNames.map(name => [folded(name), name] as const).filter(([key]) => key !== own));
  return written => {
    const name = folded(written);
    if (isWhole(name, own)) return { kind: 'whole' };
    const id = areaIds.get(name);
    if (id !== undefined) return { kind: 'area', id };
    const declared = declaredMunicipality(name, others);
    if (declared !== undefined) return { kind: 'elsewhere', name: declared, declared: true };
    const other = others.get(name);
    if (other !== undefined) return { kind: 'elsewhere', name: other, declared: false };
    const made = newAreaId(municipalityCode, written);
    // An area keeps its id when the municipality gives it another name than the register's.
    return ids.has(made) ? { kind: 'area', id: made } : { kind: 'new', id: made, name: written };
  };
}

/** The id that an own area of this name gets. */
export function newAreaId(municipalityCode: string, name: string): string {
  return `${municipalityCode}-${slugOf(name) || 'omrade'}`;
}

/** The reader that proposes at most so many new areas, those that most rows name; the others are no area to it. */
export function withRoomFor(most: number, read: DistrictReader, districts: readonly string[]): DistrictReader {
  const named = districts.map(read).filter(reading => reading.kind === 'new');
  const counts = [...Map.groupBy(named, ({ id }) => id)].sort(([, a], [, b]) => b.length - a.length);
  if (counts.length <= most) return read;
  const kept = new Set(counts.slice(0, Math.max(0, most)).map(([id]) => id));
  return written => {
    const reading = read(written);
    return reading.kind === 'new' && !kept.has(reading.id) ? { kind: 'whole' } : reading;
  };
}

/** `Hela kommunen`, `Varbergs kommun`, `Hela Varberg`, `Hela Varbergs kommun`. */
function isWhole(name: string, own: string): boolean {
  if (everywhere.has(name)) return true;
  const rest = name.replace(/^hela /, '').replace(/ (?:kommun|stad)$/, '');
  return rest !== name && (rest === own || rest === `${own}s`) && name !== `${own} stad`;
}

/** `Åmåls kommun`, `Säffle kommun`: a municipality's own name ends in s only sometimes. */
function declaredMunicipality(name: string, others: ReadonlyMap<string, string>): string | undefined {
  const stem = /^(?:hela )?(.+) kommun$/.exec(name)?.[1];
  return stem === undefined ? undefined : (others.get(stem) ?? others.get(stem.replace(/s$/, '')));
}
