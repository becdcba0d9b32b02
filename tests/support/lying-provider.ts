import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a provider lies about in its ID token, or how else it fails; `nothing` is a provider that tells the truth. */
export const lies = ['nothing', 'issuer', 'audience', 'nonce', 'key', 'unsigned', 'expired', 'not yet'] as const;
export type Lie = (typeof lies)[number] | 'silent' | 'broken';

/** An OpenID Connect provider that lies in one way at a time. */
export interface LyingProvider {
  issuer: string;
  clientId: string;
  lie: Lie;
  /** How much its clock is wrong, seconds. */
  clockSeconds: number;
  /** The nonce that was asked for; a browser would carry it. */
  nonce: string;
  subject: string;
  close(): Promise<void>;
}

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

export async function openLyingProvider(): Promise<LyingProvider> {
  const [own, another] = [keyPair(), keyPair()];
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => answer(request.url ?? '', response));
  const state: LyingProvider = {
    ...{ issuer: '', clientId: 'brygga', lie: 'nothing', clockSeconds: 0, nonce: '', subject: 'somebody' },
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
  function answer(url: string, response: ServerResponse): void {
    if (state.lie === 'silent') return;
    if (state.lie === 'broken') return void response.writeHead(503).end();
    const json = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (url.startsWith('/.well-known')) return void json(discoveryOf(state.issuer));
    if (url.startsWith('/keys')) return void json({ keys: [jwk] });
    const key = state.lie === 'key' ? another.privateKey : own.privateKey;
    const header = { alg: state.lie === 'unsigned' ? 'none' : 'RS256', kid: 'own', typ: 'JWT' };
    const written = [header, claimsOf(state)].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const signature =
      state.lie === 'unsigned' ? '' : sign('sha256', Buffer.from(written.join('.')), key).toString('base64url');
    json({ access_token: 'x', token_type: 'Bearer', id_token: [...written, signature].join('.') });
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  state.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function discoveryOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function claimsOf({ issuer, clientId, lie, nonce, subject, clockSeconds }: LyingProvider) {
  const now = Math.floor(Date.now() / 1000) + clockSeconds;
  return {
    iss: lie === 'issuer' ? 'https://elsewhere.example' : issuer,
    aud: lie === 'audience' ? 'another' : clientId,
    sub: subject,
    nonce: lie === 'nonce' ? 'another' : nonce,
    email: 'prov@kaj.example',
    email_verified: true,
    iat: lie === 'not yet' ? now + 3600 : now,
    nbf: lie === 'not yet' ? now + 3600 : now,
    exp: lie === 'expired' ? now - 3600 : now + 300,
  };
}
