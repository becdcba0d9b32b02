import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { publicActor } from './finding.cast.ts';
import { csvOf } from './finding-csv.rules.ts';
import type { Profile } from './organisation.ts';
import { wordsFor } from './organisation-terms.messages.ts';

const fileOf = (...profiles: Partial<Profile>[]) =>
  csvOf(profiles.map(publicActor), wordsFor('sv'), actor => `https://brygga.example/brohamn/aktorer/${actor.slug}`);
const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, delimiter: ';', record_delimiter: '\r\n' });

test('a spreadsheet reads one row for each, in Swedish, with the address of its page', () => {
  const [row] = rowsOf(fileOf({ activities: ['football'], minimumAge: 6, languages: ['so'], city: 'Brohamn' }));
  expect(row).toMatchObject({
    Namn: 'Zebrakören',
    Typ: 'Förening',
    Vad: 'Fotboll',
    'Från ålder': '6',
    'Till ålder': '',
    Språk: 'somaliska',
    Ort: 'Brohamn',
    Bekräftad: '2026-11-01',
    Sida: 'https://brygga.example/brohamn/aktorer/zebrakoren',
  });
});

test('it begins with the mark of UTF-8, so that å, ä and ö are read right', () => {
  expect(fileOf({})).toMatch(/^\uFEFFNamn;/);
});

test.each(['a;b', 'a "b"', 'a\nb', 'a\r\nb;"c"'])('%j is one cell', name => {
  expect(rowsOf(fileOf({ name }))[0]?.Namn).toBe(name);
});

test.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '=cmd|" /C calc"!A0'])(
  '%j does not run',
  name => {
    const row = rowsOf(fileOf({ name, activitiesAsWritten: [name], email: name, website: name, phone: name }))[0];
    for (const column of ['Namn', 'Vad', 'Telefon', 'E-post', 'Webbplats'] as const)
      expect(row?.[column], column).toBe(`'${name}`);
  },
);

test.each(['area', 'hidden'] as const)('a street does not leave even if it were stored: “%s”', placePrecision => {
  const text = fileOf({ placePrecision, streetAddress: 'Randiga gränden 7', postalCode: '49912', city: 'Gullersröd' });
  expect(text).not.toMatch(/Randiga|49912/);
  expect(text.includes('Gullersröd')).toBe(placePrecision === 'area');
});
