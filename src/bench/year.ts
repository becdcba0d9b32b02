import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#house/database.ts';
import { prepareDatabase } from '#house/database-setup.ts';
import { openKeyring } from '#house/keyring.ts';
import { readSettings } from '#house/settings.ts';
import { sweepEnquiries } from '#rooms/enquiries/sweep.commands.ts';
import { startHouse } from '../start.ts';
import { askAndAnswer, compared, invent, planYear, yearStart } from './year-plan.ts';

/**
 * A year of a country's enquiries in minutes: people ask and answer hour by hour, two processes keep the clock, and are killed at random in
 * the midst of it. At the end every escalation that had to be is counted against those that were.
 */
const hours = 365 * 24;
/** So likely is a process killed in an hour: some hundreds of times in the year. */
const killShare = 0.012;

async function main(functionCount: number, enquiryCount: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'brygga-year-'));
  chmodSync(home, 0o755);
  const settings = readSettings({ BRYGGA_HOME: home, BRYGGA_DEMO: '0', PORT: '0' });
  const house = await startHouse(settings);
  const { program } = await prepareDatabase(settings);
  const clocks = [new Keeper(program), new Keeper(program)];
  const begun = performance.now();
  try {
    const functions = await invent(house.database, functionCount);
    const plan = planYear(functions, enquiryCount, hours);
    for (let hour = 0; hour < hours; hour += 1) {
      const now = new Date(yearStart.getTime() + hour * 3_600_000);
      await askAndAnswer(house.database, plan, hour, now);
      await Promise.all(clocks.map(keeper => keeper.sweep(now)));
      if (hour % (24 * 30) === 0) say(`day ${hour / 24}: ${seconds(begun)}`);
    }
    const end = new Date(yearStart.getTime() + hours * 3_600_000);
    await sweepEnquiries({ database: house.database, keyring }, end);
    const { missed, doubled, escalated, left } = await compared(house.database, plan, end);
    const kills = clocks.reduce((sum, keeper) => sum + keeper.kills, 0);
    say(`${functionCount} functions, ${enquiryCount} enquiries, ${kills} kills, ${seconds(begun)}`);
    say(`${escalated} escalations: ${missed} missed, ${doubled} doubled; ${left} left undone`);
    if (missed + doubled + left > 0) process.exitCode = 1;
  } finally {
    for (const keeper of clocks) keeper.end();
    await house.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** A process that keeps the clock, and one after it when it has been killed. */
class Keeper {
  kills = 0;
  #child: ChildProcess | undefined;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Sweeps as of a moment; when the process is killed in the midst of it, another does so again. */
  async sweep(now: Date): Promise<void> {
    while (!(await this.#once(now)));
  }

  #once(now: Date): Promise<boolean> {
    const child = this.#living();
    return new Promise(resolve => {
      const killed = () => resolve(false);
      child.once('exit', killed);
      child.once('message', () => {
        child.off('exit', killed);
        resolve(true);
      });
      child.send(now.toISOString(), () => {});
      if (Math.random() < killShare) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
    });
  }

  #living(): ChildProcess {
    const child = this.#child?.connected ? this.#child : fork(process.argv[1] ?? '', ['--keep', this.#url]);
    if (child !== this.#child) child.once('exit', () => this.#buried(child));
    this.#child = child;
    return child;
  }

  #buried(child: ChildProcess): void {
    this.kills += 1;
    if (this.#child === child) this.#child = undefined;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
  }
}

/** Nothing of the year is closed, so nothing lies in it. */
const keyring = openKeyring(join(tmpdir(), 'brygga-year-keys'));

/** The process that is killed. */
function keep(url: string): void {
  const kept = { database: openDatabase(url, 1), keyring };
  process.on('message', (at: string) => {
    sweepEnquiries(kept, new Date(at)).then(() => process.send?.('done'));
  });
}

const seconds = (begun: number) => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
const say = (line: string) => process.stdout.write(`${line}\n`);

const [first = '1000', second = '100000'] = process.argv.slice(2);
if (first === '--keep') keep(second);
else await main(Number(first), Number(second));
