import { holdsPersonalNumber } from '#house/personal-number.ts';
import { longest } from './register-file.ts';
import { withoutContactDetails } from './row-contact-details.rules.ts';
import { withoutMarkup } from './row-markup.rules.ts';
import { withoutUnseen } from './row-text.rules.ts';

/** `others` counts the further addresses in the same field; `written` is left out where it could be a person's. */
export type WebsiteReading =
  | { kind: 'none' }
  | { kind: 'address'; value: string; others: number }
  | { kind: 'email' }
  | { kind: 'personal-number' }
  | { kind: 'unreadable'; written?: string };

const nothing =
  /^(?:h?ttps?:\/*)?(?:[\p{P}\p{S}\s]*|x+|saknas|saknar|inga|ingen|inget|nej|nix|ej|finns (?:ej|inte)(?: ännu)?|null|n\/?a)$|(?:ingen|saknar|inte någon|ej) (?:egen )?(?:hemsida|webb|webbplats|webbsida)/iu;
/** Slips seen in registers: `http//:`, `https:www`, `htpp://`, `http://http://`. */
const scheme = /^h{0,2}t{1,2}p{1,2}(s?)(?=[:;/])[:;/]+/i;
const host = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/;
/** Pages of social media are numbered with 14–16 digits; one in fifty would hold a personal number by chance. */
const longIds = /\d{14,}/g;
const mostWords = 60;
const joint = /^(?:och|samt|eller|and|el\.?|och\/eller|[\p{P}\p{S}].*)$/iu;

/** The first web address in what somebody wrote, made whole; an address with a space inside is not guessed at. */
export function readWebsite(written: string): WebsiteReading {
  const text = mended(written);
  const words = text.split(' ').flatMap(apart).slice(0, mostWords);
  const addresses = words.map(asAddress);
  const first = addresses.findIndex(address => address !== undefined);
  const value = addresses[first];
  if (value === undefined) return withoutAddress(text);
  if (holdsPersonalNumber(decoded(value).replace(longIds, ' '))) return { kind: 'personal-number' };
  if (withoutContactDetails(decoded(value)) !== decoded(value) && value.includes('@')) return { kind: 'email' };
  if (isBroken(value, words[first], words[first + 1], addresses[first + 1])) return unreadable(text);
  return { kind: 'address', value, others: new Set(addresses.filter(each => each !== undefined)).size - 1 };
}

function mended(written: string): string {
  return withoutMarkup(
    withoutUnseen(written.slice(0, 1000)).replace(/<a\s[^<>]*href\s*=\s*["']?([^"'<>\s]+)[^<>]*>/gi, ' $1 , '),
  )
    .replace(/^\s*[=+-]+\s*HYPER\p{L}+\s*\(/iu, ' ')
    .replace(/\bwww\s*,\s*/gi, 'www.')
    .replace(/\b(h?ttps?:\/{0,2})\s+/gi, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A list written without blanks falls apart at its commas; the comma stays as a sign that a new address begins. */
function apart(word: string): string[] {
  return word.split(/(?<=[,;|"'])|(?=[,;|"'])/).filter(part => part !== '');
}

function asAddress(word: string): string | undefined {
  let rest = word.replace(/^[([{<]+/, '').replace(/[)\]}>.:!?]{1,10}$/, '');
  let secure = 's';
  for (let slip = scheme.exec(rest); slip; slip = scheme.exec(rest)) {
    secure = slip[1] ?? '';
    rest = rest.slice(slip[0].length);
  }
  const [authority = ''] = rest.split(/[/?#]/);
  if (/[@\\]/.test(authority) || rest.includes('\\') || !/^[^:]+\.[^:]+(?::\d{1,5})?$/.test(authority))
    return undefined;
  return canonical(`http${secure.toLowerCase()}://${rest}`);
}

function canonical(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || !host.test(url.hostname) || url.username || url.password) return undefined;
  const value = url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href;
  return value.length <= longest.website ? value : undefined;
}

function isBroken(value: string, word = '', next: string | undefined, nextAddress: string | undefined): boolean {
  const hasPath = new URL(value).pathname !== '/';
  return hasPath && next !== undefined && nextAddress === undefined && !/[,;.)]$/.test(word) && !joint.test(next);
}

function withoutAddress(text: string): WebsiteReading {
  if (holdsPersonalNumber(text)) return { kind: 'personal-number' };
  if (/(?:^|[\s/(<]|mailto:)[^\s:@/<(]{1,64}@[^\s@]{1,120}\.\S/.test(text)) return { kind: 'email' };
  return nothing.test(text.replace(/\/{1,3}$/, '')) ? { kind: 'none' } : unreadable(text);
}

function unreadable(text: string): WebsiteReading {
  const safe = text.length <= 120 && !holdsPersonalNumber(decoded(text)) && withoutContactDetails(text) === text;
  return safe ? { kind: 'unreadable', written: text } : { kind: 'unreadable' };
}

function decoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
