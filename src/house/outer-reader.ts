import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress, NotPublic, publicLookup } from './outer-address.ts';
import { faultOfError, faultOfStatus, OuterFault } from './outer-fault.ts';
import type { Settings } from './settings.ts';

/** What came back: a text, or that nothing has changed since the tag was given. */
export type OuterAnswer =
  | { kind: 'text'; text: string; type: string; etag: string | undefined; address: string }
  | { kind: 'unchanged' };

/** Reads what others publish. */
export type OuterReader = (
  address: string,
  now: Date,
  wanted?: { etag?: string | undefined; accept?: string },
) => Promise<OuterAnswer>;

/** So long one reading may take from knocking to the last sign, milliseconds. */
const patienceMs = 20_000;
/** The largest page that is taken in, bytes, unpacked. */
const largestBytes = 8_000_000;
const mostRedirects = 3;
const longestAddress = 2000;

/**
 * A reader that leaves the house only through its wall: https to public addresses, no word of ours sent along, and at most so long and so
 * much. Names in `feedHosts` (tests, closed networks) are let through as they are. Rejects with `OuterFault`.
 */
export function openOuterReader({ feedHosts, origin }: Pick<Settings, 'feedHosts' | 'origin'>): OuterReader {
  const agent = `Brygga (+${origin})`;
  return async (address, now, { etag, accept = 'application/json' } = {}) => {
    const signal = AbortSignal.timeout(patienceMs);
    const headers: Record<string, string> = {
      ...{ accept, 'user-agent': agent, 'accept-encoding': 'gzip, br, deflate' },
      ...(etag !== undefined && { 'if-none-match': etag }),
    };
    let url = notOurs(outerAddress(address, feedHosts), origin);
    for (let turn = 0; turn <= mostRedirects; turn += 1) {
      const response = await knock(url, feedHosts.includes(url.host), headers, signal).catch(error => {
        throw error instanceof NotPublic ? new OuterFault('not-public') : faultOfError(error);
      });
      const { statusCode = 0, headers: told } = response;
      if (statusCode < 300 || statusCode >= 400 || statusCode === 304) return answerOf(response, url, now);
      response.destroy();
      url = notOurs(outerAddress(told.location ?? '', feedHosts, url), origin);
    }
    throw new OuterFault('too-many-redirects');
  };
}

/** The address, where it may be knocked at by its looks; what its name leads to is seen when it is connected to. */
export function outerAddress(address: string, feedHosts: readonly string[], base?: URL): URL {
  if (address.length > longestAddress || !URL.canParse(address, base?.href)) throw new OuterFault('address');
  const url = new URL(address, base);
  url.hash = '';
  if (url.username || url.password) throw new OuterFault('address');
  if (feedHosts.includes(url.host) && /^https?:$/.test(url.protocol)) return url;
  if (url.protocol !== 'https:' || url.port !== '') throw new OuterFault(base ? 'redirect-not-https' : 'not-https');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  // A number needs no looking up, so the lookup would not see it.
  if (isIP(literal) && !isPublicAddress(literal)) throw new OuterFault('not-public');
  return url;
}

/** What we tell others would come in again as something new, be told again, and so on without end. */
function notOurs(url: URL, origin: string): URL {
  if (url.host === new URL(origin).host) throw new OuterFault('ourselves');
  return url;
}

function knock(
  url: URL,
  trusted: boolean,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { get } = url.protocol === 'http:' ? http : https;
  return new Promise((resolve, reject) => {
    // No agent: a connection that is kept was looked at for another reading.
    get(url, { headers, signal, agent: false, ...(!trusted && { lookup: publicLookup }) }, resolve).on('error', reject);
  });
}

async function answerOf(response: IncomingMessage, url: URL, now: Date): Promise<OuterAnswer> {
  const { statusCode = 0, headers } = response;
  if (statusCode === 304) {
    response.destroy();
    return { kind: 'unchanged' };
  }
  const fault = faultOfStatus(statusCode, headers['retry-after'], now);
  if (fault) {
    response.destroy();
    throw fault;
  }
  const text = await textOf(response);
  return { kind: 'text', text, type: headers['content-type'] ?? '', etag: headers.etag, address: url.href };
}

async function textOf(response: IncomingMessage): Promise<string> {
  if (Number(response.headers['content-length'] ?? 0) > largestBytes) {
    response.destroy();
    throw new OuterFault('too-large');
  }
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of unpacked(response)) {
      length += (part as Buffer).length;
      if (length > largestBytes) throw new OuterFault('too-large');
      parts.push(part as Buffer);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch (error) {
    response.destroy();
    throw error instanceof TypeError ? new OuterFault('not-text') : faultOfError(error);
  }
}

const unpackers: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

function unpacked(response: IncomingMessage): Readable {
  const unpack = unpackers[(response.headers['content-encoding'] ?? '').toLowerCase()];
  if (!unpack) return response;
  const stream = unpack();
  response.on('error', error => stream.destroy(error));
  response.on('aborted', () => stream.destroy(Object.assign(new Error(), { code: 'ECONNRESET' })));
  return response.pipe(stream);
}
