import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from '#house/project-folder.ts';

/** A server in a process of its own, on loopback. */
export interface Child {
  origin: string;
  stop(): Promise<void>;
}

/** Starts a built file with Node and waits until it says that it is ready; rejects with its words when it ends before. */
export async function startChild(
  file: string,
  argumentsAt: (port: number) => readonly string[],
  environmentAt: (port: number) => Record<string, string>,
): Promise<Child> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(projectFolder, 'dist', file), ...argumentsAt(port)], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, ...environmentAt(port) },
  });
  await ready(child, file);
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function ready(child: ChildProcess, file: string): Promise<void> {
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', chunk => {
        printed = (printed + chunk).slice(-4000);
        if (printed.includes('is ready')) resolve();
      });
    child.once('exit', () => reject(new Error(`${file} ended: ${printed.trim()}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
