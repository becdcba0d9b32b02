import { describe, expect, it } from 'vitest';
import { readText } from './reader-text.rules.ts';

const swedish = 'Namn;Ort\nÅsens kör – 5 €;Öby på ön är här\n';

/** Mac Roman bytes of the letters used above; the rest of the text is left out. */
const mac: Record<string, number> = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85 };

function inMacRoman(text: string): Uint8Array {
  return Uint8Array.from(text, letter => mac[letter] ?? letter.charCodeAt(0));
}

function inWindows(text: string): Uint8Array {
  return Uint8Array.from(text, letter => ({ '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0));
}

function wide(text: string, mark: boolean, swapped = false): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return swapped ? bytes.swap16() : bytes;
}

describe('reading the letters of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(swedish)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${swedish}`)],
    ['Windows-1252', inWindows(swedish)],
    ['UTF-16 with a mark', wide(swedish, true)],
    ['UTF-16 the other way round', wide(swedish, true, true)],
    ['UTF-16 without a mark', wide(swedish, false)],
  ])('%s', (_, bytes) => {
    expect(readText(bytes)).toEqual({ ok: true, value: { text: swedish, warnings: [] } });
  });

  it('reads Mac Roman, and says so', () => {
    const text = 'Namn\rÅsens kör är på ön\r';
    expect(readText(inMacRoman(text))).toEqual({ ok: true, value: { text, warnings: [{ code: 'mac-letters' }] } });
  });

  it('forgives the letter that the end of a file splits', () => {
    expect(readText(Buffer.from('Kör på ön ä').subarray(0, -1))).toMatchObject({
      value: { text: 'Kör på ön ', warnings: [] },
    });
  });

  it.each([
    ['one broken letter among many', Buffer.concat([Buffer.from('åäöåäöåäö'), Buffer.from([0xe5])])],
    ['letters encoded twice', Buffer.from('FÃ¶rening')],
    ['letters of an old MS-DOS', Buffer.from([0x6b, 0x94, 0x72, 0x3b, 0x6b, 0x94, 0x72])],
  ])('%s is told of', (_, bytes) => {
    const broken = Buffer.concat([bytes, Buffer.from(' och så vidare i filen')]);
    expect(readText(broken)).toMatchObject({ ok: true, value: { warnings: [{ code: 'letters-damaged' }] } });
  });
});

describe('refusing what is no text', () => {
  it.each([
    ['nothing', Buffer.from(''), { code: 'empty' }],
    ['only blanks', Buffer.from(' \r\n\t\n'), { code: 'empty' }],
    ['only a mark', Buffer.from('\ufeff'), { code: 'empty' }],
    ['a workbook', Buffer.from('PK\u0003\u0004……[Content_Types].xml'), { code: 'binary', kind: 'spreadsheet' }],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), { code: 'binary', kind: 'spreadsheet' }],
    ['a packed file', Buffer.from('PK\u0003\u0004……a.csv'), { code: 'binary', kind: 'zip' }],
    ['a PDF', Buffer.from('%PDF-1.7'), { code: 'binary', kind: 'pdf' }],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      { code: 'binary', kind: 'other' },
    ],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html>'), { code: 'web-page' }],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => 1 + ((index * 37) % 255)), { code: 'encoding' }],
  ])('%s', (_, bytes, fault) => {
    expect(readText(bytes)).toEqual({ ok: false, fault });
  });

  it('too large a file', () => {
    expect(readText(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({
      fault: { code: 'too-large', max: 20 * 1024 * 1024 },
    });
  });
});
