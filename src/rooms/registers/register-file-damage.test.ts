import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileSchema } from '#rooms/organisations/organisation.ts';
import { fixture, fixtures } from '../../../tests/support/register-files.ts';
import { csvColumns } from './reader-csv-columns.rules.ts';
import { readRegister } from './register-file.rules.ts';

describe('a file that was damaged on its way', { timeout: 30_000 }, () => {
  const damage = fc.record({
    name: fc.constantFrom(...fixtures),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
    changes: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.uint8Array({ maxLength: 3 })),
      { maxLength: 4 },
    ),
  });

  it('is a fault or a register where every row is accounted for and fits a profile', () => {
    const { name, description, website, city, orgNumber, postalCode, minimumAge, maximumAge, yearIncorporated } =
      profileSchema.shape;
    const row = profileSchema
      .pick({ affiliation: true, alternateName: true })
      .extend({ name, description, website, city, orgNumber, postalCode, minimumAge, maximumAge, yearIncorporated });
    fc.assert(
      fc.property(damage, ({ name: file, end, changes }) => {
        const bytes = Buffer.from(fixture(file));
        for (const [place, wrong] of changes)
          bytes.set(
            wrong.slice(0, Math.max(0, bytes.length - Math.floor(place * bytes.length))),
            Math.floor(place * bytes.length),
          );
        const read = readRegister(bytes.subarray(0, Math.ceil(end * bytes.length)));
        csvColumns(bytes);
        if (!read.ok) return;
        expect(read.file.rows.length + read.file.rejected.length).toBe(read.file.total);
        for (const each of read.file.rows) expect(row.safeParse(each).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is read whatever JSON it holds', () => {
    const keys = fc.constantFrom(
      'Customers',
      'Id',
      'Name',
      'list',
      'details',
      'items',
      'id',
      'name',
      'contents',
      'services',
      'totalNumItems',
      'orgnr',
      'ContactPersons',
    );
    const { value } = fc.letrec<{ value: unknown }>(tie => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(value, json => {
        const read = readRegister(Buffer.from(JSON.stringify(json)));
        if (read.ok) expect(read.file.rows.length + read.file.rejected.length).toBe(read.file.total);
      }),
      { numRuns: 500 },
    );
  });
});
