import { describe, expect, it } from 'vitest';
import { parseJson } from './reader-json.rules.ts';
import { shapeOf } from './reader-shape.rules.ts';

describe('parsing JSON', () => {
  it.each([
    ['[{"a": 1}, {"b": 2', { fault: { code: 'truncated', wholeRows: 0 }, whole: [{ a: 1 }] }],
    [
      '{"Customers": [{"Id": 1}, {"Id": 2}], "Tot',
      { fault: { code: 'truncated', wholeRows: 0 }, whole: { Customers: [{ Id: 1 }, { Id: 2 }] } },
    ],
    ['{"a": "]}', { fault: { code: 'truncated', wholeRows: 0 }, whole: [] }],
    ['{"a": 1,\n b}', { fault: { code: 'not-json', line: 2 } }],
    ['[1] [2]', { fault: { code: 'not-json', line: 1 } }],
    ['['.repeat(41), { fault: { code: 'too-deep', max: 40 } }],
  ])('%s', (text, reading) => {
    expect(parseJson(text)).toEqual({ ok: false, ...reading });
  });

  it('does not take brackets in texts for depth', () => {
    expect(parseJson(JSON.stringify(['['.repeat(100), '\\"['.repeat(50)]))).toMatchObject({ ok: true });
  });
});

describe('telling the register systems apart', () => {
  it.each([
    [{ TotalNumberOfElements: 0, Customers: [] }, 'ibgo'],
    [[{ Id: 1, Name: 'A', ZipCode: '12345' }], 'ibgo'],
    [{ page: 1, totalNumItems: 0, items: [] }, 'smartbook'],
    [[{ page: 1, totalNumItems: 0, items: [] }], 'smartbook'],
    [[{ id: 1, name: 'A', email: '', url: '' }], 'smartbook'],
    [{ id: 1, name: 'A', orgnr: null }, 'smartbook'],
    [{ list: [], details: [] }, 'smartbook'],
    [{ contents: [] }, 'hsds'],
    [[{ id: 'x', name: 'A', description: 'B', url: 'c' }], 'hsds'],
    [[{ id: 'x', name: 'A' }], undefined],
    [[1, 2], undefined],
    [null, undefined],
  ])('%j is %s', (json, format) => {
    expect(shapeOf(json)).toBe(format);
  });
});
