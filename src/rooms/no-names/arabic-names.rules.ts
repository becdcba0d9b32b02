import {
  arabicCues,
  arabicFamilyNames,
  arabicKin,
  arabicLeads,
  arabicNames,
  arabicOfGod,
  arabicOfReligion,
  arabicOrdinary,
  arabicOwnKin,
  arabicWordNames,
  arabicWorries,
} from './arabic-words.ts';
import { wordsOf } from './identity.ts';
import { plainArabic, type Token } from './tokens.rules.ts';

const plainWords = (...lists: string[]) => new Set([...wordsOf(...lists)].map(plainArabic));
const names = plainWords(arabicNames);
const wordNames = plainWords(arabicWordNames);
const familyNames = plainWords(arabicFamilyNames);
const cues = plainWords(arabicCues);
const leads = plainWords(arabicLeads);
const kin = plainWords(arabicKin);
const ownKin = plainWords(arabicOwnKin);
const ofReligion = plainWords(arabicOfReligion);
const ofGod = plainWords(arabicOfGod);
const worries = plainWords(arabicWorries);
const ordinary = plainWords(arabicOrdinary, arabicCues, arabicKin, arabicOwnKin);
const owned = /(?:ي|ها|هم|نا|كم|ك)$/;

/** Whether a word in Arabic script is a name, from lists and from the words beside it. */
export function isArabicName(tokens: readonly Token[], at: number): boolean {
  const [first, before, plain, next] = [-2, -1, 0, 1].map(step => plainArabic(tokens[at + step]?.text ?? '')) as Four;
  if (isListedArabic(plain) || isCompound(before, plain, next)) return true;
  if (familyNames.has(plain))
    return isListedArabic(before) || wordNames.has(before) || /^(?:عائله|ال|بيت|السيده?)$/.test(before);
  if (isWordName(plain)) return isNameHere(first, before, plain, next);
  if (plain.length < 2 || plain.startsWith('ال') || ordinary.has(plain)) return false;
  if (before === 'علي' && owned.test(plain)) return false;
  return isCue(first, before) || (kin.has(before) && isWhose(plain, before, first));
}

type Four = [string, string, string, string];

/** And, for, with, in are written as one letter before a word, and and or so before that. */
function bareForms(plain: string): string[] {
  const forms = [plain];
  if (/^[وفبلك]/.test(plain) && plain.length > 3) forms.push(plain.slice(1));
  if (/^[وف][بل]/.test(plain) && plain.length > 4) forms.push(plain.slice(2));
  return forms;
}

/** Whether a list holds the word, as `plainArabic` spells it, as a name and as nothing else. */
export function isListedArabic(plain: string): boolean {
  if (names.has(plain)) return true;
  const forms = bareForms(plain);
  return forms.some(form => names.has(form)) && !forms.some(form => ordinary.has(form) || wordNames.has(form));
}

function isWordName(plain: string): boolean {
  return wordNames.has(plain) || (!ordinary.has(plain) && bareForms(plain).some(form => wordNames.has(form)));
}

/** The servant of God and the light of the religion are written as one word or two. */
function isCompound(before: string, plain: string, next: string): boolean {
  const servant = (word: string) => /^[وفبلك]?عبد$/.test(word);
  if (servant(plain)) return next.startsWith('ال');
  if (servant(before)) return plain.startsWith('ال');
  if (/^[وفبلك]?عبدال.{2}/.test(plain) || /^.{2,5}الدين$/.test(plain)) return bareForms(plain).some(isJoined);
  return makeOne(plain, next) || makeOne(before, plain);
}

function makeOne(starts: string, ends: string): boolean {
  const first = ends === 'الدين' ? ofReligion : ends === 'الله' ? ofGod : undefined;
  return first !== undefined && bareForms(starts).some(form => first.has(form));
}

function isJoined(plain: string): boolean {
  return plain.startsWith('عبدال') || ofReligion.has(plain.slice(0, -'الدين'.length));
}

/** His name is, *the name of the boy*, and worried about, before a word. */
function isCue(first: string, before: string): boolean {
  if (bareForms(before).some(form => cues.has(form))) return true;
  if (/^(?:هو|هي)$/.test(before)) return cues.has(first);
  if (before === 'علي' && bareForms(first).some(form => worries.has(form))) return true;
  return /^[وف]?اسم$/.test(first) && ownKin.has(before);
}

/** An ordinary word that is a name too: after a cue, beside a name, or between a person and what they do. */
function isNameHere(first: string, before: string, plain: string, next: string): boolean {
  if (isCue(first, before) || names.has(before)) return true;
  const led = leads.has(before) || (leads.has(first) && /^(?:لي|له|لها|لنا)$/.test(before));
  if (led) return wordNames.has(plain);
  if (kin.has(before) && !(plain.endsWith('ه') && /^(?:عائله|اهل)$/.test(before))) return true;
  return ownKin.has(before) && /^(?:لا|لم|ما|لن|قد|كان|كانت|قال|قالت|عمره|عمرها|[يت].{2,})$/.test(next);
}

/** A word that is neither definite nor somebody's, after brother of, father of, or the child of an aunt of. */
function isWhose(plain: string, before: string, first: string): boolean {
  if (plain.length < 3 || owned.test(plain)) return false;
  if (/^(?:اخو|اخت|ابو|والد|والده)$/.test(before)) return true;
  return /^(?:عم|عمه|خال|خاله)$/.test(before) && /^(?:ابن|ابنه|بنت|ابناء|اولاد)$/.test(first);
}
