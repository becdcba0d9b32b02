import { parentPort } from 'node:worker_threads';
import { csvColumns } from '#rooms/registers/reader-csv-columns.rules.ts';
import { compareRegister } from '#rooms/registers/register-comparison.rules.ts';
import { readRegister } from '#rooms/registers/register-file.rules.ts';
import type { RegisterRow } from '#rooms/registers/register-file.ts';
import type { ComparedRow } from '#rooms/registers/register-import.ts';
import { type Answered, type Answers, type Asked, partRows, type Question } from '#rooms/registers/register-thread.ts';

/** Rows on their way in or out, by the job they belong to. */
const waiting = new Map<number, (RegisterRow | ComparedRow)[]>();

type Asking<What extends Question['what']> = Extract<Question, { what: What }>;

const works: { [What in Question['what']]: (question: Asking<What>, turn: number) => Answers[What] } = {
  read({ bytes, options }, turn) {
    const reading = readRegister(bytes, options);
    if (!reading.ok) return reading;
    waiting.set(turn, reading.file.rows);
    return { ok: true, file: { ...reading.file, rows: [] } };
  },
  columns: ({ bytes }) => csvColumns(bytes),
  take({ job, rows }) {
    const taken = waiting.get(job) ?? [];
    for (const row of rows) taken.push(row);
    waiting.set(job, taken);
    return null;
  },
  compare({ job, file, compared }) {
    const comparison = compareRegister({ ...file, rows: (waiting.get(job) ?? []) as RegisterRow[] }, compared);
    waiting.set(job, comparison.rows);
    return { ...comparison, rows: [] };
  },
  give({ job }) {
    const part = waiting.get(job)?.splice(0, partRows) ?? [];
    if (part.length === 0) waiting.delete(job);
    return part;
  },
};

function answered({ turn, question }: Asked): Answered {
  try {
    return { turn, answer: works[question.what](question as never, turn) };
  } catch (error) {
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    return { turn, broken: [name, ...stack.split('\n').filter(line => line.startsWith('    at '))].join('\n') };
  }
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answered(asked)));
