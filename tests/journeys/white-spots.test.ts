import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, type Visitor, ways } from '../support/journey.ts';

/** A day so many days from today, as a date field takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(ways)('white spots, $way', ({ scripts }) => {
  let stage: Stage;
  let ylva: Visitor;
  beforeAll(async () => {
    stage = await openStage(scripts);
    ylva = await stage.visitor();
    await ylva.signInAs('Ylva Brygglöf');
  });
  afterAll(() => stage.close());

  test('the coordinator asks, reads the sentence, and keeps the question', async () => {
    const { page, look } = ylva;
    await page.goto('/arbete');
    await page.getByText('Dags att följa upp det som prövas').waitFor();
    await page.getByRole('link', { name: 'Vita fläckar' }).first().click();
    await look();
    await page.getByLabel('Flickor', { exact: true }).check();
    await page.getByLabel('Från ålder').fill('15');
    await page.getByLabel('Till ålder').fill('12');
    await page.getByLabel('Börjar tidigast').selectOption('18');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByRole('link', { name: 'Den högsta åldern är lägre än den lägsta.' }).waitFor();
    expect(await page.getByLabel('Från ålder').inputValue()).toBe('15');
    await look();
    await page.getByLabel('Från ålder').fill('12');
    await page.getByLabel('Till ålder').fill('14');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.getByText('I Klockarhagen finns inget för flickor 12–14 efter kl. 18 inom 1,5 km.').waitFor();
    await look();
    await page.getByRole('button', { name: 'Följ den här frågan' }).click();
    await page.getByText('Frågan följs. Den är mätt en första gång.').waitFor();
    await look();
  });

  test('sets a goal for Klockarhagen, and writes what is tried there', async () => {
    const { page, look } = ylva;
    await page.getByLabel('Område', { exact: true }).selectOption({ label: 'Klockarhagen' });
    await page.getByLabel('Ansvarig funktion').selectOption({ label: 'Föreningskontakt, Boxklubben Ankaret' });
    await page.getByRole('button', { name: 'Sätt målet' }).click();
    await page.getByRole('link', { name: 'Skriv en dag.' }).waitFor();
    await look();
    await page.getByLabel('Senast').fill(inDays(60));
    await page.getByRole('button', { name: 'Sätt målet' }).click();
    await page.getByText('Målet är satt.').waitFor();
    await look();
    await page.getByRole('link', { name: 'Skriv vad ni prövar' }).click();
    await page.getByLabel('Område', { exact: true }).selectOption({ label: 'Klockarhagen' });
    await page.getByLabel('Vad prövar ni?').fill('Vi söker upp gänget på torget och frågar vad de vill.');
    await page.getByLabel('Vem gör det?').selectOption({ label: 'Föreningskontakt, Boxklubben Ankaret' });
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('”gänget”: skriv hellre').waitFor();
    await look();
    await page
      .getByLabel('Vad prövar ni?')
      .fill('Vi frågar de unga på torget vad de vill, och öppnar en kväll i veckan.');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('Sparat. Ni påminns när det är dags att följa upp.').waitFor();
    await look();
  });

  test('the club opens an evening, it is approved, and the next measurement says that the spot is gone and the goal reached', async () => {
    const dragan = await stage.visitor(phone);
    await dragan.signInAs('Dragan Ankarlund');
    await dragan.page.goto('/arbete/aktiviteter/ny');
    const fill = (label: string, text: string) => dragan.page.getByLabel(label, { exact: true }).first().fill(text);
    await fill('Vad heter aktiviteten?', 'Tjejkväll i Klockarhagen');
    await dragan.page.getByLabel('Vad handlar det om?').selectOption('boxing');
    await fill('Från ålder', '12');
    await fill('Till ålder', '16');
    await dragan.page.getByLabel('Dag', { exact: true }).first().selectOption('Tuesday');
    await fill('Börjar', '18:30');
    await fill('Slutar', '20:00');
    await fill('Plats', 'Kvarterslokalen');
    await dragan.page.getByLabel('Gratis', { exact: true }).check();
    const folded = dragan.page.locator('details:not(header *)').filter({ has: dragan.page.getByLabel('Område') });
    await folded.locator('summary').first().click();
    await dragan.page.getByLabel('Område').selectOption({ label: 'Klockarhagen' });
    await dragan.page.getByRole('button', { name: 'Spara', exact: true }).click();
    await dragan.page.getByText('Aktiviteten är sparad.').waitFor();

    const { page, look } = ylva;
    await page.goto('/arbete/aktiviteter');
    await page.getByRole('link', { name: 'Tjejkväll i Klockarhagen' }).click();
    await page.getByRole('button', { name: 'Godkänn' }).click();
    await page.getByText('Godkänd. Den syns för alla.').waitFor();
    await page.goto('/arbete/vita-flackar/brohamn/foljs');
    await look();
    await page.getByRole('link', { name: 'Flickor 12–14 efter kl. 18 inom 1,5 km' }).click();
    await page.getByRole('button', { name: 'Mät nu' }).click();
    await page.getByText('är en vit fläck borta: Klockarhagen.').waitFor();
    await page.getByText('Närmast nu: Tjejkväll i Klockarhagen').waitFor();
    await page.getByText('Nått', { exact: true }).waitFor();
    await look();
  });

  test('the coordinator says what came of what was tried, and it is no longer due', async () => {
    const { page, look } = ylva;
    await page.goto('/arbete');
    await page.getByRole('link', { name: 'Klockarhagen' }).first().click();
    await look();
    await page.getByLabel('Det fungerade', { exact: true }).check();
    await page.getByLabel('Med egna ord').fill('Boxklubben är där varje tisdag nu.');
    await page.getByRole('button', { name: 'Spara uppföljningen' }).click();
    await page.getByText('Uppföljningen är sparad.').waitFor();
    await look();
    await page.goto('/arbete');
    expect(await page.getByText('Dags att följa upp det som prövas').count()).toBe(0);
  });

  test('a leader reads it on a phone, area by area, and decides nothing', async () => {
    const { page, look, signInAs, go } = await stage.visitor(phone);
    await signInAs('Hodan Kajström');
    await go('/arbete/vita-flackar/brohamn?vem=flickor&fran=13&till=15&efter=18');
    await look();
    expect(await page.getByRole('button', { name: 'Följ den här frågan' }).count()).toBe(0);
    await page.getByRole('link', { name: /^I Harvsund finns inget/ }).click();
    await page.getByRole('heading', { name: 'Närmast för varje ålder' }).waitFor();
    await look();
    await go('/arbete/vita-flackar/brohamn/foljs');
    await look();
    await page.getByRole('link', { name: 'Flickor 13–15' }).click();
    await look();
    await go('/arbete/vita-flackar/brohamn/provas/ny');
    await look();
  });
});
