import { createHash } from 'node:crypto';
import type { ListedActivity } from '#rooms/activities/listed-activity.ts';
import type { ListedPremises } from '#rooms/organisations/listed-premises.ts';
import { freshness, freshnessMonths, monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { isoDay } from '#ui/dates.ts';
import type { NumberedEntry, OpenFeed, OpenFeedEntry } from './open-feed.ts';
import { facilityUse, namedPremises } from './openactive-facility.rules.ts';
import type { JsonRecord, World } from './openactive-record.rules.ts';
import { distinctSessions } from './openactive-schedule.rules.ts';
import { scheduledSession, sessionItemId, sessionSeries } from './openactive-series.rules.ts';
import { sessionWindow } from './session-window.rules.ts';

/** What a source has in the feeds at a moment, and when that next changes by time alone. */
export interface Made {
  entries: OpenFeedEntry[];
  dueAt: Date | undefined;
}

/** Something that is public at `now` and belongs in the feeds. */
type Part = Pick<OpenFeedEntry, 'feed' | 'itemId' | 'startsAt'> & { says: JsonRecord };

/** An activity with something still to come: its series, and its sessions of the next weeks. One that is over is in no feed. */
export function madeOfActivity(activity: ListedActivity, now: Date, world: World): Made {
  const { sessions, changesAt } = sessionWindow(activity.profile.schedule, now);
  if (changesAt === undefined) return { entries: [], dueAt: undefined };
  const parts: Part[] = [
    { feed: 'session-series', itemId: activity.id, startsAt: undefined, says: seriesAt(activity, now, world) },
    ...sessions.map(session => ({
      ...{ feed: 'scheduled-sessions' as const, itemId: sessionItemId(activity.id, session.startsAt) },
      ...{ startsAt: session.startsAt, says: scheduledSession(activity, session, world) },
    })),
  ];
  const pageLeaves = [staleAt(activity.organisation.assuredAt)].filter(at => at > now);
  const dueAt = earliest([changesAt, staleAt(activity.assuredAt), ...pageLeaves]);
  return { entries: parts.map(entryOf(activity.id, activity.municipalityCode)), dueAt };
}

/** The premises of an organisation. */
export function madeOfPremises(listed: ListedPremises, world: World): Made {
  const named = namedPremises(listed);
  const parts = named.map(
    (each): Part => ({
      feed: 'facility-uses',
      itemId: each.id,
      startsAt: undefined,
      says: facilityUse(listed, each, world),
    }),
  );
  const entries = parts.map(entryOf(listed.organisationId, listed.municipalityCode));
  return { entries, dueAt: entries.length > 0 ? staleAt(listed.assuredAt) : undefined };
}

function entryOf(sourceId: string, municipalityCode: string) {
  return ({ feed, itemId, startsAt, says }: Part): OpenFeedEntry => {
    const imprint = createHash('sha256').update(JSON.stringify(says)).digest('hex');
    return { feed, itemId, sourceId, municipalityCode, startsAt, imprint };
  };
}

const staleAt = (assuredAt: Date): Date => monthsAfter(assuredAt, freshnessMonths.hidden);
const earliest = (moments: readonly Date[]): Date | undefined =>
  moments.toSorted((a, b) => a.getTime() - b.getTime())[0];

/** The page of an organisation that nobody has vouched for in a year is not there to be pointed at. */
const seriesAt = (activity: ListedActivity, now: Date, world: World): JsonRecord =>
  sessionSeries(activity, freshness(activity.organisation.assuredAt, now) !== 'hidden', world);

/** What is public now, by the id of its source. */
export interface PublicNow {
  activities: ReadonlyMap<string, ListedActivity>;
  premises: ReadonlyMap<string, ListedPremises>;
}

/** What an entry says now; undefined where it is no longer public, whatever the feed's list still has. */
export function saidBy(
  entry: Omit<NumberedEntry, 'changeNumber'>,
  known: PublicNow,
  now: Date,
  world: World,
): JsonRecord | undefined {
  const listed = known.premises.get(entry.sourceId);
  const activity = known.activities.get(entry.sourceId);
  const makers: Record<OpenFeed, () => JsonRecord | undefined> = {
    'session-series': () => activity && seriesAt(activity, now, world),
    'scheduled-sessions': () => activity && sessionSaid(activity, entry.startsAt, world),
    'facility-uses': () => {
      const found = listed && namedPremises(listed).find(({ id }) => id === entry.itemId);
      return listed && found && facilityUse(listed, found, world);
    },
  };
  return makers[entry.feed]();
}

function sessionSaid(activity: ListedActivity, startsAt: Date | undefined, world: World): JsonRecord | undefined {
  if (startsAt === undefined) return undefined;
  const sessions = distinctSessions(activity.profile.schedule, isoDay(startsAt));
  const session = sessions.find(each => each.startsAt.getTime() === startsAt.getTime());
  return session && scheduledSession(activity, session, world);
}
