import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FeedServer, openFeedServer } from '../../tests/support/feed-server.ts';
import { OuterFault } from './outer-fault.ts';
import { type OuterReader, openOuterReader } from './outer-reader.ts';

const now = new Date('2026-11-23T11:00:00Z');
const origin = 'https://brygga.example';
let server: FeedServer;
let reader: OuterReader;
beforeAll(async () => {
  server = await openFeedServer();
  reader = openOuterReader({ feedHosts: [server.host], origin });
});
afterAll(() => server.close());

const faultOf = (address: string, read = reader) =>
  read(address, now).then(
    () => 'read',
    (error: unknown) => (error instanceof OuterFault ? error.code : String(error)),
  );

describe('where the wall holds', () => {
  const outside = openOuterReader({ feedHosts: [], origin });
  test.each<[string, string]>([
    ['no address', 'address'],
    ['https://brygga.example/api/openactive', 'ourselves'],
    ['ftp://example.se/x', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['http://example.se/x', 'not-https'],
    ['https://example.se:8443/x', 'not-https'],
    ['https://user:word@example.se/x', 'address'],
    ['https://127.0.0.1/x', 'not-public'],
    ['https://2130706433/x', 'not-public'],
    ['https://0x7f.1/x', 'not-public'],
    ['https://[::1]/x', 'not-public'],
    ['https://[::ffff:10.0.0.1]/x', 'not-public'],
    ['https://169.254.169.254/latest/meta-data', 'not-public'],
    ['https://localhost/x', 'not-public'],
    [`https://example.se/${'x'.repeat(2000)}`, 'address'],
  ])('%s is %s', async (address, code) => {
    expect(await faultOf(address, outside)).toBe(code);
  });

  test('a redirect that leads behind it is not followed', async () => {
    server.says('/away', response => void response.writeHead(302, { location: 'https://192.168.0.1/x' }).end());
    server.says('/plain', response => void response.writeHead(302, { location: 'http://example.se/x' }).end());
    expect(await faultOf(`${server.origin}/away`)).toBe('not-public');
    expect(await faultOf(`${server.origin}/plain`)).toBe('redirect-not-https');
  });
});

describe('what is taken in', () => {
  test('a text with its tag, packed or not, asked for politely', async () => {
    server.says('/text', response => {
      response.writeHead(200, { etag: '"a"', 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync('{"å":1}'));
    });
    const answer = await reader(`${server.origin}/text`, now, { etag: '"b"' });
    expect(answer).toMatchObject({ kind: 'text', text: '{"å":1}', etag: '"a"' });
    const { headers } = server.asked.at(-1) ?? {};
    expect(headers).toMatchObject({ 'user-agent': `Brygga (+${origin})`, 'if-none-match': '"b"' });
    expect(headers).not.toHaveProperty('cookie');
  });

  test('nothing where nothing has changed', async () => {
    server.says('/same', response => void response.writeHead(304).end());
    expect(await reader(`${server.origin}/same`, now, { etag: '"a"' })).toEqual({ kind: 'unchanged' });
  });

  test.each<[string, number, Record<string, string>, Buffer | string, string]>([
    ['/missing', 404, {}, '', 'not-there'],
    ['/closed', 403, {}, '', 'refused'],
    ['/busy', 429, { 'retry-after': '60' }, '', 'too-often'],
    ['/broken', 500, {}, '', 'broken'],
    ['/declared', 200, { 'content-length': '99999999' }, '', 'too-large'],
    ['/bomb', 200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(20_000_000)), 'too-large'],
    ['/torn', 200, { 'content-encoding': 'gzip' }, 'no gzip', 'not-text'],
    ['/latin', 200, {}, Buffer.from([0xe5, 0xe4, 0xf6]), 'not-text'],
  ])('%s (%s) is %s', async (path, status, headers, body, code) => {
    server.says(path, response => {
      response.writeHead(status, headers);
      if (!headers['content-length']) response.end(body);
      else response.flushHeaders();
    });
    expect(await faultOf(`${server.origin}${path}`)).toBe(code);
  });

  test('what leads on and on is left after three times', async () => {
    server.says('/on', response => void response.writeHead(302, { location: '/on' }).end());
    const before = server.asked.length;
    expect(await faultOf(`${server.origin}/on`)).toBe('too-many-redirects');
    expect(server.asked.length - before).toBe(4);
  });

  test('a wait that is asked for is told, in seconds or as a date', async () => {
    server.says(
      '/later',
      response => void response.writeHead(503, { 'retry-after': 'Mon, 23 Nov 2026 11:02:00 GMT' }).end(),
    );
    await expect(reader(`${server.origin}/later`, now)).rejects.toMatchObject({ code: 'broken', retrySeconds: 120 });
  });
});
