import { Worker } from 'node:worker_threads';
import type { AreaPoint, OrFault } from './population-import.ts';
import type { Prepared } from './population-joining.rules.ts';

/** What the thread is given: the bytes of one or two files, and what is known beside them. */
export interface ToRead {
  readonly figures: Uint8Array;
  readonly points: Uint8Array | undefined;
  /** Points that came with earlier readings. */
  readonly before: ReadonlyMap<string, AreaPoint>;
  /** What whoever sent the files says, where they do not. */
  readonly countedOn: string | undefined;
  /** Whether Brohamn is there. */
  readonly demo: boolean;
}

/** The whole country takes some ten seconds on a busy machine; what takes much longer was made to. */
const limitMs = 180_000;

/** A bomb ends the thread and not the program. */
const mostMegabytes = 1536;

/** Beside the bundled program lies the bundled thread; from its source the program runs the thread's source. */
function threadFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? '../../population-worker.ts' : './population-worker.js', import.meta.url);
}

let last: Promise<unknown> = Promise.resolve();

/** Reads both files and puts them together while other pages go on, one upload at a time; a file that takes minutes or a gigabyte has the fault `too-slow`. */
export function readInThread(files: ToRead): Promise<OrFault<Prepared>> {
  const next = last.then(() => once(files));
  last = next.catch(() => {});
  return next;
}

function once(files: ToRead): Promise<OrFault<Prepared>> {
  const slow: OrFault<Prepared> = { ok: false, fault: { code: 'too-slow' } };
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile(), {
      workerData: files,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const limit = setTimeout(() => worker.terminate(), limitMs);
    worker.once('message', (read: OrFault<Prepared>) => {
      resolve(read);
      worker.terminate();
    });
    worker.once('error', error => {
      if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(slow);
      // The message of a fault may hold a piece of the file.
      else reject(new Error(`the thread that reads populations: ${error.name}`));
    });
    worker.once('exit', () => {
      clearTimeout(limit);
      resolve(slow);
    });
  });
}
