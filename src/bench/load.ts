import { Agent, get } from 'node:http';

/** What a round of requests came to. */
export interface Round {
  perSecond: number;
  /** Milliseconds within which half, and 95 of 100, were answered. */
  p50: number;
  p95: number;
  /** Bytes of a page, on the average, as they came over the wire. */
  bytes: number;
}

/** What to ask of a server, and how. */
export interface Asking {
  paths: readonly string[];
  count: number;
  connections: number;
  /** Asks for compressed pages, as every browser does. */
  gzip?: boolean;
}

/** Asks for the paths over and over, `connections` at a time, until `count` are answered; rejects at any but a 200. */
export async function ask(origin: string, { paths, count, connections, gzip = false }: Asking): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = gzip ? { 'accept-encoding': 'gzip' } : {};
  const times: number[] = [];
  let bytes = 0;
  let next = 0;
  const begun = performance.now();
  const worker = async () => {
    while (next < count) {
      const path = paths[next % paths.length] ?? '/';
      next += 1;
      const from = performance.now();
      const visitor = { ...headers, 'x-forwarded-for': visitorAddress(next) };
      const length = await fetchWhole(agent, origin + path, visitor);
      bytes += length;
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const perSecond = (count * 1000) / (performance.now() - begun);
  agent.destroy();
  return { perSecond, p50: percentile(times, 0.5), p95: percentile(times, 0.95), bytes: bytes / count };
}

/** So many people at their own addresses, each well within what one may ask for. */
const visitors = 1000;

function visitorAddress(request: number): string {
  const number = request % visitors;
  return `10.0.${Math.floor(number / 250)}.${number % 250}`;
}

function fetchWhole(agent: Agent, url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers }, answer => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      let bytes = 0;
      answer.on('data', chunk => {
        bytes += chunk.length;
      });
      answer.on('end', () => resolve(bytes));
      answer.on('error', reject);
    });
    request.on('error', reject);
  });
}

/** The value that `share` of all are at or below. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** The middle one of several numbers. */
export function middle(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}
