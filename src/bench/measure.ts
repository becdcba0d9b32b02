import pg from 'pg';
import type { Sample } from './addresses.ts';
import type { Statement } from './capture.ts';
import { ask, middle, percentile, type Round } from './load.ts';

/** Figures of one kind of page: pages per second, milliseconds, bytes. */
export interface Figures {
  sample: Sample;
  program: Round;
  peer: Round;
  /** The program when pages are asked for compressed. */
  compressed: Round;
  /** Of the program's and the peer's pages per second, the middle of the rounds. */
  share: number;
  /** One at a time. */
  alone: { program: Round; peer: Round; sql: { p50: number; p95: number } };
}

const rounds = 5;
const connections = 8;
/** Aim of one round, seconds: long enough to even out, short enough that all of them take two minutes. */
const roundSeconds = 1.8;
const mostInRound = 4000;
/** Times that each address is asked for when one is asked at a time. */
const passesAlone = 4;

/** Measures both servers by turns, so that what else the machine does meets both alike. */
export async function measure(
  sample: Sample,
  origins: { program: string; peer: string },
  sql: () => Promise<number[]>,
): Promise<Figures> {
  const { paths } = sample;
  const program = await counted(origins.program, paths);
  const peer = await counted(origins.peer, paths);
  const pairs: { program: Round; peer: Round }[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push({
      program: await ask(origins.program, { paths, count: program, connections }),
      peer: await ask(origins.peer, { paths, count: peer, connections }),
    });
  const count = paths.length * passesAlone;
  const times = await sql();
  return {
    sample,
    program: middleRound(pairs.map(pair => pair.program)),
    peer: middleRound(pairs.map(pair => pair.peer)),
    compressed: await ask(origins.program, { paths, count: program, connections, gzip: true }),
    share: middle(pairs.map(pair => pair.program.perSecond / pair.peer.perSecond)),
    alone: {
      program: await ask(origins.program, { paths, count, connections: 1 }),
      peer: await ask(origins.peer, { paths, count, connections: 1 }),
      sql: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    },
  };
}

/** Warms a server up, and answers how many requests fill a round: whole passes, so that every round asks the same. */
async function counted(origin: string, paths: readonly string[]): Promise<number> {
  await ask(origin, { paths, count: paths.length * 2, connections });
  const { perSecond } = await ask(origin, { paths, count: paths.length * 2, connections });
  const passes = Math.ceil(Math.min(perSecond * roundSeconds, mostInRound) / paths.length);
  return Math.max(1, passes) * paths.length;
}

function middleRound(all: readonly Round[]): Round {
  const wanted = middle(all.map(round => round.perSecond));
  return all.find(round => round.perSecond === wanted) as Round;
}

/** Milliseconds of each address's statements alone, one after the other on one connection, in this process. */
export async function sqlAlone(url: string, addresses: readonly (readonly Statement[])[]): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const times: number[] = [];
  for (let pass = 0; pass < passesAlone; pass += 1)
    for (const statements of addresses) {
      const from = performance.now();
      for (const { text, values } of statements) await client.query(text, values);
      times.push(performance.now() - from);
    }
  await client.end();
  return times;
}
