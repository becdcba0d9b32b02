import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStageWithMail, type Stage, ways } from '../support/journey.ts';
import { linkIn, type Mailbox } from '../support/mailbox.ts';

const leader = 'Dragan Ankarlund';
const coordinator = 'Ylva Brygglöf';

describe.each(ways)('who belongs to an association, $way', ({ scripts }) => {
  let stage: Stage;
  let mailbox: Mailbox;
  beforeAll(async () => {
    const opened = await openStageWithMail(scripts);
    [stage, mailbox] = [opened, opened.mailbox];
  });
  afterAll(() => stage.close());

  test('a leader invites a sixteen-year-old, who is in within a minute and sees what is hers', async () => {
    const { page, look } = await stage.enter(leader);
    await page.getByRole('link', { name: 'Boxklubben Ankaret' }).first().click();
    await page.getByRole('link', { name: 'Bjud in och ändra' }).click();
    await look();
    const invite = page.locator('#bjud-in');
    await invite.getByLabel('E-postadress').fill('ung@ankaret.example');
    await invite.getByLabel('Funktion').fill('Ungdomsledare');
    await invite.getByLabel('Personen är under 18 år').check();
    await invite.getByLabel(/Får tala för organisationen/).check();
    await invite.getByRole('button', { name: 'Skicka inbjudan' }).click();
    await page.getByRole('link', { name: /kan inte ha rättigheter/ }).waitFor();
    await look();
    await invite.getByLabel(/Får tala för organisationen/).uncheck();
    await invite.getByLabel('Vårdnadshavare känner till det').check();
    await invite.getByRole('button', { name: 'Skicka inbjudan' }).click();
    await page.getByText('Inbjudan är skickad.').waitFor();
    await page.getByRole('heading', { name: 'ung@ankaret.example' }).waitFor();
    await look();

    const young = await stage.visitor(phone);
    await young.page.goto(linkIn(await mailbox.next('ung@ankaret.example'), /\/inbjudan\//));
    await young.page.getByRole('heading', { level: 1, name: 'Inbjudan till Boxklubben Ankaret' }).waitFor();
    await young.look();
    await young.page.getByRole('button', { name: 'Tacka ja' }).click();
    await young.page.getByRole('link', { name: /Skriv ditt namn/ }).waitFor();
    await young.look();
    await young.page.getByLabel('Ditt namn').fill('Prov Ungsund');
    await young.page.getByRole('button', { name: 'Tacka ja' }).click();
    await young.page.waitForURL('**/arbete');
    await young.look();
    await young.page.getByRole('link', { name: 'Boxklubben Ankaret' }).first().click();
    await young.look();
    expect(await young.page.getByRole('link', { name: 'Bjud in och ändra' }).count()).toBe(0);
  });

  test('her name is seen in the association, and by nobody outside it', async () => {
    const here = await stage.visitor();
    await here.signInAs(leader);
    await here.page.getByRole('link', { name: 'Boxklubben Ankaret' }).first().click();
    const address = here.page.url();
    await here.page.getByText('Prov Ungsund').first().waitFor();
    const outside = await stage.visitor();
    await outside.signInAs(coordinator);
    await outside.page.goto(address);
    await outside.page.getByText(leader).first().waitFor();
    for (const path of [address, `${address}/medlemmar`]) {
      await outside.page.goto(path);
      expect(await outside.page.content()).not.toContain('Ungsund');
    }
  });

  test('who is ended reaches nothing at her next step, and is told', async () => {
    const { page, look, signInAs } = await stage.visitor(phone);
    const young = await stage.visitor(phone);
    await signInAs(leader);
    await page.getByRole('link', { name: 'Boxklubben Ankaret' }).first().click();
    await page.getByRole('link', { name: 'Bjud in och ändra' }).click();
    const invite = page.locator('#bjud-in');
    await invite.getByLabel('E-postadress').fill('ny@ankaret.example');
    await invite.getByLabel('Funktion').fill('Kassör');
    await invite.getByLabel(/Får tala för organisationen/).check();
    await invite.getByRole('button', { name: 'Skicka inbjudan' }).click();
    const link = linkIn(await mailbox.next('ny@ankaret.example'), /\/inbjudan\//);
    await young.page.goto(link);
    await young.page.getByLabel('Ditt namn').fill('Prov Kassman');
    await young.page.getByRole('button', { name: 'Tacka ja' }).click();
    await young.page.getByRole('link', { name: 'Boxklubben Ankaret' }).first().click();
    await young.page.getByRole('link', { name: 'Bjud in och ändra' }).click();

    const colleague = await young.page.context().newPage();
    await colleague.goto('/arbete/delat/utkast/nytt');
    await colleague.getByLabel('Rubrik').fill('Bidrag till hallen');
    await colleague.getByLabel('Text').fill('Vi söker i mars.');
    await colleague.getByRole('button', { name: 'Spara utkastet' }).click();
    await colleague.getByText('Utkastet är sparat.').waitFor();

    await page.reload();
    await page.locator('summary', { hasText: 'Ändra för Prov Kassman' }).click();
    const successor = page.getByLabel('Vem tar över det som är påbörjat?').last();
    expect(await successor.locator('option:checked').textContent()).toBe(leader);
    await look();
    await page.getByRole('button', { name: 'Ta bort Prov Kassman' }).click();
    await page.getByText('Personen hör inte längre hit').waitFor();
    expect((await mailbox.next('ny@ankaret.example')).text).toContain('avslutat ditt medlemskap');
    const answered = young.page.waitForResponse('**/invite');
    await young.page.locator('#bjud-in').getByLabel('E-postadress').fill('annan@ankaret.example');
    await young.page.getByRole('button', { name: 'Skicka inbjudan' }).click();
    expect((await answered).status()).toBe(404);
    expect((await colleague.reload())?.status()).toBe(404);
    await page.goto('/arbete/delat');
    await page.getByRole('link', { name: 'Bidrag till hallen' }).waitFor();
    await young.page.goto(link);
    await young.page.getByRole('heading', { level: 1, name: 'Inbjudan gäller inte längre' }).waitFor();
    expect(mailbox.letters).toEqual([]);
  });
});
