import { Worker } from 'node:worker_threads';
import type { CsvColumns } from './reader-csv-columns.rules.ts';
import type { ComparedWith, ReadRows } from './register-comparison.rules.ts';
import type { RegisterReading } from './register-file.rules.ts';
import type { ColumnMapping, OrFault, RegisterRow } from './register-file.ts';
import type { ComparedRow, Comparison } from './register-import.ts';
import { type Answered, type Answers, partRows, type Question } from './register-thread.ts';

/** The largest register takes about twenty seconds; what takes much longer was made to. */
const limitMs = 120_000;

/** A bomb ends the thread and not the program. */
const mostMegabytes = 1536;

interface Turn {
  settle(answer: unknown): void;
  fail(error: Error): void;
}

interface Thread {
  worker: Worker;
  turns: Map<number, Turn>;
}

let thread: Thread | undefined;
let lastTurn = 0;

/** Beside the bundled program lies the bundled thread; from its source the program runs the thread's source. */
function threadFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? '../../register-worker.ts' : './register-worker.js', import.meta.url);
}

function runningThread(): Thread {
  if (thread) return thread;
  const worker = new Worker(threadFile(), { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  const started: Thread = { worker, turns: new Map() };
  thread = started;
  worker.on('message', ({ turn, ...reply }: Answered) => {
    if ('broken' in reply) started.turns.get(turn)?.fail(brokenAt(reply.broken));
    else started.turns.get(turn)?.settle(reply.answer);
  });
  worker.on('error', error => end(started, brokenAt(error.name)));
  worker.on('exit', () => end(started, brokenAt('exit')));
  return started;
}

/** Every question that waits is told; the next one starts a new thread. */
function end(ended: Thread, error: Error): void {
  if (thread === ended) thread = undefined;
  for (const { fail } of ended.turns.values()) fail(error);
}

function brokenAt(where: string): Error {
  const error = new Error('the thread that reads registers');
  error.stack = where;
  return error;
}

function ask<What extends Question['what']>(question: Extract<Question, { what: What }>, turn = ++lastTurn) {
  const { worker, turns } = runningThread();
  const limit = setTimeout(() => worker.terminate(), limitMs);
  worker.ref();
  const answer = new Promise<Answers[What]>((resolve, reject) => {
    turns.set(turn, { settle: given => resolve(given as Answers[What]), fail: reject });
  });
  worker.postMessage({ turn, question });
  return answer.finally(() => {
    clearTimeout(limit);
    turns.delete(turn);
    if (turns.size === 0) worker.unref();
  });
}

/** As `readRegister`, while other pages go on; fails where the work takes minutes or a gigabyte. */
export async function readInThread(
  bytes: Uint8Array,
  options: { mapping?: ColumnMapping; fileName?: string },
): Promise<RegisterReading> {
  const job = ++lastTurn;
  const reading = await ask({ what: 'read', bytes, options }, job);
  if (!reading.ok) return reading;
  return { ok: true, file: { ...reading.file, rows: (await fetched(job)) as RegisterRow[] } };
}

/** As `csvColumns`, while other pages go on. */
export function columnsInThread(bytes: Uint8Array): Promise<OrFault<CsvColumns>> {
  return ask({ what: 'columns', bytes });
}

/** As `compareRegister`, while other pages go on. */
export async function compareInThread({ rows, ...file }: ReadRows, compared: ComparedWith): Promise<Comparison> {
  const job = ++lastTurn;
  for (let at = 0; at < rows.length; at += partRows)
    await ask({ what: 'take', job, rows: rows.slice(at, at + partRows) });
  const comparison = await ask({ what: 'compare', job, file, compared });
  return { ...comparison, rows: (await fetched(job)) as ComparedRow[] };
}

async function fetched(job: number): Promise<(RegisterRow | ComparedRow)[]> {
  const rows: (RegisterRow | ComparedRow)[] = [];
  for (;;) {
    const part = await ask({ what: 'give', job });
    if (part.length === 0) return rows;
    for (const row of part) rows.push(row);
  }
}
