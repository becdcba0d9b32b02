import { describe, expect, it } from 'vitest';
import { readName } from './row-name.rules.ts';

describe('reading the name of an association', () => {
  it.each([
    ['  Påhittsjö   IK ', 'Påhittsjö IK', []],
    ['Kulturföreningen Påhittet*', 'Kulturföreningen Påhittet', ['star-removed']],
    ['Åsens Byalag (vilande)', 'Åsens Byalag', ['dormant']],
    ['Åsens Byalag (Vilande) *', 'Åsens Byalag', ['star-removed', 'dormant']],
    ['Åsens Byalag - vilande', 'Åsens Byalag', ['dormant']],
    ['Åsens Byalag (ej aktiv)', 'Åsens Byalag', ['dormant']],
    ['Scoutkåren c/o Test Testsson', 'Scoutkåren', ['person-cut-from-name']],
    ['Scoutkåren (C/O Test Testsson)', 'Scoutkåren', ['person-cut-from-name']],
    ['Scoutkåren, ordf: Test Testsson', 'Scoutkåren', ['person-cut-from-name']],
    ['Scoutkåren ref. 12', 'Scoutkåren', ['person-cut-from-name']],
    ['c/o Test Testsson', '', ['person-cut-from-name']],
    ['Testförening', 'Testförening', ['looks-like-test']],
    ['test 2', 'test 2', ['looks-like-test']],
    ['Testebo IK', 'Testebo IK', []],
    ['Test-Idrotten', 'Test-Idrotten', []],
    ['Ordföranden i byn', 'Ordföranden i byn', []],
    ['Kyrkan / Aktiv ungdom', 'Kyrkan / Aktiv ungdom', []],
    ['Fotbollsklubben (damer)', 'Fotbollsklubben (damer)', []],
    ['Kolonilottför.', 'Kolonilottför.', []],
    ['+Plus ungdom', '+Plus ungdom', []],
    ['Kören (121212-1212)', 'Kören', ['personal-number-removed']],
    ['***', '', ['star-removed']],
    ['-', '', []],
  ])('%j is %j', (written, name, codes) => {
    const read = readName(written);
    expect({ name: read.name, codes: read.remarks.map(remark => remark.code) }).toEqual({ name, codes });
  });
});
