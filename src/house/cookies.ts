import type { Settings } from './settings.ts';

/** Over https the name itself forbids any other host, path or plain connection. */
export function sessionCookieName(settings: Settings): string {
  return settings.origin.startsWith('https:') ? '__Host-brygga' : 'brygga';
}

/** The header that gives a browser its session; `null` takes it back. */
export function sessionCookie(settings: Settings, token: string | null, endsAt: Date): string {
  const life = token === null ? 'Max-Age=0' : `Expires=${endsAt.toUTCString()}`;
  return closedCookie(settings, sessionCookieName(settings), token ?? '', life);
}

/** Carries what a browser must bring back from a provider, and nobody else can have. */
export function visitCookieName(settings: Settings): string {
  return `${sessionCookieName(settings)}-via`;
}

/** The header for something that a browser carries for a few minutes. */
export function passingCookie(settings: Settings, name: string, value: string, minutes: number): string {
  return closedCookie(settings, name, value, `Max-Age=${minutes * 60}`);
}

/** No script reads it, and no form of another site sends it along. */
function closedCookie({ origin }: Settings, name: string, value: string, life: string): string {
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; ${life}${secure}`;
}

/** The value of a cookie in a request; undefined where it has none. */
export function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return undefined;
}
