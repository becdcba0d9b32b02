import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, type Visitor, ways } from '../support/journey.ts';

const leader = 'Dragan Ankarlund';
const coordinator = 'Ylva Brygglöf';

/** Milliseconds for the whole way, in light and dark, on a machine that does other things too. */
const longWalk = 120_000;

describe.each(ways)('a page is corrected, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test(
    'a coordinator on a phone reads every kind of page without scrolling sideways',
    async () => {
      const { page, go, look } = await stage.enter(coordinator);
      for (const state of ['waiting', 'returned', 'hidden', 'closed']) {
        await go(`/arbete/aktorer?visa=${state}`);
        await page.locator('main table a').first().click();
        await page.getByRole('heading', { level: 2, name: 'Uppgifter' }).waitFor();
        for (const each of await page.locator('main summary').all()) if (await each.isVisible()) await each.click();
        await look();
      }
      for (const path of ['/arbete', '/en/arbete/aktorer', '/arbete/aktorer/ny', '/arbete/aktorer?q=xyzzy']) {
        await go(path);
        for (const each of await page.locator('.part > summary').all()) await each.click();
        await look();
      }
    },
    longWalk,
  );

  test(
    'by its leader on a phone, sent back, mended, approved, and then in the open',
    async () => {
      const hers = await stage.visitor(phone);
      await hers.signInAs(leader);
      await hers.page.waitForURL('**/arbete');
      await hers.look();
      await writeHours(hers, 'Öppet till midnatt på fredagar. Ring Nils hemma.');

      const theirs = await stage.visitor();
      await theirs.signInAs(coordinator);
      await theirs.page.locator('a[href$="visa=waiting"]').click();
      await theirs.page.getByRole('link', { name: 'Boxklubben Ankaret', exact: true }).click();
      await sendBack(theirs, 'Skriv funktionen i stället för Nils.');

      await hers.go('/arbete');
      await hers.page.getByText('Skriv funktionen i stället för Nils.').waitFor();
      await hers.look();
      const mended = 'Öppet till midnatt på fredagar. Fråga efter värden.';
      await writeHours({ ...hers, look: async () => {} }, mended);
      expect(await inTheOpen(stage, mended)).toBe(false);

      await theirs.page.reload();
      await theirs.page.getByText(mended).first().waitFor();
      await theirs.page.getByRole('button', { name: 'Godkänn', exact: true }).click();
      await theirs.page.getByText('Ändringen är godkänd och syns för alla.').waitFor();
      await theirs.look();
      expect(await inTheOpen(stage, mended)).toBe(true);
    },
    longWalk,
  );
});

/** From the start to saved, with a slip on the way. */
async function writeHours({ page, look }: Visitor, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Ändra igen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ändra uppgifterna om Boxklubben Ankaret' }).waitFor();
  await look();
  await page.getByLabel('Er roll med egna ord').fill(text);
  await unfold(page, 'Så når man er');
  const address = await page.getByLabel('E-post').inputValue();
  await page.getByLabel('E-post').fill('ingen adress');
  await page.getByRole('button', { name: 'Spara' }).last().click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^E-post/ })
    .click();
  expect(await page.getByLabel('Er roll med egna ord').inputValue()).toBe(text);
  await look();
  await page.getByLabel('E-post').fill(address);
  await page.getByRole('button', { name: 'Spara' }).last().click();
  await page.getByText('Ändringen är sparad och skickad till kommunens samordnare.').waitFor();
  await look();
}

async function sendBack({ page, look }: Visitor, reason: string): Promise<void> {
  await page.getByRole('heading', { name: 'En ändring väntar på dig' }).waitFor();
  await look();
  await unfold(page, 'Skicka tillbaka');
  await page.getByRole('button', { name: 'Skicka tillbaka', exact: true }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /behöver veta/ })
    .click();
  await look();
  await page.getByLabel('Varför skickar du tillbaka ändringen?').fill(reason);
  await page.getByRole('button', { name: 'Skicka tillbaka', exact: true }).click();
  await page.getByText('Ändringen är skickad tillbaka med ditt skäl.').waitFor();
  await look();
}

async function unfold(page: Page, title: string): Promise<void> {
  await page.locator('summary', { hasText: title }).first().click();
}

async function inTheOpen(stage: Stage, text: string): Promise<boolean> {
  const { page, go } = await stage.visitor(phone);
  await go('/brohamn/aktorer/boxklubben-ankaret');
  return (await page.getByText(text).count()) > 0;
}

test('everything on the way is reached and pressed from the keyboard alone', async () => {
  const stage = await openStage(true);
  try {
    const { page, signInAs, go } = await stage.visitor();
    await signInAs('Hodan Kajström');
    await go('/arbete');
    await tabTo(page, 'Ändra uppgifterna');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Ändra uppgifterna om/ }).waitFor();
    await tabTo(page, 'För vem');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Från ålder');
    await page.keyboard.type('3');
    await tabTo(page, 'arabiska');
    await page.keyboard.press('Space');
    await page.getByLabel('Från ålder').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Ändringen är sparad och skickad').waitFor();
  } finally {
    await stage.close();
  }
});

/** Presses Tab until the focus is on what has this name; fails when it has gone round without it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (((await page.evaluate(nameOfFocus)) as string).includes(name)) return;
  }
  throw new Error(`no way to “${name}” with the Tab key`);
}

/** Runs in the page, where the types of this project do not reach. */
const nameOfFocus = `(() => {
  const at = document.activeElement;
  return [...(at?.labels ?? [])].map(each => each.textContent).join(' ') || at?.textContent || '';
})()`;
