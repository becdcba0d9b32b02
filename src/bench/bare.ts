import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import type { Statement } from './capture.ts';

/**
 * The peer: a bare `node:http` server that runs the very statements the program ran for an address, and prints the same
 * list with nothing around it. Arguments: port, address of the database, file of statements.
 */
const [, , port = '0', url = '', file = ''] = process.argv;
const statements = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Statement[]>));
const pool = new pg.Pool({ connectionString: url, max: 12 });

const server = createServer(async (request, response) => {
  const known = statements.get(request.url ?? '');
  if (!known) return response.writeHead(404).end();
  const client = await pool.connect();
  const lists: Record<string, unknown>[][] = [];
  for (const { text, values } of known) {
    const result = await client.query(text, values);
    lists.push(...[result].flat().map(each => each.rows));
  }
  client.release();
  const items = lists.flat().filter(row => row.slug);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  return response.end(`<!doctype html><title>Bare</title><ul>${items.map(item).join('')}</ul>`);
});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('Bare is ready\n'));

function item(row: Record<string, unknown>): string {
  const name = row.name ?? (row.profile as { name?: string } | undefined)?.name;
  return `<li><a href="${escaped(row.slug)}">${escaped(name)}</a> ${escaped(row.place_name)} ${escaped(row.summary)}</li>`;
}

function escaped(value: unknown): string {
  return String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
