import { Temporal } from 'temporal-polyfill';
import { isoDay } from '#ui/dates.ts';
import type { Goal, GoalOutcome, GoalState } from './goal.ts';
import type { ReachAnswer } from './reach-answer.ts';
import type { Change, Snapshot, SnapshotArea } from './standing-question.ts';

/** Less than this is no child, but what an estimate leaves when it is shared out. */
const nobody = 0.5;

/** Whether there were children in an area who had nothing. */
export function isWhite({ lacking }: Pick<SnapshotArea, 'lacking'>): boolean {
  return lacking >= nobody;
}

/** Whether there were children in an area, and all of them had something. */
export function isServed({ children, lacking }: Pick<SnapshotArea, 'children' | 'lacking'>): boolean {
  return children >= nobody && lacking < nobody;
}

/** An answer in small, to be kept. */
export function snapshotOf({ basis, areas, counted }: ReachAnswer, takenAt: Date): Snapshot {
  return {
    ...{ takenAt, level: basis.level, countedOn: basis.countedOn, activities: counted },
    areas: areas.map(({ id, name, children, lacking, nearest }) => ({
      ...{ areaId: id, areaName: name, children, lacking },
      nearestMetres: nearest ? Math.round(nearest.metres) : undefined,
      nearestTitle: nearest?.supply.title.slice(0, 200),
    })),
  };
}

/** What has changed. An area without children is neither white nor served: nothing has become better there. */
export function changeBetween(before: Snapshot, after: Snapshot): Change {
  if (before.level !== after.level) return { gone: [], come: [], comparable: false };
  const then = new Map(before.areas.map(area => [area.areaId, area]));
  const was = (id: string, how: (area: SnapshotArea) => boolean) => {
    const area = then.get(id);
    return area !== undefined && how(area);
  };
  return {
    gone: after.areas.filter(area => isServed(area) && was(area.areaId, isWhite)),
    come: after.areas.filter(area => isWhite(area) && was(area.areaId, isServed)),
    comparable: true,
  };
}

/** The last snapshot taken so long ago, or else the first there is; of those that come before the newest. Newest first is how they come. */
export function snapshotBefore(snapshots: readonly Snapshot[], at: Date): Snapshot | undefined {
  const earlier = snapshots.slice(1);
  return earlier.find(({ takenAt }) => takenAt <= at) ?? earlier.at(-1);
}

/** How many children lacked something, and how many areas were white. */
export function sumsOf({ areas }: Snapshot): { children: number; lacking: number; white: number } {
  const sum = (of: (area: SnapshotArea) => number) => areas.reduce((total, area) => total + of(area), 0);
  return { children: sum(a => a.children), lacking: sum(a => a.lacking), white: areas.filter(isWhite).length };
}

/** What the last day brings is in time: the snapshot that decides is taken the day after. */
const decidedOn = (dueOn: string): string => Temporal.PlainDate.from(dueOn).add({ days: 1 }).toString();

/** How a goal stands on a day. */
export function goalState({ dueOn, outcomes }: Goal, today: string): GoalState {
  const found = (what: GoalOutcome) => outcomes.find(({ outcome }) => outcome === what);
  if (found('withdrawn')) return 'withdrawn';
  const reached = found('reached');
  if (reached) return found('missed') || reached.on > decidedOn(dueOn) ? 'reached-late' : 'reached';
  return found('missed') || dueOn < today ? 'late' : 'open';
}

/**
 * What a snapshot makes of a goal: reached when the area's children all have something, missed when its day has passed. Undefined where
 * it makes nothing of it. An area that is not in the snapshot any more, because areas are of another kind now, reaches nothing.
 */
export function outcomeBy(goal: Goal, snapshot: Snapshot): GoalOutcome | undefined {
  const today = isoDay(snapshot.takenAt);
  const state = goalState(goal, today);
  if (state !== 'open' && state !== 'late') return undefined;
  const area = snapshot.areas.find(({ areaId }) => areaId === goal.areaId);
  if (area && isServed(area)) return 'reached';
  const told = goal.outcomes.some(({ outcome }) => outcome === 'missed');
  return goal.dueOn < today && !told ? 'missed' : undefined;
}

/** Whether a standing question wants a snapshot: none this calendar month, or a goal whose day has passed and nobody has looked since. */
export function wantsSnapshot(newest: Date | undefined, goals: readonly Goal[], now: Date): boolean {
  const today = isoDay(now);
  if (newest === undefined || isoDay(newest).slice(0, 7) !== today.slice(0, 7)) return true;
  return goals.some(goal => goalState(goal, today) === 'late' && !goal.outcomes.length && isoDay(newest) <= goal.dueOn);
}
