import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';
import { geoJson, geoPackage, jsonStat, pxweb, varberg } from '../support/populations.ts';
import { inTerminal } from '../support/terminal.ts';

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

describe.each(ways)('who runs Brygga reads in a population, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('chooses the wrong file, then the right ones, uses them, and takes them away', async () => {
    const { page, go, look, signInAs } = await stage.visitor(phone);
    await signInAs('Tomasz Pirhage');
    await go('/arbete/kommuner');
    await page
      .locator('a[href="/arbete/befolkning"]')
      .first()
      .evaluate(link => (link as unknown as { click(): void }).click());
    await page.getByRole('heading', { level: 1, name: 'Befolkning' }).waitFor();
    await look();
    await page.getByLabel('Fil med antal').setInputFiles(file('foreningar.csv', 'namn;typ\nBK Ankaret;idrott\n'));
    await page.getByRole('button', { name: 'Granska' }).click();
    await page.getByRole('link', { name: 'Vi hittar ingen tabell' }).waitFor();
    await look();

    await page.getByLabel('Fil med antal').setInputFiles(file('folkmangd.csv', pxweb(varberg)));
    await page.getByLabel('Fil med områdenas lägen').setInputFiles(file('regso.gpkg', geoPackage(varberg)));
    await page.getByRole('button', { name: 'Granska' }).click();
    await page.getByRole('heading', { level: 1, name: /^Granska: RegSO/ }).waitFor();
    await page.getByText('3 av 17 områden').waitFor();
    await look();
    await page.getByRole('button', { name: 'Använd siffrorna' }).click();
    await page.getByText('Siffrorna används nu i alla analyser.').waitFor();
    await look();

    await page.locator('summary', { hasText: 'Ta bort siffrorna' }).click();
    await page.getByRole('button', { name: 'Ta bort siffrorna' }).click();
    await page.getByText('Siffrorna är borttagna.').waitFor();
    await page.getByText('Inget är inläst.').waitFor();
    await look();
  });

  test.runIf(scripts)('and from the terminal, beside the running program', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'brygga-population-'));
    const put = (name: string, text: string | Buffer) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const [figures, points] = [put('antal.json', jsonStat(varberg)), put('lagen.geojson', geoJson(varberg))];
    const only = await inTerminal(stage.program.home, ['population', figures, points]);
    expect(only.printed).toContain('Nothing has changed. Add --apply');
    const done = await inTerminal(stage.program.home, ['population', figures, points, '--apply']);
    expect(done).toMatchObject({ status: 0, complaint: '' });
    expect(done.printed).toContain('3 areas in 1 municipality, 1,000 girls and boys');
    expect(done.printed).toContain('The figures are now used in all analyses.');
    const wrong = await inTerminal(stage.program.home, ['population', points, figures]);
    expect(wrong).toMatchObject({ status: 1 });
    expect(wrong.complaint).toContain('We find no table');
    const { page, go, signInAs } = await stage.visitor(phone);
    await signInAs('Tomasz Pirhage');
    await go('/arbete/befolkning');
    await page.getByRole('link', { name: 'RegSO, SCB:s stadsdelar och bygder, 31 december 2024' }).waitFor();
  });
});
