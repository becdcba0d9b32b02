import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { leisureMessages } from '#rooms/leisure/leisure.messages.ts';
import { finderMessages } from '#rooms/leisure/leisure-finder.messages.ts';
import { wishMessages } from '#rooms/leisure/wish.messages.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';

const smallPhone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const mostTaps = 9;
const thursday = { ar: 'الخميس', so: 'Khamiis' };

/** Counts what a thumb does: a list that folds out takes two. */
function thumbOn(page: Page) {
  const thumb = {
    taps: 0,
    async tap(what: Locator) {
      await what.click();
      thumb.taps += 1;
    },
    async choose(list: Locator, option: string) {
      await list.selectOption({ label: option });
      thumb.taps += 2;
    },
    picture: (name: string) => thumb.tap(page.getByRole('radio', { name, exact: true })),
  };
  return thumb;
}

describe.each(ways)('looking for something to do, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  test.each(['ar', 'so'] as const)(
    'from the code on a flyer in the stairwell a father finds something near, on Thursday, free with the card, in %s',
    async language => {
      const [words, leisure] = [finderMessages[language], leisureMessages[language]];
      const { page, go, look } = await stage.visitor(smallPhone);
      const thumb = thumbOn(page);
      await go(`/${language}/brohamn/fritid`);
      await look();
      await thumb.picture(activityTerms[language].subjects.sports);
      await thumb.picture(words.aged(11));
      await thumb.picture(thursday[language]);
      await thumb.tap(page.getByLabel(leisure.leisureCard, { exact: true }));
      await thumb.choose(page.getByLabel(words.area, { exact: true }), 'Varvskajen');
      await thumb.tap(page.getByRole('button', { name: leisure.show, exact: true }));
      const nearest = page.locator('#hits article').first();
      await nearest.getByText('Boxning för nybörjare').waitFor();
      expect(await nearest.textContent()).toMatch(/100/);
      await look();
      await thumb.tap(page.getByRole('link', { name: 'Boxning för nybörjare' }));
      await page.getByRole('heading', { name: leisure.nextTimes }).waitFor();
      expect(thumb.taps).toBeLessThanOrEqual(mostTaps);
    },
  );

  test('from the front page of the town, in Swedish, he is there as soon', async () => {
    const [words, leisure] = [finderMessages.ar, leisureMessages.ar];
    const { page, go } = await stage.visitor(smallPhone);
    const thumb = thumbOn(page);
    await go('/brohamn');
    await thumb.tap(page.locator('main').getByRole('link', { name: 'Fritid' }).first());
    await thumb.tap(page.locator('.languages summary'));
    await thumb.tap(page.getByRole('link', { name: 'العربية' }));
    await thumb.picture(words.aged(11));
    await thumb.picture(thursday.ar);
    await thumb.tap(page.getByLabel(leisure.leisureCard, { exact: true }));
    await thumb.tap(page.getByRole('button', { name: leisure.show, exact: true }));
    await thumb.tap(page.getByRole('link', { name: 'Boxning för nybörjare' }));
    await page.getByRole('heading', { name: leisure.nextTimes }).waitFor();
    expect(thumb.taps).toBeLessThanOrEqual(mostTaps);
  });

  test('nothing fits: what nearly does is shown, and he says what is missing; whoever coordinates sees that many do', async () => {
    const [words, leisure, wish] = [finderMessages.ar, leisureMessages.ar, wishMessages.ar];
    const { page, go, look } = await stage.visitor(smallPhone);
    await go('/ar/brohamn/fritid?omrade=9999-varvskajen');
    const thumb = thumbOn(page);
    await thumb.picture(activityTerms.ar.subjects.culture);
    await thumb.picture(words.aged(11));
    await thumb.picture(thursday.ar);
    await thumb.tap(page.getByLabel(leisure.free, { exact: true }));
    await thumb.tap(page.getByRole('button', { name: leisure.show, exact: true }));
    await page.getByRole('heading', { name: leisure.none }).waitFor();
    await page.getByText(words.otherSubject(activityTerms.ar.subjects.sports)).first().waitFor();
    await look();
    await thumb.tap(page.getByRole('link', { name: words.missing }));
    expect(await page.getByRole('radio', { name: activityTerms.ar.subjects.culture }).isChecked()).toBe(true);
    await look();
    await thumb.tap(page.getByRole('button', { name: wish.send }));
    await page.getByRole('heading', { name: wish.thanks }).waitFor();
    await look();
    expect(thumb.taps).toBeLessThanOrEqual(mostTaps);

    for (let more = 0; more < 4; more += 1) {
      await go('/brohamn/vi-saknar?vad=culture&alder=11&dag=4&gratis=1&omrade=9999-varvskajen');
      await page.getByRole('button', { name: wishMessages.sv.send }).click();
      await page.getByRole('heading', { name: wishMessages.sv.thanks }).waitFor();
    }
    const coordinator = await stage.visitor();
    await coordinator.signInAs('Ylva Brygglöf');
    await coordinator.page.goto('/arbete/aktiviteter');
    await coordinator.page.getByRole('link', { name: 'Se vad familjer saknar' }).click();
    await coordinator.page.getByRole('row', { name: 'Varvskajen minst 5 ingen ↑ fler' }).waitFor();
    await coordinator.look();
  });

  test('what is chosen can be taken away again, and everything is on a map too', async () => {
    const { page, go, look } = await stage.visitor(smallPhone);
    await go('/brohamn/fritid?vad=culture&dag=1&stod=companion');
    await page.getByRole('heading', { name: 'Inget här passar just det' }).waitFor();
    await page.getByRole('heading', { name: 'Kanske inte: En vuxen får följa med gratis (1)' }).waitFor();
    await page.getByRole('link', { name: 'Ta bort: En vuxen får följa med gratis' }).click();
    await page.getByRole('link', { name: 'Bild och form' }).waitFor();
    await page.getByRole('link', { name: 'Karta' }).click();
    await page.getByText('Talet i ringen').waitFor();
    await look();
    await page
      .getByRole('link', { name: /^Kulturskolan/ })
      .last()
      .click();
    await page.getByRole('link', { name: 'Bild och form' }).waitFor();
    await look();
  });

  test('without a town, a postal code leads on', async () => {
    const { page, go, look } = await stage.visitor(smallPhone);
    await go('/fritid?alder=11');
    await look();
    await page.getByLabel('Ditt postnummer').fill('499 12');
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByRole('link', { name: 'Ta bort: 11 år' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/brohamn/fritid');
  });
});
