import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';

describe.each(ways)('what we promise, and the way to it, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('in Arabic, on a phone, for adults and for the young', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/ar/brohamn/sa-har-gor-vi');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.getByRole('heading', { level: 1, name: 'كيف نعمل' }).waitFor();
    await look();
    await page.getByRole('link', { name: 'للأطفال والشباب' }).click();
    await page.getByText('116 111').waitFor();
    await look();
  });

  test('whoever worries finds the way from the front page, also in another language', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/brohamn');
    await look();
    const first = page.locator('main h2').first();
    expect(await first.innerText()).toBe('Orolig för ditt barn?');
    const arabic = page.getByRole('link', { name: 'العربية: نصائح ومساعدة' });
    expect([await arabic.getAttribute('lang'), await arabic.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    await arabic.click();
    await look();
    await page.getByRole('link', { name: 'هل لديك قلق على طفلك؟' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'هل لديك قلق على طفلك؟' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/ar/brohamn/orolig');
    await go('/en/brohamn');
    await page.getByRole('link', { name: 'Advice without a name' }).first().waitFor();
    await look();
  });
});
