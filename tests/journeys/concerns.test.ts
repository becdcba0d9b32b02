import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';

const officer = 'Parisa Lotsgren';
const mother = 'Hodan Kajström';
const worry = 'En pojke i laget har fått dyra skor och ny telefon, och kommer inte på träningen längre.';

describe.each(ways)('whoever worries, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('a leader asks for advice without a name, is helped to leave names out, and reads the answer with a code', async () => {
    const { page, look, go } = await stage.visitor(phone);
    await go('/brohamn/radfraga');
    await page.getByText('Den som svarar kan vara skyldig').waitFor();
    await look();
    await page.getByRole('button', { name: 'Skicka frågan' }).click();
    await page.getByRole('link', { name: 'Välj vem du vill fråga' }).waitFor();
    await look();
    await page.getByRole('radio', { name: /Rådgivning för föreningar/ }).check();
    await page.getByRole('radio', { name: '13–15 år' }).check();
    await page.getByRole('radio', { name: /Pengar eller saker/ }).check();
    await page.getByRole('radio', { name: 'Vem jag ska eller får berätta för' }).check();
    await page.getByRole('combobox', { name: 'Område' }).selectOption('Tallhöjden');
    const text = page.getByLabel('Vad har du sett eller hört?');
    await text.fill(`${worry} Han heter Kasimir och har nummer 070-174 06 11.`);
    await page.getByRole('button', { name: 'Skicka frågan' }).click();
    await page
      .getByText(scripts ? 'Inget är skickat.' : 'Texten har ord som kan peka ut någon')
      .first()
      .waitFor();
    await look();
    expect(await text.inputValue()).toContain('Kasimir');
    if (scripts) {
      await page.getByRole('button', { name: 'Byt ut Kasimir' }).click();
      await page.getByRole('button', { name: 'Byt ut 070-174 06 11' }).click();
    } else {
      await page.getByRole('button', { name: 'Byt ut mot neutrala ord' }).click();
    }
    expect(await text.inputValue()).not.toMatch(/Kasimir|070/);
    expect(await text.inputValue()).toContain(worry);
    await page.getByRole('button', { name: 'Skicka frågan' }).click();
    await page.getByRole('heading', { name: 'Din fråga är skickad' }).waitFor();
    await look();
    const code = (await page.locator('.receipt').innerText()).trim();
    expect(code).toMatch(/^(\d{4} ){3}\d{4}$/);
    expect(page.url()).not.toMatch(/\d{8}/);

    const answering = await stage.visitor(phone);
    await answering.signInAs(officer);
    await answering.page.goto('/arbete/fragor');
    await answering.page.getByRole('link', { name: 'Råd utan namn' }).click();
    await answering.page.getByText(worry).waitFor();
    await answering.look();
    await answering.page
      .getByLabel('Ditt svar')
      .fill('Ring socialtjänsten och berätta utan namn. Säg till honom att du bryr dig.');
    await answering.page.getByRole('button', { name: 'Svara', exact: true }).click();
    await answering.page.getByText('Svaret är skickat.').waitFor();
    await answering.look();

    const back = await stage.visitor(phone);
    await back.go('/brohamn/svar');
    await back.look();
    await back.page.getByLabel('Din kod, 16 siffror').fill('1234 5678 9012 3456');
    await back.page.getByRole('button', { name: 'Öppna' }).click();
    await back.page.getByRole('link', { name: 'Vi hittar inget med den koden' }).waitFor();
    await back.page.getByLabel('Din kod, 16 siffror').fill(code.replaceAll(' ', ''));
    await back.page.getByRole('button', { name: 'Öppna' }).click();
    await back.page.getByText('Säg till honom att du bryr dig.').waitFor();
    await back.look();
    expect(await back.page.context().cookies()).toEqual([]);
    await back.page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await back.page.getByRole('button', { name: 'Skicka svaret' }).click();
    await back.page.getByText('Du har sagt att det hjälpte.').waitFor();
    await back.look();
  });

  test('a mother is called back by whom she has chosen, and nobody else has seen it', async () => {
    const { page, look, go } = await stage.visitor(phone);
    await go('/brohamn/orolig');
    await page.getByText('Är någon i fara just nu ringer du 112.').waitFor();
    await look();
    await page.getByRole('button', { name: 'Be någon höra av sig' }).click();
    await page.getByRole('link', { name: 'Välj minst en som får läsa' }).waitFor();
    await look();
    await page.getByRole('checkbox', { name: /Sammankallande/ }).check();
    await page.getByRole('radio', { name: 'Ring mig' }).check();
    await page.getByLabel('Ditt telefonnummer').fill('070');
    await page.getByRole('button', { name: 'Be någon höra av sig' }).click();
    await page.getByRole('link', { name: 'Skriv ditt telefonnummer' }).waitFor();
    await page.getByLabel('Ditt telefonnummer').fill('070-174 06 20');
    await page.getByRole('button', { name: 'Be någon höra av sig' }).click();
    await page.getByRole('heading', { name: 'Vi har tagit emot det' }).waitFor();
    await look();
    await page.getByRole('button', { name: 'Se vad som händer' }).click();
    await page.getByText('Ingen har tagit emot det än.').waitFor();
    await look();

    const unchosen = await stage.visitor(phone);
    await unchosen.signInAs(officer);
    await unchosen.page.goto('/arbete/fragor');
    expect(await unchosen.page.getByRole('link', { name: 'Orolig för ditt barn' }).count()).toBe(0);

    const caller = await stage.visitor(phone);
    await caller.signInAs(mother);
    await caller.page.goto('/arbete');
    await caller.look();
    await caller.page.getByRole('link', { name: 'Orolig för ditt barn' }).first().click();
    await caller.page.getByText('070-174 06 20').waitFor();
    await caller.look();
    await caller.page.getByRole('button', { name: 'Jag tar den' }).click();
    await caller.page.getByRole('link', { name: 'Välj i listan' }).waitFor();
    await caller.page.getByLabel('När hör du av dig?').selectOption({ index: 2 });
    await caller.page.getByRole('button', { name: 'Jag tar den' }).click();
    await caller.page.getByText('Du har den nu.').waitFor();
    await caller.look();

    const code = await page.locator('input[name=kod]').first().inputValue();
    await go('/brohamn/svar');
    await page.getByLabel('Din kod, 16 siffror').fill(code);
    await page.getByRole('button', { name: 'Öppna' }).click();
    await page.getByText(`${mother}, Sammankallande, Mammornas torsdag har tagit emot det och hör av sig`).waitFor();
    await look();

    await caller.page.getByLabel('Hur blev det?').first().selectOption({ label: 'Vi har kontakt och fortsätter' });
    await caller.page.getByLabel('Ditt svar').fill('Vi har pratats vid, och ses på torsdag.');
    await caller.page.getByRole('button', { name: 'Svara', exact: true }).click();
    await caller.page.getByText('Svaret är skickat.').waitFor();
    await caller.look();
    await page.getByLabel('Skriv mer').fill('Tack, vi ses då.');
    await page.getByRole('button', { name: 'Skicka', exact: true }).click();
    await page.getByText('Vi har pratats vid, och ses på torsdag.').waitFor();
    await look();
  });
});
