import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '#house/project-folder.ts';

/** How a command in the terminal went. */
export interface Ended {
  status: number | null;
  printed: string;
  complaint: string;
}

/** Types `npm run brygga -- …` against a data folder, as if nobody sat there to answer. */
export async function inTerminal(
  home: string,
  typed: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(projectFolder, 'dist', 'terminal.js'), ...typed], {
    env: { PATH: process.env.PATH, BRYGGA_HOME: home, ...environment },
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { status: null, printed: '', complaint: '' };
  child.stdout.on('data', chunk => {
    ended.printed += chunk;
  });
  child.stderr.on('data', chunk => {
    ended.complaint += chunk;
  });
  ended.status = await new Promise(resolve => child.once('close', resolve));
  return ended;
}

/** The one-time link among what was printed, as a path. */
export function linkIn({ printed, complaint }: Ended): string {
  const [path] = /\/in\/[\w-]{40,}/.exec(printed) ?? [];
  if (!path) throw new Error(`no link was printed: ${printed}${complaint}`);
  return path;
}
