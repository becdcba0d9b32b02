import type { Figures } from './measure.ts';
import type { SightCost } from './sight.ts';
import type { SweepCost } from './sweep.ts';

/** What is aimed for: pages per second beside the peer's, a search and a listing beside their bare SQL, the clock's look in milliseconds. */
export const aims = { share: 0.45, search: 1.5, sight: 1.3, sweepMs: 50 } as const;

const whole = (number: number) => String(Math.round(number));
const tenth = (number: number) => number.toFixed(1);

/** Two tables to read: pages per second, and how long one visitor waits. */
export function tables(all: readonly Figures[]): string {
  return [
    'Pages per second, 8 connections, middle of 5 rounds by turns',
    rows(['', 'program', 'peer', 'share', `aim ${aims.share * 100} %`, 'gzip', 'kB', 'peer kB'], all.map(speedRow)),
    'Milliseconds for one visitor at a time',
    rows(
      ['', 'program p50', 'p95', 'peer p50', 'p95', 'SQL p50', 'p95', 'p95 / SQL p95', `aim ${aims.search}`],
      all.map(waitRow),
    ),
  ].join('\n\n');
}

/** What row security costs, beside the same condition written by hand. */
export function sightTable({ rows: all, visible, secured, byHand }: SightCost): string {
  const ratio = secured / byHand;
  return [
    `Milliseconds for listing the ${visible} rows of ${all} that one person may see, p50 by turns`,
    rows(
      ['', 'row security', 'by hand', 'ratio', `aim ${aims.sight}`],
      [
        [
          'versions of an organisation',
          secured.toFixed(2),
          byHand.toFixed(2),
          ratio.toFixed(2),
          met(ratio <= aims.sight),
        ],
      ],
    ),
  ].join('\n\n');
}

/** What the clock's look at open enquiries costs, beside fetching as many rows by their keys. */
export function sweepTable({ open, due, all, next, byKey }: SweepCost): string {
  return [
    `Milliseconds for finding the ${due} due of ${open} open enquiries, p50 by turns`,
    rows(
      ['all that is due', 'the next one, locked', 'by key', 'ratio', `aim ${aims.sweepMs} ms`],
      [[all.toFixed(2), next.toFixed(2), byKey.toFixed(2), (all / byKey).toFixed(2), met(all <= aims.sweepMs)]],
    ),
  ].join('\n\n');
}

function speedRow({ sample, program, peer, compressed, share }: Figures): string[] {
  const speeds = [whole(program.perSecond), whole(peer.perSecond), `${whole(share * 100)} %`, met(share >= aims.share)];
  return [sample.name, ...speeds, whole(compressed.perSecond), tenth(program.bytes / 1000), tenth(peer.bytes / 1000)];
}

function waitRow({ sample, alone: { program, peer, sql } }: Figures): string[] {
  const waits = [program.p50, program.p95, peer.p50, peer.p95, sql.p50, sql.p95].map(tenth);
  const ratio = program.p95 / sql.p95;
  return [sample.name, ...waits, ratio.toFixed(2), sample.search ? met(ratio <= aims.search) : ''];
}

const met = (reached: boolean) => (reached ? 'reached' : 'missed');

function rows(head: string[], body: string[][]): string {
  const all = [head, ...body];
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return all.map(row => `  ${line(row)}`.trimEnd()).join('\n');
}
