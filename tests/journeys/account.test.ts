import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStageWithMail, type Stage, ways } from '../support/journey.ts';
import { linkIn, type Mailbox } from '../support/mailbox.ts';

describe.each(ways)('what is one’s own, $way', ({ scripts }) => {
  let stage: Stage;
  let mailbox: Mailbox;
  beforeAll(async () => {
    const opened = await openStageWithMail(scripts);
    [stage, mailbox] = [opened, opened.mailbox];
  });
  afterAll(() => stage.close());

  test('she corrects her details, and what was typed stays where it was wrong', async () => {
    const { page, go, look } = await stage.enter('Hodan Kajström');
    await page.getByRole('link', { name: 'Hodan Kajström' }).click();
    await look();
    await page.getByLabel('Telefon').fill('ring mig');
    await page.getByLabel('Från').fill('22:00');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('link', { name: /Skriv ett telefonnummer/ }).waitFor();
    expect(await page.getByLabel('Telefon').inputValue()).toBe('ring mig');
    await look();
    await page.getByLabel('Telefon').fill('070-000 00 00');
    await page.getByLabel('Till', { exact: true }).fill('07:00');
    await page.getByLabel('Samlat en gång om dagen').check();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Uppgifterna är sparade.').waitFor();
    await go('/konto');
    expect(await page.getByLabel('Till', { exact: true }).inputValue()).toBe('07:00');
    await go('/en/konto');
    await look();
  });

  test('a new e-mail address counts when the letter to it has been answered, by herself', async () => {
    const { page, go, look } = await stage.enter('Hodan Kajström');
    await go('/konto');
    await page.getByLabel('Ny e-postadress').fill('hodan@torsdag.example');
    await page.getByRole('button', { name: 'Skicka länk' }).click();
    await page.getByText('Om adressen är ledig').waitFor();
    const link = linkIn(await mailbox.next('hodan@torsdag.example'), /\/konto\/epost\//);
    const another = await stage.visitor();
    await another.signInAs('Dragan Ankarlund');
    await another.page.goto(link);
    await another.page.getByRole('button', { name: 'Byt adress' }).click();
    await another.page.getByRole('heading', { level: 1, name: 'Adressen är inte bytt' }).waitFor();
    await page.goto(link);
    await look();
    await page.getByRole('button', { name: 'Byt adress' }).click();
    await page.getByText('E-postadressen är bytt.').waitFor();
    await page.getByText('går till hodan@torsdag.example').waitFor();
  });

  test('she reads what is kept of her, takes it along, and takes it away', async () => {
    const { page, go, look } = await stage.enter('Hodan Kajström');
    await go('/konto/uppgifter');
    await page.locator('summary', { hasText: 'Var du hör till' }).click();
    await page.getByText('Mammornas torsdag').first().waitFor();
    await look();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hämta som fil' }).click(),
    ]);
    const told = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(told.person[0]).toMatchObject({ name: 'Hodan Kajström', notify: 'daily' });
    expect(JSON.stringify(told)).not.toMatch(/hash|secret|token/i);
    await page.getByRole('button', { name: 'Ta bort mitt konto' }).click();
    await page.getByRole('link', { name: /Kryssa i rutan/ }).waitFor();
    await look();
    await page.getByLabel('Ja, jag vill ta bort mitt konto').check();
    await page.getByRole('button', { name: 'Ta bort mitt konto' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ditt konto är borttaget' }).waitFor();
    await look();
    await go('/demo');
    expect(await page.getByText('Hodan Kajström').count()).toBe(0);
  });
});
