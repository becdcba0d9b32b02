import { activityFrom } from './feed-activity.rules.ts';
import type { Around, Taking } from './feed-activity.ts';
import type { FeedItem } from './feed-item.ts';
import { newestOf } from './feed-page.rules.ts';

/** What items become here, each series once, by title; in whatever order and on whatever pages they came. */
export function takingsOf(items: readonly FeedItem[], around: Around): (Taking & { title: string; itemId: string })[] {
  const held = newestOf(items).filter(each => !each.deleted);
  const sessions = Map.groupBy(
    held.filter(({ kind }) => kind === 'session'),
    each => each.parentId ?? each.id,
  );
  const takings = held.flatMap(item => {
    if (item.kind !== 'series') return [];
    const told = (sessions.get(item.parentId ?? item.id) ?? []).flatMap(each =>
      each.told?.kind === 'session' ? [each.told.session] : [],
    );
    return [{ title: item.title ?? '–', itemId: item.id, ...takingOf(item, told, around) }];
  });
  return takings.toSorted((a, b) => a.title.localeCompare(b.title, 'sv') || (a.itemId < b.itemId ? -1 : 1));
}

function takingOf({ told }: FeedItem, sessions: Parameters<typeof activityFrom>[1], around: Around): Taking {
  if (told?.kind === 'series') return activityFrom(told.series, sessions, around);
  return { ok: false, refusal: told?.kind === 'unreadable' ? told.reason : 'unreadable', remarks: [] };
}
