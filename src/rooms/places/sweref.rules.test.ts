import { expect, test } from 'vitest';
import { degreesOf, planePoint } from './sweref.rules.ts';

/** As PostGIS 3.3 with PROJ 9.1.1 has them: ST_Transform(ST_SetSRID(ST_MakePoint(lon, lat), 4326), 3006), to the millimetre. */
test.each([
  ['Smygehuk', 55.338, 13.36, 395980.349, 6133629.397],
  ['Varberg', 57.107, 12.252, 333570.386, 6332649.076],
  ['Stockholm', 59.329, 18.069, 674596.151, 6580710.673],
  ['on the middle meridian', 60, 15, 500000, 6651411.19],
  ['Haparanda', 65.835, 24.137, 916195.07, 7331882.273],
  ['Three-country cairn', 69.06, 20.55, 721104.928, 7671063.759],
  ['Strömstad', 58.94, 11.17, 279651.748, 6539683.438],
])('%s lies where others say', (_, lat, lon, east, north) => {
  const { x, y } = planePoint(lat, lon);
  expect(Math.abs(x - east)).toBeLessThan(0.0006);
  expect(Math.abs(y - north)).toBeLessThan(0.0006);
});

test('the way back leads where the way there began', () => {
  for (let lat = 55; lat < 69.5; lat += 0.7)
    for (let lon = 10.5; lon < 24.5; lon += 0.7) {
      const back = degreesOf(planePoint(lat, lon));
      expect(Math.hypot(back.lat - lat, back.lon - lon)).toBeLessThan(1e-10);
    }
});
