// Builds, then runs every test there is; ends with one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

const built = node('scripts/build.mjs');
if (built !== 0) process.exit(built);

const folder = mkdtempSync(join(tmpdir(), 'brygga-results-'));
const results = join(folder, 'results.json');
const wanted = process.argv.slice(2);
const status = node(
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...wanted,
);

try {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  );
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || status !== 0 ? 1 : 0);
  const left = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  process.stdout.write(`\n${numPassedTests} passed, ${failed} failed${left}\n`);
} catch {
  process.stdout.write('\n0 passed, 1 failed\n');
}
rmSync(folder, { recursive: true, force: true });
process.exit(status);
