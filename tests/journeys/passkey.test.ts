import { afterAll, beforeAll, describe, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage } from '../support/journey.ts';

describe('a passkey', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(true);
  });
  afterAll(() => stage.close());

  test('is added to an account, and signs in by a finger alone', async () => {
    const { page, go, look, signInAs } = await stage.visitor(phone);
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    const finger = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
    const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, ...finger } as const;
    await session.send('WebAuthn.addVirtualAuthenticator', { options });
    await signInAs('Dragan Ankarlund');
    await go('/konto/inloggning');
    await look();
    await page.getByLabel('Vad ska vi kalla enheten?').fill('Min telefon');
    await page.getByRole('button', { name: 'Lägg till den här enheten' }).click();
    await page.getByText('Enheten är tillagd.').waitFor();
    await page.getByRole('heading', { name: 'Min telefon' }).waitFor();
    await look();
    await page.getByRole('button', { name: 'Logga ut' }).first().click();
    await go('/in?till=/konto');
    await look();
    await page.getByRole('button', { name: 'Logga in med den här enheten' }).click();
    await page.waitForURL('**/konto');
    await page.getByRole('link', { name: 'Dragan Ankarlund' }).waitFor();
    await go('/konto/inloggning');
    await page.getByRole('button', { name: 'Ta bort Min telefon' }).click();
    await page.getByText('Nyckeln är borttagen.').waitFor();

    await page.getByRole('button', { name: 'Logga ut' }).first().click();
    await go('/in');
    await page.getByRole('button', { name: 'Logga in med den här enheten' }).click();
    await page.getByText('Vi känner inte igen nyckeln.').waitFor();
    await look();
  });
});
