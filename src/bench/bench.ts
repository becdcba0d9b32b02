import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openAssets } from '#house/assets.ts';
import type { Database } from '#house/database.ts';
import { prepareDatabase } from '#house/database-setup.ts';
import { readSettings, type Settings } from '#house/settings.ts';
import { openApp } from '../app.tsx';
import { furnish } from '../furnish.ts';
import { startHouse } from '../start.ts';
import { type Sample, sampleAddresses } from './addresses.ts';
import { captured, type Statement } from './capture.ts';
import { type Child, startChild } from './child.ts';
import { loadCountry } from './country.ts';
import { type Figures, measure, sqlAlone } from './measure.ts';
import { sightCost } from './sight.ts';
import { sweepCost } from './sweep.ts';
import { sightTable, sweepTable, tables } from './table.ts';

/** Statements of each address, as the program sends them. */
type Statements = Record<string, Statement[]>;

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'brygga-bench-'));
  // An embedded PostgreSQL that is started by root runs as another user, who must be able to pass.
  chmodSync(home, 0o755);
  const settings = readSettings({ BRYGGA_HOME: home, BRYGGA_DEMO: '0', PORT: '0' });
  const begun = performance.now();
  const house = await startHouse(settings);
  try {
    say(
      `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    );
    say(`PostgreSQL up, migrated and filled with the country's own data in ${seconds(begun)}`);
    const { owner, program } = await prepareDatabase(settings);
    const sight = await sightCost(owner, program);
    await load(house.database);
    await settle(owner);
    const samples = await sampleAddresses(owner);
    const statements = await statementsOf(house.database, settings, samples);
    const figures = await measureAll(home, program, samples, statements);
    const sweep = await sweepCost(program);
    say(
      `\n${tables(figures)}\n\n${sightTable(sight)}\n\n${sweepTable(sweep)}\n\nThe whole bench took ${seconds(begun)}`,
    );
  } finally {
    await house.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function load(database: Database): Promise<void> {
  const begun = performance.now();
  const { rows, registers, source } = await loadCountry(database, new Date());
  const took = performance.now() - begun;
  say(
    `Loaded ${rows} rows of ${registers} ${source} in ${seconds(begun)}: ${Math.round((rows * 1000) / took)} rows per second`,
  );
}

/** What autovacuum does by itself within minutes of an import. */
async function settle(owner: string): Promise<void> {
  const begun = performance.now();
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query('vacuum (analyze) listings');
  await client.query('analyze');
  await client.end();
  say(`Vacuumed and analysed in ${seconds(begun)}`);
}

/** Asks the program in this process, and writes down what it asks of the database. */
async function statementsOf(database: Database, settings: Settings, samples: readonly Sample[]): Promise<Statements> {
  const faults: unknown[] = [];
  const lent = furnish(database, settings, openAssets(), { deliver: () => {}, report: error => faults.push(error) });
  const app = openApp(lent, () => new Date());
  const statements: Statements = {};
  for (const path of samples.flatMap(({ paths }) => paths))
    statements[path] = await captured(async () => {
      const { status } = await app.request(path);
      if (status !== 200) throw new Error(`${path} answered ${status}`, { cause: faults[0] });
    });
  return statements;
}

/** Behind a proxy, so that the visitors of the bench have addresses of their own. */
const programSettings = { BRYGGA_DEMO: '0', BRYGGA_PROXIES: '1' };

async function measureAll(
  home: string,
  url: string,
  samples: readonly Sample[],
  statements: Statements,
): Promise<Figures[]> {
  const file = join(home, 'statements.json');
  writeFileSync(file, JSON.stringify(statements));
  const children: Child[] = [];
  try {
    const bare = (port: number) => [String(port), url, file];
    const peer = await startChild('bare.js', bare, () => ({}));
    children.push(peer);
    const environment = (port: number) => ({ ...programSettings, PORT: String(port), BRYGGA_HOME: home });
    const program = await startChild('main.js', () => [], environment);
    children.push(program);
    const origins = { program: program.origin, peer: peer.origin };
    const figures: Figures[] = [];
    for (const sample of samples) {
      const asked = sample.paths.map(path => statements[path] ?? []);
      figures.push(await measure(sample, origins, () => sqlAlone(url, asked)));
    }
    return figures;
  } finally {
    for (const child of children) await child.stop();
  }
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch(error => {
  process.stderr.write(
    `The bench broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
