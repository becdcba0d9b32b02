import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answersOf, fragmentOf, type Walk, walksFrom } from '#rooms/guidance/guide.rules.ts';
import { questions } from '#rooms/guidance/question.ts';
import { situationTexts } from '#rooms/guidance/situation-texts.messages.ts';
import { phone } from '../support/browser.ts';
import { keptIn, pagesOf, settled, visibleSteps } from '../support/guide-page.ts';
import { openStage, type Stage, type Visitor, ways } from '../support/journey.ts';
import { listenTo } from '../support/listener.ts';

const guide = '/brohamn/vem-nar-hur';
const walks = walksFrom();

describe.each(ways)('the guide, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  /** Presses the answers of a walk, and says which steps were shown on the way. */
  async function take({ page }: Visitor, { asked, answered }: Walk): Promise<string[][]> {
    const shown: string[][] = [];
    for (const [index, question] of asked.entries()) {
      const [, answer] = answersOf(question).find(([name]) => name === answered[index]) ?? [];
      const href = answer ? fragmentOf(answer.to) : '';
      await page.locator(`.answer[href="#${href}"]:visible`).first().click();
      shown.push(await visibleSteps(page));
    }
    return shown;
  }

  test('every walk ends where it should, one step at a time, and not one word of it leaves the browser', async () => {
    const listener = await listenTo(stage.program.origin);
    const visitor = await stage.visitor({ ...phone, baseURL: listener.origin });
    const { page, go } = visitor;
    await go(guide);
    await settled(page, listener, scripts);
    const before = listener.heard.length;
    for (const walk of walks) {
      const end = fragmentOf({ end: walk.end.situation, ...(walk.end.duty && { duty: walk.end.duty }) });
      const steps = walk.asked.slice(1).map(ask => [fragmentOf({ ask })]);
      expect(await take(visitor, walk)).toEqual([...steps, [end]]);
      await page.getByRole('heading', { name: situationTexts.sv[walk.end.situation].title, level: 2 }).waitFor();
      await page.locator(`#${end}`).getByRole('link', { name: 'Börja om' }).click();
    }
    expect(listener.heard.slice(before)).toEqual([]);
    expect(listener.heard.filter(each => /#|%23|[?&]/.test(each.split(' ')[1] ?? ''))).toEqual([]);
    expect(await keptIn(page)).toEqual({ cookies: '', local: 0, session: 0, databases: 0 });
    expect(await page.context().cookies()).toEqual([]);
    await listener.close();
  });

  test('an address with an answer in it is asked for without the answer', async () => {
    const listener = await listenTo(stage.program.origin);
    const { page, go } = await stage.visitor({ baseURL: listener.origin });
    await go(`${guide}#s4a`);
    await page.getByText('ska anmäla, och göra det genast').first().waitFor();
    expect(await visibleSteps(page)).toEqual(['s4a']);
    expect(listener.heard.length).toBeGreaterThan(0);
    expect(listener.heard.join('\n')).not.toContain('s4a');
    await listener.close();
  });

  test('it is whole on a phone: the first question, a question further in, an end, and everything', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go(guide);
    await look();
    for (const step of ['f2', 'f4', 's1', 's4b', 's12a', 's20a', 's18']) {
      await go(`${guide}#${step}`);
      await page.locator(`#${step}`).waitFor();
      await look();
    }
    await page.locator('#s18 summary').click();
    await page.getByText('Källorna kontrollerades').locator('visible=true').waitFor();
    await look();
    await page.getByRole('link', { name: 'Börja om' }).click();
    expect(await visibleSteps(page)).toEqual(['f1']);
    await page.getByRole('link', { name: 'En journalist frågar' }).click();
    expect(await visibleSteps(page)).toEqual(['s15']);
  });

  test('the keyboard is enough, and the step that opens is where one is', async () => {
    const { page, go } = await stage.visitor();
    await go(guide);
    await page.locator('.answer').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**#f2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**#f3');
    expect(await visibleSteps(page)).toEqual(['f3']);
    await page.goBack();
    expect(await visibleSteps(page)).toEqual(['f2']);
  });

  test('it fits one sheet of paper, with every situation and every number', async () => {
    const { page, go, look } = await stage.visitor();
    await go(`${guide}#s4a`);
    await page.emulateMedia({ media: 'print' });
    expect(await visibleSteps(page)).toEqual([]);
    await look();
    const paper = await page.locator('.walk').innerText();
    for (const { title, short } of Object.values(situationTexts.sv))
      expect(paper).toMatch(new RegExp(`${title}\\s+${short}`));
    for (const number of ['112', '114 14', '116 111', '031-390 06 60', '031-390 06 61', '070-174 06 40'])
      expect(paper).toContain(number);
    expect(await pagesOf(page)).toBe(1);
    await go(`/en${guide}`);
    expect(await pagesOf(page)).toBe(1);
  });

  test('more ways and the promises, for adults and for the young', async () => {
    const { page, go, look } = await stage.visitor(phone);
    await go(guide);
    await page.getByRole('link', { name: 'Fler vägar till stöd' }).click();
    await page.getByText('Ny kurs Brohamn').waitFor();
    await look();
    await go('/brohamn/sa-har-gor-vi');
    await look();
    await page.getByRole('link', { name: 'Är du ung?' }).click();
    await page.getByText('Jag kan inte lova att hålla allt hemligt.').waitFor();
    await look();
    await go('/en/brohamn/vem-nar-hur#s7');
    await page.getByText('You decide who may talk to each other').waitFor();
    await look();
  });

  test('where one keeps it, nothing is cut off on a wide screen', async () => {
    const { page, look, signInAs, go } = await stage.visitor({ viewport: { width: 1280, height: 800 } });
    await signInAs('Ylva Brygglöf');
    await go('/arbete/vagledning');
    await look();
    const outside = `[...document.querySelectorAll('.table-frame')].filter(each => each.scrollWidth > each.clientWidth).map(each => each.innerText)`;
    expect(await page.evaluate(outside)).toEqual([]);
  });

  test('a coordinator adds a number, mends a fault, says that another holds, and everybody sees it', async () => {
    const { page, look, signInAs, go } = await stage.visitor(phone);
    await signInAs('Ylva Brygglöf');
    await go('/arbete/vagledning');
    await look();
    await page.getByRole('link', { name: 'Lägg till ett nummer' }).click();
    await page.getByLabel('Vad det är').selectOption({ label: 'Föräldrastöd' });
    await page.getByLabel('Namn').fill('Öppna förskolan');
    await page.getByLabel('Telefon').fill('fråga i receptionen');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('link', { name: 'Skriv ett telefonnummer' }).waitFor();
    expect(await page.getByLabel('Telefon').inputValue()).toBe('fråga i receptionen');
    await look();
    await page.getByLabel('Telefon').fill('031-390 06 70');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Det är tillagt. Alla ser det nu.').waitFor();
    await page.getByRole('button', { name: 'Stämmer fortfarande : Anhörigstödet' }).click();
    await page.getByText('Tack. Dagens datum står där nu.').waitFor();
    await look();
    await page.getByRole('link', { name: '15. En journalist frågar' }).click();
    await look();
    await page.getByLabel('på svenska').fill('Ring ordföranden i samrådet först.');
    await page.getByLabel('Vad skillnaden bygger på').fill('Samrådets beslut i mars');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Ändringen är sparad.').waitFor();
    const visitor = await stage.visitor(phone);
    await visitor.go(`${guide}#s15`);
    await visitor.page.getByText('Ring ordföranden i samrådet först.').waitFor();
    await visitor.go(guide);
    await visitor.page.getByRole('link', { name: '031-390 06 70' }).waitFor();
    expect(await visitor.page.getByText('Inte kontrollerat sedan').locator('visible=true').count()).toBe(0);
    await visitor.look();
  });
});

test('the tree that is walked here is the one of the page', () => {
  expect(Object.keys(questions).length).toBe(14);
  expect(walks.length).toBe(33);
});
