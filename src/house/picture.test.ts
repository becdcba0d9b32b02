import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPicture, facePicture } from './picture.ts';

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#0c515980' } });
const both = [
  ['kept whole', cleanPicture],
  ['as a face', facePicture],
] as const;

test.each(both)('nothing that a camera writes is kept, such as where: %s', async (_, redraw) => {
  const gps = { GPSLatitude: '57/1 6/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '12/1 15/1 0/1', GPSLongitudeRef: 'E' };
  const exif = { IFD0: { Artist: 'Hemlig Fotograf', Orientation: '6' }, IFD3: gps };
  const taken = await drawn(400, 300).flatten().jpeg().withExif(exif).toBuffer();
  expect(taken.includes('Hemlig Fotograf')).toBe(true);
  const kept = Buffer.from((await redraw(taken)) ?? []);
  const { exif: left, xmp, iptc, icc, orientation, format } = await sharp(kept).metadata();
  expect([left, xmp, iptc, icc, orientation, format]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    'jpeg',
  ]);
  expect(kept.includes('Hemlig')).toBe(false);
});

test('a picture is turned as the camera was held before that is forgotten', async () => {
  const taken = await drawn(400, 300).flatten().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const { width, height } = await sharp(Buffer.from((await cleanPicture(taken)) ?? [])).metadata();
  expect([width, height]).toEqual([300, 400]);
});

test('a face is a small square, on white where the picture was clear', async () => {
  for (const picture of [drawn(900, 300).png(), drawn(20, 40).webp(), drawn(300, 900).flatten().jpeg()]) {
    const face = Buffer.from((await facePicture(await picture.toBuffer())) ?? []);
    const { width, height, format, hasAlpha } = await sharp(face).metadata();
    expect([width, height, format, hasAlpha]).toEqual([320, 320, 'jpeg', false]);
    expect(face.length).toBeLessThan(200_000);
  }
  const clear = sharp({ create: { width: 50, height: 50, channels: 4, background: '#00000000' } });
  const { dominant } = await sharp(Buffer.from((await facePicture(await clear.png().toBuffer())) ?? [])).stats();
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
});

test('the largest face that can be drawn has room in the database', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 80 } as const;
  const loud = sharp({ create: { width: 640, height: 640, channels: 3, background: 'black', noise } });
  expect((await facePicture(await loud.png().toBuffer()))?.length).toBeLessThan(200_000);
});

test.each(both)('what is no picture, half a picture or an enormous one is not kept: %s', async (_, redraw) => {
  const bomb = await drawn(8000, 8000).png().toBuffer();
  expect(bomb.length).toBeLessThan(2_000_000);
  const whole = await drawn(400, 300).flatten().jpeg().toBuffer();
  const vector = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const tiff = await drawn(9, 9).tiff().toBuffer();
  for (const bytes of [Buffer.from('text'), Buffer.alloc(0), bomb, whole.subarray(0, 300), Buffer.from(vector), tiff])
    expect(await redraw(bytes)).toBeUndefined();
  expect(await redraw(whole)).toBeDefined();
});
