import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';

const leader = 'Dragan Ankarlund';
const officer = 'Malin Fyrbåk';
const area = 'Elias Bojman';
const host = 'Arta Vågkvist';
const coordinator = 'Ylva Brygglöf';
const text = 'Kan ni komma förbi på fredag och säga hej? Vi är trettio ungdomar.';

describe.each(ways)('an enquiry, $way', ({ scripts }) => {
  let stage: Stage;
  let address: string;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  const enter = async (name: string) => {
    const visitor = await stage.visitor(phone);
    await visitor.signInAs(name);
    return visitor;
  };

  test('a leader finds whom to ask, sees who reads and when there is an answer, and asks', async () => {
    const { page, look, signInAs, go } = await stage.visitor(phone);
    await go('/brohamn/kontakt');
    await look();
    await page.getByRole('link', { name: 'Kommunpolis, ungdomsfrågor' }).click();
    await page.getByText('Malin Fyrbåk').waitFor();
    await look();
    await page.getByRole('link', { name: 'Fråga', exact: true }).click();
    await signInAs(leader);
    await page.goto('/arbete/fragor');
    await look();
    await page.getByRole('link', { name: 'Fråga någon' }).click();
    await look();
    await page.getByRole('link', { name: 'Kommunpolis, ungdomsfrågor' }).click();
    await page.getByText('2 personer har funktionen i dag.').waitFor();
    await page.getByText('ska du ha svar senast').waitFor();
    await page.getByText('Mottagaren är en myndighet').waitFor();
    await look();
    await page.getByLabel('Ditt meddelande').fill(`${text} 811228-9874`);
    await page.getByRole('button', { name: 'Skicka' }).click();
    await page.getByRole('link', { name: 'Ta bort personnumret ur ditt meddelande' }).waitFor();
    expect(await page.getByLabel('Ditt meddelande').inputValue()).toContain(text);
    await look();
    await page.getByRole('button', { name: 'Dölj numren och skicka' }).click();
    await page.getByText('Frågan är skickad.').waitFor();
    await page.getByText(text).waitFor();
    expect(await page.content()).not.toContain('811228');
    await page.getByText('Väntar på att tas').waitFor();
    await look();
    address = new URL(page.url()).pathname;
  });

  test('one officer takes it, the other is told so; a note stays inside; the answer arrives and it helped', async () => {
    const first = await enter(officer);
    const second = await enter(area);
    await first.page.goto('/arbete/fragor');
    await first.look();
    await first.page.getByRole('link', { name: 'Meddelande' }).click();
    await second.page.goto(address);
    await first.page.getByRole('button', { name: 'Jag tar den' }).click();
    await first.page.getByText('Du har den nu.').waitFor();
    await second.page.getByRole('button', { name: 'Jag tar den' }).click();
    await second.page.getByText('Någon annan hann ta den.').waitFor();
    await second.look();
    await second.page.locator('summary', { hasText: 'Anteckna för er själva' }).click();
    await second.page.getByLabel('Anteckning').fill('Jag går gärna dit.');
    await second.page.getByRole('button', { name: 'Spara anteckningen' }).click();
    await second.page.getByText('Anteckningen är sparad.').waitFor();
    await second.look();
    await first.page.getByRole('button', { name: 'Svara', exact: true }).click();
    await first.page.getByRole('link', { name: 'Skriv något först' }).waitFor();
    await first.look();
    await first.page.getByLabel('Ditt svar').fill('Vi kommer två stycken klockan sex.');
    const files = first.page.locator('#answer-files');
    await files.setInputFiles({ name: 'hallen.pdf', mimeType: 'application/pdf', buffer: Buffer.from('ingen pdf') });
    await first.page.getByRole('button', { name: 'Svara', exact: true }).click();
    await first.page.getByRole('link', { name: 'Filen är inte det som namnet säger' }).waitFor();
    expect(await first.page.getByLabel('Ditt svar').inputValue()).toContain('klockan sex');
    await first.look();
    await files.setInputFiles({ name: 'hallen.txt', mimeType: 'text/plain', buffer: Buffer.from('Ingång B') });
    await first.page.getByRole('button', { name: 'Svara', exact: true }).click();
    await first.page.getByText('Svaret är skickat.').waitFor();
    await first.look();

    const asker = await enter(leader);
    await asker.page.goto(address);
    await asker.page.getByText('Vi kommer två stycken klockan sex.').waitFor();
    expect(await asker.page.content()).not.toContain('Jag går gärna dit.');
    await asker.look();
    const saved = asker.page.waitForEvent('download');
    await asker.page.getByRole('link', { name: 'hallen.txt' }).click();
    expect((await saved).suggestedFilename()).toBe('hallen.txt');
    await asker.page.getByRole('radio', { name: 'Delvis' }).check();
    await asker.page.getByRole('button', { name: 'Skicka', exact: true }).first().click();
    await asker.page.getByText('Tack. Frågan är avslutad.').waitFor();
    await asker.page.getByText('Det hjälpte delvis').waitFor();
    await asker.page.getByRole('heading', { name: 'Räckte det inte?' }).waitFor();
    await asker.look();
    await asker.page.getByLabel('Vad saknas?').fill('Kan ni komma en timme tidigare?');
    await asker.page.getByRole('button', { name: 'Fråga vidare' }).click();
    await asker.page.getByText('De har fått din fråga igen.').waitFor();

    await first.page.goto(address);
    await first.page.getByText('Du tog den').waitFor();
    await first.page.locator('summary', { hasText: 'Fråga tillbaka' }).click();
    await first.page.getByLabel('Vad behöver du veta?').fill('Räcker halv sex?');
    await first.page.getByRole('button', { name: 'Fråga och vänta' }).click();
    await first.page.getByText('Klockan står still tills de svarar.').waitFor();
    await asker.page.goto('/arbete');
    await asker.page.getByRole('heading', { name: 'De väntar på ditt svar' }).waitFor();
    await asker.look();
    await asker.page.getByRole('link', { name: 'Meddelande: Kan ni komma förbi på fredag' }).click();
    await asker.page.getByText('De har frågat dig något').waitFor();
    await asker.look();
    await asker.page.getByLabel('Svara på deras fråga').fill('Ja, halv sex.');
    await asker.page.getByRole('button', { name: 'Skicka', exact: true }).click();
    await asker.page.getByText('Skickat.').waitFor();
  });

  test('premises: a kind with fields; the baton is passed on and stays until it is accepted', async () => {
    const asker = await enter(officer);
    await asker.page.goto('/arbete/fragor/ny');
    await asker.page.getByRole('link', { name: 'Föreningskontakt' }).click();
    await asker.page.getByLabel('Vad gäller det?').selectOption({ label: 'Låna en lokal' });
    await asker.page.getByRole('button', { name: 'Välj' }).click();
    await asker.page.getByLabel('Ditt meddelande').fill('Vi behöver ett rum med stolar.');
    await asker.page.getByLabel('Dag', { exact: true }).fill('2020-01-01');
    await asker.page.getByLabel('Från', { exact: true }).fill('18:00');
    await asker.page.getByLabel('Till', { exact: true }).fill('20:00');
    await asker.page.getByLabel('Hur många ni blir').fill('25');
    await asker.page.getByLabel('Till vad').fill('Föräldramöte');
    await asker.page.getByRole('button', { name: 'Skicka' }).click();
    await asker.page.getByRole('link', { name: 'Välj i dag eller en senare dag' }).waitFor();
    await asker.look();
    await asker.page.getByLabel('Dag', { exact: true }).fill('2035-03-01');
    await asker.page.getByRole('button', { name: 'Skicka' }).click();
    await asker.page.getByText('1 mars 2035').waitFor();
    await asker.look();
    address = new URL(asker.page.url()).pathname;

    const holder = await enter(leader);
    await holder.page.goto(address);
    await holder.page.locator('summary', { hasText: 'Lämna vidare' }).click();
    await holder.page
      .getByLabel('Till vilken funktion')
      .selectOption({ label: 'Områdesvärd på Tallhöjden, Brohamnshem' });
    await holder.page.getByLabel('Varför').fill('Vår hall är upptagen den dagen.');
    await holder.page.getByRole('button', { name: 'Fråga om de tar över' }).click();
    await holder.page.getByText('De har fått frågan om att ta över.').waitFor();
    await holder.look();
    const other = await enter(host);
    await other.page.goto('/arbete/fragor');
    await other.page.getByRole('link', { name: 'Låna en lokal' }).click();
    await other.look();
    await other.page.getByRole('button', { name: 'Vi tar över den' }).click();
    await other.page.getByText('Ni har den nu.').waitFor();
    await other.look();
    await holder.page.reload();
    await holder.page.getByText('Du ser var den är, men inte vad som står i den.').waitFor();
    await holder.look();
    const outside = await enter(coordinator);
    expect((await outside.page.goto(address))?.status()).toBe(404);
  });
});
