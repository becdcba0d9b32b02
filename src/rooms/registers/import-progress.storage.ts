/** How far an import has come, in rows. */
export interface Progress {
  done: number;
  due: number;
}

export type Report = (progress: Progress) => void;

const underWay = new Map<string, { progress: Progress; end: Promise<void> }>();

/**
 * Lets `work` go on after the answer has been sent; `alsoTold` hears how far it comes. The progress is in memory: written
 * in the transaction it would be seen by nobody.
 */
export function goOn(
  importId: string,
  due: number,
  work: (report: Report) => Promise<void>,
  alsoTold?: Report | undefined,
): void {
  const entry = { progress: { done: 0, due }, end: Promise.resolve() };
  underWay.set(importId, entry);
  const report: Report = progress => {
    entry.progress = progress;
    alsoTold?.(progress);
  };
  entry.end = work(report)
    .catch(complain)
    .finally(() => underWay.delete(importId));
}

/** How far the work on an import has come in this process; undefined where none goes on. */
export function progressOf(importId: string): Progress | undefined {
  return underWay.get(importId)?.progress;
}

/** Waits until nothing goes on with the import in this process. */
export async function endOf(importId: string): Promise<void> {
  await underWay.get(importId)?.end;
}

/** Waits until nothing goes on with any import, so that the database can be closed. */
export async function endOfAll(): Promise<void> {
  await Promise.all([...underWay.values()].map(({ end }) => end));
}

/** A fault that nobody foresaw: what and where, never with which words. */
function complain(error: unknown): void {
  const frames = error instanceof Error ? (error.stack?.split('\n').filter(isFrame).slice(-5).join('\n') ?? '') : '';
  process.stderr.write(`import: ${error instanceof Error ? error.name : 'fault'}\n${frames}\n`);
}

function isFrame(line: string): boolean {
  return line.startsWith('    at ');
}
