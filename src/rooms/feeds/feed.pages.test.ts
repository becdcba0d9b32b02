import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishItems } from '../../../tests/support/feed-server.ts';
import { type FeedHouse, openFeedHouse } from '../../../tests/support/feeding.ts';
import { footballSeries } from './feed.cast.ts';
import { endOfRuns } from './feed-run.commands.ts';

let at: FeedHouse;
beforeAll(async () => {
  at = await openFeedHouse();
  (at.house.settings.feedHosts as string[]).push(at.server.host);
  const data = { ...footballSeries, name: 'Ledarens boll', organizer: undefined };
  publishItems(at.server, '/own', [{ state: 'updated', kind: 'SessionSeries', id: '1', modified: 1, data }]);
});
afterAll(async () => {
  await endOfRuns();
  expect(at.house.faults).toEqual([]);
  await at.close();
});

const leader = 'association-leader';
const send = (path: string, form: Record<string, string>, as = leader) => at.house.request(path, { as, form });

test('who speaks for an organisation connects to it, and to no other, and decides nothing for the coordinator', async () => {
  const address = `${at.server.origin}/own`;
  const own = await at.organisation('boxklubben-ankaret');
  const other = await at.organisation('mammornas-torsdag');
  const form = { address, municipality: '9999', organisation: other, trusted: 'yes' };
  const look = await send('/arbete/kopplingar/look', form);
  const html = await look.text();
  expect(look.status).toBe(200);
  expect(html).toContain('Ledarens boll');
  expect(html).not.toContain('utan att någon granskar');
  const connected = await send('/arbete/kopplingar/connect', form);
  expect(connected.status).toBe(303);
  await endOfRuns();
  const path = connected.headers.get('location')?.split('?')[0] ?? '';
  const { feed, activities } = await at.page(path.split('/').at(-1) ?? '');
  expect(feed).toMatchObject({ trusted: false });
  expect(feed.organisationId).not.toBe(other);
  expect(activities).toMatchObject([{ title: 'Ledarens boll', state: 'waiting' }]);
  expect(own).not.toBe('');
  expect((await send(`${path}/trust`, {})).status).toBe(403);
  expect((await send(`${path}/pause`, {}, 'parent-network-leader')).status).toBe(404);
  expect((await send(`${path}/pause`, {})).status).toBe(303);
  expect(await (await at.house.request(path, { as: leader })).text()).toContain('Kopplingen är pausad');
  const again = await send('/arbete/kopplingar/connect', form);
  expect(await again.text()).toContain('Den källan är redan kopplad hit.');
});

test.each<[string, string]>([
  ['', 'Skriv en adress.'],
  ['https://127.0.0.2/x', 'Adressen leder till ett slutet nät.'],
  ['inte en adress', 'Det är ingen webbadress.'],
])('%j is answered in words, with what was typed', async (address, sentence) => {
  const answer = await send('/arbete/kopplingar/look', { address, municipality: '9999' });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(sentence);
  expect(html).toContain(`value="${address}"`);
});
