import { describe, expect, test } from 'vitest';
import { identifiersIn } from './identifiers.rules.ts';
import { findIdentities } from './no-names.rules.ts';

const found = (text: string) => findIdentities(text).map(({ word }) => word);

describe('a personal number that is not written as usual', () => {
  test.each([
    ['10 04 12 - 0004'],
    ['10 04 12–0004'],
    ['2010 04 12 - 0004'],
    ['20 10 04 12 - 0004'],
    ['10.04.12-0004'],
    ['2010.04.12 - 0004'],
    ['10 04 12 0004'],
    ['10.04.12 9904'],
    ['100412 - 00 04'],
    ['1 0 0 4 1 2 - 0 0 0 4'],
    ['17 07 74 - 0004'],
  ])('%s is one, in Arabic figures too', written => {
    const arabic = written.replace(/\d/g, digit => String.fromCodePoint(0x660 + Number(digit)));
    for (const each of [written, arabic]) expect(found(`Det är ${each}, tror jag.`)).toEqual([each]);
    expect(identifiersIn(`nr ${written}`).map(({ kind }) => kind)).toEqual(['personal-number']);
  });

  test.each([
    ['vi ses kl 10 04 12'],
    ['vi är 12 1234'],
    ['Lägret är 2026-04-12 - 2026-04-15.'],
    ['Mötet är 10.04.12 1830.'],
    ['Mötet är 2026-04-12 1830.'],
    ['Bokningen är 55 66 77 - 1234.'],
    ['10 44 12 - 0004'],
  ])('%s holds none', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('an account beside the place where it is', () => {
  test.each([
    ['han finns på insta som abbe.08', 'abbe.08'],
    ['hon ligger på snap under lilla.stjarnan', 'lilla.stjarnan'],
    ['på tiktok heter han abbe.08', 'abbe.08'],
    ['på insta kallar han sig abbe.08', 'abbe.08'],
    ['sök på instagram under namnet kajkungen08', 'kajkungen08'],
    ['följ kaj.kungen08 på tiktok', 'kaj.kungen08'],
    ['he is on snapchat as harbour.kid', 'harbour.kid'],
  ])('%s', (text, account) => {
    expect(found(text)).toEqual([account]);
  });

  test.each([
    ['hon fick mejl på insta under natten'],
    ['på tiktok under 2010-talet var det lugnt'],
    ['han spelar på discord som 15-åring'],
    ['de skriver på insta som t.ex. i går'],
    ['Jag såg det på insta. Som vanligt.'],
    ['igår var vi ute som vanligt'],
  ])('%s: none', text => {
    expect(found(text)).toEqual([]);
  });
});
