import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leisureMessages } from '#rooms/leisure/leisure.messages.ts';
import { finderMessages } from '#rooms/leisure/leisure-finder.messages.ts';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';

describe.each(ways)('an activity, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test('a leader writes one on a phone, a coordinator approves it, a father finds it in Swedish and Arabic', async () => {
    const leader = await stage.visitor(phone);
    await leader.signInAs('Dragan Ankarlund');
    await leader.page.goto('/arbete/aktiviteter');
    await leader.look();
    await leader.page.getByRole('link', { name: 'Ny aktivitet' }).click();
    await leader.look();
    const fill = (label: string, text: string) => leader.page.getByLabel(label, { exact: true }).first().fill(text);
    await fill('Vad heter aktiviteten?', 'Torsdagslek i källaren');
    await leader.page.getByLabel('Vad handlar det om?').selectOption('boxing');
    await fill('Från ålder', '12');
    await fill('Till ålder', '9');
    await leader.page.getByLabel('Berätta kort').fill('Vi leker i stället för gänget på gatan.');
    await leader.page.getByLabel('Dag', { exact: true }).first().selectOption('Thursday');
    await fill('Börjar', '17:00');
    await fill('Slutar', '18:30');
    await leader.page.getByLabel('Plats', { exact: true }).fill('Ankarkällaren');
    await leader.page.getByLabel('Gratis', { exact: true }).check();
    await leader.page.getByRole('button', { name: 'Spara', exact: true }).click();
    await leader.page.getByRole('link', { name: 'Den högsta åldern är lägre än den lägsta' }).waitFor();
    expect(await leader.page.getByLabel('Vad heter aktiviteten?').inputValue()).toBe('Torsdagslek i källaren');
    await leader.look();
    await fill('Från ålder', '9');
    await fill('Till ålder', '12');
    await leader.page.getByRole('button', { name: 'Spara', exact: true }).click();
    await leader.page.getByText('”gänget”: skriv hellre').waitFor();
    await leader.look();
    await leader.page.getByLabel('Berätta kort').fill('Vi leker och lär oss hoppa hopprep.');
    await leader.page.getByRole('button', { name: 'Spara', exact: true }).click();
    await leader.page.getByText('Aktiviteten är sparad.').waitFor();
    await leader.look();

    const coordinator = await stage.visitor();
    await coordinator.signInAs('Ylva Brygglöf');
    await coordinator.page.goto('/arbete/aktiviteter');
    await coordinator.look();
    await coordinator.page.getByRole('link', { name: 'Torsdagslek i källaren' }).click();
    await coordinator.look();
    await coordinator.page.getByRole('button', { name: 'Godkänn' }).click();
    await coordinator.page.getByText('Godkänd. Den syns för alla.').waitFor();
    await coordinator.look();
  });

  test.each(['sv', 'ar'] as const)(
    'a father finds something for an eleven-year-old on Thursday, in %s',
    async language => {
      const words = leisureMessages[language];
      const { page, go, look } = await stage.visitor(phone);
      await go(`${language === 'ar' ? '/ar' : ''}/brohamn/fritid`);
      await look();
      await page.getByRole('radio', { name: finderMessages[language].aged(11), exact: true }).check();
      await page.getByRole('radio', { name: language === 'ar' ? 'الخميس' : 'torsdag', exact: true }).check();
      await page.getByLabel(words.free, { exact: true }).check();
      await page.locator('summary:not(header *)').first().click();
      await page.getByLabel(words.postalCode, { exact: true }).fill('499 12');
      await page.getByRole('button', { name: words.show, exact: true }).click();
      await page.getByRole('link', { name: 'Torsdagslek i källaren' }).waitFor();
      await look();
      await page.getByRole('link', { name: 'Torsdagslek i källaren' }).click();
      await page.getByRole('heading', { name: words.nextTimes }).waitFor();
      await page.getByText('Vi leker och lär oss hoppa hopprep.').first().waitFor();
      await look();
    },
  );

  test('nothing that fits is said kindly, and leads back to everything', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go('/brohamn/fritid?alder=99');
    await page.getByText('Inget här passar just det').waitFor();
    await look();
    await page.getByRole('link', { name: 'Visa allt' }).first().click();
    await page.getByRole('link', { name: 'Boxning för nybörjare' }).waitFor();
    await look();
  });
});
