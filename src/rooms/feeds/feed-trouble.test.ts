import { afterAll, beforeAll, expect, test } from 'vitest';
import { clock } from '#house/actor.ts';
import { publishItems, type RpdeItem } from '../../../tests/support/feed-server.ts';
import { type FeedHouse, openFeedHouse } from '../../../tests/support/feeding.ts';
import { footballSeries } from './feed.cast.ts';

let at: FeedHouse;
beforeAll(async () => {
  at = await openFeedHouse();
});
afterAll(() => at.close());

const series = (id: string, modified: number, changes: object = {}): RpdeItem => ({
  ...{ state: 'updated', kind: 'SessionSeries', id, modified },
  data: { ...footballSeries, '@id': `https://kajen.example/series/${id}`, ...changes },
});

test('a feed that dies in the middle goes on where it stood, and takes in nothing half', async () => {
  const items = ['d1', 'd2', 'd3', 'd4', 'd5'].map((id, n) => series(id, n, { name: `Döende boll ${n}` }));
  publishItems(at.server, '/dying', items);
  const id = await at.connect('/dying');
  at.server.says(
    '/dying?from=2',
    response => void response.writeHead(200).write('{"next": "/dying?fr', () => response.destroy()),
  );
  await at.run(id);
  expect(await at.activities(id)).toEqual([]);
  const { feed } = await at.page(id);
  expect([feed.failure?.code, feed.tries, feed.failingSince]).toEqual(['unreachable', 1, at.house.now]);
  publishItems(at.server, '/dying?from=2', items.slice(2), 10);
  at.server.says('/dying?from=2', { next: '/dying?from=5', items: items.slice(2) });
  await at.run(id, 30);
  expect(await at.activities(id)).toHaveLength(5);
  expect((await at.page(id)).feed).toMatchObject({ failure: null, tries: 0, failingSince: null });
});

test('a ring is seen, a wait is kept, and silence is told after three days', async () => {
  at.server.says('/ring', { next: '/ring?b', items: [series('r1', 1)] });
  at.server.says('/ring?b', { next: '/ring', items: [series('r2', 2)] });
  const ring = await at.connect('/ring');
  await at.run(ring);
  expect((await at.page(ring)).feed.failure).toEqual({ code: 'loop' });

  at.server.says('/busy', { next: '/busy?x', items: [] });
  const busy = await at.connect('/busy');
  at.server.says('/busy', response => void response.writeHead(429, { 'retry-after': '7200' }).end());
  await at.run(busy);
  const { feed } = await at.page(busy);
  expect([feed.failure, feed.nextAt]).toEqual([
    { code: 'too-often', status: 429 },
    new Date(at.house.now.getTime() + 7200_000),
  ]);
  const told = () =>
    at.house.database.read(clock, sight =>
      sight.selectFrom('notices').where('what', '=', 'feed-silent').selectAll().execute(),
    );
  await at.run(busy, 2 * 1440);
  expect(await told()).toEqual([]);
  await at.run(busy, 3 * 1440 + 1);
  const after = await told();
  expect(after.map(({ path }) => path)).toContain(`/arbete/kopplingar/${busy}`);
  await at.run(busy, 4 * 1440);
  expect(await told()).toHaveLength(after.length);
});

test('two processes do not read the same feed at once, and one that is overtaken takes back what it did', async () => {
  let entered = () => {};
  const reached = new Promise<void>(resolve => {
    entered = resolve;
  });
  let answer = () => {};
  publishItems(at.server, '/two', [series('w1', 1, { name: 'Två läser' })]);
  const id = await at.connect('/two');
  at.server.says('/two', response => {
    answer = () =>
      response
        .writeHead(200)
        .end(JSON.stringify({ next: '/two?from=1', items: [series('w1', 1, { name: 'Två läser' })] }));
    entered();
  });
  const first = at.run(id);
  await reached;
  const before = at.server.asked.length;
  await at.run(id, 1);
  expect(at.server.asked.length).toBe(before);
  publishItems(at.server, '/two', [series('w1', 1, { name: 'Två läser' })]);
  await at.run(id, 60);
  answer();
  await first;
  expect(await at.activities(id)).toEqual([['Två läser', 'waiting']]);
  expect((await at.page(id)).runs).toHaveLength(1);
});
