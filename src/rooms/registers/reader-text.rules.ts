import { limits, type OrFault, type RegisterWarning } from './register-file.ts';

export interface ReadText {
  text: string;
  warnings: RegisterWarning[];
}

type Encoding = 'windows-1252' | 'macintosh' | 'utf-16le' | 'utf-16be';

/** The text of a file in UTF-8, UTF-16, Windows-1252 or Mac Roman; a fault where it is too large or no text at all. */
export function readText(bytes: Uint8Array): OrFault<ReadText> {
  if (bytes.length > limits.bytes)
    return { ok: false, fault: { code: 'too-large', bytes: bytes.length, max: limits.bytes } };
  const kind = binaryKind(bytes);
  if (kind) return { ok: false, fault: { code: 'binary', kind } };
  const wide = wideEncoding(bytes);
  const read = wide ? plain(decode(bytes, wide)) : readNarrow(bytes);
  if (read.text.trim() === '') return { ok: false, fault: { code: 'empty' } };
  if (/^\s*<(?:!doctype|html|\?xml|head|body|div|table)/i.test(read.text.slice(0, 1000)))
    return { ok: false, fault: { code: 'web-page' } };
  return isGarbage(read.text) ? { ok: false, fault: { code: 'encoding' } } : { ok: true, value: read };
}

function plain(text: string): ReadText {
  return { text, warnings: looksDoublyEncoded(text) ? [{ code: 'letters-damaged' }] : [] };
}

function readNarrow(bytes: Uint8Array): ReadText {
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return plain(strict);
  if (isMostlyUtf8(bytes))
    return { text: new TextDecoder('utf-8').decode(bytes), warnings: [{ code: 'letters-damaged' }] };
  if (looksLikeMac(bytes)) return { text: decode(bytes, 'macintosh'), warnings: [{ code: 'mac-letters' }] };
  const text = decode(bytes, 'windows-1252');
  return /[\u0080-\u009f]|[a-zåäö][†„”Ž™][a-zåäö]/.test(text)
    ? { text, warnings: [{ code: 'letters-damaged' }] }
    : plain(text);
}

/** With `stream` a character that the end of a cut file splits is no error. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.split('\ufffd').length - 1;
  const right = text.match(/[\u00c0-\u00ff]/g)?.length ?? 0;
  return right > 4 * wrong;
}

/** å ä ö Å Ä Ö are these bytes in Windows-1252, and those in Mac Roman. */
const windowsLetters = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]);
const macLetters = new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85]);

function looksLikeMac(bytes: Uint8Array): boolean {
  return count(bytes, macLetters) > 2 * count(bytes, windowsLetters) + 1;
}

function count(bytes: Uint8Array, letters: ReadonlySet<number>): number {
  return bytes.reduce((total, byte) => total + (letters.has(byte) ? 1 : 0), 0);
}

/** By its mark, or by the empty halves of plain letters where the mark is missing. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const zeros = [0, 1].map(half => start.filter((byte, place) => byte === 0 && place % 2 === half).length);
  const many = start.length / 4;
  if ((zeros[1] ?? 0) > many && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > many && zeros[1] === 0 ? 'utf-16be' : undefined;
}

function binaryKind(bytes: Uint8Array): 'spreadsheet' | 'pdf' | 'zip' | 'other' | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  if (start.startsWith('PK\u0003\u0004'))
    return /xl\/|\[Content_Types\]|opendocument/.test(start) ? 'spreadsheet' : 'zip';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return 'spreadsheet';
  if (start.startsWith('%PDF')) return 'pdf';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'zip';
  return start.includes('\u0000') && !wideEncoding(bytes) ? 'other' : undefined;
}

/** Text with more than one odd sign in fifty is no text that a person has written. */
function isGarbage(text: string): boolean {
  const start = text.slice(0, 20_000);
  const odd = start.match(/(?![\t\n\r\f])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return odd > 2 + start.length / 50;
}

function looksDoublyEncoded(text: string): boolean {
  return /Ã[¥¤¶…„–]/.test(text);
}
