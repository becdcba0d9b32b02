import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { month } from '#ui/dates.ts';
import { Notice } from '#ui/parts.tsx';
import { followedMessages } from './followed.messages.ts';
import { changeBetween, snapshotBefore } from './standing-question.rules.ts';
import type { Snapshot, SnapshotArea } from './standing-question.ts';

/** What is compared with: half a year. */
const monthsBack = 6;

/** What has changed since half a year ago, or since the first measurement: what is gone first. */
export const ChangePart: FC<{ visit: Visit; snapshots: readonly Snapshot[] }> = ({ visit, snapshots }) => {
  const words = followedMessages[visit.language];
  const [newest] = snapshots;
  const back = new Date(visit.now);
  back.setMonth(back.getMonth() - monthsBack);
  const before = snapshotBefore(snapshots, back);
  if (!newest || !before) return <p class="hint">{words.first}</p>;
  const { gone, come, comparable } = changeBetween(before, newest);
  const since = month(before.takenAt, visit.now, visit.language);
  if (!comparable) return <p class="hint">{words.incomparable}</p>;
  return (
    <>
      {gone.length > 0 && (
        <Notice tone="good" title={words.gone(since, namesOf(gone))}>
          {gone.map(area => (
            <NearestNow visit={visit} area={area} />
          ))}
        </Notice>
      )}
      {come.length > 0 && (
        <Notice tone="warn" title={words.come(since, namesOf(come))}>
          {null}
        </Notice>
      )}
      {gone.length === 0 && <p>{words.same(since)}</p>}
    </>
  );
};

const namesOf = (areas: readonly SnapshotArea[]) => areas.map(({ areaName }) => areaName);

const NearestNow: FC<{ visit: Visit; area: SnapshotArea }> = ({ visit, area: { nearestTitle, nearestMetres } }) =>
  nearestTitle !== undefined && nearestMetres !== undefined ? (
    <p>{followedMessages[visit.language].nearestNow(nearestTitle, nearestMetres)}</p>
  ) : null;
