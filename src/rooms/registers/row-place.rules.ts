import { holdsPersonalNumber } from '#house/personal-number.ts';
import { longest, type Remark } from './register-file.ts';
import { withoutContactDetails } from './row-contact-details.rules.ts';
import { cleanLine, withoutUnseen } from './row-text.rules.ts';

export interface PlaceReading {
  postalCode?: string;
  city?: string;
  remarks: Remark[];
}

/** Swedish postal codes run from 100 to 984; `SE-`, blanks and a decimal that a spreadsheet added are forgiven. */
const code = /^(?:s|se|sverige)?[\s\p{Pd}]*([1-9]\d{2})[\s\p{Pd}]?(\d{2})(?:[.,]0)?(?:[\s,]+(\D+))?$/iu;
const codeInside = /(?<!\d)(?:se?[\s\p{Pd}]*)?([1-9]\d{2})\s?(\d{2})(?!\d)/iu;
const country = /(?:^|[,\s])\s*(?:sverige|sweden|schweden|\(?se\)?)\s*$/iu;
const notATown =
  /\d|@|(?:^|\s)c\s?\/\s?o(?:\s|$)|(?:gatan|gränden|gränd|vägen|(?<!^)stigen)$|^(?:box|saknas|okänd|okänt|null|x+|n\/?a)$|^[\p{P}\p{S}\s]*$/iu;
const smallWords = new Set([
  'i',
  'och',
  'på',
  'av',
  'vid',
  'under',
  'över',
  'med',
  'den',
  'det',
  'de',
  'du',
  'la',
  'le',
]);

/** Postal code and town of a row; each may stand in the other's field. A street is never taken for a town. */
export function readPlace(postalCode: string, city: string): PlaceReading {
  const remarks: Remark[] = [];
  const code = readPostalCode(postalCode);
  const cleaned = cleanLine(city, 'city', longest.city);
  const town = readCity(cleaned.text);
  const name = town.city ?? (code.kind === 'code' ? readCity(code.rest).city : undefined);
  if (code.kind === 'unreadable')
    remarks.push({ code: 'postal-code-unreadable', ...(code.written === undefined ? {} : { written: code.written }) });
  remarks.push(...cleaned.remarks);
  if (name === undefined && town.unreadable) remarks.push({ code: 'city-unreadable' });
  const number = code.kind === 'code' ? code.value : code.kind === 'none' ? town.postalCode : undefined;
  return {
    ...(number === undefined ? {} : { postalCode: number }),
    ...(name === undefined ? {} : { city: name }),
    remarks,
  };
}

type PostalCodeReading =
  | { kind: 'none' }
  | { kind: 'code'; value: string; rest: string }
  | { kind: 'unreadable'; written?: string };

function readPostalCode(written: string): PostalCodeReading {
  const text = withoutUnseen(written.slice(0, 200)).normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (/^(?:[\p{P}\p{S}\s]*|saknas|null|x+)$/iu.test(text)) return { kind: 'none' };
  const found = code.exec(text);
  if (found) return { kind: 'code', value: `${found[1]}${found[2]}`, rest: found[3] ?? '' };
  const safe = text.length <= 12 && !holdsPersonalNumber(text) && withoutContactDetails(text) === text;
  return safe ? { kind: 'unreadable', written: text } : { kind: 'unreadable' };
}

function readCity(text: string): { city?: string; postalCode?: string; unreadable: boolean } {
  const found = codeInside.exec(text);
  const around = found ? [text.slice(found.index + found[0].length), text.slice(0, found.index)] : [text];
  const parts = around.flatMap(part => part.replace(country, '').split(',')).map(part => part.trim());
  const town = parts.find(part => part !== '' && !notATown.test(part));
  return {
    ...(town === undefined ? {} : { city: townCase(town) }),
    ...(found ? { postalCode: `${found[1]}${found[2]}` } : {}),
    unreadable:
      town === undefined &&
      parts.some(part => /[\p{L}\d]/u.test(part) && !/^(?:saknas|okänd|okänt|null|x+|n\/?a)$/i.test(part)),
  };
}

/** `VARBERG` and `varberg` become `Varberg`; a town in mixed letters stays as it is. */
export function townCase(town: string): string {
  const mixed = town !== town.toLocaleUpperCase('sv') && town !== town.toLocaleLowerCase('sv');
  if (mixed) return town;
  return town
    .toLocaleLowerCase('sv')
    .replace(/\p{L}+/gu, (word, at: number) =>
      at > 0 && smallWords.has(word) ? word : word.charAt(0).toLocaleUpperCase('sv') + word.slice(1),
    )
    .replace(/(?<=[\p{L}]:)T\b/u, 't');
}
