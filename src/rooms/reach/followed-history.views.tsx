import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { day } from '#ui/dates.ts';
import { Section } from '#ui/page-parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import type { Attempt } from './attempt.ts';
import { followedMessages } from './followed.messages.ts';
import { GoalBadge } from './goal.views.tsx';
import { HistoryChart } from './history-chart.views.tsx';
import { areaPathOf } from './reach-path.ts';
import { reachAddress } from './reach-question.rules.ts';
import type { Followed } from './standing-question.queries.ts';
import { isWhite, sumsOf } from './standing-question.rules.ts';
import type { SnapshotArea } from './standing-question.ts';

export interface OneProps {
  visit: Visit;
  municipality: Municipality;
  one: Followed & { attempts: readonly Attempt[] };
}

/** What is white in the newest snapshot. */
export const whiteIn = ({ one }: OneProps): SnapshotArea[] => one.snapshots[0]?.areas.filter(isWhite) ?? [];

/** Every snapshot, as a line and as a table. */
export const HistoryPart: FC<OneProps> = ({ visit, one: { snapshots } }) => {
  const words = followedMessages[visit.language];
  const { columns } = words;
  const rows = snapshots.map((each): Child[] => {
    const { lacking, children, white } = sumsOf(each);
    const on = day(each.takenAt, visit.language);
    return [on, words.ofChildren(lacking, children), String(white), String(each.activities)];
  });
  return (
    <Section title={words.history} id="historia">
      <HistoryChart visit={visit} snapshots={snapshots} />
      <DataTable
        id="history"
        caption={words.history}
        captionUnseen
        columns={[
          { label: columns.on, heading: true, short: true },
          { label: columns.lacking, numeric: true },
          { label: columns.white, numeric: true },
          { label: columns.activities, numeric: true },
        ]}
        rows={rows}
      />
    </Section>
  );
};

/** Areas that are white today, with the goals for them. */
export const WhitePart: FC<OneProps> = props => {
  const { visit } = props;
  const words = followedMessages[visit.language];
  const { columns } = words;
  const white = whiteIn(props);
  return (
    <Section title={words.whiteNow} id="nu">
      {white.length === 0 ? (
        <p>{words.noneWhite}</p>
      ) : (
        <DataTable
          id="now"
          caption={words.whiteNow}
          captionUnseen
          columns={[
            { label: columns.area, heading: true },
            { label: columns.lacking, numeric: true },
            { label: columns.nearest },
            { label: columns.goal },
          ]}
          rows={white.map(area => whiteRow(props, area))}
        />
      )}
    </Section>
  );
};

function whiteRow({ visit, municipality, one }: OneProps, area: SnapshotArea): Child[] {
  const words = followedMessages[visit.language];
  const { nearestTitle, nearestMetres } = area;
  return [
    <a href={visit.href(reachAddress(areaPathOf(municipality, area.areaId), one.standing.question))}>
      <bdi>{area.areaName}</bdi>
    </a>,
    words.ofChildren(area.lacking, area.children),
    nearestTitle === undefined ? words.nowhere : words.near(nearestTitle, nearestMetres ?? 0),
    one.goals.filter(({ areaId }) => areaId === area.areaId).map(goal => <GoalBadge visit={visit} goal={goal} />),
  ];
}
