import { describe, expect, it } from 'vitest';
import { fixture } from '../../../tests/support/register-files.ts';
import { readRegister } from './register-file.rules.ts';
import type { FileFault } from './register-file.ts';

const million = 1024 * 1024;

function faultOf(content: string | Uint8Array, fileName?: string): FileFault | undefined {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const read = readRegister(bytes, fileName === undefined ? {} : { fileName });
  return read.ok ? undefined : read.fault;
}

describe('a file that is no register', () => {
  it.each<[string, string | Uint8Array, FileFault]>([
    ['empty', '', { code: 'empty' }],
    ['no rows in JSON', '{"TotalNumberOfElements": 0, "Customers": []}', { code: 'no-rows' }],
    ['an empty list', '[]', { code: 'no-rows' }],
    ['no rows in a CSV', 'Föreningsnamn;Ort\r\n\r\n;;\r\n', { code: 'no-rows' }],
    ['other JSON', '{"type": "FeatureCollection", "features": []}', { code: 'unknown-shape' }],
    ['broken JSON', '{"Customers": [}', { code: 'not-json', line: 1 }],
    ['a sentence', 'Hej på dig', { code: 'no-name-column', headers: ['Hej på dig'] }],
  ])('%s', (_, content, fault) => {
    expect(faultOf(content)).toEqual(fault);
  });

  it('a file called JSON that is none', () => {
    expect(faultOf('Namn;Ort\nA;B', 'register.JSON')).toEqual({ code: 'not-json' });
  });

  it('a CSV where nobody has chosen the name', () => {
    expect(readRegister(Buffer.from('Namn;Ort\nA;B'), { mapping: [null, 'city'] })).toEqual({
      ok: false,
      fault: { code: 'no-name-column', headers: ['Namn', 'Ort'] },
    });
  });
});

describe('a file that breaks off', () => {
  it.each([
    ['ibgo.json', 5],
    ['smartbook.json', 3],
    ['hsds.json', 1],
  ])('%s says how many rows were whole', (name, wholeRows) => {
    const bytes = fixture(name);
    expect(faultOf(bytes.subarray(0, Math.floor(bytes.length * 0.85)))).toEqual({ code: 'truncated', wholeRows });
  });
});

describe('a file made to do harm', { timeout: 30_000 }, () => {
  const header = 'Namn;Ort\n';

  it.each<[string, () => string | Uint8Array, FileFault]>([
    ['a row of delimiters', () => header + ';'.repeat(15 * million), { code: 'too-many-columns', max: 200 }],
    ['a header of delimiters', () => ';'.repeat(15 * million), { code: 'too-many-columns', max: 200 }],
    [
      'a quote that is never closed',
      () => `${header}A;"${'x;y\n'.repeat(3 * million)}`,
      { code: 'cell-too-long', row: 2, max: 10_000 },
    ],
    ['a short quote that is never closed', () => `${header}A;"x\ny\n`, { code: 'quote-not-closed', row: 2 }],
    ['nothing but quotes', () => '"'.repeat(15 * million), { code: 'cell-too-long', row: 1, max: 10_000 }],
    [
      'a cell as long as a book',
      () => `${header}A;${'x'.repeat(10_001)}\n`,
      { code: 'cell-too-long', row: 2, max: 10_000 },
    ],
    ['too many rows', () => header + 'A;B\n'.repeat(3 * million), { code: 'too-many-rows', max: 50_000 }],
    ['nothing but line breaks', () => '\n'.repeat(15 * million), { code: 'empty' }],
    ['line breaks under a header', () => header + '\n'.repeat(15 * million), { code: 'too-many-rows', max: 50_000 }],
    ['JSON without a floor', () => '['.repeat(15 * million), { code: 'too-deep', max: 40 }],
    ['JSON of nested objects', () => '{"Customers":'.repeat(million), { code: 'too-deep', max: 40 }],
    [
      'JSON with too many rows',
      () => `{"Customers":[${'{},'.repeat(50_000)}{}]}`,
      { code: 'too-many-rows', max: 50_000 },
    ],
    [
      'more than 20 MB',
      () => new Uint8Array(20 * million + 1),
      { code: 'too-large', bytes: 20 * million + 1, max: 20 * million },
    ],
  ])('%s is refused', (_, content, fault) => {
    expect(faultOf(content())).toEqual(fault);
  });

  it.each([
    [
      'a name of 15 MB',
      { Name: 'x'.repeat(15 * million), ZipCode: '' },
      { rejected: [{ reason: { code: 'name-too-long' } }] },
    ],
    [
      'a description of tags',
      { Name: 'A', PublicInformation: '<script'.repeat(2 * million), ZipCode: '' },
      { rows: [{ name: 'A' }] },
    ],
    [
      'a hundred thousand activities',
      { Name: 'A', CustomerOccupations: Array(100_000).fill({ Name: 'a'.repeat(100) }) },
      { rows: [{ activities: ['a'.repeat(100)] }] },
    ],
    [
      'a website of slashes',
      { Name: 'A', WebSite: `${'/'.repeat(5 * million)}a`, ZipCode: '' },
      { rows: [{ name: 'A', remarks: [] }] },
    ],
  ])('%s is one row, cleaned', (_, customer, file) => {
    expect(readRegister(Buffer.from(JSON.stringify([customer])))).toMatchObject({ ok: true, file });
  });
});
