import { withinOneSlip } from '#rooms/places/spelling.rules.ts';
import { nameCue, ownedWords, ownerWords, personVerbs, relationWords } from './cue-words.ts';
import { familyEndings, familyNames, wordFamilyNames } from './family-names.ts';
import { givenNames, wordNames } from './given-names.ts';
import { wordsOf } from './identity.ts';
import { givenShape, moreGivenNames } from './more-given-names.ts';
import { functionWords, nearNames, ordinaryEnding, somaliEnding, somaliVerb } from './ordinary-words.ts';
import { isKnownProper, isPlace } from './proper.rules.ts';
import { formsOf, plainOf, type Token } from './tokens.rules.ts';

const given = wordsOf(givenNames, moreGivenNames);
const maybeGiven = wordsOf(wordNames);
const family = wordsOf(familyNames);
const maybeFamily = wordsOf(wordFamilyNames);
const ordinary = wordsOf(functionWords);
const near = wordsOf(nearNames);
const verbs = wordsOf(personVerbs);
const relations = wordsOf(relationWords);
const owners = wordsOf(ownerWords);
const owned = wordsOf(ownedWords);
const longNames = [...wordsOf(givenNames)].filter(name => name.length >= 6);

/** What a word is judged by: the text, its words, which of them, and the places that whoever asks knows. */
export interface Sight {
  text: string;
  tokens: readonly Token[];
  at: number;
  known: ReadonlySet<string>;
}

/** Whether a word in Latin letters is a name, from lists, its neighbours and its capital. */
export function isLatinName(sight: Sight): boolean {
  const token = sight.tokens[sight.at];
  if (!token || token.plain.length < 2) return false;
  const parts = token.plain.split('-').map(formsOf);
  const certain = !near.has(token.plain) && parts.some(forms => forms.some(isGiven));
  if (certain) return !isPlaceCalled(sight, token);
  if (isCued(sight, token)) return true;
  if (token.capital && isFamilyName(sight, token)) return true;
  if (token.capital && parts.some(forms => forms.some(form => maybeGiven.has(form)))) return isWordName(sight, token);
  return isUnlistedName(sight, token) || isMisspelt(token);
}

function isGiven(form: string): boolean {
  return given.has(form) || givenShape.test(form);
}

/** Whether a list holds the word as a name and as nothing else. */
export function isCertainName(plain: string): boolean {
  return formsOf(plain).some(form => form.length > 2 && !near.has(form) && (isGiven(form) || family.has(form)));
}

/** `i Sofia församling`: a given name that a place has. */
function isPlaceCalled({ tokens, at }: Sight, token: Token): boolean {
  return token.capital && /^(?:församling|kyrka|sjukhus|skola|torg)$/.test(tokens[at + 1]?.plain ?? '');
}

function isCued({ text, tokens, at, known }: Sight, token: Token): boolean {
  const lead = text.slice(Math.max(0, token.start - 40), token.start).replace(/\s+/g, ' ');
  if (!nameCue.test(lead)) return false;
  if (token.capital && maybeGiven.has(token.plain)) return true;
  if (token.plain.length < 3 || isOrdinary(token)) return false;
  const kinship = /(?:till|med) $/i.test(lead);
  if (kinship && !token.capital) return !ordinaryEnding.test(token.plain) && !relations.has(token.plain);
  return !isKnownProper(tokens, at, known);
}

function isOrdinary(token: Token): boolean {
  return ordinary.has(token.plain) || near.has(token.plain) || owned.has(token.plain);
}

function isFamilyName({ tokens, at, known }: Sight, token: Token): boolean {
  const [bare = '', owner = bare] = formsOf(token.plain.replace(/^.*-/, ''));
  if (family.has(bare) || family.has(owner)) return !token.opens || isPerson(tokens, at);
  const ends = familyEndings.test(bare) || familyEndings.test(owner);
  if (ends && bare.length > 4 && !isKnownProper(tokens, at, known)) return true;
  const follows = (maybeFamily.has(bare) || maybeFamily.has(owner)) && !token.opens;
  return follows && isListed(tokens[at - 1]);
}

