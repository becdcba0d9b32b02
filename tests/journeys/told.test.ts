import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../support/journey.ts';
import { givePushService, wakingOf } from '../support/waking.ts';

const leader = 'Dragan Ankarlund';
const helper = 'Hodan Kajström';
const endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/en-telefon-i-brohamn';

describe('being told in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(true);
  });
  afterAll(() => stage.close());

  test('without scripts the page says so, and that letters come', async () => {
    const { page, go, look } = await stage.enter(leader, { javaScriptEnabled: false });
    await go('/konto');
    await page.getByText('Det här kräver att webbläsaren får köra skript.').waitFor();
    expect(await page.getByLabel('Vad ska vi kalla webbläsaren?').isVisible()).toBe(false);
    await look();
  });

  test('whoever has said no is told where to change it', async () => {
    const { page, go, look } = await stage.enter(leader, { permissions: [] });
    await go('/konto');
    expect(await page.evaluate('Notification.permission')).toBe('denied');
    await page.getByText('Du har sagt nej till notiser från Brygga').waitFor();
    expect(await page.getByLabel('Vad ska vi kalla webbläsaren?').isVisible()).toBe(false);
    await look();
  });

  test('where the browser reaches no push service, the page says so', async () => {
    const { page, go, look } = await stage.enter(leader, { permissions: ['notifications'] });
    await go('/konto');
    await page.getByRole('button', { name: 'Slå på här' }).click();
    await page.getByRole('link', { name: 'Ge webbläsaren ett namn' }).waitFor();
    await look();
    await page.getByLabel('Vad ska vi kalla webbläsaren?').fill('Jobbtelefonen');
    await page.getByRole('button', { name: 'Slå på här' }).click();
    await page.getByRole('alert').getByText('Webbläsaren nådde inte sin notistjänst.').waitFor();
    await look();
    expect(await page.getByText('Webbläsare som får notiser').count()).toBe(0);
  });

  test('she turns it on, is woken in her language without a word of what, and turns it off', async () => {
    const { page, go, look } = await stage.enter(leader, { permissions: ['notifications'] });
    await givePushService(page, endpoint);
    await go('/konto');
    await page.getByLabel('Vad ska vi kalla webbläsaren?').fill('Jobbtelefonen');
    await page.getByRole('button', { name: 'Slå på här' }).click();
    await page.getByText('Nu får du notiser här.').waitFor();
    await page.getByText('Du får notiser i den här webbläsaren.').waitFor();
    await page.getByText('Den du använder nu').waitFor();
    expect(await page.content()).not.toContain(endpoint);
    await look();

    const waking = await wakingOf(page, '/told.js');
    const shown = { title: 'Något nytt väntar på dig i Brygga', body: '', tag: 'brygga', lang: 'sv' };
    expect(await waking.push()).toEqual([shown]);
    expect(await waking.push()).toEqual([shown]);

    await page.getByLabel('Svenska').uncheck();
    await page.getByLabel('Engelska').check();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Uppgifterna är sparade.').waitFor();
    await waking.active('/told.js?lang=en');
    const inEnglish = { ...shown, title: 'Something new waits for you in Brygga', lang: 'en' };
    expect(await waking.push()).toEqual([inEnglish]);
    expect(await waking.press()).toBe('/en/arbete');

    await page.getByRole('button', { name: 'Ta bort Jobbtelefonen' }).click();
    await page.getByText('Den webbläsaren får inga fler notiser.').waitFor();
    await page.getByRole('button', { name: 'Slå på här' }).waitFor();
    expect(await page.evaluate("sessionStorage.getItem('given')")).toBeNull();
    await look();
  });

  test('a browser that is left somewhere else is taken away from any other, without scripts too', async () => {
    const left = await stage.enter(helper, { permissions: ['notifications'] });
    await givePushService(left.page, `${endpoint}-2`);
    await left.go('/konto');
    await left.page.getByLabel('Vad ska vi kalla webbläsaren?').fill('Bibliotekets dator');
    await left.page.getByRole('button', { name: 'Slå på här' }).click();
    await left.page.getByText('Nu får du notiser här.').waitFor();
    const waking = await wakingOf(left.page, '/told.js');
    await waking.push();
    expect(await waking.press()).toBe('/arbete');
    const { page, go, look } = await stage.enter(helper, { javaScriptEnabled: false });
    await go('/konto');
    await look();
    await page.getByRole('button', { name: 'Ta bort Bibliotekets dator' }).click();
    await page.getByText('Den webbläsaren får inga fler notiser.').waitFor();
    await left.go('/konto');
    await left.page.getByRole('button', { name: 'Slå på här' }).waitFor();
  });
});
