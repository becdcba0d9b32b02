import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { projectFolder } from '#house/project-folder.ts';

/** The built program as its own process, on a port and a data folder of its own. */
export interface Program {
  origin: string;
  home: string;
  process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Asks it to end and answers how long that took, milliseconds. */
  stop(signal?: NodeJS.Signals): Promise<number>;
  /** Removes its data folder. */
  forget(): void;
}

/** Starts `dist/main.js` and waits until it says that it is ready; rejects with its words when it ends before. */
export async function startProgram(environment: Record<string, string> = {}, home = newHome()): Promise<Program> {
  const port = environment.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [join(projectFolder, 'dist', 'main.js')], {
    env: { PATH: process.env.PATH, PORT: port, BRYGGA_HOME: home, ...environment },
    cwd: projectFolder,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      printed += chunk;
    });
  const logs = inject('logs');
  child.once('close', () => writeFileSync(join(logs, `${child.pid}.log`), printed));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => printed.includes('Brygga is ready at') && resolve());
    child.once('exit', () => reject(new Error(printed.trim())));
  });
  return {
    origin: `http://localhost:${port}`,
    home,
    process: child,
    output: () => printed,
    stop: signal => ended(child, signal ?? 'SIGTERM'),
    forget: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A folder that the embedded PostgreSQL may enter. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'brygga-home-'));
  chmodSync(home, 0o755);
  return home;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number> {
  const from = performance.now();
  if (child.exitCode !== null || child.signalCode !== null) return 0;
  const exit = new Promise(resolve => child.once('exit', resolve));
  child.kill(signal);
  await exit;
  return performance.now() - from;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise(resolve => server.close(resolve));
  return port;
}
