import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '#house/project-folder.ts';

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'node_modules', script), ...args],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** Both read the whole project; on a busy machine that takes its time. */
const patienceMs = 300_000;

test('the types hold', { timeout: patienceMs }, () => {
  expect(run('typescript/bin/tsc', '--noEmit')).toBe('');
});

test('the form is one', { timeout: patienceMs }, () => {
  expect(run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')).toBe('');
});
