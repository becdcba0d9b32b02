import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageIsKept, settled, visibleSteps } from '../support/guide-page.ts';
import { openStage, type Stage } from '../support/journey.ts';
import { listenTo } from '../support/listener.ts';

const guide = '/brohamn/vem-nar-hur';

describe('without a network', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(true);
  });
  afterAll(() => stage.close());

  test.each([guide, `/en${guide}`])('%s is there once it has been opened, drawn as it should be', async path => {
    const listener = await listenTo(stage.program.origin);
    const { page, go } = await stage.visitor({ baseURL: listener.origin });
    await go(path);
    await settled(page, listener, true);
    await listener.close();
    await page.reload();
    await page.locator('.answer').first().click();
    expect(await visibleSteps(page)).toEqual(['s1']);
    await page.evaluate('document.fonts.ready');
    expect(await page.evaluate("document.fonts.check('16px Hyperlegible')")).toBe(true);
    await expect(page.goto('/brohamn/aktorer')).rejects.toThrow('ERR_');
  });

  test('no other file may keep more than its own folder', async () => {
    const { page, go } = await stage.visitor();
    const allowed: string[] = [];
    page.context().on('response', answer => {
      if (answer.headers()['service-worker-allowed']) allowed.push(answer.url());
    });
    await go(guide);
    await page.evaluate(pageIsKept);
    expect(new Set(allowed.map(url => url.replace(/-\w+\.js$/, '')))).toEqual(
      new Set([`${stage.program.origin}/assets/guide-worker.island`]),
    );
  });

  test('what is kept is what anybody sees, not what the signed-in see', async () => {
    const { page, go, signInAs } = await stage.visitor();
    await signInAs('Ylva Brygglöf');
    await go(guide);
    await page.getByRole('link', { name: 'Ylva Brygglöf' }).waitFor();
    await page.evaluate(pageIsKept);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: 'Logga in' }).waitFor();
    expect(await page.content()).not.toContain('Ylva');
  });
});
