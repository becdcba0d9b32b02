import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import pg from 'pg';
import { terminal, visitor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { prepareDatabase } from '#house/database-setup.ts';
import { inLanguage, publicLanguages } from '#house/language.ts';
import { readSettings, type Settings } from '#house/settings.ts';
import { leisureIn } from '#rooms/leisure/leisure.queries.ts';
import type { ActivityQuestion } from '#rooms/leisure/leisure.ts';
import { openQuestion } from '#rooms/leisure/leisure-question.rules.ts';
import { openApp } from '../app.tsx';
import { fillDemo } from '../demo/fill-demo.ts';
import { furnish } from '../furnish.ts';
import { startHouse } from '../start.ts';
import { middle } from './load.ts';

/** How soon a family is answered where a municipality has very many activities, and how many bytes the first view takes. */
const rounds = 21;
/** Half of all questions are to be answered within so many milliseconds, and a first view within so many bytes. */
const aims = { ms: 300, bytes: 40_000 } as const;

const centre = { lat: 58.0351, lon: 11.1001 };
const questions: Record<string, Partial<ActivityQuestion>> = {
  everything: {},
  'what, age, day, card': { subject: 'sports', age: 11, day: 4, leisureCard: true },
  'two adaptations': { adaptations: ['calm-room', 'same-leaders'] },
  'girls, late, a parent may stay': { company: 'girls', daytime: 'late', parentStays: true },
  'on foot, in Somali': { within: 2000, language: 'so' },
  'the map of all': { view: 'map' },
  'nothing fits': { subject: 'culture', age: 11, day: 4, free: true, company: 'girls', language: 'fi' },
};

async function main(count: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'brygga-finder-'));
  chmodSync(home, 0o755);
  const settings = readSettings({ BRYGGA_HOME: home, PORT: '0' });
  const running = await startHouse(settings);
  try {
    say(`Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`);
    await fillDemo(running.database, new Date());
    await weigh(running.database, settings);
    const listed = await multiply(running.database, count);
    await analyze((await prepareDatabase(settings)).owner);
    say(`\n${listed} activities in one municipality: milliseconds within which half of ${rounds} were answered`);
    for (const [name, question] of Object.entries(questions)) await time(running.database, name, question);
  } finally {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The page as it comes over the wire, in each language; the style sheet comes once. */
async function weigh(database: Database, settings: Settings): Promise<void> {
  const assets = { href: (file: string) => `/assets/${file}` };
  const house = furnish(database, settings, assets, { deliver: () => {}, report: say });
  const app = openApp(house, () => new Date());
  const paths = { list: '/brohamn/fritid', map: '/brohamn/fritid?visa=karta', missing: '/brohamn/vi-saknar' };
  for (const [name, path] of Object.entries(paths))
    for (const language of publicLanguages) {
      const html = await (await app.request(`http://localhost${inLanguage(path, language)}`)).text();
      const scripts = html.match(/<script/g)?.length ?? 0;
      const bytes = gzipSync(html).length;
      say(`  ${name.padEnd(8)} ${language.padEnd(10)} ${bytes} bytes, ${html.length} unpacked, ${scripts} scripts`);
      if (bytes > aims.bytes) process.exitCode = 1;
    }
}

/** Brohamn's activities over and over, each somewhere else. */
async function multiply(database: Database, count: number): Promise<number> {
  return database.as(terminal, async sight => {
    await sql`insert into activities (id, organisation_id, municipality_code, slug, created_at)
      select gen_random_uuid(), organisation_id, municipality_code, slug || '-' || i, now()
      from activity_listings, generate_series(1, ceil(${count}::float8 / (select count(*) from activity_listings))::int) i`.execute(
      sight,
    );
    await sql`insert into activity_listings (activity_id, organisation_id, municipality_code, slug, title, profile, what, subject,
        minimum_age, maximum_age, days, ends_on, audience, free, leisure_card, languages, place_name, lat, lon, assured_at, assurer)
      select a.id, l.organisation_id, l.municipality_code, a.slug, l.title, l.profile, l.what, l.subject, l.minimum_age, l.maximum_age,
        l.days, l.ends_on, l.audience, l.free, l.leisure_card, l.languages, l.place_name, l.lat + random() / 10, l.lon + random() / 10,
        l.assured_at, l.assurer
      from activities a join activity_listings l on a.slug like l.slug || '-%' and a.slug ~ ('^' || l.slug || '-[0-9]+$')
      where not exists (select from activity_listings held where held.activity_id = a.id)
      on conflict do nothing`.execute(sight);
    const { rows } = await sql<{ count: number }>`select count(*) from activity_listings`.execute(sight);
    return rows[0]?.count ?? 0;
  });
}

async function analyze(ownerUrl: string): Promise<void> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  await owner.query('vacuum analyze activity_listings');
  await owner.end();
}

async function time(database: Database, name: string, question: Partial<ActivityQuestion>): Promise<void> {
  const took: number[] = [];
  const where = { municipalityCode: '9999', from: centre };
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await leisureIn(database, visitor, where, { ...openQuestion, ...question }, new Date());
    took.push(performance.now() - begun);
  }
  const half = middle(took);
  say(`  ${name.padEnd(34)} ${half.toFixed(0).padStart(5)} ms`);
  if (half > aims.ms) process.exitCode = 1;
}

function say(line: unknown): void {
  process.stdout.write(`${line}\n`);
}

await main(Number(process.argv[2] ?? 12_000));
