import { areaCodeIn } from './population-cell.rules.ts';
import type { AreaPoint, OrFault, Points } from './population-import.ts';
import { placeAt } from './population-place.rules.ts';
import { type Pair, type Polygon, pointIn } from './population-shape.rules.ts';
import { eachRow, textIn } from './population-text.rules.ts';
import type { Shape } from './population-wkb.rules.ts';

/** Something with properties and a place, whichever file it comes from. */
export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly shape: Shape | undefined;
}

/** Gathers the points of areas from features in any order. */
export interface PointCollector {
  take(feature: Feature): void;
  points(): Points;
}

export function newPoints(): PointCollector {
  const areas = new Map<string, AreaPoint>();
  let [astray, turned] = [0, 0];
  return {
    take({ properties, shape }) {
      const code = codeOf(properties);
      if (code === undefined) return;
      const pair = shape && ('point' in shape ? shape.point : pointIn(shape.polygons));
      const place = pair && placeAt(...pair);
      if (!place) astray += 1;
      else if (place.turned) turned += 1;
      if (place) areas.set(code, { ...place.point, name: nameOf(properties), regso: regsoOf(properties) });
    },
    points: () => ({ areas, astray, turned }),
  };
}

/** A DeSO names the RegSO that it lies in, too: its own code goes first. */
const codeProperties = ['desokod', 'deso', 'regsokod', 'regso', 'code', 'kod', 'omradeskod', 'id'];

function codeOf(properties: Feature['properties']): string | undefined {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  const named = codeProperties.map(name => areaCodeIn(String(byName.get(name) ?? ''))).find(Boolean);
  return named ?? [...byName.values()].map(value => areaCodeIn(String(value))).find(Boolean);
}

/** A DeSO has no name of its own; that of the RegSO it lies in tells where it is. */
function regsoOf(properties: Feature['properties']): string | undefined {
  const named = Object.entries(properties).find(([name]) => /^regso(kod)?$/i.test(name))?.[1];
  return areaCodeIn(String(named ?? ''));
}

function nameOf(properties: Feature['properties']): string | undefined {
  const named = Object.entries(properties).find(([name]) => /^(regsonamn|namn|name|desonamn)$/i.test(name))?.[1];
  return typeof named === 'string' && named.trim() !== '' ? named.trim().slice(0, 100) : undefined;
}

/** Points from text: GeoJSON, or a table with a code and either two numbers or a shape in WKT. */
export function pointsInText(bytes: Uint8Array): OrFault<Points> {
  const text = textIn(bytes);
  if (!text.ok) return { ok: false, fault: { code: text.fault.code === 'empty' ? 'points-empty' : 'points-kind' } };
  const collector = newPoints();
  const read = /^\s*[[{]/.test(text.value.slice(0, 1000)) ? fromGeoJson : fromTable;
  if (!read(text.value, collector)) return { ok: false, fault: { code: 'points-damaged' } };
  return { ok: true, value: collector.points() };
}

interface GeoJson {
  features?: {
    properties?: Record<string, unknown> | null;
    geometry?: { type?: string; coordinates?: unknown } | null;
  }[];
}

function fromGeoJson(text: string, { take }: PointCollector): boolean {
  try {
    const { features } = JSON.parse(text) as GeoJson;
    if (!Array.isArray(features)) return false;
    for (const each of features) take({ properties: each?.properties ?? {}, shape: shapeOf(each?.geometry ?? {}) });
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function shapeOf({ type, coordinates }: { type?: string; coordinates?: unknown }): Shape | undefined {
  const whole = Array.isArray(coordinates) ? coordinates : [];
  if (type === 'Point') return { point: whole as unknown as Pair };
  const polygons: unknown[] = type === 'Polygon' ? [whole] : type === 'MultiPolygon' ? whole : [];
  const isRing = (ring: unknown): ring is Pair[] => Array.isArray(ring) && ring.every(Array.isArray);
  const sound = polygons.filter(
    (polygon): polygon is Polygon => Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing),
  );
  return sound.length > 0 ? { polygons: sound } : undefined;
}

/** By their names, which GeoServer and spreadsheets differ in. */
const eastNames = /^(lon|long|lng|longitude|longitud|x|e|east|öst|sweref99_?e)$/i;
const northNames = /^(lat|latitude|latitud|y|n|north|nord|sweref99_?n)$/i;
const shapeNames = /^(wkt|geom|geometry|the_geom|sp_geometry|shape)$/i;

function fromTable(text: string, { take }: PointCollector): boolean {
  let header: readonly string[] | undefined;
  return eachRow(text, cells => {
    if (!header) {
      header = cells.map(cell => cell.trim());
      return;
    }
    const properties = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
    const cellOf = (names: RegExp) => cells[header?.findIndex(name => names.test(name)) ?? -1];
    const wkt = cellOf(shapeNames);
    const number = (names: RegExp) => Number.parseFloat(cellOf(names)?.replace(',', '.') ?? '');
    const point: Pair = [number(eastNames), number(northNames)];
    take({ properties, shape: wkt ? shapeInWkt(wkt) : { point } });
  });
}

/** Well-known text; GeoServer writes it in the order of the system, north before east, which is noticed later. */
function shapeInWkt(wkt: string): Shape | undefined {
  const corners = (ring: string) =>
    ring.split(',').map(corner => corner.trim().split(/\s+/).map(Number) as unknown as Pair);
  const inner = wkt.slice(wkt.indexOf('('));
  if (/^\s*POINT/i.test(wkt)) return { point: corners(inner.replace(/[()]/g, ''))[0] ?? [Number.NaN, Number.NaN] };
  if (!/^\s*(MULTI)?POLYGON/i.test(wkt)) return undefined;
  const polygons = inner.split(/\)\s*\)\s*,\s*\(\s*\(/);
  return {
    polygons: polygons.map(polygon => polygon.split(/\)\s*,\s*\(/).map(ring => corners(ring.replace(/[()]/g, '')))),
  };
}
