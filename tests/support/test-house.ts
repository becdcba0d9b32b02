import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import pg from 'pg';
import { inject } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { sessionCookieName } from '#house/cookies.ts';
import { type Database, openDatabase } from '#house/database.ts';
import type { Settings } from '#house/settings.ts';
import type { House } from '#house/visit.ts';
import { signInAsCast } from '#rooms/sign-in/session.commands.ts';
import { actorOfToken } from '#rooms/sign-in/session.queries.ts';
import { openApp } from '../../src/app.tsx';
import { furnish } from '../../src/furnish.ts';

/** A whole program on a database of its own, in this process. */
export interface TestHouse {
  database: Database;
  /** Address of the database as its owner, for what the program itself may not do. */
  ownerUrl: string;
  settings: Settings;
  now: Date;
  app: Hono;
  /** What the house lends to every visit. */
  house: House;
  /** Faults that the program reported as unforeseen. */
  faults: unknown[];
  actor(castKey: string): Promise<Actor>;
  request(path: string, options?: TestRequest): Promise<Response>;
  close(): Promise<void>;
}

export interface TestRequest {
  as?: string;
  /** Makes it a POST. */
  form?: Record<string, string | string[]> | FormData;
  headers?: Record<string, string>;
}

/** The moment at which the demo of the template was filled: a Monday at noon. */
export const testNow = new Date('2026-11-23T11:00:00Z');

const origin = 'http://localhost:3000';

/** Clones the run's template (a few hundredths of a second) and opens the program on it. */
export async function openTestHouse({ demo = false }: { demo?: boolean } = {}): Promise<TestHouse> {
  const { socket, emptyTemplate, demoTemplate } = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const address = (user: string, at: string) => `postgres://${user}@/${at}?host=${encodeURIComponent(socket)}`;
  const admin = address('postgres', 'postgres');
  await once(admin, `create database ${name} template ${demo ? demoTemplate : emptyTemplate} owner brygga_owner`);
  const database = openDatabase(address('brygga_program', name), 6);
  return {
    ...openAround(database),
    database,
    ownerUrl: address('brygga_owner', name),
    settings,
    now: testNow,
    async close() {
      await database.close();
      await once(admin, `drop database ${name} with (force)`);
    },
  };
}

const settings: Settings = {
  ...{ port: 0, host: '127.0.0.1', origin, home: '/nowhere', databaseUrl: undefined, demo: true, proxies: 1 },
  ...{
    smtpUrl: undefined,
    smsUrl: undefined,
    pushOrigins: [],
    feedHosts: [],
    mailFrom: 'brygga@brygga.example',
    secret: 'a secret of tests, as long as one must be',
    keys: mkdtempSync(join(tmpdir(), 'brygga-keys-')),
  },
};

/** The program itself, and knocking at its doors; people sign in through `tokensIn`. */
export function openAround(
  database: Database,
  tokensIn = database,
): Pick<TestHouse, 'app' | 'house' | 'faults' | 'actor' | 'request'> {
  const faults: unknown[] = [];
  const assets = { href: (file: string) => `/assets/${file}` };
  const house = furnish(database, settings, assets, { deliver: () => {}, report: fault => faults.push(fault) });
  const app = openApp(house, () => testNow);
  const tokenOf = rememberedTokens(tokensIn);
  return {
    app,
    house,
    faults,
    actor: async key => actorOfToken(database, await tokenOf(key), testNow),
    async request(path, options = {}) {
      const headers = new Headers(options.headers);
      // Every request comes from an address of its own, so that no limit is met by the number of tests.
      if (!headers.has('x-forwarded-for')) headers.set('x-forwarded-for', `test ${randomUUID()}`);
      if (options.as) headers.set('cookie', `${sessionCookieName(settings)}=${await tokenOf(options.as)}`);
      if (options.form) headers.set('origin', headers.get('origin') ?? origin);
      const body = options.form && { method: 'POST', body: bodyOf(options.form) };
      return app.request(`${origin}${path}`, { headers, ...body });
    },
  };
}

function rememberedTokens(database: Database): (key: string) => Promise<string> {
  const tokens = new Map<string, string>();
  return async key => {
    const token = tokens.get(key) ?? (await signInAsCast(database, key, '', testNow)).token;
    tokens.set(key, token);
    return token;
  };
}

function bodyOf(form: NonNullable<TestRequest['form']>): FormData | URLSearchParams {
  if (form instanceof FormData) return form;
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return new URLSearchParams(pairs);
}

async function once(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
