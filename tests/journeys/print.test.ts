import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage, type Visitor, ways } from '../support/journey.ts';

describe.each(ways)('an officer takes Tallhöjden along on paper, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('prints everybody in an area as a catalogue', async () => {
    const officer = await stage.visitor();
    const { page, go, look } = officer;
    await go('/brohamn/aktorer');
    await page.getByLabel('Tallhöjden').check();
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    const [said] = /\d+ aktörer/.exec((await page.getByRole('status').textContent()) ?? '') ?? [];
    await page.getByRole('link', { name: 'Skriv ut som katalog' }).click();
    await look();
    await onPaper(officer);
    await page.getByText(`${said}.`).waitFor();
    expect(await page.locator('.entry').count()).toBe(Number.parseInt(said ?? '', 10));
    const entry = page.locator('.entry', { hasText: 'Boxklubben Ankaret' });
    await entry.getByText('070-174 06 10').waitFor();
    await entry.getByText('Repslagargatan 19, 499 12 Brohamn').waitFor();
  });

  test('prints one page, with the addresses of its links and nothing to press', async () => {
    const officer = await stage.visitor();
    const { page, go } = officer;
    await go('/brohamn/aktorer/boxklubben-ankaret');
    await onPaper(officer);
    await page.getByText('Dörren är öppen när annat är stängt.').waitFor();
  });
});

/** What only a screen is for is gone, the page says whose it is, and it is whole in black on white. */
async function onPaper({ page, look }: Visitor): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const role of ['navigation', 'search', 'button'] as const)
    expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
  expect(await page.getByRole('banner').innerText()).toBe('Brohamn');
  expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)');
  await look();
}
