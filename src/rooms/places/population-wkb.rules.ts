import type { Pair, Polygon } from './population-shape.rules.ts';

/** Points are a polygon of one corner, so that one reader serves both. */
export type Shape = { readonly point: Pair } | { readonly polygons: readonly Polygon[] };

/** Bytes of the envelope in a GeoPackage header, by the three bits that say which it is (OGC 12-128r19, 2.1.3.1.1). */
const envelopeBytes = [0, 32, 48, 48, 64];

/** The geometry of a GeoPackage: a header of its own, then WKB; undefined for what is neither a point nor a polygon. */
export function shapeInGeoPackage(bytes: Uint8Array): Shape | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50) return undefined;
  const envelope = envelopeBytes[((bytes[3] ?? 0) >> 1) & 7];
  return envelope === undefined ? undefined : shapeAt(view, { at: 8 + envelope });
}

interface Cursor {
  at: number;
}

function shapeAt(view: DataView, cursor: Cursor): Shape | undefined {
  try {
    return read(view, cursor);
  } catch (error) {
    // A blob that ends too early.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(view: DataView, cursor: Cursor): Shape | undefined {
  const little = view.getUint8(cursor.at) === 1;
  const kind = view.getUint32(cursor.at + 1, little);
  cursor.at += 5;
  const { type, numbers } = dialect(kind);
  const pair = (): Pair => {
    const found: Pair = [view.getFloat64(cursor.at, little), view.getFloat64(cursor.at + 8, little)];
    cursor.at += 8 * numbers;
    return found;
  };
  const several = <Item>(item: () => Item): Item[] => {
    const count = view.getUint32(cursor.at, little);
    cursor.at += 4;
    if (count > view.byteLength) throw new RangeError('more than there is');
    return Array.from({ length: count }, item);
  };
  if (type === 1) return { point: pair() };
  if (type === 3) return { polygons: [several(() => several(pair))] };
  if (type !== 6) return undefined;
  const parts = several(() => read(view, cursor));
  return { polygons: parts.flatMap(part => (part && 'polygons' in part ? part.polygons : [])) };
}

/** How many numbers a corner has: ISO adds thousands to the type, PostGIS sets the highest bits. */
function dialect(kind: number): { type: number; numbers: number } {
  const extended = kind & 0xf000_0000;
  const iso = Math.floor((kind & 0x0fff_ffff) / 1000);
  const more = (extended & 0x8000_0000 ? 1 : 0) + (extended & 0x4000_0000 ? 1 : 0);
  return { type: (kind & 0x0fff_ffff) % 1000, numbers: 2 + more + (iso === 3 ? 2 : iso > 0 ? 1 : 0) };
}
