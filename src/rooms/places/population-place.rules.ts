import { degreesOf } from './sweref.rules.ts';

/** Sweden on land, with some water around: degrees WGS 84, and metres of SWEREF 99 TM. */
const degrees = { west: 10, east: 24.6, south: 55, north: 69.5 };
const metres = { west: 200_000, east: 950_000, south: 6_090_000, north: 7_700_000 };

export interface Place {
  readonly point: { readonly lat: number; readonly lon: number };
  /** The two numbers stood in the other order. In Sweden they cannot be taken for each other. */
  readonly turned: boolean;
}

/** Where two numbers lie, east before north, in degrees or in metres; undefined where that is not in Sweden. */
export function placeAt(east: number, north: number): Place | undefined {
  const straight = placed(east, north);
  if (straight) return { point: straight, turned: false };
  const turned = placed(north, east);
  return turned && { point: turned, turned: true };
}

function placed(east: number, north: number) {
  if (within(degrees, east, north)) return { lat: north, lon: east };
  return within(metres, east, north) ? degreesOf({ x: east, y: north }) : undefined;
}

function within({ west, east, south, north }: typeof degrees, x: number, y: number): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
