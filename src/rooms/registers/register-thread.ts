import type { CsvColumns } from './reader-csv-columns.rules.ts';
import type { ComparedWith, ReadRows } from './register-comparison.rules.ts';
import type { ColumnMapping, FileFault, OrFault, RegisterFile, RegisterRow } from './register-file.ts';
import type { ComparedRow, Comparison } from './register-import.ts';

/**
 * What the thread beside the program is asked to do. Rows go over in parts, each in a question of its own: a register at
 * once would keep both sides busy with copying while other pages wait.
 */
export type Question =
  | { what: 'read'; bytes: Uint8Array; options: { mapping?: ColumnMapping; fileName?: string } }
  | { what: 'columns'; bytes: Uint8Array }
  | { what: 'take'; job: number; rows: readonly RegisterRow[] }
  | { what: 'compare'; job: number; file: Omit<ReadRows, 'rows'>; compared: ComparedWith }
  | { what: 'give'; job: number };

export interface Answers {
  read: { ok: true; file: RegisterFile } | { ok: false; fault: FileFault };
  columns: OrFault<CsvColumns>;
  take: null;
  /** Without its rows: they are fetched with `give`. */
  compare: Comparison;
  /** The next rows; none when there are no more. */
  give: readonly (RegisterRow | ComparedRow)[];
}

/** A question as it travels. */
export interface Asked {
  turn: number;
  question: Question;
}

/** An answer as it travels, or where the work broke: never the words of the fault, which may hold a row. */
export type Answered = { turn: number; answer: Answers[Question['what']] } | { turn: number; broken: string };

/** Rows of a part: copied in a few thousandths of a second. */
export const partRows = 500;
