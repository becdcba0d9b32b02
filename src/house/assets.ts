import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** Addresses of the built style sheet, scripts and pictures, by their plain names. */
export interface Assets {
  /** The address of `style.css`, `map.js` …; throws for a name that was not built. */
  href(name: string): string;
}

/** Reads which names the build gave its files. */
export function openAssets(): Assets {
  const file = join(projectFolder, 'dist', 'assets', 'manifest.json');
  const names = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  return {
    href(name) {
      const built = names[name];
      if (!built) throw new Error(`${name} was not built: run npm run build`);
      return `/assets/${built}`;
    },
  };
}
