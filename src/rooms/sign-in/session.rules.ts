import { minutesAfter } from '#house/token.ts';
import { linkMinutes, secondStepMinutes, sessionHours } from './session.ts';

/** When a session ends that has been admitted, or still waits for its second step. */
export function sessionEnd(now: Date, admitted: boolean): Date {
  return minutesAfter(now, admitted ? sessionHours * 60 : secondStepMinutes);
}

export function linkEnd(now: Date): Date {
  return minutesAfter(now, linkMinutes);
}

/** A path within this program, with what it is asked with, or the way to work where `wanted` could lead elsewhere. */
export function safeReturn(wanted: string | null | undefined): string {
  const path = wanted ?? '';
  const inside = /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(path);
  return inside ? path : '/arbete';
}

const browsers = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;
const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Mac', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** Browser and system by what the browser says of itself, such as "Firefox, Windows"; the rest is not kept. */
export function deviceOf(userAgent: string | null): string {
  const named = (list: typeof browsers | typeof systems) => list.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
  return [named(browsers), named(systems)].filter(Boolean).join(', ');
}
