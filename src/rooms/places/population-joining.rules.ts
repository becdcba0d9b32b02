import type { Gazetteer } from './gazetteer.rules.ts';
import type { PopulatedArea } from './population.ts';
import { inRuns, sharedByAge } from './population-ages.rules.ts';
import { areaNames } from './population-area-name.rules.ts';
import { levelOf } from './population-cell.rules.ts';
import type {
  AreaPoint,
  CountedArea,
  Figures,
  ImportedLevel,
  ImportSummary,
  LeftOut,
  LeftOutReason,
  OrFault,
  Points,
} from './population-import.ts';
import { isNear } from './population-nearness.rules.ts';
import { hasFigures } from './population-tally.rules.ts';

/** What was sent, and what is known beside it. */
export interface Sent {
  readonly figures: Figures;
  readonly points: Points | undefined;
  /** Points that came with an earlier reading. */
  readonly before: ReadonlyMap<string, AreaPoint>;
  /** What whoever sent it says, where the file does not. */
  readonly countedOn: string | undefined;
}

export interface PlacedArea extends PopulatedArea {
  readonly municipalityCode: string;
}

/** An import as it would be stored. */
export interface Prepared {
  readonly level: ImportedLevel;
  readonly countedOn: string;
  readonly estimated: boolean;
  readonly areas: readonly PlacedArea[];
  readonly summary: ImportSummary;
}

/** Examples that are shown of what is left out. */
const mostSuch = 4;

/** Puts figures and points together, area by area, and says what is left out and why. */
export function joined(sent: Sent, gazetteer: Gazetteer): OrFault<Prepared> {
  const { figures, points, before } = sent;
  const countedOn = figures.year ? `${figures.year}-12-31` : sent.countedOn;
  if (!countedOn) return { ok: false, fault: { code: 'no-date' } };
  const without = agesWithout(figures);
  if (without) return { ok: false, fault: { code: 'ages-missing', ages: without } };
  if (points && points.areas.size === 0) return { ok: false, fault: { code: 'points-empty' } };
  if (!points && figures.points.size + before.size === 0) return { ok: false, fault: { code: 'points-needed' } };
  const sorted = sortedOut(sent, gazetteer);
  if (sorted.areas.length === 0) return { ok: false, fault: { code: 'nothing-left', reasons: sorted.leftOut } };
  const { level, areas, widest } = sorted;
  const summary: ImportSummary = {
    ...{ areas: areas.length, leftOut: sorted.leftOut, widestClass: widest, missingCells: sorted.missing },
    ...{ unread: figures.unread, cut: figures.cut, turned: points?.turned ?? 0 },
    pointsFrom: points ? 'file' : figures.points.size > 0 ? 'figures' : 'before',
    municipalities: municipalitiesIn(areas, level, gazetteer),
  };
  return { ok: true, value: { level, countedOn, estimated: widest > 1, areas, summary } };
}

/** Ages that no area has anything to say of: the file was fetched without them. */
function agesWithout(figures: Figures): string | undefined {
  const without = new Set(Array.from({ length: 20 }, (_, age) => age));
  for (const { classes } of figures.areas.values())
    for (const { from, to, girls, boys } of classes)
      if (typeof (girls ?? boys) === 'number') for (let age = from; age <= to && age < 20; age++) without.delete(age);
  return without.size > 0 && [...figures.areas.values()].some(hasFigures) ? inRuns([...without]) : undefined;
}

interface SortedOut {
  readonly level: ImportedLevel;
  readonly areas: readonly PlacedArea[];
  readonly leftOut: readonly LeftOut[];
  readonly widest: number;
  readonly missing: number;
}

function sortedOut(sent: Sent, gazetteer: Gazetteer): SortedOut {
  const { codeOf, nameOf } = areaNames(gazetteer);
  const coded = [...sent.figures.areas].map(([text, counted]) => ({ text, counted, code: codeOf(text) }));
  const told = coded.filter(({ code, counted }) => code && hasFigures(counted));
  const level: ImportedLevel = told.some(({ code = '' }) => levelOf(code) === 'deso') ? 'deso' : 'regso';
  const pointOf = (code: string) =>
    sent.points?.areas.get(code) ?? sent.figures.points.get(code) ?? sent.before.get(code);
  const leftOut = new Map<LeftOutReason, { areas: number; such: string[] }>();
  const areas: PlacedArea[] = [];
  let [widest, missing] = [1, 0];
  for (const { text, counted, code } of coded) {
    const point = code === undefined ? undefined : pointOf(code);
    const known = { code, level, point, gazetteer };
    const made = placed(counted, known);
    if (typeof made === 'string') {
      noteOf(leftOut, made, text);
      continue;
    }
    areas.push({ ...made.area, name: nameOf(made.area.id, point) });
    widest = Math.max(widest, made.widest);
    missing += counted.missing;
  }
  return { level, areas, leftOut: [...leftOut].map(([reason, much]) => ({ reason, ...much })), widest, missing };
}

function noteOf(
  leftOut: Map<LeftOutReason, { areas: number; such: string[] }>,
  why: LeftOutReason,
  text: string,
): void {
  const much = leftOut.get(why) ?? { areas: 0, such: [] };
  leftOut.set(why, much);
  much.areas += 1;
  if (much.such.length < mostSuch) much.such.push(text.slice(0, 60));
}

interface Known {
  readonly code: string | undefined;
  readonly level: ImportedLevel;
  readonly point: AreaPoint | undefined;
  readonly gazetteer: Gazetteer;
}

/** The area, or why it is left out. */
function placed(counted: CountedArea, { code, level, point, gazetteer }: Known) {
  if (code === undefined) return 'unknown-area' satisfies LeftOutReason;
  if (counted.fault) return counted.fault;
  if (!hasFigures(counted)) return 'no-figures' satisfies LeftOutReason;
  if (levelOf(code) !== level) return 'other-level' satisfies LeftOutReason;
  const municipalityCode = code.slice(0, 4);
  const own = gazetteer.populationByAge(municipalityCode);
  if (!own) return 'no-municipality' satisfies LeftOutReason;
  const girls = sharedByAge(counted.classes, 'girls', own.girls);
  const boys = sharedByAge(counted.classes, 'boys', own.boys);
  if (girls.without.length + boys.without.length > 0) return 'incomplete' satisfies LeftOutReason;
  if (!point) return 'no-point' satisfies LeftOutReason;
  const { lat, lon } = point;
  if (!isNear(gazetteer.outlineOf(municipalityCode), lat, lon)) return 'elsewhere' satisfies LeftOutReason;
  const area = { id: code, name: code, municipalityCode, lat, lon, girls: girls.counts, boys: boys.counts };
  return { area, widest: Math.max(girls.widest, boys.widest) };
}

function municipalitiesIn(areas: readonly PlacedArea[], level: ImportedLevel, gazetteer: Gazetteer) {
  return [...Map.groupBy(areas, area => area.municipalityCode)]
    .map(([code, own]) => {
      const divisions = gazetteer.regsoOf(code);
      const expected =
        level === 'regso' ? divisions.length : divisions.reduce((sum, { desoCount }) => sum + desoCount, 0);
      const young = own.reduce((sum, { girls, boys }) => sum + total(girls) + total(boys), 0);
      const known = gazetteer.populationByAge(code)?.youngTotal ?? 0;
      return { code, areas: own.length, expected: expected || null, young: Math.round(young), known };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
