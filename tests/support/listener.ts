import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a browser and the program, and writes down every word that the browser says on the wire. */
export interface Listener {
  origin: string;
  /** Each request as its address and its headers. */
  heard: string[];
  /** From now on nobody answers, as when the network is gone. */
  close(): Promise<void>;
}

/** Passes on what is only read. */
export async function listenTo(origin: string): Promise<Listener> {
  const heard: string[] = [];
  const server = createServer(async (request, response) => {
    heard.push([`${request.method} ${request.url}`, ...request.rawHeaders].join(' '));
    const answer = await fetch(`${origin}${request.url}`, { headers: headersOf(request) });
    const told = [...answer.headers].filter(([name]) => !['content-encoding', 'content-length'].includes(name));
    response.writeHead(answer.status, Object.fromEntries(told));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    heard,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const kept = ['accept', 'cookie', 'accept-language'];
  return Object.fromEntries(kept.flatMap(name => (headers[name] ? [[name, String(headers[name])]] : [])));
}
