import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { reachOf } from '#rooms/reach/reach.rules.ts';
import { ordinaryTerms, type Reach } from '#rooms/reach/reach.ts';
import { middle } from './load.ts';
import { type Postgis, startPostgis } from './postgis.ts';
import { differenceOf } from './reach-difference.ts';
import { loadPeer, peerRows, peerSteps } from './reach-peer.ts';
import { localityWorld, strewnWorld, type World } from './reach-world.ts';

/** Milliseconds by the clock on the wall, and of work by the processor, which other load disturbs less. */
interface Spent {
  wall: number;
  worked: number;
}

const terms = ordinaryTerms;
const rounds = 9;
const peerRounds = 2;
/** What is aimed for: the whole country within so many milliseconds, so many times as fast as PostGIS, and as near to its figures. */
const aims = { wholeMs: 2000, times: 10, apart: 1e-6 } as const;

async function main(activityCount: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-reach-'));
  chmodSync(folder, 0o755);
  const postgis = await startPostgis(folder);
  try {
    const memory = Math.round(totalmem() / 2 ** 30);
    say(`Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GB, Node ${process.version}`);
    say(postgis ? `Peer: ${postgis.version}, one core` : 'PostGIS is not installed: our figures stand alone');
    for (const world of [localityWorld(activityCount, terms.ages), strewnWorld(activityCount, terms.ages)])
      await compare(world, postgis);
  } finally {
    await postgis?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare({ name, areas, activities }: World, postgis: Postgis | undefined): Promise<void> {
  const reckon = () => reachOf(areas, activities, terms);
  const reach = reckon();
  say(`\n${name}: ${areas.length} areas × 14 ages × girls and boys, ${activities.length} activities`);
  const before = oursSpent(reckon);
  if (postgis === undefined) return sayOurs(before);
  const loading = await spentBy(postgis, () => loadPeer(postgis.client, reach));
  const their = await peerSpent(postgis);
  const ours = [...before, ...oursSpent(reckon)];
  sayOurs(ours);
  sayPeer(ours, their, loading);
  const { rows, largest, onlyOne } = differenceOf(reach, await peerRows(postgis.client));
  const pairs = await postgis.client.query<{ count: string }>('select count(*) from pairs');
  say(`  ${pairs.rows[0]?.count} pairs of area and activity within reach, ${rows} rows compared`);
  say(`  Largest relative difference ${largest.toExponential(1)}; rows that only one has: ${onlyOne}`);
  if (largest > aims.apart || onlyOne > 0) process.exitCode = 1;
}

function oursSpent(reckon: () => Reach): Spent[] {
  return Array.from({ length: rounds }, () => {
    const [began, busy] = [performance.now(), process.cpuUsage()];
    reckon();
    const { user, system } = process.cpuUsage(busy);
    return { wall: performance.now() - began, worked: (user + system) / 1000 };
  });
}

/** The better of its rounds, each step waited for. */
async function peerSpent(postgis: Postgis): Promise<Spent> {
  const all: Spent[] = [];
  for (let round = 0; round < peerRounds; round += 1)
    all.push(
      await spentBy(postgis, async () => {
        for (const step of peerSteps(terms)) await postgis.client.query(step);
      }),
    );
  return { wall: Math.min(...all.map(({ wall }) => wall)), worked: Math.min(...all.map(({ worked }) => worked)) };
}

async function spentBy({ worked }: Postgis, act: () => Promise<unknown>): Promise<Spent> {
  const [began, busy] = [performance.now(), worked()];
  await act();
  const wall = performance.now() - began;
  return { wall, worked: busy === undefined ? wall : (worked() ?? 0) - busy };
}

function sayOurs(all: readonly Spent[]): void {
  const { wall, worked } = middleOf(all);
  const least = Math.min(...all.map(each => each.wall));
  say(
    `  Ours: ${seconds(wall)} by the clock, ${seconds(worked)} of work; middle of ${all.length}, best ${seconds(least)}`,
  );
  say(
    `  Aim ${seconds(aims.wholeMs)} by the clock: ${met(wall <= aims.wholeMs)}. Other load: ${loadavg()[0]?.toFixed(1)}`,
  );
}

/** Ours lays its points out anew each time; the peer's stand indexed in tables before its time begins, and what that took is told beside. */
function sayPeer(all: readonly Spent[], their: Spent, loading: Spent): void {
  const our = middleOf(all);
  const times = { wall: their.wall / our.wall, worked: their.worked / our.worked };
  const whole = (their.worked + loading.worked) / our.worked;
  say(`  PostGIS: ${seconds(their.wall)} by the clock, ${seconds(their.worked)} of work; best of ${peerRounds}`);
  say(`  Before that it loaded, projected and indexed the points: ${seconds(loading.worked)} of work`);
  say(
    `  Times as fast: ${tenth(times.wall)} by the clock, ${tenth(times.worked)} by work, ${tenth(whole)} with its loading`,
  );
  say(`  Aim ${aims.times} times by work: ${met(times.worked >= aims.times)}`);
}

function middleOf(all: readonly Spent[]): Spent {
  return { wall: middle(all.map(({ wall }) => wall)), worked: middle(all.map(({ worked }) => worked)) };
}

const tenth = (times: number) => times.toFixed(1);
const met = (reached: boolean) => (reached ? 'reached' : 'missed');
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const say = (line: string) => process.stdout.write(`${line}\n`);

await main(Number(process.argv[2] ?? 300_000));
