import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newHome, type Program, startProgram } from '../support/program.ts';
import { fixture, fixtures } from '../support/register-files.ts';
import { everyRow, filesBelow } from '../support/rummage.ts';
import { type Ended, inTerminal, linkIn } from '../support/terminal.ts';

/** What the invented registers hold that nobody may ever find again: personal numbers, and people who can be reached. */
const secrets = ['121212-1212', '1212121212', 'Testsson', 'Exempelsson', 'test@pahittsjoik.example', '070-174 06 06'];

const files = newHome();

let program: Program;
const ended: Ended[] = [];

beforeAll(async () => {
  program = await startProgram({ BRYGGA_DEMO: '0' });
});
afterAll(async () => {
  await program.stop();
  program.forget();
  rmSync(files, { recursive: true, force: true });
});

test('what a register tells of persons is nowhere afterwards', { timeout: 120_000 }, async () => {
  const opening = [
    'open',
    'Varberg',
    '--coordinator-name',
    'Prov Bojsund',
    '--coordinator-email',
    'prov@varberg.example',
  ];
  const session = await signedIn(linkIn(await typed(opening)));
  for (const name of fixtures) await handedIn(name, session);
  for (const name of fixtures) await appliedInTerminal(name);

  expect(ended.map(each => each.complaint)).toEqual(ended.map(() => ''));
  const rows = await everyRow(program.home);
  expect(rows.join('\n')).toContain('Åsens Byalag');
  expect(secretsIn(rows.join('\n'))).toEqual([]);
  await program.stop();
  expect(secretsIn(program.output() + ended.map(each => each.printed).join('\n'))).toEqual([]);
  for (const file of filesBelow(program.home))
    expect(secretsIn(readFileSync(file).toString('latin1')), file).toEqual([]);
  for (const file of reports()) expect(secretsIn(readFileSync(file, 'utf8')), file).toEqual([]);
});

const secretsIn = (text: string) => secrets.filter(secret => text.includes(secret));
const reports = () => filesBelow(files).filter(file => file.endsWith('report.csv'));

async function typed(words: readonly string[]): Promise<Ended> {
  const answer = await inTerminal(program.home, words, { BRYGGA_DEMO: '0' });
  ended.push(answer);
  return answer;
}

/** The cookie of somebody who followed the link that the terminal printed. */
async function signedIn(link: string): Promise<string> {
  const answer = await knock(link, '', new URLSearchParams());
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** Leaves the register in its preview, or where its columns are chosen. */
async function handedIn(name: string, session: string): Promise<void> {
  const form = new FormData();
  form.set('municipality', '1383');
  form.set('file', new File([new Uint8Array(fixture(name))], name));
  const answer = await knock('/arbete/import/upload', session, form);
  expect(answer.status).toBe(303);
  const page = await fetch(new URL(answer.headers.get('location') ?? '', program.origin), {
    headers: { cookie: session },
  });
  expect(page.status).toBe(200);
  ended.push({ status: 0, printed: await page.text(), complaint: '' });
}

function knock(path: string, cookie: string, body: FormData | URLSearchParams): Promise<Response> {
  const headers = { origin: program.origin, cookie };
  return fetch(program.origin + path, { method: 'POST', headers, body, redirect: 'manual' });
}

async function appliedInTerminal(name: string): Promise<void> {
  const file = join(files, name);
  writeFileSync(file, fixture(name));
  const { status } = await typed([
    'import',
    file,
    '--municipality',
    '1383',
    '--apply',
    '--report',
    `${file}-report.csv`,
  ]);
  expect(status).toBe(0);
}
