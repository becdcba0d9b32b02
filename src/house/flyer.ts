import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { PublicLanguage } from './language.ts';
import { pressed } from './paper.ts';

/** A leaf for a wall or a stairwell: a few large words and a square for a phone's camera. Every text is shown as it is written. */
export interface Flyer {
  language: PublicLanguage;
  dir: 'ltr' | 'rtl';
  /** A short line over the title. */
  over: string;
  title: FlyerText;
  lead: FlyerText | undefined;
  /** Said large, a line each. */
  main: readonly string[];
  facts: readonly { term: string; text: FlyerText }[];
  square: FlyerSquare & { aim: string; address: string };
  list: readonly FlyerRow[];
  /** Under the list, such as that there is more. */
  after: string | undefined;
  foot: readonly string[];
}

/** A text, and the language it is written in. */
export interface FlyerText {
  text: string;
  language: PublicLanguage;
}

/** A square that a phone's camera reads (QR code), and what it is in words. */
export interface FlyerSquare {
  leadsTo: string;
  alt: string;
}

export interface FlyerRow {
  title: FlyerText;
  lines: readonly FlyerText[];
  square: FlyerSquare;
}

/** So many wait at the most; whoever comes then is asked to come back. */
export const mostFlyersWaiting = 8;
/** So many made ones are kept: what hangs in a stairwell is asked for again and again. Some thirty kilobytes each. */
const mostKept = 100;

const kept = new Map<string, Promise<Uint8Array>>();
let waiting = 0;
let before: Promise<unknown> = Promise.resolve();

/**
 * The flyer as PDF, tagged (PDF/UA-1); undefined where too many wait already. Whoever asks has no account, so that flyers are made one at
 * a time with a rest as long as the work: a flood takes half of one core, and a paper of somebody who works waits for one flyer at most.
 */
export async function printedFlyer(flyer: Flyer, at: Date): Promise<Uint8Array | undefined> {
  const key = createHash('sha256')
    .update(JSON.stringify([flyer, at]))
    .digest('base64');
  const known = kept.get(key);
  if (known) return remembered(key, known);
  if (waiting >= mostFlyersWaiting) return undefined;
  waiting += 1;
  const made = before.then(() => pressed({ form: 'flyer', told: flyer, at }));
  before = rested(before, made);
  made
    .catch(() => kept.delete(key))
    .finally(() => {
      waiting -= 1;
    });
  return remembered(key, made);
}

function remembered(key: string, made: Promise<Uint8Array>): Promise<Uint8Array> {
  kept.delete(key);
  kept.set(key, made);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return made;
}

/** Over when one is made, and as long again has passed. */
async function rested(begins: Promise<unknown>, made: Promise<unknown>): Promise<void> {
  await begins;
  const begunMs = performance.now();
  await made.catch(() => undefined);
  await setTimeout(performance.now() - begunMs, undefined, { ref: false });
}
