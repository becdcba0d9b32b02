import type { Reach } from '#rooms/reach/reach.ts';
import type { PeerRow } from './reach-peer.ts';

/** How far two reckonings lie apart: the largest relative difference of any figure, and rows that only one of them has. */
export interface Difference {
  rows: number;
  largest: number;
  onlyOne: number;
}

const days = 7;

export function differenceOf(reach: Reach, peer: readonly PeerRow[]): Difference {
  const known = new Set(peer.map(({ row }) => row));
  let onlyOne = 0;
  for (const [row, metres] of reach.nearestMetres.entries())
    if (known.has(row) !== Number.isFinite(metres)) onlyOne += 1;
  return {
    rows: peer.length,
    largest: peer.reduce((largest, row) => Math.max(largest, apart(reach, row)), 0),
    onlyOne,
  };
}

function apart(reach: Reach, { row, score, affordable, perWeekday, metres }: PeerRow): number {
  const ours = reach.perWeekday.subarray(row * days, (row + 1) * days);
  return Math.max(
    relative(reach.score[row] ?? Number.NaN, score),
    relative(reach.affordable[row] ?? Number.NaN, affordable),
    relative(reach.nearestMetres[row] ?? Number.NaN, metres),
    ...perWeekday.map((value, day) => relative(ours[day] ?? Number.NaN, value)),
  );
}

/** What is not a number on either side is infinitely far from anything. */
function relative(one: number, other: number): number {
  if (one === other) return 0;
  const apart = Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
  return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}
