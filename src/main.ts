import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { clock } from '#house/actor.ts';
import { openAssets } from '#house/assets.ts';
import type { Database } from '#house/database.ts';
import { type Carrier, deliverLetters, openCarrier } from '#house/letter-delivery.ts';
import { readSettings, type Settings, WrongSetting } from '#house/settings.ts';
import type { House } from '#house/visit.ts';
import { makeSetupLink } from '#rooms/organisations/setup.commands.ts';
import { setupHours } from '#rooms/organisations/setup.ts';
import { forgetBrowser } from '#rooms/people/browser.commands.ts';
import { sendNotices } from '#rooms/people/notice.commands.ts';
import { recoverImports } from '#rooms/registers/import-application.commands.ts';
import { openApp } from './app.tsx';
import { fillDemo } from './demo/fill-demo.ts';
import { furnish } from './furnish.ts';
import { startHouse } from './start.ts';
import { keepTimetable } from './timetable.ts';

/** How long a clean stop may take before it is cut short, milliseconds. */
const stopLimitMs = 4500;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  mkdirSync(settings.home, { recursive: true });
  const server = createServer(notReady);
  await listen(server, settings);
  const started = await startHouse(settings).catch(error => {
    server.close();
    throw error;
  });
  const house = furnish(started.database, settings, openAssets(), { deliver: postman(settings), report });
  await makeReady(house.database, settings);
  const app = openApp(house, () => new Date());
  const endTimetable = keepTimetable(
    house,
    () => new Date(),
    fault => report(fault, 'clock', ''),
  );
  server.off('request', notReady).on('request', getRequestListener(app.fetch));
  stopOn(['SIGTERM', 'SIGINT'], async () => {
    endTimetable();
    server.close();
    server.closeAllConnections();
    await started.stop();
  });
  writeFileSync(join(settings.home, 'brygga.pid'), String(process.pid));
  await saySetupLink(house.database, settings);
  say(`Brygga is ready at ${settings.origin}`);
}

/** Writes letters of what is new, and sends them, in the background. */
function postman(settings: Settings): (house: House) => void {
  let carrier: Carrier | undefined;
  return house => {
    carrier ??= openCarrier(settings, house.seal);
    const carry = carrier;
    sendNotices(house, new Date())
      .then(() => deliverLetters(house, carry, forgetBrowser(house.seal), new Date()))
      .catch(fault => report(fault, 'letters', ''));
  };
}

/** While nobody can sign in, whoever reads the terminal may become the first coordinator. */
async function saySetupLink(database: Database, { origin }: Settings): Promise<void> {
  const token = await makeSetupLink(database, new Date());
  if (!token) return;
  say(`Nobody is here yet. Open this once, within ${setupHours} hours, to become the first coordinator:`);
  say(`${origin}/forsta-starten/${token}`);
}

/** What must stand before anybody knocks: Brohamn where it is wanted, and nothing left half-way by a killed process. */
async function makeReady(database: Database, { demo }: Settings): Promise<void> {
  if (demo) await fillDemo(database, new Date());
  await recoverImports(database, clock);
}

/** Takes the port first: two programs on one port would otherwise share a database for a moment. */
async function listen(server: Server, { port, host }: Settings): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening').catch(error => {
    if (error.code === 'EADDRINUSE') throw new WrongSetting(`PORT ${port} is used by another program`);
    throw new WrongSetting(`HOST ${host} or PORT ${port} cannot be listened on (${error.code})`);
  });
}

/** Whoever knocks while the database is being made ready is asked to come again in a moment. */
const notReady: RequestListener = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2', refresh: '2' });
  response.end('Brygga startar. Brygga is starting.\n');
};

function stopOn(signals: NodeJS.Signals[], stop: () => Promise<void>): void {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopLimitMs).unref();
    await stop();
    process.exit(0);
  };
  for (const signal of signals) process.on(signal, end);
}

/** A fault that nobody foresaw: what and where, never who or with which words. */
function report(error: unknown, method: string, path: string): void {
  const { stack = '', code = '' } = error as { stack?: string; code?: string };
  const frames = stack
    .split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 5);
  const name = error instanceof Error ? error.name : 'fault';
  process.stderr.write(`${[`${new Date().toISOString()} ${method} ${path}: ${name} ${code}`, ...frames].join('\n')}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch(error => {
  process.stderr.write(`Brygga did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
