import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';
import { readPdf } from '../support/pdf-text.ts';

const coordinator = 'Ylva Brygglöf';
const title = 'Samordnare för det lokala arbetet';

describe.each(ways)('a face beside the name, and a paper to file, $way', ({ scripts }) => {
  let stage: Stage;
  let picture: Buffer;
  beforeAll(async () => {
    stage = await openStage(scripts);
    picture = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#b5712f' } })
      .jpeg()
      .toBuffer();
  });
  afterAll(() => stage.close());

  const file = (bytes: Buffer) => ({ name: 'jag.jpg', mimeType: 'image/jpeg', buffer: bytes });

  test('a holder puts up a picture of herself, visitors see it, and it is gone when she takes it down', async () => {
    const { page, look } = await stage.enter(coordinator);
    await page.goto('/arbete/funktioner');
    await page.getByRole('link', { name: title }).click();
    await page.locator('summary', { hasText: 'Din bild' }).click();
    await page.getByRole('button', { name: 'Visa bilden' }).click();
    await page.getByRole('link', { name: 'Välj en bild först' }).waitFor();
    await look();
    await page.getByLabel('Bild på dig').setInputFiles(file(Buffer.from('ingen bild')));
    await page.getByRole('button', { name: 'Visa bilden' }).click();
    await page.getByRole('link', { name: 'Filen går inte att läsa som en bild' }).waitFor();
    await page.getByLabel('Bild på dig').setInputFiles(file(picture));
    await page.getByRole('button', { name: 'Visa bilden' }).click();
    await page.getByText('Bilden visas nu bredvid ditt namn.').waitFor();
    await look();

    const anybody = await stage.visitor(phone);
    await anybody.go('/brohamn/kontakt');
    const faces = anybody.page.getByRole('img', { name: /^Bild av / });
    expect(await faces.count()).toBe(3);
    await anybody.look();
    await anybody.page.getByRole('link', { name: title }).click();
    const shown = anybody.page.getByRole('img', { name: `Bild av ${coordinator}` });
    await shown.scrollIntoViewIfNeeded();
    await anybody.page.waitForFunction("document.querySelector('.round')?.naturalWidth === 320");
    await anybody.look();

    await page.locator('summary', { hasText: 'Din bild' }).click();
    await page.getByRole('button', { name: 'Ta bort bilden' }).click();
    await page.getByText('Bilden är borttagen.').waitFor();
    await anybody.page.reload();
    await anybody.page.getByText(`I dag: ${coordinator}`).waitFor();
    expect(await shown.count()).toBe(0);
    await anybody.look();
  });

  test('an enquiry is saved as a paper that says what the page says', async () => {
    const { page, look } = await stage.enter('Dragan Ankarlund');
    await page.goto('/arbete/fragor/ny');
    await page.getByRole('link', { name: title }).click();
    await page.getByLabel('Ditt meddelande').fill('Vem lånar ut ett tält? #nu');
    await page.getByRole('button', { name: 'Skicka' }).click();
    await page.getByText('Frågan är skickad.').waitFor();
    await look();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Spara som pdf' }).click();
    const saved = readPdf(readFileSync(await (await saving).path()));
    expect(saved.pages.join('')).toContain('Vemlånarutetttält?#nu');
  });
});
