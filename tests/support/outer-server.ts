import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came to a server beyond the house's outer wall. */
export interface Arrived {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A real HTTP server of somebody else's: a push service, a gateway for text messages. */
export interface OuterServer {
  origin: string;
  arrived: Arrived[];
  /** What it answers from now on; 200 from the start. */
  answers(status: number, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

export async function openOuterServer(): Promise<OuterServer> {
  const arrived: Arrived[] = [];
  let answer = { status: 200, headers: {} as Record<string, string> };
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { method = '', url: path = '', headers } = request;
    arrived.push({ method, path, headers, body: Buffer.concat(parts).toString('utf8') });
    response.writeHead(answer.status, answer.headers).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    answers(status, headers = {}) {
      answer = { status, headers };
    },
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
