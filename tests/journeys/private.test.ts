import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage } from '../support/journey.ts';

const worry = 'Min son sover inte om nätterna längre.';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => stage.close());

/** What is on a page once it leads nowhere else by itself. */
async function settled(page: Page): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(500);
    const html = await page.content().catch(() => undefined);
    if (html !== undefined) return html;
  }
  throw new Error('the page does not come to rest');
}

async function asked() {
  const visitor = await stage.visitor(phone);
  const { page, go } = visitor;
  await go('/brohamn');
  await go('/brohamn/orolig');
  await page.getByRole('checkbox', { name: /Sammankallande/ }).check();
  await page.getByRole('radio', { name: 'Svara här' }).check();
  await page.locator('main summary').click();
  await page.getByLabel('Vill du berätta något redan nu?').fill(worry);
  await page.getByRole('button', { name: 'Be någon höra av sig' }).click();
  await page.getByRole('heading', { name: 'Vi har tagit emot det' }).waitFor();
  return { ...visitor, code: (await page.locator('.receipt').innerText()).trim() };
}

test('whoever steps back after sending sees neither what was written nor the code', async () => {
  const { page, code } = await asked();
  await page.goBack();
  await page.getByRole('heading', { name: 'Orolig för ditt barn?' }).waitFor();
  expect(await page.getByLabel('Vill du berätta något redan nu?').inputValue()).toBe('');
  await page.goForward().catch(() => {});
  expect(await settled(page)).not.toContain(code);
});

test('whoever steps back after a conversation has been left sees nothing of it', async () => {
  const { page, go } = await asked();
  await page.getByRole('button', { name: 'Se vad som händer' }).click();
  await page.getByText(worry).waitFor();
  await go('/brohamn');
  await page.goBack().catch(() => {});
  expect(await settled(page)).not.toContain(worry);
});

test('leaving quickly leaves no page of it to step back to', async () => {
  const { page } = await asked();
  await page.route('https://www.smhi.se/**', route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<h1>Väder</h1>' }),
  );
  await page.getByRole('link', { name: 'Lämna sidan snabbt' }).click();
  await page.getByRole('heading', { name: 'Väder' }).waitFor();
  await page.goBack().catch(() => {});
  const html = await settled(page);
  expect(html).not.toContain('Vi har tagit emot det');
  expect(html).not.toContain(worry);
});
