import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';

describe.each(ways)('a visitor on a phone, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('finds her municipality by name or postal code, and from there everybody in it', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/');
    await look();
    await page.getByLabel('Kommunens namn, ort eller postnummer').fill('432 44');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByRole('link', { name: 'Varberg', exact: true }).waitFor();
    await look();
    await page.getByLabel('Kommunens namn, ort eller postnummer').fill('brohamn');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByRole('link', { name: 'Brohamn', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Välkommen till Brohamn' }).waitFor();
    await look();
  });

  test.each([
    ['fotbol', 'Brohamns IF'],
    ['foreningen mosty', 'Polska föreningen Mosty'],
    ['kurdisk', 'Kurdiska föreningen i Brohamn'],
    ['boxningar', 'Boxklubben Ankaret'],
    ['polis ungdom', 'Lokalpolisområde Brohamn'],
  ])('finds by “%s” %s', async (typed, name) => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/brohamn/aktorer');
    await page.getByLabel('Vad letar du efter?').fill(typed);
    await page.getByRole('button', { name: 'Sök', exact: true }).click();
    await page.getByRole('heading', { level: 2 }).getByRole('link', { name }).waitFor();
    expect(await page.getByLabel('Vad letar du efter?').inputValue()).toBe(typed);
    await look();
  });

  test('finds whom to ask by what the function is called, by what she needs, and on the page of whom she asks', async () => {
    const { page, go, look } = await stage.visitor(phone);
    const officer = () => page.getByRole('link', { name: 'Kommunpolis, ungdomsfrågor' });
    await go('/brohamn/aktorer?q=kommunpolis');
    await page.getByRole('heading', { name: 'Funktioner du kan fråga' }).waitFor();
    await officer().waitFor();
    await page.getByRole('link', { name: 'Lokalpolisområde Brohamn' }).first().click();
    await page.getByRole('heading', { name: 'Här kan du fråga' }).waitFor();
    await officer().click();
    await page.getByRole('link', { name: 'Mentor från polisen' }).waitFor();
    await look();
    await go('/brohamn/kontakt');
    await page.getByRole('link', { name: 'Någon att prata med' }).click();
    await page.getByText('Någon att prata med: de här tar emot det.').waitFor();
    expect(await officer().count()).toBe(0);
    await look();
  });

  test('is told what to do where nothing is found', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/brohamn/aktorer?q=xyzzyplugh');
    await page.getByRole('heading', { name: 'Vi hittade ingen aktör' }).waitFor();
    await look();
    await page.getByRole('link', { name: 'Sök i alla öppna kommuner' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sök i hela Sverige' }).waitFor();
    await look();
  });

  test('narrows the list, sees it on the map, reads one page and comes back to the same list', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/brohamn/aktorer');
    const all = await count();
    await look();
    await page.locator('summary', { hasText: 'Begränsa' }).click();
    await page.getByLabel('Tallhöjden').check();
    await look();
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByRole('link', { name: 'Ta bort Tallhöjden' }).waitFor();
    const narrowed = await count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(all);
    await look();

    await page.getByRole('link', { name: 'Karta', exact: true }).click();
    await page.getByRole('heading', { name: 'Platserna på kartan' }).waitFor();
    await look();
    expect(await count()).toBe(narrowed);
    await page.getByRole('link', { name: 'Lista', exact: true }).click();

    const address = page.url();
    const first = page.getByRole('heading', { level: 2 }).getByRole('link').first();
    const name = (await first.textContent()) ?? '';
    await first.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await look();
    await page.goBack();
    expect(page.url()).toBe(address);
    expect(await count()).toBe(narrowed);

    async function count(): Promise<number> {
      const said = (await page.getByRole('status').textContent()) ?? '';
      return Number(said.match(/(\d+) aktör/)?.[1]);
    }
  });

  test('reads every kind of page without scrolling sideways', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/brohamn/aktorer?vy=utskrift');
    const links = ['brohamns-if', 'boxklubben-ankaret', 'hk-fyren', 'lokalpolisomrade-brohamn', 'hamnskolan'];
    await look();
    for (const slug of links) {
      await go(`/brohamn/aktorer/${slug}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look();
    }
    for (const path of ['/varberg', '/sok', '/sok?vy=karta', '/in', '/demo']) {
      await go(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look();
    }
  });

  test('loads the list for at most 40 kB, the map’s script with the map, and nothing from outside', async () => {
    const { page, go } = await stage.visitor({ ...phone, colorScheme: 'light' });
    const requests: Request[] = [];
    page.on('requestfinished', request => requests.push(request));
    const loaded = (type: string) => requests.filter(each => each.resourceType() === type).length;
    const settled = () => page.evaluate('document.fonts.ready.then(() => undefined)');
    await go('/brohamn/aktorer');
    await settled();
    expect(loaded('script')).toBe(0);
    expect(await bytesOf(requests.filter(each => each.resourceType() !== 'font'))).toBeLessThanOrEqual(40_000);
    await go('/brohamn/aktorer?vy=karta');
    if (scripts) await page.locator('.leaflet-container').waitFor();
    await settled();
    expect(loaded('script')).toBe(scripts ? 1 : 0);
    expect(requests.filter(each => !each.url().startsWith(stage.program.origin)).map(each => each.url())).toEqual([]);
  });
});

/** Bytes on the wire, headers and all. */
async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map(each => each.sizes()));
  return sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0);
}
