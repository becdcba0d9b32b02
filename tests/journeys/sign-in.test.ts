import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openIdentityProvider } from '../support/identity-provider.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';
import { linkIn, type Mailbox, openMailbox } from '../support/mailbox.ts';
import { inTerminal } from '../support/terminal.ts';

const email = 'samordnare@kommun.example';

describe.each(ways)('whoever gets in, $way', ({ scripts }) => {
  let stage: Stage;
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await openMailbox();
    stage = await openStage(scripts, { BRYGGA_DEMO: '0', SMTP_URL: mailbox.url });
  });
  afterAll(async () => {
    await stage.close();
    await mailbox.close();
  });

  /** Asks for a link, finds it among the letters and opens it. */
  async function signInByLetter(page: Page, till = '/arbete'): Promise<string> {
    await page.goto(till);
    await page.getByLabel('Din e-postadress').fill(email);
    await page.getByRole('button', { name: 'Skicka länk' }).click();
    await page.getByRole('heading', { level: 1, name: 'Titta i din e-post' }).waitFor();
    const link = linkIn(await mailbox.next(email), /\/in\/[\w-]{43}/);
    await page.goto(link);
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    return link;
  }

  test('the first start prints a link, and who opens it coordinates the first municipality', async () => {
    const [link = ''] = /http\S+\/forsta-starten\/\S+/.exec(stage.program.output()) ?? [];
    const { page, look } = await stage.visitor(phone);
    await page.goto(link);
    await look();
    await page.getByRole('button', { name: 'Börja' }).click();
    await page.getByRole('link', { name: 'Välj en kommun' }).waitFor();
    await look();
    await page.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Varberg' });
    await page.getByLabel('Ditt namn').fill('Prov Bryggström');
    await page.getByLabel('Din e-postadress').fill(email);
    await page.getByRole('button', { name: 'Börja' }).click();
    await page.getByRole('heading', { level: 1, name: 'Varberg' }).waitFor();
    await look();
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Länken fungerar inte längre' }).waitFor();
    await look();
  });

  test('a link by e-mail lets her in once, and to where she was going', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/in');
    await look();
    await page.getByRole('button', { name: 'Skicka länk' }).click();
    await page.getByRole('link', { name: /Skriv en e-postadress/ }).waitFor();
    await look();
    const link = await signInByLetter(page, '/arbete/kommuner');
    await page.waitForURL('**/arbete/kommuner');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Länken fungerar inte längre' }).waitFor();
    await look();
  });

  test('an address that nobody has gets the same page and no letter', async () => {
    const { page, go, look } = await stage.visitor();
    await go('/in');
    await page.getByLabel('Din e-postadress').fill('ingen@kommun.example');
    await page.getByRole('button', { name: 'Skicka länk' }).click();
    await page.getByRole('heading', { level: 1, name: 'Titta i din e-post' }).waitFor();
    await look();
    expect(mailbox.letters).toEqual([]);
  });

  test('with a code app the link is not enough; a code from paper works once', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await signInByLetter(page);
    await go('/konto/inloggning');
    await look();
    await page.getByRole('link', { name: 'Lägg till kodapp' }).click();
    await look();
    const secret = (await page.locator('main code').first().innerText()).replaceAll(' ', '');
    await page.getByLabel('Koden som appen visar nu').fill('000000');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByRole('link', { name: /Koden stämmer inte/ }).waitFor();
    await look();
    const app = new TOTP({ secret: Secret.fromBase32(secret) });
    await page.getByLabel('Koden som appen visar nu').fill(app.generate());
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByRole('heading', { level: 1, name: 'Spara koderna på papper' }).waitFor();
    await look();
    const [paper = ''] = await page
      .getByRole('list', { name: 'Koder för papper' })
      .getByRole('listitem')
      .allInnerTexts();

    await page.getByRole('button', { name: 'Logga ut' }).click();
    await signInByLetter(page);
    await page.getByRole('heading', { level: 1, name: 'Skriv koden' }).waitFor();
    await look();
    // The half step opens nothing yet.
    await go('/arbete');
    await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
    await go('/in/kod');
    await page.getByLabel('Kod', { exact: true }).fill('123456');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByRole('link', { name: /Koden stämmer inte/ }).waitFor();
    await look();
    await page.getByLabel('Kod', { exact: true }).fill(paper.toUpperCase());
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.waitForURL('**/arbete');
    await go('/konto/inloggning');
    await page.getByText('Du har 7 koder kvar på papper.').waitFor();
    await page.getByRole('button', { name: 'Ta bort kodappen' }).click();
    await page.getByText('Kodappen är borttagen.').waitFor();
  });

  test('she sees where she is signed in, and ends it from another device', async () => {
    const there = await stage.visitor();
    await signInByLetter(there.page);
    const here = await stage.visitor(phone);
    await signInByLetter(here.page);
    await here.go('/konto/inloggning');
    await here.look();
    await here.page.getByRole('button', { name: 'Logga ut alla andra' }).click();
    await here.page.getByText('Alla andra enheter är utloggade.').waitFor();
    await there.go('/arbete');
    await there.page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
  });

  test('a municipality’s own sign-in lets in whoever it knows by e-mail', async () => {
    const provider = await openIdentityProvider(stage.program.origin, 'varberg');
    const given = ['--name', 'Varbergs kommun', '--issuer', provider.issuer, '--client-id', provider.clientId];
    const secret = join(stage.program.home, 'client-secret');
    writeFileSync(secret, provider.clientSecret);
    const levels = ['--client-secret-file', secret, '--ordinary-level', 'substantial', '--trusts-email'];
    const added = await inTerminal(stage.program.home, ['add-provider', 'varberg', ...given, ...levels], {
      BRYGGA_ORIGIN: stage.program.origin,
    });
    expect(added.complaint).toBe('');
    expect(added.printed).toContain(`${stage.program.origin}/in/via/varberg/svar`);
    const { page, go, look } = await stage.visitor(phone);
    await go('/in?till=/konto');
    await look();
    await page.getByRole('link', { name: 'Logga in med Varbergs kommun' }).click();
    await page.getByPlaceholder('Enter any login').fill('samordnare');
    await page.getByPlaceholder('and password').fill('x');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL('**/konto');
    await look();
    await provider.close();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.goto('/in');
    const answered = page.waitForResponse('**/in/via/varberg');
    await page.getByRole('link', { name: 'Logga in med Varbergs kommun' }).click();
    expect((await answered).status()).toBe(303);
  });
});
