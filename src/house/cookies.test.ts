import { expect, test } from 'vitest';
import { cookieOf, sessionCookie } from './cookies.ts';
import { readSettings } from './settings.ts';

const ends = new Date('2026-11-23T23:00:00Z');

test('over https the cookie is bound to this host alone', () => {
  const settings = readSettings({ BRYGGA_ORIGIN: 'https://brygga.example.se' });
  const cookie = 'Path=/; HttpOnly; SameSite=Lax; Expires=Mon, 23 Nov 2026 23:00:00 GMT; Secure';
  expect(sessionCookie(settings, 'abc', ends)).toBe(`__Host-brygga=abc; ${cookie}`);
});

test('signing out takes it back', () => {
  expect(sessionCookie(readSettings({}), null, ends)).toBe('brygga=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
});

test.each([
  ['brygga=abc', 'abc'],
  ['other=1; brygga=abc', 'abc'],
  ['xbrygga=abc', undefined],
  ['', undefined],
])('of %j the session is %s', (header, value) => {
  expect(cookieOf(new Request('http://localhost/', { headers: { cookie: header } }), 'brygga')).toBe(value);
});
