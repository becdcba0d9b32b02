import Organisationsnummer from 'organisationsnummer';
import { couldBeBirthDate, holdsPersonalNumber, withPlainDigits } from './personal-number.ts';

/** What an organisation number turned out to be. A personal number is never repeated, not even in part. */
export type OrgNumberReading =
  | { kind: 'none' }
  | { kind: 'number'; value: string }
  | { kind: 'personal-number' }
  | { kind: 'wrong-check-digit'; written: string }
  | { kind: 'unreadable'; written?: string };

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const nothing = /^(?:[\s\p{P}\p{S}]*|x+|saknas|saknar|ingen|inget|nej|ej|finns ej|finns inte|okänt|null|n\/?a)$/iu;

/**
 * Reads an organisation number as people write it: `NNNNNN-NNNN` comes back with its check digit tried.
 * Understands missing or odd hyphens, `16` or `06` in front, a VAT number, and marks around it.
 */
export function readOrgNumber(written: string): OrgNumberReading {
  const text = withPlainDigits(written.slice(0, 200).replace(invisible, '').trim());
  if (nothing.test(text)) return { kind: 'none' };
  const ten = tenDigits(text);
  if (ten !== undefined && isOrganisation(ten)) return checked(ten);
  if (couldBePersonal(text)) return { kind: 'personal-number' };
  return safeToRepeat(text) ? { kind: 'unreadable', written: text } : { kind: 'unreadable' };
}

function checked(ten: string): OrgNumberReading {
  const value = `${ten.slice(0, 6)}-${ten.slice(6)}`;
  if (Organisationsnummer.valid(ten)) return { kind: 'number', value };
  return { kind: 'wrong-check-digit', written: value };
}

/** No organisation number begins with 0 or 4, and the third digit is 2 or more so that it can not be a month. */
function isOrganisation(ten: string): boolean {
  return /^[1235-9]\d[2-9]\d{7}$/.test(ten);
}

function tenDigits(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  if (digits.length === 10) return digits;
  if (digits.length === 12 && /^(?:16|06)/.test(digits)) return digits.slice(2);
  if (/^SE\s*\d{10}01$/i.test(text)) return digits.slice(0, 10);
  const numbers = [...text.matchAll(/(?<!\d)(?:16|06)?(\d{6})[\s\p{Pd}\u2212]{0,3}(\d{4})(?!\d)/gu)];
  const [only] = numbers;
  return only && numbers.length === 1 ? `${only[1]}${only[2]}` : undefined;
}

function couldBePersonal(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (holdsPersonalNumber(text)) return true;
  if ((digits.length === 10 || digits.length === 12) && /^[01]/.test(digits.slice(-8))) return true;
  return Array.from({ length: Math.max(0, digits.length - 9) }, (_, start) => digits.slice(start, start + 6)).some(
    couldBeBirthDate,
  );
}

/** Only a few digits that hold no day of birth are shown again; letters could be somebody's name. */
function safeToRepeat(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length > 9 || !/^[\d\s\p{Pd}.,?]{1,20}$/u.test(text)) return false;
  return !Array.from({ length: Math.max(0, digits.length - 5) }, (_, start) => digits.slice(start, start + 6)).some(
    couldBeBirthDate,
  );
}
