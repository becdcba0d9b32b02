import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRightCheckDigit } from '#house/personal-number.ts';
import { csvColumns } from './reader-csv-columns.rules.ts';
import { readRegister } from './register-file.rules.ts';

/** Ten digits of somebody nobody is: a day of birth, perhaps with 60 added, a serial number and the right check digit. */
const tenDigits = fc
  .record({
    year: fc.nat(99),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    coordinated: fc.boolean(),
    serial: fc.nat(999),
  })
  .map(({ year, month, day, coordinated, serial }) => {
    const nine =
      [year, month, day + (coordinated ? 60 : 0)].map(part => String(part).padStart(2, '0')).join('') +
      String(serial).padStart(3, '0');
    return nine + [...Array(10).keys()].find(digit => hasRightCheckDigit(`${nine}${digit}`));
  });

const writings = fc.constantFrom<(ten: string) => string>(
  ten => ten,
  ten => `${ten.slice(0, 6)}-${ten.slice(6)}`,
  ten => `19${ten}`,
  ten => `20${ten.slice(0, 6)}-${ten.slice(6)}`,
  ten => `${ten.slice(0, 6)} ${ten.slice(6)}`,
  ten => `${ten.slice(0, 6)}–${ten.slice(6)}`,
  ten => `${ten.slice(0, 6)}+${ten.slice(6)}`,
  ten => `19${ten.slice(0, 2)}-${ten.slice(2, 4)}-${ten.slice(4, 6)} ${ten.slice(6)}`,
  ten => ten.replace(/../g, '$& '),
  ten => `${ten.slice(0, 6)}<b>-</b>${ten.slice(6)}`,
  ten => `${ten.slice(0, 8)}\u200b${ten.slice(8)}`,
  ten => ten.replace(/./g, digit => `&#${digit.charCodeAt(0)};`),
  ten => ten.replace(/./g, digit => String.fromCodePoint(0xff10 + Number(digit))),
);

const around = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('Kören ', ' c/o ', 'www.x.example ', ', ', 'Byn ', 'tel 08-', '(', '" '),
);
const holding = fc
  .tuple(tenDigits, writings, around, around)
  .map(([ten, write, before, after]) => ({ ten, text: before + write(ten) + after }));

/** Every string anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function expectNowhere(ten: string, result: unknown): void {
  for (const text of stringsIn(result)) expect(text.replace(/\D/g, '')).not.toContain(ten);
}

describe('a personal number in any field', { timeout: 30_000 }, () => {
  it('comes out of no IBGO register', () => {
    fc.assert(
      fc.property(holding, ({ ten, text }) => {
        const customer = {
          Id: text,
          Name: text,
          WebSite: text,
          DistrictNames: [text],
          AssociationCategoryName: text,
          Address: text,
          ZipCode: text,
          City: text,
        };
        const named = {
          ...customer,
          Id: ten,
          Name: 'Kören',
          PublicInformation: text,
          CustomerOccupations: [{ Id: 1, Name: text }],
        };
        expectNowhere(ten, readRegister(Buffer.from(JSON.stringify({ Customers: [customer, named, text] }))));
      }),
    );
  });

  it('comes out of no Smartbook register', () => {
    fc.assert(
      fc.property(holding, ({ ten, text }) => {
        const detail = {
          id: text,
          name: 'Kören',
          orgnr: text,
          website: text,
          city: text,
          ageRangeStrings: [text],
          ContactPersons: [{ name: text }],
        };
        expectNowhere(ten, readRegister(Buffer.from(JSON.stringify([detail, { ...detail, id: Number(ten) }]))));
      }),
    );
  });

  it('comes out of no HSDS register', () => {
    fc.assert(
      fc.property(holding, ({ ten, text }) => {
        const service = {
          name: text,
          minimum_age: text,
          attributes: [{ taxonomy_term: { name: text } }],
          languages: [{ code: text }],
        };
        const organization = {
          id: ten,
          name: 'Kören',
          alternate_name: text,
          description: text,
          uri: `https://${text}`,
          year_incorporated: text,
        };
        const places = {
          locations: [{ addresses: [{ city: text, postal_code: text }] }],
          service_areas: [{ name: text }],
        };
        const identifiers = [{ identifier_scheme: 'SE', identifier: text }];
        expectNowhere(
          ten,
          readRegister(
            Buffer.from(
              JSON.stringify([
                { ...organization, ...places, services: [service], organization_identifiers: identifiers },
              ]),
            ),
          ),
        );
      }),
    );
  });

  it('comes out of no CSV, its headers and its samples', () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', ' ')}"`;
    fc.assert(
      fc.property(holding, ({ ten, text }) => {
        const headers = [
          'Namn',
          'Org.nr',
          'Typ',
          'Hemsida',
          'Ort',
          'Postnr',
          'Bildad',
          'Ålder',
          'Id',
          'Riksförbund',
          cell(text),
        ];
        const file = Buffer.from(
          `${headers.join(';')}\nKören;${Array(10).fill(cell(text)).join(';')}\n${cell(text)};\n${cell(text)};a;b;c;d;e;f;g;h;i;j;k;l\n`,
        );
        expectNowhere(ten, [
          readRegister(file),
          csvColumns(file),
          csvColumns(Buffer.from(`${cell(text)};b\n`)),
          readRegister(Buffer.from(`${cell(text)};b\n`)),
        ]);
      }),
    );
  });
});
