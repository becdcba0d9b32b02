/** Metres east and north, on the plane of SWEREF 99 TM (EPSG:3006). */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** GRS 80, and the zone of SWEREF 99 TM: Lantmäteriet, "Gauss Conformal Projection (Transverse Mercator)". */
const equatorMetres = 6_378_137;
const flattening = 1 / 298.257222101;
const centralMeridian = 15;
const scaleOnMeridian = 0.9996;
const falseEasting = 500_000;

const e = Math.sqrt(flattening * (2 - flattening));
const n = flattening / (2 - flattening);
const metres = scaleOnMeridian * (equatorMetres / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);

/** Krüger's series; what is cut off is less than a micrometre within Sweden. */
const series = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
  (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
  (49561 * n ** 4) / 161280,
] as const;

const radians = Math.PI / 180;

/**
 * A point in degrees on the plane. Distances on it differ from those on the ellipsoid by the scale of the projection: in
 * Sweden from 0.04 % too short (on 15° E) to 0.18 % too long (at Haparanda), at most nine metres in five kilometres.
 */
export function planePoint(lat: number, lon: number): PlanePoint {
  const sine = Math.sin(lat * radians);
  const away = (lon - centralMeridian) * radians;
  const tangent = Math.sinh(Math.atanh(sine) - e * Math.atanh(e * sine));
  const along = Math.atan2(tangent, Math.cos(away));
  const across = Math.asinh(Math.sin(away) / Math.sqrt(tangent ** 2 + Math.cos(away) ** 2));
  let y = along;
  let x = across;
  for (let at = 0; at < series.length; at++) {
    const term = series[at] as number;
    const times = 2 * (at + 1);
    y += term * Math.sin(times * along) * Math.cosh(times * across);
    x += term * Math.cos(times * along) * Math.sinh(times * across);
  }
  return { x: metres * x + falseEasting, y: metres * y };
}
