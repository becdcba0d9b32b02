import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server says at a path: JSON, a text, or what a test does itself. */
export type Says = object | string | ((response: ServerResponse, url: URL) => void);

/** A real server of somebody else's that publishes feeds on loopback. */
export interface FeedServer {
  origin: string;
  /** As the setting of hosts names it. */
  host: string;
  asked: { path: string; headers: IncomingHttpHeaders }[];
  /** `*` is every path that nothing else is said of. */
  says(path: string, answer: Says): void;
  close(): Promise<void>;
}

export async function openFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, Says>();
  const asked: FeedServer['asked'] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://feed.example');
    asked.push({ path: request.url ?? '', headers: request.headers });
    const answer = answers.get(`${url.pathname}${url.search}`) ?? answers.get(url.pathname) ?? answers.get('*');
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'function') answer(response, url);
    else {
      const type = typeof answer === 'string' ? 'text/html; charset=utf-8' : 'application/json';
      response.writeHead(200, { 'content-type': type });
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    asked,
    says: (path, answer) => void answers.set(path, answer),
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

export interface RpdeItem {
  state: 'updated' | 'deleted';
  kind: string;
  id: string;
  modified: number;
  data?: object;
}

/** Publishes items as a list of changes (RPDE), so many to a page; the order is that of the list. */
export function publishItems(server: FeedServer, path: string, items: readonly RpdeItem[], perPage = 2): void {
  server.says(path, (response, url) => {
    const from = Number(url.searchParams.get('from') ?? 0);
    const page = items.slice(from, from + perPage);
    response.writeHead(200, { 'content-type': 'application/vnd.openactive.rpde+json' });
    response.end(JSON.stringify({ next: `${path}?from=${from + page.length}`, items: page }));
  });
}

/** A page for people that tells machines where its lists are. */
export function datasetSite(origin: string, lists: Record<string, string>, name = 'Brohamns IF'): string {
  const distribution = Object.entries(lists).map(([kind, path]) => ({
    ...{ '@type': 'DataDownload', name: kind, additionalType: `https://openactive.io/${kind}` },
    ...{ encodingFormat: 'application/vnd.openactive.rpde+json; version=1', contentUrl: `${origin}${path}` },
  }));
  const dataset = { '@context': 'https://schema.org/', '@type': 'Dataset', name, publisher: { name }, distribution };
  return `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(dataset)}</script>`;
}
