import { Worker } from 'node:worker_threads';
import type { Figures, OrFault, Points } from './population-import.ts';

/** What the thread is given: the bytes of one or two files. */
export interface ToRead {
  readonly figures: Uint8Array;
  readonly points: Uint8Array | undefined;
}

export interface ReadFiles {
  readonly figures: OrFault<Figures>;
  readonly points: OrFault<Points> | undefined;
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

/** Reads both files while other pages go on, one upload at a time; a file that takes minutes or a gigabyte has the fault `too-slow`. */
export function readInThread(files: ToRead): Promise<ReadFiles> {
  const next = last.then(() => once(files));
  last = next.catch(() => {});
  return next;
}

function once(files: ToRead): Promise<ReadFiles> {
  const slow: ReadFiles = { figures: { ok: false, fault: { code: 'too-slow' } }, points: undefined };
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile(), {
      workerData: files,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const limit = setTimeout(() => worker.terminate(), limitMs);
    worker.once('message', (read: ReadFiles) => {
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
