import { Agent, get } from 'node:http';

/** What a round of requests came to. */
export interface Round {
  perSecond: number;
  /** Milliseconds within which half, and 95 of 100, were answered. */
  p50: number;
  p95: number;
}

/** Asks `paths` of a server over and over, `connections` at a time, until `count` are answered. */
export async function ask(
  origin: string,
  paths: readonly string[],
  count: number,
  connections: number,
): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  const worker = async () => {
    while (next < count) {
      const path = paths[next % paths.length] ?? '/';
      next += 1;
      const from = performance.now();
      await fetchWhole(agent, origin + path);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return {
    perSecond: (count * 1000) / (performance.now() - begun),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

function fetchWhole(agent: Agent, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, answer => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.resume();
      answer.on('end', resolve);
    });
    request.on('error', reject);
  });
}

/** The value that `share` of all are at or below. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** The middle one of several rounds, by pages per second. */
export function middle(rounds: readonly Round[]): Round {
  return rounds.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)] as Round;
}
