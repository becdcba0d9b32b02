import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawingService, footballSeries } from '#rooms/feeds/feed.cast.ts';
import { phone } from '../support/browser.ts';
import { datasetSite, type FeedServer, openFeedServer, publishItems, type RpdeItem } from '../support/feed-server.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';

describe.each(ways)('a connection, $way', ({ scripts }) => {
  let stage: Stage;
  let server: FeedServer;
  const items: RpdeItem[] = [];
  beforeAll(async () => {
    server = await openFeedServer();
    stage = await openStage(scripts, { BRYGGA_FEED_HOSTS: server.host });
    items.push(
      { state: 'updated', kind: 'SessionSeries', id: '1', modified: 1, data: footballSeries },
      {
        state: 'updated',
        kind: 'SessionSeries',
        id: '2',
        modified: 2,
        data: { ...footballSeries, name: 'Utan pris', offers: [] },
      },
    );
    publishItems(server, '/series', items);
    server.says('/open', datasetSite(server.origin, { SessionSeries: '/series' }, 'Kajens idrott'));
    server.says('/hsds', { version: '3.0', profile: 'https://hsds.example', openapi_url: 'https://hsds.example/o' });
    server.says('/hsds/services', { page_number: 1, total_pages: 1, last_page: true, contents: [drawingService] });
  });
  afterAll(async () => {
    await stage.close();
    await server.close();
  });

  test('a coordinator connects a club’s times, approves them, and a family finds them until the club takes them away', async () => {
    const { page, go, look, signInAs } = await stage.visitor();
    await signInAs('Ylva Brygglöf');
    await go('/arbete/kopplingar');
    await page.getByText('Ingen koppling än').waitFor();
    await look();
    await page.getByLabel('Adress', { exact: true }).fill('http://127.0.0.1:1/hemligt');
    await page.getByRole('button', { name: 'Titta' }).click();
    await page.getByRole('link', { name: 'Adressen måste börja med https://' }).waitFor();
    expect(await page.getByLabel('Adress', { exact: true }).inputValue()).toBe('http://127.0.0.1:1/hemligt');
    await look();

    await page.getByLabel('Adress', { exact: true }).fill(`${server.origin}/open`);
    await page.getByRole('button', { name: 'Titta' }).click();
    await page.getByRole('heading', { name: 'Så skulle det bli' }).waitFor();
    await page.getByText('torsdag 17.00–18.30').first().waitFor();
    await page.getByText('Det står inte vad det kostar.').waitFor();
    expect(await page.content()).not.toContain('070-123');
    await look();
    await page.getByRole('button', { name: 'Koppla', exact: true }).click();
    await page.getByRole('link', { name: 'Tjejfotboll på kajen' }).waitFor();
    await page.goto(page.url());
    await look();
    await page.getByRole('link', { name: 'Tjejfotboll på kajen' }).click();
    await page.getByText('Uppgifterna kommer från').first().waitFor();
    await look();
    await page.getByRole('button', { name: 'Godkänn' }).click();
    await page.getByText('Godkänd. Den syns för alla.').waitFor();

    const family = await stage.visitor(phone);
    await family.go('/brohamn/fritid?alder=11&dag=4');
    await family.page.getByRole('link', { name: 'Tjejfotboll på kajen' }).click();
    await family.page.getByText('Uppgifterna kommer från Kajens idrott').waitFor();
    await family.look();

    items.push({ state: 'deleted', kind: 'SessionSeries', id: '1', modified: 3 });
    await go('/arbete/kopplingar');
    await page.getByRole('link', { name: 'Kajens idrott' }).click();
    await page.getByRole('button', { name: 'Hämta nu' }).click();
    await page.getByText('Hämtar nu').waitFor();
    await expect
      .poll(
        async () => {
          await family.go('/brohamn/fritid?alder=11&dag=4');
          return family.page.getByRole('link', { name: 'Tjejfotboll på kajen' }).count();
        },
        { timeout: 10_000 },
      )
      .toBe(0);
  });

  test('a neighbour’s Open Referral API comes in without review where the coordinator says so, and goes again', async () => {
    const { page, go, look, signInAs } = await stage.visitor(phone);
    await signInAs('Ylva Brygglöf');
    await go('/arbete/kopplingar');
    await page.getByLabel('Adress', { exact: true }).fill(`${server.origin}/hsds`);
    await page.getByRole('button', { name: 'Titta' }).click();
    await page.getByText('Teckning för alla').first().waitFor();
    await look();
    await page.getByLabel('Visa det som kommer utan att någon granskar det först').check();
    await page.getByRole('button', { name: 'Koppla', exact: true }).click();
    await page.getByRole('link', { name: 'Teckning för alla' }).waitFor();
    await go('/brohamn/fritid?alder=9&dag=2');
    await page.getByRole('link', { name: 'Teckning för alla' }).waitFor();
    await go('/arbete/kopplingar');
    await page.getByRole('link', { name: '127.0.0.1' }).click();
    await page.getByText('Koppla från').first().click();
    await page.getByLabel('De stängs och syns inte längre').check();
    await look();
    await page.getByRole('button', { name: 'Koppla från' }).click();
    await page.getByText('Frånkopplad.').waitFor();
    await look();
    await go('/brohamn/fritid?alder=9&dag=2');
    expect(await page.getByRole('link', { name: 'Teckning för alla' }).count()).toBe(0);
  });
});