function isListed(token: Token | undefined): boolean {
  return token?.capital === true && formsOf(token.plain).some(form => isGiven(form) || maybeGiven.has(form));
}

/** A name that is a word too: inside a sentence its capital tells, first in it only what follows. */
function isWordName(sight: Sight, token: Token): boolean {
  const { tokens, at, known } = sight;
  if (isShouting(sight) || /\p{Ll}\p{Lu}/u.test(token.text)) return false;
  if (token.opens) return ordinary.has(token.plain) ? isBeforeName(tokens, at) : isPerson(tokens, at);
  return !isKnownProper(tokens, at, known);
}

/** First in a sentence: before a verb that people do, or before another name. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.opens) return false;
  return acts(tokens, at) || owned.has(next.plain) || isBeforeName(tokens, at);
}

/** Before a verb that people do; two people joined by *and* do it together. */
function acts(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (!next || next.opens) return false;
  if (/^(?:och|and|iyo)$/.test(next.plain))
    return second !== undefined && !second.opens && (second.capital || owners.has(second.plain));
  return verbs.has(next.plain);
}

function isBeforeName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.capital === true && !next.opens && isNamelike(next);
}

function isNamelike(token: Token): boolean {
  return formsOf(token.plain).some(form => family.has(form) || isGiven(form) || familyEndings.test(form));
}

/** No list knows the word: a capital inside a sentence, or the part it plays. */
function isUnlistedName(sight: Sight, token: Token): boolean {
  const { tokens, at, known } = sight;
  if (token.plain.length < 3 || isOrdinary(token) || isKnownProper(tokens, at, known)) return false;
  if (token.shouted || /\p{Ll}\p{Lu}/u.test(token.text)) return false;
  if (!token.capital) return followsRelation(tokens, at);
  if (!token.opens) return !isPlace(tokens, at, known);
  return playsPerson(sight, token);
}

/** `min elev … har`: between the one somebody has and the verb stands a name. */
function followsRelation(tokens: readonly Token[], at: number): boolean {
  const [owner, relation, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!relation || !token || token.opens || !next || !verbs.has(next.plain) || verbs.has(token.plain)) return false;
  return relations.has(relation.plain) && owners.has(owner?.plain ?? '') && !ordinaryEnding.test(token.plain);
}

/** First in a sentence: `… har slutat`, `…s mamma`, `… i 6A`, or before a family name. */
function playsPerson(sight: Sight, token: Token): boolean {
  const next = sight.tokens[sight.at + 1];
  if (!next || next.opens || isThing(token, next)) return false;
  if (acts(sight.tokens, sight.at) || /^ (?:i|in) [1-9] ?[A-Fa-f]\b/.test(sight.text.slice(token.end, token.end + 10)))
    return true;
  if (/s$/.test(token.plain) && owned.has(next.plain)) return !ordinary.has(token.plain.replace(/'?s$/, ''));
  return next.capital && !relations.has(token.plain) && isLatinName({ ...sight, at: sight.at + 1 });
}

function isThing(token: Token, next: Token): boolean {
  return ordinaryEnding.test(token.plain) || (somaliVerb.test(next.plain) && somaliEnding.test(token.plain));
}

function isMisspelt(token: Token): boolean {
  if (token.shouted || token.plain.includes('-') || isOrdinary(token)) return false;
  return formsOf(token.plain).some(form => form.length >= 6 && !near.has(form) && isNearName(form));
}

/** The first letter is taken to be right: who hears a name gets that one. */
function isNearName(word: string): boolean {
  return longNames.some(name => name[0] === word[0] && withinOneSlip(name, word));
}

function isShouting({ text }: Sight): boolean {
  return text.length > 20 && !/\p{Ll}{3}/u.test(text);
}

/** The names that lists hold, for a test that keeps the held-out ones out. */
export function standsInLists(name: string): boolean {
  return formsOf(plainOf(name)).some(form => [given, maybeGiven, family, maybeFamily].some(list => list.has(form)));
}
