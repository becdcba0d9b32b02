import { inflateSync } from 'node:zlib';

/** A PDF as one reads it: what it says, page by page, and its own objects as text. */
export interface ReadPdf {
  /** The letters of each page in the order they stand there, without spaces. */
  pages: string[];
  /** The same with spaces, a piece on a line. Arabic is drawn in parts of letters, from left to right: its words are not found here. */
  words: string[];
  /** What draws each page. */
  drawn: string[];
  /** Everything in it that is not squeezed together. */
  plain: string;
  /** What it says of itself in XMP. */
  metadata: string;
}

/** Reads the PDFs that this program makes: objects in the open, streams by Flate, letters by two-byte codes. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const all = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...all.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id = '', body = '']) => [id, body]),
  );
  const fonts = new Map<string, Map<number, string>>();
  const fontOf = (id: string) => {
    const known =
      fonts.get(id) ?? lettersOf(streamOf(objects.get(/\/ToUnicode (\d+)/.exec(objects.get(id) ?? '')?.[1] ?? '')));
    fonts.set(id, known);
    return known;
  };
  const pages = [...objects.values()].filter(body => /\/Type \/Page\n/.test(body));
  const drawn = pages.map(page => streamOf(objects.get(/\/Contents (\d+)/.exec(page)?.[1] ?? '')));
  const pieces = pages.map((page, index) => {
    const named = new Map(
      [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, fontOf(id)]),
    );
    return piecesOf(drawn[index] ?? '', named);
  });
  return {
    drawn,
    pages: pieces.map(page => page.flat().join('').replaceAll(/\s/g, '')),
    words: pieces.map(page => page.map(piece => piece.join('')).join('\n')),
    plain: all.replaceAll(/\nstream\n[\s\S]*?endstream/g, ''),
    metadata: Buffer.from(/<\?xpacket begin[\s\S]*?<\?xpacket end/.exec(all)?.[0] ?? '', 'latin1').toString('utf8'),
  };
}

function streamOf(body = ''): string {
  const squeezed = /\nstream\r?\n([\s\S]*?)\r?\nendstream/.exec(body)?.[1];
  if (squeezed === undefined || !body.includes('/FlateDecode')) return squeezed ?? '';
  return inflateSync(Buffer.from(squeezed, 'latin1')).toString('latin1');
}

/** What each code of a font stands for. */
function lettersOf(map: string): Map<number, string> {
  const single = [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim)];
  return new Map(
    single.map(([, code = '', text = '']) => [
      Number.parseInt(code, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

/** A font is chosen, or a string is shown; a string may hold brackets in pairs. Then a piece is over. */
const shown = /\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)|\bT[jJ]\b/g;

/** What is drawn in one go, letter by letter as it stands from left to right. */
function piecesOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string[][] {
  let letters: ReadonlyMap<number, string> = new Map();
  const pieces: string[][] = [[]];
  for (const [whole, font, string] of content.matchAll(shown)) {
    if (font) letters = fonts.get(font) ?? letters;
    else if (!whole.startsWith('(')) pieces.push([]);
    else {
      const codes = Buffer.from(unescaped(string ?? ''), 'latin1');
      for (let at = 0; at + 1 < codes.length; at += 2) pieces.at(-1)?.push(letters.get(codes.readUInt16BE(at)) ?? '');
    }
  }
  return pieces;
}

const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(string: string): string {
  return string.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (named[sign] ?? sign),
  );
}
