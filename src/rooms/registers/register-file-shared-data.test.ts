import { describe, expect, it } from 'vitest';
import { holdsPersonalNumber } from '#house/personal-number.ts';
import { fileOf, hasSharedData, sharedFile } from '../../../tests/support/register-files.ts';
import { readRegister } from './register-file.rules.ts';
import type { RegisterFile } from './register-file.ts';

function remarksIn({ rows }: RegisterFile): Record<string, number> {
  const codes = rows.flatMap(row => row.remarks).map(remark => remark.code);
  return Object.fromEntries([...new Set(codes)].sort().map(code => [code, codes.filter(each => each === code).length]));
}

function filledIn({ rows }: RegisterFile): string {
  const count = (has: (row: RegisterFile['rows'][number]) => unknown) => rows.filter(has).length;
  return [
    count(r => r.orgNumber),
    count(r => r.website),
    count(r => r.postalCode),
    count(r => r.city),
    count(r => r.types.length),
    count(r => r.activities.length),
  ].join(' ');
}

if (!hasSharedData)
  process.stderr.write('left out: the real registers are not there (set BRYGGA_SHARED_DATA to their folder)\n');

describe.skipIf(!hasSharedData)('real registers (left out where their folder is missing)', () => {
  const joint = { code: 'joint-register', districts: ['Säffle kommun', 'Åmåls kommun'] };
  const falkoping = {
    'looks-like-test': 2,
    'org-number-unreadable': 1,
    'org-number-wrong-check-digit': 8,
    'personal-number-refused': 10,
    'website-first-of-several': 1,
    'website-unreadable': 2,
  };
  const sundsvall = {
    'org-number-wrong-check-digit': 1,
    'personal-number-refused': 1,
    'website-first-of-several': 1,
    'website-unreadable': 4,
  };

  /** Filled: organisation number, website, postal code, town, type, activity. */
  it.each([
    ['ibgo-varberg.json', 'ibgo', 368, '0 245 366 366 366 362', {}, []],
    ['ibgo-saffle.json', 'ibgo', 130, '0 43 126 128 114 92', {}, [joint]],
    ['ibgo-ljusdal.json', 'ibgo', 194, '0 110 192 192 192 76', { dormant: 3 }, []],
    ['smartbook-sundsvall.json', 'smartbook', 440, '438 267 1 440 0 0', sundsvall, []],
    [
      'smartbook-lidkoping.json',
      'smartbook',
      341,
      '324 14 0 310 0 0',
      { 'org-number-unreadable': 1, 'personal-number-refused': 2 },
      [],
    ],
    ['foreningsregister-falkoping.csv', 'csv', 370, '294 102 0 349 295 165', falkoping, []],
    ['foreningsregister-nassjo.csv', 'csv', 206, '0 164 206 206 206 206', {}, []],
  ])('%s', (name, format, total, filled, remarks, warnings) => {
    const file = fileOf(sharedFile(`import/${name}`));
    expect({
      format: file.format,
      total: file.total,
      rows: file.rows.length,
      filled: filledIn(file),
      remarks: remarksIn(file),
      warnings: file.warnings,
    }).toEqual({
      format,
      total,
      rows: total,
      filled,
      remarks,
      warnings,
    });
    expect(
      file.rows
        .flatMap(({ website, ...row }) => Object.values(row).flat())
        .filter(value => typeof value === 'string' && holdsPersonalNumber(value)),
    ).toEqual([]);
    expect(JSON.stringify(file)).not.toMatch(/121212-?1212/);
  });

  it('tells which of Varberg take part in the leisure card', () => {
    expect(fileOf(sharedFile('import/ibgo-varberg.json')).rows.filter(row => row.leisureCard)).toHaveLength(19);
    expect(fileOf(sharedFile('import/ibgo-ljusdal.json')).rows.filter(row => row.leisureCard !== undefined)).toEqual(
      [],
    );
  });

  it.each([
    ['ibgo-list.json', 4, { 'contact-details-left-out': 3, 'contact-persons-left-out': 1 }],
    ['ibgo-list-joint-register.json', 4, {}],
    [
      'ibgo-list-quirks.json',
      5,
      {
        'contact-details-left-out': 1,
        'looks-like-test': 1,
        'markup-removed': 1,
        'postal-code-unreadable': 2,
        'star-removed': 1,
        'website-is-email': 1,
      },
    ],
    ['smartbook-list-page-1.json', 10, { 'contact-details-left-out': 4, 'details-missing': 10 }],
    ['smartbook-list-page-2.json', 3, { 'details-missing': 3 }],
    ['smartbook-detail.json', 1, { 'contact-details-left-out': 1, 'contact-persons-left-out': 1 }],
    [
      'smartbook-detail-quirks.json',
      9,
      {
        'contact-details-left-out': 1,
        'org-number-wrong-check-digit': 2,
        'personal-number-refused': 2,
        'website-first-of-several': 1,
        'website-unreadable': 2,
      },
    ],
  ])('the invented %s', (name, total, remarks) => {
    const file = fileOf(sharedFile(`samples/${name}`));
    expect({ rows: file.rows.length, remarks: remarksIn(file) }).toEqual({ rows: total, remarks });
  });

  it.each([['ibgo-list-empty.json'], ['smartbook-list-past-the-end.json']])('the empty %s', name => {
    expect(readRegister(sharedFile(`samples/${name}`))).toEqual({ ok: false, fault: { code: 'no-rows' } });
  });
});
