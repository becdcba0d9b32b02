import { afterAll, beforeAll, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, type Visitor } from '../support/journey.ts';
import { letHoursPass } from '../support/rummage.ts';

/** The clock goes its round once a minute. */
const roundMs = 75_000;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => stage.close());

/** Loads a page anew until a text is on it: nobody presses anything for what comes by itself. */
async function comesUp({ page }: Visitor, path: string, text: string): Promise<void> {
  const last = Date.now() + roundMs;
  do {
    await page.goto(path);
    if ((await page.getByText(text).count()) > 0) return;
    await page.waitForTimeout(1000);
  } while (Date.now() < last);
  throw new Error(`“${text}” has not come up at ${path}`);
}

test('what nobody answers goes up the line by itself, to somebody who takes it; the asker sees it all the way', async () => {
  const leader = await stage.enter('Dragan Ankarlund');
  await leader.page.goto('/arbete/fragor/ny');
  await leader.page.getByRole('link', { name: 'Kommunpolis, ungdomsfrågor' }).click();
  await leader.page.getByLabel('Ditt meddelande').fill('Vem kan vi ringa på lördag?');
  await leader.page.getByRole('button', { name: 'Skicka' }).click();
  await leader.page.getByText('Frågan är skickad.').waitFor();
  const address = new URL(leader.page.url()).pathname;

  const { page, go } = await stage.visitor(phone);
  await go('/brohamn/orolig');
  await page.getByRole('checkbox', { name: /Rådgivning/ }).check();
  await page.getByRole('radio', { name: 'Svara här' }).check();
  await page.getByRole('button', { name: 'Be någon höra av sig' }).click();
  const code = (await page.locator('.receipt').innerText()).trim();

  await letHoursPass(stage.program.home, 24 * 14);
  const above = await stage.enter('Ylva Brygglöf');
  await comesUp(above, '/arbete', 'Försenad');
  await above.look();
  await above.page.goto(address);
  await above.page.getByText('Vem kan vi ringa på lördag?').waitFor();
  await above.page.getByText('Gick vidare uppåt, svaret dröjde').waitFor();
  await above.look();
  await above.page.getByRole('button', { name: 'Jag tar den' }).click();
  await above.page.getByText('Du har den nu.').waitFor();
  await leader.page.goto(address);
  await leader.page.getByText('Till Samordnare för det lokala arbetet').waitFor();
  await leader.look();

  await above.page.goto('/arbete/fragor');
  await above.page.getByRole('link', { name: 'Orolig för ditt barn' }).click();
  await above.page.getByText('Svara här, så läser jag med min kod').waitFor();
  await above.look();
  await go('/brohamn/svar');
  await page.getByLabel('Din kod, 16 siffror').fill(code);
  await page.getByRole('button', { name: 'Öppna' }).click();
  await page.getByText('Svaret har dröjt. Den som ansvarar har fått veta det.').waitFor();
  expect(await page.getByText('Skriv mer').count()).toBeGreaterThan(0);
}, 200_000);
