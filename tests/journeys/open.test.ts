import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage, ways } from '../support/journey.ts';

const administrator = 'Tomasz Pirhage';
const coordinator = 'Ylva Brygglöf';

describe.each(ways)('who runs Brygga, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('opens Varberg, names an area, and sees it in both languages', async () => {
    const { page, go, look } = await stage.enter(administrator);
    await go('/arbete/kommuner');
    await look();
    await page.getByLabel('Kommunens namn, ort eller postnummer').fill('varberg');
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByRole('link', { name: 'Varberg', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Öppna Varbergs kommun' }).waitFor();
    await look();

    await page.getByLabel('Namn på dörren').fill('');
    await page.getByLabel('Hälsning på första sidan').fill('Här finns alla som gör något i Varberg.');
    await page.getByRole('button', { name: 'Öppna Varberg' }).click();
    await page.getByRole('link', { name: 'Skriv vad som ska stå på dörren.' }).waitFor();
    expect(await page.getByLabel('Hälsning på första sidan').inputValue()).toContain('i Varberg.');
    await look();
    await page.getByLabel('Namn på dörren').fill('Varberg');
    await page.getByLabel('Områden', { exact: true }).fill('Kommundelar');
    await page.getByRole('button', { name: 'Öppna Varberg' }).click();
    await page.getByRole('link', { name: 'Läs in föreningsregistret' }).waitFor();
    await look();

    await page.getByLabel('Områdets namn').fill('Håsten');
    await page.getByLabel('Ett postnummer i området').fill('432 44');
    await page.getByRole('button', { name: 'Lägg till område' }).click();
    await page.getByText('Området är tillagt.').waitFor();
    await page.locator('summary', { hasText: 'Byt namn på Håsten' }).click();
    await page.getByLabel('Nytt namn på Håsten').fill('Håstensområdet');
    await look();
    await page.getByRole('button', { name: 'Byt namn' }).click();
    await page.getByText('Området har fått sitt nya namn').waitFor();
    await page.getByRole('heading', { name: 'Håstensområdet', exact: true }).waitFor();

    await go('/varberg');
    await page.getByText('Här finns alla som gör något i Varberg.').waitFor();
    await look();
    await go('/en/varberg');
    await page.getByRole('heading', { level: 1, name: 'Welcome to Varberg' }).waitFor();
    await look();
  });

  test('a coordinator records a check, withdraws it, and it is gone from the open page', async () => {
    const { page, go, look } = await stage.enter(coordinator);
    await go('/arbete/aktorer?q=ankaret');
    await page.getByRole('link', { name: 'Boxklubben Ankaret' }).click();
    await page.getByRole('link', { name: 'Anteckna en kontroll' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anteckna en kontroll av Boxklubben Ankaret' }).waitFor();
    await page.getByLabel('Vad som är kontrollerat').selectOption('Någon går i god för aktören');
    await page.getByLabel('Vem som kontrollerade').fill('Rektor, Hamnskolan');
    await page.getByRole('button', { name: 'Anteckna' }).click();
    await page.getByRole('link', { name: 'Skriv vad du tittade på.' }).waitFor();
    await look();
    await page.getByLabel('Vad du tittade på').fill('Skolan lånar lokalen varje torsdag.');
    await page.getByRole('button', { name: 'Anteckna' }).click();
    await page.getByText('Kontrollen är antecknad och syns för alla.').waitFor();
    await look();
    await go('/brohamn/aktorer/boxklubben-ankaret');
    await page.getByText('Skolan lånar lokalen varje torsdag.').waitFor();

    await page.goBack();
    const card = page.getByRole('article').filter({ hasText: 'Skolan lånar lokalen' });
    await card.getByRole('link', { name: 'Återkalla' }).click();
    await page.getByLabel('Skäl').fill('Skolan har slutat låna lokalen.');
    await look();
    await page.getByRole('button', { name: 'Återkalla' }).click();
    await page.getByText('Skolan har slutat låna lokalen.').waitFor();
    await go('/brohamn/aktorer/boxklubben-ankaret');
    expect(await page.getByText('Skolan').count()).toBe(0);
  });
});
