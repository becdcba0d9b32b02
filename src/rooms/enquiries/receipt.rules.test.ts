import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealWith } from '#house/seal.ts';
import { bearerOf, digitsIn, grouped, newReceipt, openedReceipt, sealedReceipt } from './receipt.rules.ts';

const seal = sealWith(Buffer.alloc(32, 7));

test('a receipt has sixteen digits, grouped by four, and comes back whatever stands between them', () => {
  const receipt = newReceipt();
  expect(receipt).toMatch(/^\d{16}$/);
  expect(grouped(receipt)).toMatch(/^(\d{4} ){3}\d{4}$/);
  for (const typed of [receipt, grouped(receipt), ` ${grouped(receipt).replaceAll(' ', '-')}\n`])
    expect(digitsIn(typed)).toBe(receipt);
});

test.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'])(
  'digits as they are written in other scripts: %s',
  typed => {
    expect(digitsIn(typed)).toBe('0123456789');
  },
);

test('two receipts are never alike, and the imprint tells nothing of the digits', () => {
  const some = new Set(Array.from({ length: 1000 }, newReceipt));
  expect(some.size).toBe(1000);
  const { receipt } = bearerOf(seal, '1234 5678 9012 3456');
  expect(receipt).toMatch(/^[0-9a-f]{64}$/);
  expect(receipt).toBe(bearerOf(seal, '1234567890123456').receipt);
  expect(receipt).not.toBe(bearerOf(sealWith(Buffer.alloc(32, 8)), '1234567890123456').receipt);
});

test('whatever is typed is looked for, and what is no receipt is held by nobody', () => {
  fc.assert(fc.property(fc.string(), typed => /^[0-9a-f]{64}$/.test(bearerOf(seal, typed).receipt)));
});

test('a receipt that a form carries is its own, and one that was not made here becomes a new one', () => {
  const carried = sealedReceipt(seal);
  expect(openedReceipt(seal, carried)).toBe(openedReceipt(seal, carried));
  expect(openedReceipt(seal, '1234567890123456')).toMatch(/^\d{16}$/);
  expect(openedReceipt(seal, undefined)).not.toBe(openedReceipt(seal, undefined));
});
