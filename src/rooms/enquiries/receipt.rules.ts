import { randomInt } from 'node:crypto';
import type { Bearer } from '#house/actor.ts';
import type { Seal } from '#house/seal.ts';

const digits = 16;
const place = 'enquiries.receipt';

/** Sixteen digits that nobody guesses: one in 10 to the 16th, evenly drawn. */
export function newReceipt(): string {
  return Array.from({ length: digits }, () => randomInt(10)).join('');
}

/** In groups of four, as they are easiest to write down and to type back. */
export function grouped(receipt: string): string {
  return receipt.replaceAll(/\d{4}(?=\d)/g, '$& ');
}

/** The digits in what somebody has typed, however she writes digits and whatever stands between them. */
export function digitsIn(typed: string): string {
  return typed
    .slice(0, 200)
    .replaceAll(/\p{Nd}/gu, digit => String(digitValue(digit)))
    .replaceAll(/\D/g, '');
}

/** Digits of every script lie ten in a row, the nought at a multiple of ten from the next such row's. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let nought = code;
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return code - nought;
}

/**
 * Whoever holds these digits. What is no receipt becomes the imprint of something that nobody holds, so that looking for it takes as long
 * and says as little as for a wrong one.
 */
export function bearerOf(seal: Seal, typed: string): Bearer {
  const receipt = digitsIn(typed);
  const known = receipt.length === digits ? receipt : `no receipt ${receipt.length}`;
  return { kind: 'bearer', receipt: seal.imprint(known, place).toString('hex') };
}

/** A receipt for a form that is about to be filled in: sent along with it, so that what is sent twice is asked once. */
export function sealedReceipt(seal: Seal): string {
  return seal.close(newReceipt(), place).toString('base64url');
}

/** The receipt of a form; a new one where what was sent along was not made here. */
export function openedReceipt(seal: Seal, sent: string | undefined): string {
  try {
    return seal.open(Buffer.from(sent ?? '', 'base64url'), place);
  } catch {
    return newReceipt();
  }
}
