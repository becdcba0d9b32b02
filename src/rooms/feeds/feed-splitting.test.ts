import fc from 'fast-check';
import { expect, test } from 'vitest';
import { footballSeries } from './feed.cast.ts';
import type { Around } from './feed-activity.ts';
import type { FeedItem } from './feed-item.ts';
import { newestOf, readRpdePage } from './feed-page.rules.ts';
import { takingsOf } from './feed-preview.rules.ts';

const now = new Date('2026-11-23T11:00:00Z');
const around: Around = {
  ...{
    today: '2026-11-23',
    land: [],
    isNear: () => true,
    unsaidFree: true,
    unsaidSubject: 'sports',
    organisationId: 'a',
  },
  organisations: [{ id: 'a', name: 'A', placePrecision: 'exact' }],
};

/** Changes of a few series and sessions, as a server would tell them one after another. */
const change = fc.record({
  kind: fc.constantFrom('SessionSeries', 'ScheduledSession'),
  id: fc.constantFrom('1', '2', '3'),
  of: fc.constantFrom('1', '2', '3'),
  state: fc.constantFrom('updated', 'updated', 'deleted'),
  day: fc.integer({ min: 1, max: 28 }),
});

const seriesAt = (id: string) => `https://kajen.example/series/${id}`;

function itemOf(
  { kind, id, of, state, day }: typeof change extends fc.Arbitrary<infer T> ? T : never,
  modified: number,
) {
  const on = `2026-12-${String(day).padStart(2, '0')}`;
  const session = { superEvent: seriesAt(of), startDate: `${on}T17:00:00+01:00`, endDate: `${on}T18:00:00+01:00` };
  const series = { ...footballSeries, '@id': seriesAt(id), name: `Boll ${id}, ${day}`, eventSchedule: [] };
  const data = kind === 'SessionSeries' ? series : session;
  return { kind, id, state, modified, ...(state === 'updated' && { data }) };
}

test('however a feed is cut into pages, and read again in part, the same activities come of it', () => {
  const cuts = fc.array(fc.nat(30), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), cuts, (changes, at) => {
      const all = changes.map(itemOf);
      const read = (items: object[]) => readRpdePage({ next: 'x', items }, now)?.items ?? [];
      const whole = takingsOf(read(all), around);
      let known: FeedItem[] = [];
      const edges = [0, ...at.toSorted((a, b) => a - b), all.length];
      // Each page begins a little before the last one ended, as after a fault.
      for (const [index, to] of edges.entries())
        known = newestOf([...known, ...read(all.slice(Math.max(0, (edges[index - 1] ?? 0) - 2), to))]);
      expect(takingsOf(known, around)).toEqual(whole);
    }),
  );
});
