import { describe, expect, it } from 'vitest';
import { emptyRow, fileOf, fixture } from '../../../tests/support/register-files.ts';

describe('reading Interbook Go', () => {
  const { rows, rejected, ...file } = fileOf(fixture('ibgo.json'));

  it('counts every row and tells of a joint register', () => {
    expect(file).toEqual({
      format: 'ibgo',
      total: 7,
      declaredTotal: 7,
      warnings: [{ code: 'joint-register', districts: ['Påhittsjö kommun', 'Västby kommun'] }],
    });
  });

  it('reads what an association is and does, and leaves persons out', () => {
    expect(rows[0]).toEqual({
      position: 1,
      sourceId: 'ibgo:1',
      name: 'Påhittsjö IK',
      description: 'Fotboll.\n\nRing Test på … eller skriv till ….',
      website: 'https://www.pahittsjoik.example',
      postalCode: '12345',
      city: 'Påhittsjö',
      districts: ['Centrum'],
      types: ['Idrottsförening'],
      activities: ['Fotboll'],
      targetGroups: [],
      languages: [],
      leisureCard: true,
      remarks: [
        { code: 'markup-removed', field: 'description' },
        { code: 'contact-details-removed', field: 'description' },
        { code: 'contact-persons-left-out', count: 1 },
        { code: 'contact-details-left-out', count: 3 },
      ],
    });
  });

  it('says what became of the odd ones', () => {
    expect(
      rows.slice(1).map(({ position, sourceId, name, remarks }) => ({ position, sourceId, name, remarks })),
    ).toEqual([
      { position: 2, sourceId: 'ibgo:2', name: 'Åsens Byalag', remarks: [{ code: 'dormant' }] },
      {
        position: 3,
        sourceId: 'ibgo:3',
        name: 'Kören',
        remarks: [
          { code: 'personal-number-removed', field: 'name' },
          { code: 'personal-number-removed', field: 'description' },
        ],
      },
    ]);
    expect(rejected).toEqual([
      { position: 4, name: 'Kören', reason: { code: 'repeated-record', firstPosition: 3 } },
      { position: 5, name: 'Åsens Byalag', reason: { code: 'repeated-record', firstPosition: 2 } },
      { position: 6, name: `${'N'.repeat(79)}…`, reason: { code: 'name-too-long', max: 200 } },
      { position: 7, reason: { code: 'not-a-record' } },
    ]);
  });

  it('keeps another association under the same id, without the id', () => {
    const { rows: two } = fileOf(
      Buffer.from(
        JSON.stringify([
          { Id: 1, Name: 'A', ZipCode: '' },
          { Id: 1, Name: 'B' },
        ]),
      ),
    );
    expect(two[1]).toEqual({ ...emptyRow, position: 2, name: 'B', remarks: [{ code: 'source-id-repeated' }] });
  });
});
