import { describe, expect, it } from 'vitest';
import { fixture } from '../../../tests/support/register-files.ts';
import { readCsv } from './reader-csv.rules.ts';
import { csvColumns } from './reader-csv-columns.rules.ts';
import { guessMapping } from './reader-csv-headers.rules.ts';

function names(text: string): string[] {
  const read = readCsv(text);
  return read.ok
    ? read.value.records.map(record => `${record.position} ${'reason' in record ? record.reason.code : record.name}`)
    : [read.fault.code];
}

describe('guessing columns from their headers', () => {
  it.each([
    [
      'Föreningsnamn;Organisationsnummer;Föreningstyp;Verksamhet;Postnr;Ort;Hemsida',
      'name;orgNumber;types;activities;postalCode;city;website',
    ],
    ['HEMSIDA;Org.nr;förening;POSTNUMMER;Postort', 'website;orgNumber;name;postalCode;city'],
    ['foreningens namn;Organisations nr;Webb-plats', 'name;orgNumber;website'],
    ['Namn;Verksamhet 1;Verksamhet 2;Typ', 'name;activities;activities;types'],
    ['Kontaktperson;Namn;Föreningsnamn', 'left-out;;name'],
    [
      'Namn;E-postadress;Telefon;Gatuadress;c/o;Ordförande;Webbadress',
      'name;left-out;left-out;left-out;left-out;left-out;website',
    ],
    [
      'Id;Name;Bildad;Ålder från;Ålder till;Målgrupp;Fritidskort;Riksförbund;Beskrivning;Kortnamn;Stadsdel;Anteckning',
      'sourceId;name;yearIncorporated;minimumAge;maximumAge;targetGroups;leisureCard;affiliation;description;alternateName;districts;',
    ],
  ])('%s', (headers, fields) => {
    expect(guessMapping(headers.split(';')).map(field => field ?? '')).toEqual(fields.split(';'));
  });
});

describe('reading the rows of a CSV', () => {
  it.each([
    ['semicolons', 'Namn;Ort\nA;B\n', ['2 A']],
    ['commas', 'Namn,Ort\nA,B\n', ['2 A']],
    ['tabs', 'Namn\tOrt\nA\tB\n', ['2 A']],
    ['one column', 'Namn\nA\nB', ['2 A', '3 B']],
    ['old Mac line breaks', 'Namn;Ort\rA;B\r', ['2 A']],
    ['a delimiter that is stated', 'sep=,\nNamn,Ort\nA,B\n', ['3 A']],
    ['a blank line and a title first', '\n;;\nFöreningar 2025;;\nNamn;Org.nr;Ort\n\nA;;B\n', ['6 A']],
    ['commas inside semicolons', 'Namn;Verksamhet\nA;"x, y, z"\nB;x, y, z\n', ['2 A', '3 B']],
    ['quotes and a line break in a cell', 'Namn;Ort\n"A ""B""\nC";D\nE;F\n', ['2 A "B"\nC', '3 E']],
    ['a loose quote', 'Namn;Ort\n5" rör;B\nC;D\n', ['2 5" rör', '3 C']],
    ['too many cells', 'Namn;Ort\nA;B;C\nD;E;;;\n', ['2 too-many-cells', '3 D']],
    ['a last row cut off', 'Namn;Ort;Typ\nA;B;C\nD;E;F\nG;H', ['2 A', '3 D', '4 cut-off']],
    ['two rows in one quote', 'Namn;Ort\n"A;B\nC";D\n', ['2 quote-astray']],
    ['a quote open to the end', 'Namn;Ort\nA;B\n"C;D\nE;F\n', ['quote-not-closed']],
    ['a quote over many rows', 'Namn;Org;Ort\nA;1;"B\nC;2;D\nE;3;F\nG;4;H"\n', ['quote-not-closed']],
    ['no name', 'Förnamn;Efternamn\nA;B\n', ['no-name-column']],
    ['only a header', 'Namn;Ort\n', []],
  ])('%s', (_, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('follows a mapping that somebody chose', () => {
    const read = readCsv('Rubrik;Plats\nA;B\n', ['name', 'city']);
    expect(read).toMatchObject({ ok: true, value: { records: [{ position: 2, name: 'A', city: 'B' }] } });
  });

  it('shows no person among the headers it could not understand', () => {
    const read = readCsv('Test Testsson 121212-1212;test@klubben.example\nA;B\n');
    expect(read).toEqual({ ok: false, fault: { code: 'no-name-column', headers: ['Test Testsson', ''] } });
  });
});

describe('the columns somebody maps', () => {
  it('come with guesses and three rows without personal numbers, mails and phones', () => {
    const read = csvColumns(fixture('aktorer-utf-8.csv'));
    expect(read).toMatchObject({ ok: true, value: { rowCount: 2 } });
    const columns = read.ok ? read.value.columns : [];
    expect(columns.map(column => `${column.header}: ${column.guess}`)).toEqual([
      'ORT: city',
      'Postnummer: postalCode',
      'Webbplats: website',
      'Org. nr: orgNumber',
      'Förening: name',
      'Åldersgrupp: ages',
      'Bildad: yearIncorporated',
      'Målgrupp: targetGroups',
      'Fritidskort: leisureCard',
      'Riksförbund: affiliation',
      'Mobilnummer: left-out',
      'Anteckning: null',
    ]);
    expect(columns.slice(-2).map(column => column.samples)).toEqual([
      ['•••', ''],
      ['Betald', 'Ring ,'],
    ]);
  });
});
