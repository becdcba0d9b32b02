/** Why something out there could not be read. */
export const outerFaults = [
  'address',
  'not-https',
  'not-public',
  'ourselves',
  'unknown-name',
  'unreachable',
  'certificate',
  'too-slow',
  'too-large',
  'too-many-redirects',
  'redirect-not-https',
  'refused',
  'not-there',
  'too-often',
  'broken',
  'not-text',
] as const;
export type OuterFaultCode = (typeof outerFaults)[number];

/** Thrown where something out there could not be read; `retrySeconds` is what it asked for itself. */
export class OuterFault extends Error {
  constructor(
    readonly code: OuterFaultCode,
    readonly status?: number,
    readonly retrySeconds?: number,
  ) {
    super(`out there: ${code}`);
  }
}

const byError: Record<string, OuterFaultCode> = {
  ...{ ENOTFOUND: 'unknown-name', EAI_AGAIN: 'unknown-name', EAI_FAIL: 'unknown-name', ENODATA: 'unknown-name' },
  ...{
    ECONNREFUSED: 'unreachable',
    ECONNRESET: 'unreachable',
    EHOSTUNREACH: 'unreachable',
    ENETUNREACH: 'unreachable',
  },
  ...{ ETIMEDOUT: 'too-slow', ABORT_ERR: 'too-slow' },
};

/** The fault behind an error of the network. */
export function faultOfError(error: unknown): OuterFault {
  if (error instanceof OuterFault) return error;
  const { code = '', name = '' } = error as { code?: string; name?: string };
  if (name === 'TimeoutError' || name === 'AbortError') return new OuterFault('too-slow');
  if (/^Z_|^ERR_BROTLI/.test(code)) return new OuterFault('not-text');
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return new OuterFault('certificate');
  return new OuterFault(byError[code] ?? 'unreachable');
}

/** The fault that a status means; undefined where there is none. */
export function faultOfStatus(status: number, retryAfter: string | undefined, now: Date): OuterFault | undefined {
  if (status >= 200 && status < 300) return undefined;
  const wait = secondsOf(retryAfter, now);
  if (status === 429) return new OuterFault('too-often', status, wait);
  if (status === 404 || status === 410) return new OuterFault('not-there', status);
  return new OuterFault(status < 500 ? 'refused' : 'broken', status, wait);
}

/** `Retry-After` is seconds or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined, now: Date): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}
