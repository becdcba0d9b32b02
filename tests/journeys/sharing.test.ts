import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStageWithMail, type Stage, ways } from '../support/journey.ts';
import { linkIn, type Mailbox } from '../support/mailbox.ts';

const leader = 'Dragan Ankarlund';
const officer = 'Malin Fyrbåk';
const coordinator = 'Ylva Brygglöf';
const text = 'Vi vill öppna hallen på fredagar.\n\nKan ni komma förbi en gång i månaden?';

describe.each(ways)('sharing, $way', ({ scripts }) => {
  let stage: Stage;
  let mailbox: Mailbox;
  beforeAll(async () => {
    const opened = await openStageWithMail(scripts);
    [stage, mailbox] = [opened, opened.mailbox];
  });
  afterAll(() => stage.close());

  test('a leader writes what nobody sees, reads who will, and hands a copy to the community police officer', async () => {
    const { page, look } = await stage.enter(leader);
    await page.goto('/arbete/delat');
    await look();
    await page.getByRole('link', { name: 'Skriv ett utkast' }).click();
    await page.getByText('Bara du ser utkastet').waitFor();
    await page.getByLabel('Rubrik').fill('Fredagar i hallen');
    await page.getByLabel('Text').fill(`${text} 811228-9874`);
    await page.getByRole('button', { name: 'Spara utkastet' }).click();
    await page.getByRole('link', { name: 'Ta bort personnumret ur texten' }).waitFor();
    expect(await page.getByLabel('Rubrik').inputValue()).toBe('Fredagar i hallen');
    await look();
    await page.getByLabel('Text').fill(text);
    await page.getByRole('button', { name: 'Spara utkastet' }).click();
    await page.getByText('Utkastet är sparat.').waitFor();
    await look();
    await page.getByRole('link', { name: 'Välj vem du delar med' }).click();
    expect(await page.getByRole('button', { name: 'Dela nu' }).count()).toBe(0);
    await page
      .getByLabel('Vem delar du med?')
      .selectOption({ label: 'Kommunpolis, ungdomsfrågor, Lokalpolisområde Brohamn' });
    await page.getByRole('button', { name: 'Visa vem som ser det' }).click();
    await page.getByText('blir en allmän handling där').waitFor();
    await page.getByText('2 personer har funktionen.').waitFor();
    await look();
    await page.getByRole('button', { name: 'Dela nu' }).click();
    await page.getByRole('link', { name: 'Välj en grund' }).waitFor();
    await page.getByLabel('Det handlar inte om någon enskild').check();
    await page.getByRole('button', { name: 'Dela nu' }).click();
    await page.getByText('Kopian är delad.').waitFor();
    await page.getByText('Ingen har öppnat den än.').waitFor();
    await page.getByText('går inte att ta tillbaka').waitFor();
    await look();
  });

  test('the officer is told without a word of it, opens it, and both see that', async () => {
    const { page, look } = await stage.enter(officer);
    await page.goto('/arbete/delat');
    await page.getByRole('link', { name: 'Något från Boxklubben Ankaret' }).click();
    expect(await page.content()).not.toContain('Fredagar i hallen');
    await look();
    await page.getByRole('button', { name: 'Öppna' }).click();
    await page.getByText('Kan ni komma förbi en gång i månaden?').waitFor();
    await page.getByText('i ert eget diarium').waitFor();
    await look();
    const giver = await stage.visitor();
    await giver.signInAs(leader);
    await giver.page.goto(page.url());
    await giver.page.locator('.timeline-title', { hasText: 'Kommunpolis, ungdomsfrågor' }).waitFor();
    const outside = await stage.visitor();
    await outside.signInAs(coordinator);
    expect((await outside.page.goto(page.url()))?.status()).toBe(404);
  });

  test('a guest reads one thing by a link, until it is taken back', async () => {
    const { page, look } = await stage.enter(leader);
    await page.goto('/arbete/delat');
    await page.getByRole('link', { name: 'Fredagar i hallen' }).last().click();
    await page.getByRole('link', { name: 'Välj vem du delar med' }).click();
    await page.getByLabel('Vem delar du med?').selectOption({ label: 'Någon utanför Brygga, med en länk' });
    await page.getByRole('button', { name: 'Visa vem som ser det' }).click();
    await page.getByLabel('Funktion och organisation').fill('Kurator, Provskolan');
    await page.getByLabel('E-postadress').fill('kurator@');
    await page.getByLabel('Mottagaren har bett om det').check();
    await page.getByRole('button', { name: 'Dela nu' }).click();
    await page.getByRole('link', { name: 'Skriv en e-postadress' }).waitFor();
    expect(await page.getByLabel('Funktion och organisation').inputValue()).toBe('Kurator, Provskolan');
    await look();
    await page.getByLabel('E-postadress').fill('kurator@provskolan.example');
    await page.getByRole('button', { name: 'Dela nu' }).click();
    await page.getByText('Kopian är delad.').waitFor();

    const letter = await mailbox.next('kurator@provskolan.example');
    expect(letter.text).not.toContain('Fredagar');
    const guest = await stage.visitor(phone);
    await guest.page.goto(linkIn(letter, /\/delat\//));
    expect(await guest.page.content()).not.toContain('Fredagar');
    await guest.look();
    await guest.page.getByRole('button', { name: 'Öppna' }).click();
    await guest.page.getByRole('heading', { name: 'Fredagar i hallen' }).waitFor();
    await guest.look();
    await page.reload();
    await page.locator('.timeline-title', { hasText: 'Kurator, Provskolan' }).waitFor();
    await page.getByRole('button', { name: 'Ta tillbaka' }).click();
    await page.getByText('Kopian är tillbakatagen.').waitFor();
    await look();
    await guest.page.goto(linkIn(letter, /\/delat\//));
    await guest.page.getByRole('heading', { level: 1, name: 'Länken gäller inte längre' }).waitFor();
    await guest.look();
  });

  test('whoever has the draft open in two tabs loses nothing, and shares what she has read', async () => {
    const { page, look, signInAs } = await stage.visitor();
    await signInAs(leader);
    await page.goto('/arbete/delat');
    await page.getByRole('link', { name: 'Fredagar i hallen' }).last().click();
    const address = page.url();
    const other = await stage.visitor();
    await other.signInAs(leader);
    await other.page.goto(`${address}/dela`);
    await other.page
      .getByLabel('Vem delar du med?')
      .selectOption({ label: 'Kommunpolis, ungdomsfrågor, Lokalpolisområde Brohamn' });
    await other.page.getByRole('button', { name: 'Visa vem som ser det' }).click();
    const third = await stage.visitor();
    await third.signInAs(leader);
    await third.page.goto(address);
    await page.getByLabel('Text').fill('Lördagar i stället.');
    await page.getByRole('button', { name: 'Spara utkastet' }).click();
    await page.getByText('Utkastet är sparat.').waitFor();
    await third.page.getByLabel('Text').fill('Söndagar i stället.');
    await third.page.getByRole('button', { name: 'Spara utkastet' }).click();
    await third.page.getByText('har ändrats på ett annat ställe').waitFor();
    expect(await third.page.getByLabel('Text').inputValue()).toBe('Söndagar i stället.');
    await third.look();
    await other.page.getByLabel('Det handlar inte om någon enskild').check();
    await other.page.getByRole('button', { name: 'Dela nu' }).click();
    await other.page.getByText('Lördagar i stället.').waitFor();
    await other.page.getByRole('link', { name: 'Läs igenom en gång till' }).waitFor();
    await other.look();
    await page.locator('summary', { hasText: 'Ta bort utkastet' }).click();
    await page.getByRole('button', { name: 'Ta bort utkastet' }).click();
    await page.getByText('Utkastet är borttaget.').waitFor();
    await look();
  });
});
