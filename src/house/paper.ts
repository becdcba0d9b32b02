import { Worker } from 'node:worker_threads';
import type { Language } from './language.ts';

/** A document on paper: what it says, in order. Every text is shown as it is written; none of it is ever read as markup. */
export interface Paper {
  language: Language;
  title: string;
  /** A short line over the title. */
  over: string;
  /** Whose it is, at the top of every page: the organisation, and where. */
  owner: string;
  place: string;
  /** At the foot of every page, beside its number. */
  foot: string;
  pageWords: { page: string; of: string };
  sections: readonly PaperSection[];
}

export interface PaperSection {
  title: string;
  lead?: string | undefined;
  parts: readonly PaperPart[];
}

export type PaperPart =
  | { facts: readonly PaperFact[] }
  | { text: string }
  | { entry: PaperEntry }
  | { table: { heads: readonly string[]; rows: readonly (readonly string[])[] } };

export interface PaperFact {
  term: string;
  text: string;
}

/** Something that somebody said, and when. */
export interface PaperEntry {
  title: string;
  meta: string;
  facts: readonly PaperFact[];
  text: string;
  list: readonly string[];
}

/** What the press has templates for. */
export type PressForm = 'paper' | 'flyer';

/** What the thread answers: a PDF, or where it broke. */
export type Printed = { turn: number; bytes: Uint8Array } | { turn: number; broken: string };

/** So long a thread that nobody uses is kept; it holds the letters and about a hundred megabytes. */
const idleMs = 120_000;

interface Press {
  worker: Worker;
  turns: Map<number, { settle(bytes: Uint8Array): void; fail(error: Error): void }>;
  idle: NodeJS.Timeout | undefined;
}

let press: Press | undefined;
let lastTurn = 0;

/** The paper as PDF, tagged for those who listen (PDF/UA-1). */
export function printed(paper: Paper): Promise<Uint8Array> {
  return pressed({ form: 'paper', told: paper, at: new Date() });
}

/** What is told in a form of the press as PDF, made at a moment. In a thread that is started at the first use, one at a time. */
export async function pressed({ form, told, at }: { form: PressForm; told: object; at: Date }): Promise<Uint8Array> {
  const used = runningPress();
  clearTimeout(used.idle);
  used.worker.ref();
  const turn = ++lastTurn;
  const answer = new Promise<Uint8Array>((settle, fail) => {
    used.turns.set(turn, { settle, fail });
  });
  used.worker.postMessage({ turn, form, told: JSON.stringify(told, asText), at: at.getTime() });
  return answer.finally(() => {
    used.turns.delete(turn);
    if (used.turns.size === 0) rest(used);
  });
}

/** Signs that no letter stands for, and that no document may hold: control signs, the mark of byte order, halves of a sign. */
const asText = (_: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed().replaceAll(/[^\P{Cc}\n\t]|\uFEFF|\uFFFE|\uFFFF/gu, '') : value;

function runningPress(): Press {
  if (press) return press;
  const isSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(isSource ? '../paper-worker.ts' : './paper-worker.js', import.meta.url));
  const started: Press = { worker, turns: new Map(), idle: undefined };
  press = started;
  worker.on('message', (answer: Printed) => {
    const turn = started.turns.get(answer.turn);
    if ('bytes' in answer) turn?.settle(answer.bytes);
    else turn?.fail(brokenAt(answer.broken));
  });
  worker.on('error', error => end(started, error.name));
  worker.on('exit', () => end(started, 'exit'));
  return started;
}

function rest(used: Press): void {
  used.worker.unref();
  used.idle = setTimeout(() => {
    if (press === used) press = undefined;
    void used.worker.terminate();
  }, idleMs).unref();
}

/** Every paper that waits is told; the next one starts a new thread. */
function end(ended: Press, where: string): void {
  if (press === ended) press = undefined;
  clearTimeout(ended.idle);
  for (const { fail } of ended.turns.values()) fail(brokenAt(where));
}

function brokenAt(where: string): Error {
  const error = new Error('the thread that prints papers');
  error.stack = where;
  return error;
}
