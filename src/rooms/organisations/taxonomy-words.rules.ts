import { folded } from '#rooms/places/spelling.rules.ts';

/** What one written word stands for: with a known tail, and whatever follows it. */
interface Stem {
  closed: string[];
  open: string[];
}
interface Phrase {
  words: { text: string; open: boolean }[];
  codes: string[];
}
/** A compiled table of words; `whole` holds those that only count alone. */
export interface Lexicon {
  whole: Map<string, string[]>;
  stems: Map<string, Stem>;
  heads: Map<string, Stem>;
  /** First three letters of every head, so that most places in a word need no further look. */
  headStarts: Set<string>;
  phrases: Map<string, Phrase[]>;
}
/** How boldly to read: registers are terse and cut words off, people who search write anything. */
export interface Reading {
  /** Shortest stem that may carry an unknown ending. */
  openFrom: number;
  /** Shortest stem that may begin a compound. */
  stemFrom: number;
  /** Shortest last part of a compound that counts when the first part is unknown. */
  headFrom: number;
  cut?: boolean;
}

/** Longer than any word of a register; what a stranger pastes in must not be taken apart letter by letter. */
const longestWord = 40;

const joiners = new Set('och o i med m mm for f till av samt vid eller and etc inkl ansluten'.split(' '));

const inflections = ' a an ar are arna e en er erna et na or orna s'.split(' ');
const lateInflections = [...inflections, 'n', 't', 'ns', 'ts'];
const tailWords = `verksamhet verks verk vht forening foren for klubb lag arbete aktivitet fraga fragor intresse grupp
  organisation org sallskap sport traning lektion skola skolor traff projekt tavling match liv vard hall plan bana krets kar
  rorelse gille stuga utovande utovare akning pass spel ensemble distrikt kommitte akademi center centrum gang kvall`;

const tails = tailWords
  .split(/\s+/)
  .flatMap(word => [word, `s${word}`])
  .flatMap(word => lateInflections.map(ending => word + ending));
const knownTails = new Set(tails);
const cutTails = new Set(tails.flatMap(tail => [...tail].map((_, at) => tail.slice(0, at + 1))));

/** Short stems take no inflection: "kör" must not be read in "kort". */
function isTail(rest: string, stemLength: number, cut = false): boolean {
  if (rest === '' || knownTails.has(rest) || (cut && cutTails.has(rest))) return true;
  return stemLength >= 6 ? lateInflections.includes(rest) : stemLength >= 4 && inflections.includes(rest);
}

/** The words of a term, folded and without joining words; what stands in brackets after "ej" or "utan" is left out. */
export function wordsOf(written: string): string[] {
  const affirmed = !written.includes('(') ? written : written.replace(/\((?:ej|utan|inte|obs)\b[^)]*\)?/gi, ' ');
  return folded(affirmed)
    .split(' ')
    .filter(word => word !== '' && word.length <= longestWord && !joiners.has(word));
}

function noteStem(stems: Map<string, Stem>, word: string, open: boolean, code: string): void {
  const stem = stems.get(word) ?? { closed: [], open: [] };
  (open ? stem.open : stem.closed).push(code);
  stems.set(word, stem);
}

const textOf = (phrase: Phrase) => phrase.words.map(({ text, open }) => (open ? `${text}*` : text)).join(' ');

function notePhrase(phrases: Lexicon['phrases'], spelling: string, code: string): void {
  const words = spelling
    .split(' ')
    .map(word => ({ text: folded(word), open: word.endsWith('*') }))
    .filter(word => !joiners.has(word.text));
  const first = words[0]?.text ?? '';
  const known = phrases.get(first) ?? [];
  const same = known.find(phrase => textOf(phrase) === textOf({ words, codes: [] }));
  if (same) same.codes.push(code);
  else known.push({ words, codes: [code] });
  const longestFirst = (a: Phrase, b: Phrase) => b.words.length - a.words.length || textOf(b).length - textOf(a).length;
  phrases.set(first, known.sort(longestFirst));
}

