import { clock } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { lockActivity } from '#rooms/activities/activity.storage.ts';
import type { Activity } from '#rooms/activities/activity.ts';
import {
  closeTaken,
  reopenTaken,
  retakeActivity,
  type TakingWay,
  takeActivity,
} from '#rooms/activities/activity-taking.commands.ts';
import { dayAfter } from '#rooms/activities/schedule.ts';
import { changedFields } from '#rooms/organisations/organisation.rules.ts';
import { type Feed, mostActivities, type RunCounts } from './feed.ts';
import { activityFrom } from './feed-activity.rules.ts';
import type { Around, Taking } from './feed-activity.ts';
import { findSeries, type KnownSeries, settleSeries } from './feed-item.storage.ts';
import type { RefusalCode, RemarkCode } from './feed-item.ts';
import { asBegun, mergedWith } from './feed-merge.rules.ts';
import { goneReason, movedReason } from './feed-reason.rules.ts';
import {
  type ActivitySource,
  countSources,
  deleteSource,
  findLeftBehind,
  findSourceOfItem,
  saveSource,
} from './feed-source.storage.ts';

/** What was done, for the run's figures. */
type Done = keyof Pick<RunCounts, 'made' | 'changed' | 'closed'> | undefined;

interface Settling {
  sight: Sight;
  feed: Feed;
  around: Around;
  now: Date;
}

/** Where there was only room for the nearest times it is looked at again so many days later. */
const lookAgainDays = 14;

/** Makes, changes or closes the activity of one series as it is now known, in the transaction of whoever calls. */
export async function settleOne(settling: Settling, itemId: string): Promise<Done> {
  const { sight, feed, around } = settling;
  const known = await findSeries(sight, feed.id, itemId);
  const taking = known && takingOf(known, around);
  const source = known && (await findSourceOfItem(sight, feed.id, known.itemId));
  const full = taking?.ok && !source && (await isFull(settling));
  const done = known && !full ? await act(settling, known, taking, source) : undefined;
  const refusal: RefusalCode | null = full ? 'too-many' : taking && !taking.ok ? taking.refusal : null;
  const remarks = taking?.remarks ?? [];
  await settleSeries(sight, feed.id, itemId, { refusal, remarks, dueOn: dueOn(remarks, around.today) });
  return done;
}

function takingOf({ deleted, told, sessions }: KnownSeries, around: Around): Taking | undefined {
  if (deleted) return undefined;
  if (told === undefined || typeof told === 'string') return { ok: false, refusal: told ?? 'unreadable', remarks: [] };
  return activityFrom(told, sessions, around);
}

async function isFull({ sight, feed }: Settling): Promise<boolean> {
  return (await countSources(sight, feed.id)) >= mostActivities;
}

function dueOn(remarks: readonly RemarkCode[], today: string): string | null {
  if (!remarks.includes('times-cut')) return null;
  return dayAfter(today, lookAgainDays);
}

async function act(
  settling: Settling,
  known: KnownSeries,
  taking: Taking | undefined,
  source: ActivitySource | undefined,
): Promise<Done> {
  // What is over leaves the public list by itself; what cannot be read any longer ages there until it does.
  if (!taking?.ok)
    return source && (known.deleted || taking?.refusal === 'cancelled') ? closeOf(settling, source) : undefined;
  const held = source ?? (await returned(settling, taking));
  const activity = held && (await lockActivity(settling.sight, held.activityId));
  if (held && activity?.organisationId === taking.organisation.id)
    return change(settling, known, taking, held, activity);
  if (held && activity) await leave(settling, held, activity);
  return make(settling, known, taking);
}

/** What was in the feed under another id, and is gone under that one: the same organisation, title and place. */
async function returned(
  { sight, feed }: Settling,
  { profile, organisation }: Extract<Taking, { ok: true }>,
): Promise<ActivitySource | undefined> {
  const left = await findLeftBehind(sight, feed.id);
  for (const each of left) {
    if (changedFields(each.taken, profile).some(field => field === 'title' || field === 'placeName')) continue;
    const activity = await lockActivity(sight, each.activityId);
    if (activity?.organisationId === organisation.id) return each;
  }
  return undefined;
}

async function make(settling: Settling, known: KnownSeries, taking: Extract<Taking, { ok: true }>): Promise<Done> {
  const { sight, feed, now } = settling;
  const { profile, organisation } = taking;
  const activityId = await takeActivity(sight, organisation.id, profile, wayOf(settling, known));
  const since = { takenAt: now, confirmedAt: now, closedByFeed: false, kept: [] };
  await saveSource(sight, { activityId, feedId: feed.id, itemId: known.itemId, taken: profile, ...since });
  return 'made';
}

async function change(
  settling: Settling,
  known: KnownSeries,
  taking: Extract<Taking, { ok: true }>,
  source: ActivitySource,
  before: Activity,
): Promise<Done> {
  const { sight, now, around } = settling;
  const profile = asBegun(source.taken, taking.profile, around.today);
  const way = wayOf(settling, known);
  const again = before.closed && source.closedByFeed;
  const activity = again ? await reopenTaken(sight, before, way) : before;
  const { profile: merged, kept } = mergedWith(activity.newest.profile, source.taken, profile);
  // What somebody here has closed stays closed, whatever the feed says.
  const differs = !activity.closed && changedFields(activity.newest.profile, merged).length > 0;
  if (differs) await retakeActivity(sight, activity, merged, way);
  const since = { takenAt: now, confirmedAt: now, closedByFeed: false };
  await saveSource(sight, { ...source, itemId: known.itemId, taken: profile, kept, ...since });
  return differs || again ? 'changed' : undefined;
}

async function closeOf(settling: Settling, source: ActivitySource): Promise<Done> {
  const { sight, feed } = settling;
  const activity = await lockActivity(sight, source.activityId);
  if (!activity || activity.closed) return undefined;
  await closeTaken(sight, activity, goneReason(feed.name), wayOf(settling));
  await saveSource(sight, { ...source, closedByFeed: true });
  return 'closed';
}

/** The feed says that it is another organisation's now: theirs is made anew, and this one is closed. */
async function leave(settling: Settling, source: ActivitySource, activity: Activity): Promise<void> {
  const { sight, feed } = settling;
  if (!activity.closed) await closeTaken(sight, activity, movedReason(feed.name), wayOf(settling));
  await deleteSource(sight, source.activityId);
}

function wayOf({ feed, now }: Settling, known?: KnownSeries): TakingWay {
  const told = typeof known?.told === 'object' ? known.told.assuredOn : undefined;
  const at = told === undefined ? now : new Date(`${present(told)}T00:00:00Z`);
  return { actor: clock, now, ground: `feed ${feed.id}`, approved: feed.trusted, assuredAt: at < now ? at : now };
}
