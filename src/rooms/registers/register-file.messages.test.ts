import { describe, expect, it } from 'vitest';
import { en } from './register-file.messages.en.ts';
import { sv } from './register-file.messages.sv.ts';
import type { FileFault, RejectionReason, Remark } from './register-file.ts';
import { sentence } from './register-file-sentence.ts';

describe('sentences about a register file', () => {
  it.each<[Remark, string, string]>([
    [
      { code: 'contact-persons-left-out', count: 1 },
      'En kontaktperson lästes inte in.',
      'One contact person was not read.',
    ],
    [
      { code: 'contact-persons-left-out', count: 2 },
      '2 kontaktpersoner lästes inte in.',
      '2 contact persons were not read.',
    ],
    [
      { code: 'postal-code-unreadable', written: 'N1234' },
      'Postnumret gick inte att läsa. Så stod det: ”N1234”.',
      'The postal code could not be read. It said “N1234”.',
    ],
    [{ code: 'postal-code-unreadable' }, 'Postnumret gick inte att läsa.', 'The postal code could not be read.'],
    [
      { code: 'markup-removed', field: 'name' },
      'Kod för webbsidor (HTML) togs bort ur namnet.',
      'Web page code (HTML) was removed from the name.',
    ],
  ])('%j', (remark, swedish, english) => {
    expect([sentence(sv.remark, remark), sentence(en.remark, remark)]).toEqual([swedish, english]);
  });

  it.each<[FileFault | RejectionReason, string]>([
    [{ code: 'truncated', wholeRows: 0 }, 'Filen är avbruten innan någon förening var hel. Hämta den igen.'],
    [{ code: 'truncated', wholeRows: 12 }, 'Filen är avbruten efter 12 hela rader. Hämta den igen.'],
    [
      { code: 'too-large', bytes: 20 * 1024 * 1024 + 1, max: 20 * 1024 * 1024 },
      'Filen är 21 MB. Den får vara högst 20 MB.',
    ],
    [{ code: 'binary', kind: 'pdf' }, 'Filen är en pdf. Be om registret som CSV eller JSON.'],
  ])('%j', (fault, swedish) => {
    expect(sentence({ ...sv.fault, ...sv.rejection }, fault)).toBe(swedish);
  });
});
