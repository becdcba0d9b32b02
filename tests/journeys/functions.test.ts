import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage, ways } from '../support/journey.ts';

const officer = 'Malin Fyrbåk';
const area = 'Elias Bojman';

describe.each(ways)('a function, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('a function is made, held, shown by its holder, and hangs on one person until it has a deputy', async () => {
    const { page, look } = await stage.enter(officer);
    await page.goto('/arbete/funktioner');
    await look();
    await page.getByRole('link', { name: 'Ny funktion' }).click();
    await look();
    await page.getByLabel('Funktionens namn').fill('Skolkontakt');
    await page.getByLabel('Svar inom').fill('noll');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('link', { name: 'Skriv ett helt tal' }).waitFor();
    expect(await page.getByLabel('Funktionens namn').inputValue()).toBe('Skolkontakt');
    await look();
    await page.getByLabel('Svar inom').fill('2');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Ingen har den').waitFor();
    await look();
    await page.getByLabel('Vem', { exact: true }).selectOption({ label: officer });
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('Hänger på en person').waitFor();
    await page.getByRole('button', { name: 'Visa mitt namn' }).click();
    await page.getByText('Namnet visas').waitFor();
    await look();
  });

  test('a holder hands over; until the one who comes has accepted, it stays with her', async () => {
    const leaving = await stage.enter(officer);
    await leaving.page.goto('/arbete/funktioner');
    await leaving.page.getByRole('link', { name: 'Kommunpolis, ungdomsfrågor' }).click();
    await leaving.page.getByRole('link', { name: 'Lämna över' }).click();
    await leaving.look();
    await leaving.page.getByRole('button', { name: 'Börja lämna över' }).click();
    await leaving.page.getByLabel('Vilka man ska känna').fill('Ring Boxklubben Ankaret första veckan.');
    await leaving.page.getByRole('button', { name: 'Spara och be om svar' }).click();
    await leaving.page.getByRole('link', { name: 'Välj vem som tar över' }).waitFor();
    expect(await leaving.page.getByLabel('Vilka man ska känna').inputValue()).toContain('Boxklubben');
    await leaving.look();
    await leaving.page.getByLabel('Vem tar över').selectOption({ label: area });
    await leaving.page.getByRole('button', { name: 'Spara och be om svar' }).click();
    await leaving.page.getByText('Elias Bojman har fått frågan om att ta emot.').waitFor();
    await leaving.look();
    const coming = await stage.enter(area);
    await coming.page.goto('/arbete');
    await coming.look();
    await coming.page.getByRole('heading', { name: 'Funktioner som någon vill lämna över till dig' }).waitFor();
    await coming.page.getByRole('link', { name: 'Kommunpolis, ungdomsfrågor' }).first().click();
    await coming.page.getByText('Ring Boxklubben Ankaret första veckan.').waitFor();
    await coming.look();
    await coming.page.getByRole('button', { name: 'Jag tar emot funktionen' }).click();
    await coming.page.getByText('Du har funktionen nu.').waitFor();
    await coming.look();
    const handover = new URL(coming.page.url()).pathname;
    await coming.page.getByRole('link', { name: 'Säg vem som har jour' }).click();
    await coming.page.getByRole('heading', { name: 'Att se över' }).waitFor();
    await coming.page.getByText('Ingen har jour nästa vecka').waitFor();
    const weeks = await coming.page.getByLabel(/^v\. \d+/).all();
    for (const week of weeks) await week.selectOption({ label: area });
    await coming.page.getByRole('button', { name: 'Spara jouren' }).click();
    await coming.page.getByText('Jouren är sparad.').waitFor();
    expect(await coming.page.getByText('Ingen har jour nästa vecka').count()).toBe(0);
    await coming.look();
    expect((await leaving.page.goto(handover))?.status()).toBe(404);
  });
});
