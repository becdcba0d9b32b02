import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#house/project-folder.ts';
import type { Finding, IdentityKind } from '#rooms/no-names/identity.ts';
import { findIdentities } from '#rooms/no-names/no-names.rules.ts';

/** A sentence of the fixtures, with the identities that whoever wrote it marked. */
export interface Sentence {
  language: string;
  heldOut: string;
  text: string;
  marks: { kind: IdentityKind; start: number; end: number }[];
}

/** Reads `sentences.tsv` or `sentences-later.tsv`. */
export function sentencesOf(file: string): Sentence[] {
  const text = readFileSync(join(projectFolder, 'src/rooms/no-names/fixtures', file), 'utf8');
  const rows = text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  return rows.slice(1).map(row => {
    const [language = '', heldOut = '', marked = ''] = row.split('\t');
    return { language, heldOut, ...unmarked(marked) };
  });
}

function unmarked(marked: string): Pick<Sentence, 'text' | 'marks'> {
  const marks: Sentence['marks'] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([a-z-]+):(.+?)\]\](?!\])/g)) {
    text += marked.slice(at, match.index);
    const words = match[2] ?? '';
    marks.push({ kind: match[1] as IdentityKind, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}

/** How many of how many. */
export interface Share {
  found: number;
  of: number;
}

export interface Figures {
  identifiers: Share;
  names: Share;
  heldOutNames: Share;
  falseAlarms: Share;
}

/** What the guard finds in sentences: an identity counts when no letter and no figure of it is left. */
export function figuresOf(sentences: readonly Sentence[]): Figures {
  const looked = sentences.map(each => ({ ...each, findings: findIdentities(each.text) }));
  const marks = looked.flatMap(each => each.marks.map(mark => ({ ...each, mark })));
  const found = (some: typeof marks) => ({
    found: some.filter(({ text, mark, findings }) => isCovered(text, mark, findings)).length,
    of: some.length,
  });
  const names = marks.filter(({ mark }) => mark.kind === 'name');
  const clean = looked.filter(each => each.marks.length === 0);
  return {
    identifiers: found(marks.filter(({ mark }) => mark.kind !== 'name')),
    names: found(names),
    heldOutNames: found(names.filter(({ heldOut }) => heldOut === 'yes')),
    falseAlarms: { found: clean.filter(({ findings }) => findings.length > 0).length, of: clean.length },
  };
}

function isCovered(text: string, mark: { start: number; end: number }, findings: readonly Finding[]): boolean {
  for (let at = mark.start; at < mark.end; at += 1) {
    const counts = /[\p{L}\p{N}]/u.test(text.charAt(at));
    if (counts && !findings.some(({ start, end }) => start <= at && at < end)) return false;
  }
  return true;
}

/** The figures as rows of the page of measurements, one a language and one for all. */
export function tableOf(sentences: readonly Sentence[]): string[] {
  const languages = [...new Set(sentences.map(each => each.language))];
  const row = (name: string, some: readonly Sentence[]) => {
    const figures = figuresOf(some);
    return `| ${[name, String(some.length), ...Object.values(figures).map(said)].join(' | ')} |`;
  };
  return [
    ...languages.map(language =>
      row(
        language,
        sentences.filter(each => each.language === language),
      ),
    ),
    row('all', sentences),
  ];
}

function said({ found, of }: Share): string {
  return of === 0 ? '–' : `${found} of ${of} (${((100 * found) / of).toFixed(1)} %)`;
}
