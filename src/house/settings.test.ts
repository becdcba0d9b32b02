import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without any setting it is the demo on this machine, port 3000', () => {
  const { home, keys, ...rest } = readSettings({});
  expect(rest).toEqual({
    port: 3000,
    host: '127.0.0.1',
    origin: 'http://localhost:3000',
    databaseUrl: undefined,
    pushOrigins: [],
    feedHosts: [],
    smtpUrl: undefined,
    mailFrom: 'brygga@localhost',
    secret: undefined,
    proxies: 0,
    demo: true,
  });
  expect(home.endsWith('.brygga')).toBe(true);
  expect(keys.startsWith(home)).toBe(true);
});

test.each([
  [{ PORT: 'abc' }, 'PORT must be a number'],
  [{ PORT: '70000' }, 'PORT must be 0–65535'],
  [{ PORT: '80.5' }, 'PORT must be a whole number'],
  [{ HOST: '' }, 'HOST must not be empty'],
  [{ BRYGGA_DEMO: 'yes' }, 'BRYGGA_DEMO must be 0 or 1'],
  [{ BRYGGA_ORIGIN: 'brygga.se' }, 'BRYGGA_ORIGIN must be an address such as https://brygga.example.se'],
  [{ BRYGGA_ORIGIN: 'https://brygga.example.se/app' }, 'BRYGGA_ORIGIN must have no path'],
  [{ SMTP_URL: 'mail.example.se' }, 'SMTP_URL must be an address such as smtps://user:word@mail.example.se'],
  [{ BRYGGA_MAIL_FROM: 'Brygga' }, 'BRYGGA_MAIL_FROM must be an e-mail address'],
  [{ BRYGGA_SECRET: 'short' }, 'BRYGGA_SECRET must be at least 32 characters'],
  [{ BRYGGA_PROXIES: '-1' }, 'BRYGGA_PROXIES must be 0–9'],
  [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL must begin with postgres:// or postgresql://'],
])('%j stops the start with one line', (environment, line) => {
  expect(() => readSettings(environment)).toThrow(line);
});

test('the origin is kept without its last slash', () => {
  expect(readSettings({ BRYGGA_ORIGIN: 'https://brygga.example.se/' }).origin).toBe('https://brygga.example.se');
});
