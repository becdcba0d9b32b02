import { uploadMinutes } from './register-import.ts';

/** A file as it was handed in. */
export interface Upload {
  fileName: string;
  bytes: Uint8Array;
}

/** Room for a handful of files of the largest size; the oldest goes first. */
const mostBytes = 100 * 1024 * 1024;

/** In memory only: a register holds contact persons, and what never reaches a disk is in no backup either. */
const waiting = new Map<string, Upload & { until: number }>();

/** Keeps a file for the hour that its columns may take to choose. */
export function keepUpload(importId: string, { fileName, bytes }: Upload, now: Date): void {
  forgetOldUploads(now);
  waiting.set(importId, { fileName, bytes, until: now.getTime() + uploadMinutes * 60_000 });
  for (const [id, each] of waiting) {
    if (total() <= mostBytes) return;
    if (each.bytes !== bytes) waiting.delete(id);
  }
}

/** The file of an import that waits for its columns; undefined when the hour is over or the program has been restarted. */
export function findUpload(importId: string, now: Date): Upload | undefined {
  forgetOldUploads(now);
  return waiting.get(importId);
}

export function forgetUpload(importId: string): void {
  waiting.delete(importId);
}

export function forgetOldUploads(now: Date): void {
  for (const [id, { until }] of waiting) if (until <= now.getTime()) waiting.delete(id);
}

function total(): number {
  return [...waiting.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
}
