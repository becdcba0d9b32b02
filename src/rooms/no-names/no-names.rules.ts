import { withPlainDigits } from '#house/personal-number.ts';
import { isArabicName } from './arabic-names.rules.ts';
import { disguisedIn } from './disguise.rules.ts';
import { identifiersIn } from './identifiers.rules.ts';
import { type Finding, keepableKinds, keyOf, type NeutralWords } from './identity.ts';
import { classesBeside, initialsIn } from './initials.rules.ts';
import { isLatinName } from './latin-names.rules.ts';
import { plainOf, type Token, tokensOf } from './tokens.rules.ts';

const nowhere: ReadonlySet<string> = new Set();

/** Places as `findIdentities` wants them: the words of their names, spelled as it spells. */
export function knownPlaces(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].flatMap(name => tokensOf(name).map(({ text }) => plainOf(text))));
}

/**
 * Everything in a text that looks like somebody's identity, from first to last and without overlaps. It is a guess from
 * lists, neighbours and capitals, and can be wrong both ways. `known` holds more places that are no names.
 */
export function findIdentities(text: string, known: ReadonlySet<string> = nowhere): Finding[] {
  const plain = withPlainDigits(text);
  // Some scripts' digits take two units of a string, and then the places would no longer be the same.
  const searched = plain.length === text.length ? plain : text;
  const identifiers = identifiersIn(searched);
  const found = identifiers.filter(each => !canKeep(each));
  const disguised = disguisedIn(searched).map(({ start, end }) => nameOf(searched, start, end));
  // Before accounts: a name with a sign for a letter looks like one.
  found.push(...apartFrom(found, disguised));
  found.push(...apartFrom(found, identifiers.filter(canKeep)));
  found.push(...apartFrom(found, initialsIn(searched)));
  found.push(...apartFrom(found, namesIn(searched, known)));
  const people = found.filter(({ kind }) => kind === 'name' || kind === 'initials');
  found.push(...apartFrom(found, classesBeside(searched, people)));
  return found.sort((a, b) => a.start - b.start).map(each => ({ ...each, word: text.slice(each.start, each.end) }));
}

/** What is found and not kept: a form may not be sent while there is any. `kept` holds keys of words. */
export function openFindings(text: string, kept: ReadonlySet<string>, known?: ReadonlySet<string>): Finding[] {
  return findIdentities(text, known).filter(each => !isKept(each, kept));
}

/** Whether a person has said that the word stays, and may. */
export function isKept(finding: Finding, kept: ReadonlySet<string>): boolean {
  return canKeep(finding) && kept.has(keyOf(finding.word));
}

/** Whether a person may say that the word is no identity. */
export function canKeep({ kind }: Finding): boolean {
  return keepableKinds.includes(kind);
}

/** The text with neutral words for what was found, except what is kept; several people are told apart by figures. */
export function masked(
  text: string,
  kept: ReadonlySet<string>,
  words: NeutralWords,
  known?: ReadonlySet<string>,
): string {
  const people = new Map<string, number>();
  let result = text;
  // What stands beside a word changes with it, so what is left is looked at again.
  for (let round = 0; round < 5; round += 1) {
    const open = openFindings(result, kept, known);
    if (open.length === 0) break;
    result = replaced(result, open, words, people);
  }
  return result;
}

function replaced(
  text: string,
  findings: readonly Finding[],
  words: NeutralWords,
  people: Map<string, number>,
): string {
  numberedPeople(findings, people);
  let result = '';
  let at = 0;
  for (const each of findings) {
    const word = neutralWord(each, words, people);
    const opens = /(?:^|[.!?]\s+|\n)$/.test(text.slice(Math.max(0, each.start - 3), each.start));
    result += text.slice(at, each.start) + (opens ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    at = each.end;
  }
  return result + text.slice(at);
}

/** The people among findings, each with a figure of their own in the order they come; adds to those given. */
export function numberedPeople(findings: readonly Finding[], people = new Map<string, number>()): Map<string, number> {
  for (const each of findings.filter(isPerson)) {
    const key = personKey(each);
    if (!people.has(key)) people.set(key, people.size + 1);
  }
  return people;
}

/** What is offered for one finding: `en person`, or `person 2` where there are several. */
export function neutralWord(finding: Finding, words: NeutralWords, people: ReadonlyMap<string, number>): string {
  if (!isPerson(finding) || people.size < 2) return words[finding.neutral];
  const pattern = finding.neutral === 'persons' ? words.numberedPersons : words.numbered;
  return pattern.replace('{n}', String(people.get(personKey(finding)) ?? people.size));
}

function isPerson({ neutral }: Finding): boolean {
  return neutral === 'person' || neutral === 'persons';
}

function personKey({ word, neutral }: Finding): string {
  const key = keyOf(word);
  return neutral === 'persons' ? key.replace(/['’:]?s$/, '') : key;
}

function apartFrom(taken: readonly Finding[], found: readonly Finding[]): Finding[] {
  const free: Finding[] = [];
  for (const each of found) {
    const apart = (other: Finding) => each.end <= other.start || each.start >= other.end;
    if (taken.every(apart) && free.every(apart)) free.push(each);
  }
  return free;
}

function namesIn(text: string, known: ReadonlySet<string>): Finding[] {
  const tokens = tokensOf(text);
  const found: Finding[] = [];
  for (const [at, token] of tokens.entries()) {
    const isName = token.arabic ? isArabicName(tokens, at) : isLatinName({ text, tokens, at, known });
    if (!isName) continue;
    const last = found[found.length - 1];
    if (last && goesOn(text, last, token)) Object.assign(last, nameOf(text, last.start, token.end));
    else found.push(nameOf(text, token.start, token.end));
  }
  return found;
}

/** A given name and a family name, one blank between them, are one person. */
function goesOn(text: string, last: Finding, token: Token): boolean {
  return token.start - last.end === 1 && text[last.end] === ' ';
}

function nameOf(text: string, start: number, end: number): Finding {
  const word = text.slice(start, end);
  const owns = /['’:]s$|[^sxz]s$/u.test(word) && /^\p{L}/u.test(text.slice(end).trimStart());
  return { kind: 'name', start, end, word, neutral: owns ? 'persons' : 'person' };
}
