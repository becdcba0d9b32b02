import { describe, expect, it } from 'vitest';
import { emptyRow, fileOf, fixture } from '../../../tests/support/register-files.ts';

describe('reading Open Referral HSDS', () => {
  it('reads organisations with their services and places', () => {
    const { rows, ...file } = fileOf(fixture('hsds.json'));
    expect(file).toEqual({ format: 'hsds', total: 2, declaredTotal: 2, warnings: [], rejected: [] });
    expect(rows[0]).toEqual({
      position: 1,
      sourceId: 'hsds:6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
      name: 'Mötesplatsen i Påhittsjö',
      alternateName: 'Mötis',
      orgNumber: '899999-9017',
      description: 'Läxhjälp & fika.',
      website: 'https://motis.example',
      postalCode: '12345',
      city: 'Påhittsjö',
      districts: ['Centrum'],
      types: [],
      activities: ['Studiestöd', 'Öppet hus'],
      minimumAge: 7,
      targetGroups: [],
      languages: ['so', 'sv'],
      yearIncorporated: 1998,
      remarks: [
        { code: 'contact-persons-left-out', count: 2 },
        { code: 'contact-details-left-out', count: 3 },
      ],
    });
    expect(rows[1]?.remarks).toEqual([{ code: 'personal-number-refused' }]);
  });
});

describe('reading a CSV', () => {
  it('reads Windows-1252 with a title, blank lines and all that people write in cells', () => {
    const { rows, rejected, total } = fileOf(fixture('foreningar-windows-1252.csv'));
    expect(total).toBe(9);
    expect(rejected).toEqual([
      { position: 11, reason: { code: 'no-name' } },
      { position: 12, name: 'Raden med för många fält', reason: { code: 'too-many-cells', expected: 9, found: 11 } },
    ]);
    expect(
      rows.map(({ name, orgNumber, activities, remarks }) => [
        name,
        orgNumber,
        activities,
        remarks.map(remark => remark.code),
      ]),
    ).toEqual([
      ['Påhittsjö IK', '899999-9017', ['Fotboll', 'Bandy'], ['contact-details-left-out']],
      ['Kören "Höga C"', '899999-9025', ['Körsång', 'Musik'], []],
      ['Åsens Byalag', '899999-9033', ['Väg', 'enskild- och bygdegård'], ['contact-details-left-out']],
      ['Ängens Väg', undefined, [], ['personal-number-refused', 'website-is-email', 'postal-code-unreadable']],
      ['Fiskeklubben Öringen', undefined, ['Fiske'], ['star-removed', 'dormant', 'org-number-wrong-check-digit']],
      ['HYPERLINK("https://x.example")', undefined, [], ['formula-defused']],
      ['Scoutkåren', '899999-9066', ['Scouting'], ['person-cut-from-name', 'website-first-of-several']],
    ]);
  });

  it('reads UTF-8 with commas and other headers in another order', () => {
    const { rows } = fileOf(fixture('aktorer-utf-8.csv'));
    expect(rows).toEqual([
      {
        ...emptyRow,
        position: 2,
        name: 'Påhittsjö IK',
        orgNumber: '899999-9017',
        website: 'https://pahittsjoik.example',
        postalCode: '12345',
        city: 'Påhittsjö',
        minimumAge: 7,
        maximumAge: 12,
        targetGroups: ['Barn', 'Unga'],
        leisureCard: true,
        affiliation: 'Svenska Påhittsförbundet',
        yearIncorporated: 1923,
        remarks: [{ code: 'contact-details-left-out', count: 1 }],
      },
      {
        ...emptyRow,
        position: 3,
        name: 'Åsens Schack',
        postalCode: '12346',
        city: 'Åsen',
        minimumAge: 10,
        leisureCard: false,
        remarks: [{ code: 'year-unreadable', written: '93' }],
      },
    ]);
  });
});
