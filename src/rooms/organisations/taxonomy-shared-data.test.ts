import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#house/project-folder.ts';
import { mapActivity, mapType } from './taxonomy.rules.ts';

const realRegisters = join(
  process.env.BRYGGA_SHARED_DATA ?? join(projectFolder, '../shared/data'),
  'associations.csv.gz',
);
const hasRegisters = existsSync(realRegisters);
if (!hasRegisters)
  process.stderr.write(`left out: ${realRegisters} is not there (BRYGGA_SHARED_DATA names its folder)\n`);

const rows: Record<string, string>[] = hasRegisters
  ? parse(gunzipSync(readFileSync(realRegisters)), { columns: true })
  : [];

function spellingsIn(column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of rows.flatMap(row => row[column]?.split(';') ?? []).filter(Boolean)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function coverage(column: string, isKnown: (term: string) => boolean) {
  const counts = [...spellingsIn(column)].sort((a, b) => b[1] - a[1]);
  const sum = (some: [string, number][]) => some.reduce((total, [, count]) => total + count, 0);
  const unknown = counts.filter(([term]) => !isKnown(term));
  const largest = unknown.slice(0, 30).map(([term, count]) => `${term} ${count}`);
  return { share: 1 - sum(unknown) / sum(counts), largest: `unknown: ${largest.join('; ')}` };
}

describe.skipIf(!hasRegisters)('the registers of 190 municipalities (left out where their folder is missing)', () => {
  it('spell activities that are understood, 95 of 100', () => {
    const { share, largest } = coverage('activities', term => {
      const { codes, marker, rest } = mapActivity(term);
      return codes.length > 0 || marker === true || rest === true;
    });
    expect(share, largest).toBeGreaterThan(0.95);
  });

  it('spell types that are understood, 97 of 100', () => {
    const { share, largest } = coverage('types', term => mapType(term).known);
    expect(share, largest).toBeGreaterThan(0.97);
  });
});
