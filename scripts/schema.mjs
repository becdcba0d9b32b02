// Writes src/house/schema.ts from a freshly migrated database; `--verify` only says whether it is up to date.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '../src/house/database-setup.ts';
import { migrate } from '../src/house/migrations.ts';

const home = mkdtempSync(join(tmpdir(), 'brygga-schema-'));
const { owner, server } = await prepareDatabase({ home, databaseUrl: undefined });
try {
  await migrate(owner, 'db/migrations');
  const url = owner.replace('@/', '@localhost/');
  const options = ['--dialect', 'postgres', '--out-file', 'src/house/schema.ts', '--date-parser', 'string'];
  const mapping = ['--type-mapping', JSON.stringify({ int8: 'number' }), '--exclude-pattern', 'schema_migrations'];
  const verify = process.argv.includes('--verify') ? ['--verify'] : [];
  const generator = 'node_modules/kysely-codegen/dist/cli/bin.js';
  const { status } = spawnSync(process.execPath, [generator, '--url', url, ...options, ...mapping, ...verify], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
}