function note(lexicon: Lexicon, spelling: string, code: string): void {
  const [word, ...others] = wordsOf(spelling);
  if (others.length > 0) {
    notePhrase(lexicon.phrases, spelling, code);
    return;
  }
  if (word === undefined || spelling.includes(' '))
    throw new Error(`Neither word nor phrase: "${spelling}" of ${code}`);
  if (spelling.startsWith('=')) {
    lexicon.whole.set(word, [...(lexicon.whole.get(word) ?? []), code]);
    return;
  }
  noteStem(lexicon.stems, word, spelling.endsWith('*'), code);
  if (!spelling.startsWith('*')) return;
  noteStem(lexicon.heads, word, spelling.endsWith('*'), code);
  lexicon.headStarts.add(word.slice(0, 3));
}

/** Compiles tables of words (see `Terms`) for looking up. Throws on a spelling that is neither word nor phrase. */
export function lexiconOf(tables: Record<string, string>[]): Lexicon {
  const lexicon: Lexicon = {
    whole: new Map(),
    stems: new Map(),
    heads: new Map(),
    headStarts: new Set(),
    phrases: new Map(),
  };
  for (const [code, spellings] of tables.flatMap(table => Object.entries(table))) {
    for (const spelling of spellings.split(',')) note(lexicon, spelling.trim(), code);
  }
  return lexicon;
}

function stemAt(stem: Stem, rest: string, reading: Reading, length: number): string[] | undefined {
  if (isTail(rest, length, reading.cut)) return [...stem.closed, ...stem.open];
  return stem.open.length > 0 && length >= reading.openFrom ? stem.open : undefined;
}

/** The codes of the last part of a compound whose first part is known: "gymnastik" in "barngymnastik". */
function lastPart(lexicon: Lexicon, rest: string, reading: Reading): string[] {
  const parts = rest.startsWith('s') ? [rest.slice(1), rest] : [rest];
  for (const part of parts.filter(text => text.length >= 4)) {
    const codes = fromStart(lexicon, part, reading);
    if (codes.length > 0) return codes;
  }
  return [];
}

function fromStart(lexicon: Lexicon, word: string, reading: Reading): string[] {
  for (let length = word.length; length >= Math.min(reading.stemFrom, word.length); length--) {
    const stem = lexicon.stems.get(word.slice(0, length));
    if (!stem) continue;
    const rest = word.slice(length);
    const own = stemAt(stem, rest, reading, length);
    const last = isTail(rest, length, reading.cut) ? [] : lastPart(lexicon, rest, reading);
    if (own || last.length > 0) return [...(own ?? [...stem.closed, ...stem.open]), ...last];
  }
  return [];
}

function fromWithin(lexicon: Lexicon, word: string, reading: Reading): string[] {
  for (let start = 1; start + reading.headFrom <= word.length; start++) {
    if (!lexicon.headStarts.has(word.slice(start, start + 3))) continue;
    for (let end = word.length; end - start >= reading.headFrom; end--) {
      const head = lexicon.heads.get(word.slice(start, end));
      const codes = head && stemAt(head, word.slice(end), reading, end - start);
      if (codes) return codes;
    }
  }
  return [];
}

/** The codes of one folded word, none when it is unknown. */
export function codesOfWord(lexicon: Lexicon, word: string, reading: Reading): string[] {
  const whole = lexicon.whole.get(word);
  if (whole) return [...whole, ...(lexicon.stems.get(word)?.closed ?? [])];
  const codes = fromStart(lexicon, word, reading);
  return codes.length > 0 ? codes : fromWithin(lexicon, word, reading);
}

function phraseAt(lexicon: Lexicon, words: string[], at: number): Phrase | undefined {
  const fits = ({ text, open }: Phrase['words'][number], word: string | undefined) =>
    word !== undefined && (open ? word.startsWith(text) : word === text);
  return lexicon.phrases
    .get(words[at] ?? '')
    ?.find(phrase => phrase.words.every((part, i) => fits(part, words[at + i])));
}

/** The codes of each word of a term in turn, phrases and words written apart ("ju-jutsu") taken as one. */
export function codesOfWords(lexicon: Lexicon, words: string[], reading: Reading): string[][] {
  const found: string[][] = [];
  const whole = { ...reading, cut: false };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const phrase = phraseAt(lexicon, words, at);
    const joined = phrase ? undefined : lexicon.stems.get(word + (words[at + 1] ?? ' '));
    const last = at === words.length - 1;
    if (phrase) found.push(phrase.codes);
    else if (joined) found.push([...joined.closed, ...joined.open]);
    else found.push(codesOfWord(lexicon, word, last ? reading : whole));
    at += phrase ? phrase.words.length - 1 : joined ? 1 : 0;
  }
  return found;
}
