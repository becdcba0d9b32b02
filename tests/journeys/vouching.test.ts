import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';

describe.each(ways)('vouching, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('a police officer says that it is fine, parents read it, the club takes it off with a reason', async () => {
    const police = await stage.visitor(phone);
    await police.signInAs('Malin Fyrbåk');
    await police.go('/brohamn/fritid/tjejboxning');
    await police.page.getByRole('link', { name: 'Gå i god för den här aktiviteten' }).click();
    await police.look();
    await police.page.getByLabel('Vad vill du säga?').fill('Lugna ledare som ser alla.');
    await police.page.getByRole('button', { name: 'Gå i god för aktiviteten' }).click();
    await police.page.getByRole('link', { name: 'Skriv hur du vet det' }).waitFor();
    expect(await police.page.getByLabel('Vad vill du säga?').inputValue()).toBe('Lugna ledare som ser alla.');
    await police.look();
    await police.page.getByLabel('Hur vet du det?').fill('Vi hälsar på varje termin.');
    await police.page.getByLabel('Jag vill att det här visas för alla').check();
    await police.page.getByRole('button', { name: 'Gå i god för aktiviteten' }).click();
    await police.page.getByText('Tack. Det visas för alla nu.').waitFor();
    await police.look();

    const parent = await stage.visitor(phone);
    for (const [path, title] of [
      ['/brohamn/fritid/tjejboxning', 'De går i god för den'],
      ['/ar/brohamn/fritid/tjejboxning', 'هؤلاء يزكّون هذا النشاط'],
    ] as const) {
      await parent.go(path);
      await parent.page.getByRole('heading', { name: title }).waitFor();
      await parent.page.getByText('Lugna ledare som ser alla.').waitFor();
      await parent.look();
    }

    const leader = await stage.visitor(phone);
    await leader.signInAs('Dragan Ankarlund');
    await leader.go('/arbete');
    await leader.look();
    await leader.page.getByRole('link', { name: 'Tjejboxning' }).click();
    await leader.page.locator('summary', { hasText: 'Ta bort' }).last().click();
    await leader.page.getByLabel('Varför tar du bort det?').last().fill('Vi vill att andra säger det.');
    await leader.page.getByRole('button', { name: 'Ta bort' }).last().click();
    await leader.page.getByText('Det är borttaget.').waitFor();
    await leader.look();

    await police.go('/arbete/aktiviteter/gatt-i-god-for');
    await police.page.getByText('Vi vill att andra säger det.').waitFor();
    await police.look();
  });

  test('whoever coordinates sees what places cost', async () => {
    const { page, go, look, signInAs } = await stage.visitor(phone);
    await signInAs('Ylva Brygglöf');
    await go('/arbete/aktiviteter');
    await page.getByRole('link', { name: 'Vad en plats kostar på riktigt' }).click();
    await page.getByText('aktiviteter har berättat vad en plats kostar').waitFor();
    await look();
  });
});
