import * as openid from 'openid-client';

/** An OpenID Connect provider and what it knows us as. */
export interface Provider {
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  /** Ways of authentication to ask for, most wanted first, separated by spaces. */
  acrValues: string | undefined;
}

/** What must be the same when somebody comes back as when she left. */
export interface Checks {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** What a provider says of somebody. */
export interface Told {
  subject: string;
  acr: string | undefined;
  /** Only when the provider says that it has been verified. */
  email: string | undefined;
}

/** `down`: it does not answer in time · `untrusted`: its answer does not hold · `declined`: the person or the provider said no. */
export type ProviderFaultKind = 'down' | 'untrusted' | 'declined';

export class ProviderFault extends Error {
  override readonly name = 'ProviderFault';
  /** What the library calls it; says nothing of who came. */
  readonly code: string;

  constructor(
    readonly kind: ProviderFaultKind,
    options?: ErrorOptions,
  ) {
    super(`provider: ${kind}`, options);
    this.code = `${kind} ${(options?.cause as { code?: string } | undefined)?.code ?? ''}`.trim();
  }
}

const patienceSeconds = 8;

/** How much a provider's clock may differ from ours, seconds. */
const clockToleranceSeconds = 60;

/** How long what a provider says of itself is believed, milliseconds. */
const believedMs = 10 * 60_000;

const known = new Map<string, { at: number; configuration: openid.Configuration }>();

/** What the provider says of itself, asked at most every ten minutes. */
async function configurationOf({ issuer, clientId, clientSecret }: Provider): Promise<openid.Configuration> {
  const key = JSON.stringify([issuer, clientId, clientSecret]);
  const before = known.get(key);
  if (before && Date.now() - before.at < believedMs) return before.configuration;
  const metadata = { [openid.clockTolerance]: clockToleranceSeconds };
  const method = clientSecret ? openid.ClientSecretBasic(clientSecret) : openid.None();
  const options = {
    timeout: patienceSeconds,
    // The signature of the ID token is checked against the provider's keys, not only the connection that brought it.
    execute: [openid.enableNonRepudiationChecks, ...(isLoopback(issuer) ? [openid.allowInsecureRequests] : [])],
  };
  const configuration = await openid
    .discovery(new URL(issuer), clientId, metadata, method, options)
    .catch(error => Promise.reject(faultOf(error)));
  known.set(key, { at: Date.now(), configuration });
  return configuration;
}

/** A provider on this very machine may be reached without https; no other may. */
export function isLoopback(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** Where to send somebody so that the provider asks who she is, and what to keep until she comes back. */
export async function leaveFor(provider: Provider, redirectUri: string): Promise<{ url: URL; checks: Checks }> {
  const configuration = await configurationOf(provider);
  const checks = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    codeVerifier: openid.randomPKCECodeVerifier(),
  };
  const url = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    state: checks.state,
    nonce: checks.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(checks.codeVerifier),
    code_challenge_method: 'S256',
    ...(provider.acrValues && { acr_values: provider.acrValues }),
  });
  return { url, checks };
}

/** Who has come back by `url`; rejects with `ProviderFault` unless everything holds. */
export async function comeBack(provider: Provider, url: URL, checks: Checks): Promise<Told> {
  const configuration = await configurationOf(provider);
  const tokens = await openid
    .authorizationCodeGrant(configuration, url, {
      expectedState: checks.state,
      expectedNonce: checks.nonce,
      pkceCodeVerifier: checks.codeVerifier,
      idTokenExpected: true,
    })
    .catch(error => Promise.reject(faultOf(error)));
  const claims = tokens.claims();
  if (!claims) throw new ProviderFault('untrusted');
  const email = claims.email_verified === true && typeof claims.email === 'string' ? claims.email : undefined;
  return { subject: claims.sub, acr: typeof claims.acr === 'string' ? claims.acr : undefined, email };
}

function faultOf(error: unknown): ProviderFault {
  return new ProviderFault(kindOf(error), { cause: error });
}

function kindOf(error: unknown): ProviderFaultKind {
  if (error instanceof openid.AuthorizationResponseError) return 'declined';
  const { name = '', code = '', cause } = error as { name?: string; code?: string; cause?: { status?: number } };
  const silent = name === 'TimeoutError' || name === 'TypeError' || code === 'OAUTH_TIMEOUT';
  return silent || (cause?.status ?? 0) >= 500 ? 'down' : 'untrusted';
}
