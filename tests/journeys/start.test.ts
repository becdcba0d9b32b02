import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { freePort, newHome, type Program, startProgram } from '../support/program.ts';

const running: Program[] = [];
afterEach(async () => {
  for (const program of running.splice(0)) {
    await program.stop();
    program.forget();
  }
});

async function start(environment: Record<string, string> = {}, home?: string): Promise<Program> {
  const program = await startProgram(environment, home ?? newHome());
  running.push(program);
  return program;
}

test('an empty folder becomes a program with Brohamn in it, and ends cleanly within five seconds', async () => {
  const program = await start();
  const answer = await fetch(`${program.origin}/brohamn`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Brohamn');
  expect(await program.stop()).toBeLessThan(5000);
  expect(program.process.exitCode).toBe(0);
});

test('after kill -9 the next start works by itself, with everything kept', async () => {
  const first = await start();
  await first.stop('SIGKILL');
  const second = await start({}, first.home);
  expect((await fetch(`${second.origin}/brohamn`)).status).toBe(200);
  expect(await second.stop()).toBeLessThan(5000);
});

test('whoever knocks before it is ready is answered at once', async () => {
  const port = await freePort();
  const starting = start({ PORT: String(port) });
  const knock = (): Promise<Response> => fetch(`http://localhost:${port}/brohamn`).catch(() => knock());
  const early = await knock();
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await fetch(`${(await starting).origin}/brohamn`)).status).toBe(200);
});

test('without the demo there is no cast and no Brohamn', async () => {
  const program = await start({ BRYGGA_DEMO: '0' });
  expect((await fetch(`${program.origin}/demo`)).status).toBe(404);
  expect((await fetch(`${program.origin}/brohamn`)).status).toBe(404);
  expect((await fetch(`${program.origin}/varberg`)).status).toBe(200);
});

test('a port that is taken stops the start with one line', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  const line = `Brygga did not start: PORT ${port} is used by another program`;
  await expect(startProgram({ PORT: String(port) })).rejects.toThrow(new Error(line));
  other.close();
});

test('a wrong setting stops the start with one line', async () => {
  await expect(startProgram({ BRYGGA_DEMO: 'maybe' })).rejects.toThrow(
    new Error('Brygga did not start: BRYGGA_DEMO must be 0 or 1'),
  );
});

test('a database that does not answer stops the start with one line', async () => {
  const port = await freePort();
  const failure = startProgram({ DATABASE_URL: `postgres://x@127.0.0.1:${port}/y` });
  await expect(failure).rejects.toThrow(/^Brygga did not start: The database does not answer: [^\n]+$/);
});
