import decodeQR from 'qr/decode.js';

/** Four corners of one dark dot, as this program's papers draw them. */
const dot = /([\d.]+) ([\d.]+) m\n([\d.]+) \2 l\n\3 ([\d.]+) l\n\1 \4 l\nh\n/g;

/** A square on a page as a phone's camera reads it, and how large it is, millimetres. */
export interface ReadSquare {
  text: string;
  millimetres: number;
  /** One dot of it, millimetres. */
  dotMillimetres: number;
}

/** Reads every square (QR code) that a page draws, with a library that is not the one that made it. */
export function squaresIn(drawn: string): ReadSquare[] {
  return [
    ...drawn.matchAll(/q\n([\d.]+) 0 0 -?[\d.]+ [\d.]+ [\d.]+ cm\n\/c\d+ cs\n0 scn\n((?:[\d. ]+ [ml]\n|h\n)+)f/g),
  ].map(([, scale = '', path = '']) => read(Number(scale), path));
}

/** The drawing's own units to a dot, and the light border around it in dots. */
const dotUnits = 10;
const border = 4;
const pixels = 6;

function read(pointsPerUnit: number, path: string): ReadSquare {
  const dark = [...path.matchAll(dot)].map(([, x, y]) => [Number(x) / dotUnits, Number(y) / dotUnits] as const);
  const across = Math.max(...dark.map(([x]) => x)) + 1 + border;
  const side = across * pixels;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y] of dark)
    for (let row = y * pixels; row < (y + 1) * pixels; row += 1)
      for (let column = x * pixels; column < (x + 1) * pixels; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  const dotMillimetres = (pointsPerUnit * dotUnits * 25.4) / 72;
  return { text: decodeQR({ width: side, height: side, data }), millimetres: dotMillimetres * across, dotMillimetres };
}
