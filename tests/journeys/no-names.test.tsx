import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAssets } from '#house/assets.ts';
import { projectFolder } from '#house/project-folder.ts';
import { NoNames, noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { TextArea } from '#ui/fields.tsx';
import { Button, Form } from '#ui/form.tsx';
import { accessibilityFaults, openBrowser, phone } from '../support/browser.ts';

const built = (name: string) => readFileSync(join(projectFolder, 'dist', openAssets().href(name)), 'utf8');

const form = String(
  <Form action="/sent" method="get">
    <TextArea name="text" label="Vad gäller det?" />
    <NoNames language="sv" field="text" places={['Lerdala']} />
    <Button>Skicka</Button>
  </Form>,
);

describe('the guard while somebody types', () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await browser.newContext(phone)).newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', fault => faults.push(fault.message));
    await page.route('**/*', route => {
      const html = `<!doctype html><html lang="sv"><title>Prov</title><style>${built('style.css')}</style><main><h1>Prov</h1>${form}</main></html>`;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    await page.goto('http://brygga.test/');
    await page.addScriptTag({ type: 'module', content: built(noNamesScript) });
  });
  afterAll(() => browser.close());

  test('says what it finds, holds the form, replaces, keeps, and lets go', async () => {
    const area = page.getByLabel('Vad gäller det?');
    await area.pressSequentially('Kalle har bytt skola. Ture och hans bror i Lerdala ringer 070-174 06 05.');
    await page.getByRole('status').getByText('Kan peka ut någon: Kalle, Ture, 070-174 06 05').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Skicka' }).click();
    await page.getByRole('status').getByText('Inget är skickat.').waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Ord som kan peka ut någon');

    expect(await page.getByRole('button', { name: /Behåll.*070/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Byt ut 070-174 06 05' }).click();
    await page.getByRole('button', { name: 'Byt ut Kalle' }).click();
    await page.getByRole('button', { name: 'Behåll, det är inget namn Ture' }).click();
    await page.getByRole('status').getByText('Vi hittar inga fler ord').waitFor();
    expect(await area.inputValue()).toBe(
      'Person 1 har bytt skola. Ture och hans bror i Lerdala ringer ett telefonnummer.',
    );

    await page.getByRole('button', { name: 'Skicka' }).click();
    await page.waitForURL('**/sent?**');
    expect(new URL(page.url()).searchParams.get('behall')).toBe('ture');
    expect(faults).toEqual([]);
  });
});
