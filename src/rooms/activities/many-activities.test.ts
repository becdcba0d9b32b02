import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeManyActivities } from '../../../tests/support/many-activities.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

/** All from one organisation, as when a register is keyed in. `BRYGGA_MEASURE=1` says how long each page takes. */
const count = 10_000;

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  await makeManyActivities(house, count);
}, 120_000);
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const leader = 'association-leader';
const coordinator = 'municipal-coordinator';

test.each<[string, string, string | undefined, string]>([
  ['the public list', '/brohamn/fritid', undefined, 'aktiviteter'],
  ['its last page', '/brohamn/fritid?sida=475', undefined, 'Förra sidan'],
  ['by age, day and cost', '/brohamn/fritid?alder=11&dag=4&gratis=1', undefined, 'aktiviteter'],
  ['the nearest first', '/brohamn/fritid?postnr=99990', undefined, 'aktiviteter'],
  ['one activity', '/brohamn/fritid/massa-7777', undefined, 'Aktivitet 7777'],
  ['the club’s own list', '/arbete/aktiviteter', leader, 'Sida 1 av 201'],
  ['its last page', '/arbete/aktiviteter?sida=201', leader, 'Sida 201 av 201'],
  ['the list of whoever approves', '/arbete/aktiviteter', coordinator, 'De 50 första av 50'],
  ['the first page of whoever approves', '/arbete', coordinator, 'Visa alla 50'],
  ['the first page of the club', '/arbete', leader, 'Hej'],
  ['what places cost', '/arbete/aktiviteter/kostnad', coordinator, 'aktiviteter har berättat'],
])(
  '%s: %s',
  async (name, path, as, said) => {
    const open = async () => (await house.request(path, as ? { as } : {})).text();
    const html = await open();
    expect(html).toContain(said);
    expect(html).not.toMatch(/undefined|NaN/);
    expect(gzipSync(html).length).toBeLessThan(40_000);
    if (process.env.BRYGGA_MEASURE) process.stdout.write(`${name} · ${path}: ${await middleOf(open)} ms\n`);
  },
  120_000,
);

async function middleOf(open: () => Promise<string>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 15; time += 1) {
    const begun = performance.now();
    await open();
    times.push(performance.now() - begun);
  }
  return Math.round(times.sort((a, b) => a - b)[7] ?? 0);
}
