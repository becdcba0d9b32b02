import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicLanguage } from '#house/language.ts';
import { answerMessages } from '#rooms/concerns/answer.messages.ts';
import { familyMessages } from '#rooms/concerns/family.messages.ts';
import { publicKindTexts } from '#rooms/enquiries/kinds.messages.ts';
import { phone } from '../support/browser.ts';
import { openStageWithMail } from '../support/journey.ts';
import { everyRow, filesBelow } from '../support/rummage.ts';

/** What is written, and to what number one is to call: in every language, and nowhere in clear afterwards. */
const written: Record<PublicLanguage, { text: string; number: string }> = {
  sv: { text: 'Min son sover inte om nätterna längre.', number: '070-174 06 30' },
  'sv-x-latt': { text: 'Min dotter vill inte gå hemifrån.', number: '070-174 06 31' },
  en: { text: 'My son has a second phone that he hides.', number: '070-174 06 32' },
  ar: { text: 'ابني لا ينام في الليل ولا يتكلم معنا.', number: '070-174 06 33' },
  so: { text: 'Wiilkaygu habeenkii ma seexdo oo nalama hadlo.', number: '070-174 06 34' },
};
const prefixes = { sv: '', 'sv-x-latt': '/latt', en: '/en', ar: '/ar', so: '/so' } as const;
const answer = 'Vi ringer dig i kväll efter åtta, och då bestämmer ni själva.';

let stage: Awaited<ReturnType<typeof openStageWithMail>>;
beforeAll(async () => {
  stage = await openStageWithMail(false);
});
afterAll(() => stage.close());

/** Tabs to a field or a button and does something there: nothing is pressed by a pointer. */
async function byKeyboard(page: Page, selector: string, key: string): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached from the keyboard`);
}

test.each(Object.keys(written) as PublicLanguage[])(
  'a parent asks in %s, without scripts and by the keyboard alone, and comes back with the code',
  async language => {
    const words = familyMessages[language];
    const { text, number } = written[language];
    const visitor = await stage.visitor(phone);
    const { page, look, go } = visitor;
    await go(`${prefixes[language]}/brohamn/orolig`);
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ]);
    await look();
    await byKeyboard(page, 'input[name=functions]', 'Space');
    await byKeyboard(page, 'input[name=reach]', 'Space');
    await byKeyboard(page, 'input[name=phone]', 'End');
    await page.keyboard.type(number);
    await byKeyboard(page, 'summary:not(header *)', 'Enter');
    await byKeyboard(page, 'textarea[name=text]', 'End');
    await page.keyboard.insertText(text);
    await byKeyboard(page, 'main button[type=submit]', 'Enter');
    await page.getByRole('heading', { name: words.sent.title }).waitFor();
    await look();
    const code = (await page.locator('.receipt').innerText()).replaceAll(/\D/g, '');
    expect(code).toHaveLength(16);
    await byKeyboard(page, 'main button[type=submit]', 'Enter');
    await page.getByText(answerMessages[language].states.asked).waitFor();
    await page.getByText(publicKindTexts('family-line', language).fields.phone?.label ?? '').waitFor();
    await page.getByText(text).waitFor();
    await look();
  },
);

test('afterwards nothing of it is in clear: not in the database, its files, the letters or what the program has printed', async () => {
  const mother = await stage.visitor();
  await mother.signInAs('Hodan Kajström');
  await mother.page.goto('/arbete/fragor');
  await mother.page.getByRole('link', { name: 'Orolig för ditt barn' }).first().click();
  await mother.page.locator('summary', { hasText: /^Skriv$/ }).click();
  await mother.page.getByLabel('Skriv till dem').fill(answer);
  await mother.page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await mother.page.getByText(answer).waitFor();
  const secrets = [answer, ...Object.values(written).flatMap(({ text, number }) => [text, number])];
  const found = (where: string) => secrets.filter(secret => where.includes(secret));
  const rows = (await everyRow(stage.program.home)).join('\n');
  // The search would find what lies open.
  expect(rows).toContain('Mammornas torsdag');
  expect(found(rows)).toEqual([]);
  expect(found(stage.mailbox.letters.map(({ text }) => text).join('\n'))).toEqual([]);
  await stage.program.stop();
  expect(found(stage.program.output())).toEqual([]);
  const files = filesBelow(stage.program.home);
  expect(files.some(file => file.includes('/keys/'))).toBe(true);
  for (const file of files) expect(found(readFileSync(file).toString('utf8')), file).toEqual([]);
});
