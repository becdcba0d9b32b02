import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import type { Statement } from './capture.ts';

/**
 * The peer: a bare `node:http` server that runs the very statements the program ran for an address, and prints the same
 * list with nothing around it. Arguments: port, database address, file of statements.
 */
const [, , port = '0', url = '', file = ''] = process.argv;
const statements = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Statement[]>));
const pool = new pg.Pool({ connectionString: url, max: 12 });

createServer(async (request, response) => {
  const client = await pool.connect();
  const lists: Record<string, unknown>[][] = [];
  for (const { text, values } of statements.get(request.url ?? '') ?? []) {
    const result = await client.query(text, values);
    lists.push(...[result].flat().map(each => each.rows));
  }
  client.release();
  const rows = lists.flat().filter(row => row.slug && row.name);
  const items = rows.map(
    row =>
      `<li><a href="${escaped(row.slug)}">${escaped(row.name)}</a> ${escaped(row.place_name)} ${escaped(row.summary)}</li>`,
  );
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>Bare</title><ul>${items.join('')}</ul>`);
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));

function escaped(value: unknown): string {
  return String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
