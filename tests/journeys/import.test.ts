import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, type Visitor, ways } from '../support/journey.ts';
import { fixture, hasSharedData, sharedFile } from '../support/register-files.ts';
import { inTerminal, linkIn } from '../support/terminal.ts';

/** A register to read in, and whom to find afterwards by which words. */
const real = [
  { place: 'varberg', file: 'ibgo-varberg.json', bytes: () => sharedFile('import/ibgo-varberg.json') },
  { place: 'sundsvall', file: 'smartbook-sundsvall.json', bytes: () => sharedFile('import/smartbook-sundsvall.json') },
  {
    place: 'falkoping',
    file: 'foreningsregister-falkoping.csv',
    bytes: () => sharedFile('import/foreningsregister-falkoping.csv'),
  },
];
const invented = [
  { place: 'varberg', file: 'ibgo.json', bytes: () => fixture('ibgo.json') },
  { place: 'sundsvall', file: 'smartbook.json', bytes: () => fixture('smartbook.json') },
  { place: 'falkoping', file: 'foreningar.csv', bytes: () => fixture('foreningar-windows-1252.csv') },
];
const registers = hasSharedData ? real : invented;

test.skipIf(hasSharedData)('the real registers are not beside the project: invented ones take their place', () => {
  throw new Error('not meant to run');
});

describe.each(ways)('a coordinator reads a register in, $way', ({ scripts }) => {
  let stage: Stage;
  /** Pages that have been looked at; the same page of another register is the same page. */
  const seen = new Set<string>();
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  // Without scripts the pages are the same: the longest way, with its columns, is walked once.
  test.each(scripts ? registers : registers.slice(-1))(
    '$file in $place',
    { timeout: 180_000 },
    async ({ place, file, bytes }) => {
      const coordinator = await arrive(place);
      const look: Look = kind => lookOnce(coordinator, seen, kind);
      const { page } = coordinator;
      const upload = { name: file, mimeType: 'application/octet-stream', buffer: bytes() };
      await handIn(coordinator, upload, look);
      await seePreview(coordinator, look);
      const chosen = await choose(page);
      await look('chosen');
      await page.getByRole('button', { name: /^Läs in \d/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Registret är inläst' }).waitFor();
      await look('applied');
      expect(await reportRows(page)).toBe(await rowsSaid(page));
      await find(await stage.visitor(phone), place, chosen);

      await handIn(coordinator, upload, look);
      await page.getByRole('heading', { level: 1, name: 'Så skulle det bli' }).waitFor();
      await page.getByRole('button', { name: /^Bekräfta \d+ oförändrade$/ }).waitFor();
      await page.getByRole('button', { name: 'Avbryt och ta bort förhandsvisningen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Inläsningen är avbruten' }).waitFor();
      await look('dropped');
    },
  );

  /** Opens the municipality beside the running program, and comes in by the link that the terminal printed. */
  async function arrive(place: string): Promise<Visitor> {
    const visitor = await stage.visitor();
    const email = `samordnare@${place}.example`;
    const typed = ['open', place, '--coordinator-name', 'Prov Bojsund', '--coordinator-email', email];
    const opened = await inTerminal(stage.program.home, typed);
    await visitor.go(linkIn(opened));
    await visitor.page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
    await visitor.page.getByRole('button', { name: 'Logga ut' }).waitFor();
    return visitor;
  }
});

/** Hands the file in; says what its columns mean where it is asked for. */
async function handIn(
  { page, go }: Visitor,
  file: { name: string; mimeType: string; buffer: Buffer },
  look: Look,
): Promise<void> {
  await go('/arbete/import');
  await look('upload');
  await page.getByLabel('Registrets fil').setInputFiles(file);
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click();
  if (!file.name.endsWith('.csv')) return;
  await page.getByRole('heading', { level: 1, name: 'Vad betyder kolumnerna?' }).waitFor();
  await look('mapping');
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click();
}

/** Looks at the whole preview, and at every kind of row by itself. */
async function seePreview({ page, go }: Visitor, look: Look): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Så skulle det bli' }).waitFor();
  await look('preview');
  const whole = page.url();
  const filters = page.getByRole('navigation', { name: 'Visa rader' }).getByRole('link');
  const addresses = await filters.evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await go(address);
    await look(new URL(address, whole).search);
  }
  await go(whole);
}

/** Leaves the first new row out and takes it in again, and sees the button say so; answers the name in the row. */
async function choose(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: /^Läs in \d/ });
  const before = await figureIn(button);
  const first = page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: 'Ta med', checked: true }) });
  const name = (await first.first().getByRole('rowheader').innerText()).trim();
  const row = page.getByRole('row', { name }).first();
  for (const [takes, expected] of [
    [false, before - 1],
    [true, before],
  ] as const) {
    await row.getByRole('checkbox', { name: 'Ta med' }).setChecked(takes);
    await page.getByRole('button', { name: 'Spara valen på den här sidan' }).click();
    await page.getByText('Valen är sparade.').waitFor();
    expect(await figureIn(button)).toBe(expected);
  }
  return name;
}

async function figureIn(button: ReturnType<Page['getByRole']>): Promise<number> {
  return Number(/\d+/.exec((await button.innerText()).replaceAll(/\s/g, ' '))?.[0]);
}

/** How many rows the downloaded report has; each is one line, whatever is in its cells. */
async function reportRows(page: Page): Promise<number> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Ladda ner alla rader (CSV)' }).click();
  const download = await waiting;
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.slice(0, 12)).toBe('\ufeff"Rad";"Namn"'.slice(0, 12));
  return text.trimEnd().split('\r\n').length - 1;
}

async function rowsSaid(page: Page): Promise<number> {
  const figures = page.getByRole('list', { name: 'Vad som hände med raderna' }).getByRole('listitem');
  const said = await figures.allInnerTexts();
  return said.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0);
}

async function find({ page, go, look }: Visitor, place: string, name: string): Promise<void> {
  await go(`/${place}/aktorer`);
  await page.getByLabel('Vad letar du efter?').fill(name);
  await page.getByRole('button', { name: 'Sök', exact: true }).click();
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await look();
}

/** Looks at a kind of page as wide as a desk and as narrow as a phone, the first time that it is met. */
type Look = (kind: string) => Promise<void>;

async function lookOnce({ page, look }: Visitor, seen: Set<string>, kind: string): Promise<void> {
  if (seen.has(kind)) return;
  seen.add(kind);
  const wide = page.viewportSize();
  await look();
  if (phone.viewport) await page.setViewportSize(phone.viewport);
  await look();
  if (wide) await page.setViewportSize(wide);
}
