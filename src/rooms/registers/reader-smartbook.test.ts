import { describe, expect, it } from 'vitest';
import { emptyRow, fileOf, fixture } from '../../../tests/support/register-files.ts';

describe('reading Actor Smartbook', () => {
  it('joins list and details by id, in the order of the list', () => {
    expect(fileOf(fixture('smartbook.json'))).toEqual({
      format: 'smartbook',
      total: 4,
      declaredTotal: 4,
      warnings: [],
      rejected: [],
      rows: [
        {
          ...emptyRow,
          position: 1,
          sourceId: 'smartbook:1',
          name: 'Påhittsjö AIK',
          postalCode: '12345',
          city: 'Påhittsjö',
          minimumAge: 7,
          maximumAge: 25,
          remarks: [
            { code: 'personal-number-refused' },
            { code: 'contact-persons-left-out', count: 1 },
            { code: 'contact-details-left-out', count: 1 },
          ],
        },
        {
          ...emptyRow,
          position: 2,
          sourceId: 'smartbook:2',
          name: 'Åsens Ridklubb',
          orgNumber: '899999-9017',
          website: 'https://asensrk.example',
          city: 'Åsen',
          minimumAge: 0,
          targetGroups: ['Barn (0-6 år)', '65+ år (65-150 år)'],
        },
        {
          ...emptyRow,
          position: 3,
          sourceId: 'smartbook:3',
          name: 'Bara i listan',
          website: 'https://listan.example',
          remarks: [{ code: 'details-missing' }, { code: 'contact-details-left-out', count: 1 }],
        },
        { ...emptyRow, position: 4, sourceId: 'smartbook:4', name: 'Bara bland detaljerna', orgNumber: '899999-9025' },
      ],
    });
  });

  it.each([
    ['a bare list', [{ id: 1, name: 'A', email: '', url: '' }], ['A']],
    ['one page', { page: 1, totalNumItems: 1, items: [{ id: 1, name: 'A' }] }, ['A']],
    ['a list of pages', [{ page: 1, totalNumItems: 1, items: [{ id: 1, name: 'A' }] }], ['A']],
    ['an envelope with only a list', { list: [{ id: 1, name: 'A' }] }, ['A']],
    ['details', [{ id: 1, name: 'A', orgnr: null }], ['A']],
    ['one detail', { id: 1, name: 'A', orgnr: null }, ['A']],
  ])('takes %s', (_, json, names) => {
    expect(fileOf(Buffer.from(JSON.stringify(json))).rows.map(row => row.name)).toEqual(names);
  });
});
