import fc from 'fast-check';
import Personnummer from 'personnummer';
import { describe, expect, it } from 'vitest';
import { holdsPersonalNumber, withoutPersonalNumbers, withPlainDigits } from './personal-number.ts';

describe('finding personal numbers in text', () => {
  it.each([
    ['121212-1212'],
    ['191212121212'],
    ['19121212-1212'],
    ['1912-12-12 1212'],
    ['12 12 12 12 12'],
    ['121212 – 1212'],
    ['121212+1212'],
    ['１２１２１２-１２１２'],
    ['١٢١٢١٢-١٢١٢'],
    ['121272-1210'],
    ['121212-1213'],
    ['19790607-0000'],
    ['121212-T212'],
    ['konto 7121212121200'],
  ])('%s is one', written => {
    expect(holdsPersonalNumber(`Klubben ${written} i byn`)).toBe(true);
    expect(withoutPersonalNumbers(`Klubben ${written} i byn`).text).not.toMatch(/1212\D*$/);
  });

  it.each([
    ['802002-8166'],
    ['168020028166'],
    ['2020-10-15 kl 18.00'],
    ['1 000 000 kr, 2 000 medlemmar'],
    ['Öppet 2019, 2020, 2021 och 2022'],
    ['7-9, 10-12, 13-15 och 16-19 år'],
    ['432 41 Varberg'],
    ['123-456 78 90'],
  ])('%s is none', written => {
    expect(withoutPersonalNumbers(written)).toEqual({ text: written, count: 0 });
  });

  it('keeps the words around each number', () => {
    expect(withoutPersonalNumbers('Ring Ek 121212-1212 eller Al 19121212-1212.')).toEqual({
      text: 'Ring Ek … eller Al ….',
      count: 2,
    });
  });

  it('writes the digits of every script plainly', () => {
    expect(withPlainDigits('٤٢ ４２ ४२ 𝟒𝟐')).toBe('42 42 42 42');
  });

  it('finds whatever the personnummer package accepts', () => {
    const born = fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    const separator = fc.constantFrom('', '-', '+', ' ', '–', ' - ');
    fc.assert(
      fc.property(
        born,
        fc.integer({ min: 1, max: 999 }),
        fc.boolean(),
        separator,
        fc.string(),
        fc.string(),
        (day, serial, coordinated, mark, before, after) => {
          const ten = invented(day, serial, coordinated);
          fc.pre(Personnummer.valid(ten));
          const { text } = withoutPersonalNumbers(`${before}${ten.slice(0, 6)}${mark}${ten.slice(6)}${after}`);
          expect(text.replace(/\D/g, '')).not.toContain(ten);
        },
      ),
    );
  });
});

/** Ten digits with the check digit that makes them valid. */
function invented(born: Date, serial: number, coordinated: boolean): string {
  const date = born.toISOString().slice(2, 10).replaceAll('-', '');
  const day = String(Number(date.slice(4)) + (coordinated ? 60 : 0)).padStart(2, '0');
  const nine = `${date.slice(0, 4)}${day}${String(serial).padStart(3, '0')}`;
  const check = [...Array(10).keys()].find(digit => Personnummer.valid(`${nine}${digit}`));
  return `${nine}${check ?? 0}`;
}
