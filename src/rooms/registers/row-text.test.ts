import { describe, expect, it } from 'vitest';
import { cleanLine, cleanParagraph, shortened, withoutFormula } from './row-text.rules.ts';

describe('cleaning a line', () => {
  it.each([
    ['  två  ord\n', 'två ord', []],
    ['Friskis &amp; Svettis', 'Friskis & Svettis', ['markup-removed']],
    ['<b>Fet</b> <script>alert(1)</script>stil', 'Fet stil', ['markup-removed']],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Kör', 'Kör', ['markup-removed']],
    ['Kör <img src=x onerror="alert(1)', 'Kör', ['markup-removed']],
    ['a < b och 3 > 2', 'a < b och 3 > 2', []],
    ['Barn <18 år', 'Barn <18 år', []],
    ['Kör\u0000en', 'Kören', ['control-characters-removed']],
    ['Kör\u202enneröK', 'KörnneröK', ['control-characters-removed']],
    ['Ring 070-174 06 05', 'Ring', ['contact-details-removed']],
    ['kansli@klubben.example', '', ['contact-details-removed']],
    ['Kören 121212-1212', 'Kören', ['personal-number-removed']],
    ['1212&#49;2-1212', '', ['markup-removed', 'personal-number-removed']],
    ['12\u200b1212<i>1212</i>', '', ['control-characters-removed', 'markup-removed', 'personal-number-removed']],
    ['=SUM(A1:A9)', 'SUM(A1:A9)', ['formula-defused']],
    ['ord '.repeat(10), 'ord ord ord ord…', ['text-shortened']],
  ])('%j becomes %j', (written, text, codes) => {
    const read = cleanLine(written, 'name', 20);
    expect({ text: read.text, codes: read.remarks.map(remark => remark.code) }).toEqual({ text, codes });
  });

  it('composes letters that were written in two parts', () => {
    expect(cleanLine('A\u030asen', 'name', 20).text).toBe('Åsen');
  });
});

describe('cleaning a paragraph', () => {
  it('keeps lines and marks what was taken out', () => {
    const { text } = cleanParagraph(
      '<p>Vi  ses.</p><p>Ring 08-465 004 01\n\n\n\neller skriv till a@b.example.</p>',
      'description',
      200,
    );
    expect(text).toBe('Vi ses.\n\nRing …\n\neller skriv till ….');
  });
});

describe('defusing formulas', () => {
  it.each([
    ['=1+1', '1+1'],
    ['==cmd', 'cmd'],
    ['=HYPERLINK("http://x.example";"Klubb")', 'HYPERLINK("http://x.example";"Klubb")'],
    ["+cmd|'/C calc'!A1", "cmd|'/C calc'!A1"],
    ['-2+3', '2+3'],
    ['@SUM(1)', 'SUM(1)'],
    ['+A1', 'A1'],
    ['＝1+1', '1+1'],
    ['+Plus ungdom', '+Plus ungdom'],
    ['@klubben', '@klubben'],
    ['-', '-'],
    ['- Klubben', '- Klubben'],
    ['= lika', 'lika'],
    ['Klubb = vän', 'Klubb = vän'],
  ])('%j becomes %j', (written, text) => {
    expect(withoutFormula(written)).toBe(text);
  });
});

describe('shortening', () => {
  it.each([
    ['kort', 10, 'kort'],
    ['ett två tre fyra', 10, 'ett två…'],
    ['aaaaaaaaaaaaaaa', 10, 'aaaaaaaaa…'],
    ['aaaaaaaa😀😀', 10, 'aaaaaaaa…'],
  ])('%j to %i is %j', (text, max, result) => {
    expect(shortened(text, max)).toBe(result);
  });
});
