import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Button, ButtonRow } from '#ui/form.tsx';
import { Card } from '#ui/lists.tsx';
import { coordinates, may, speaksFor } from './organisation.policy.ts';
import { freshness } from './organisation.rules.ts';
import { AssureButton, StateBadges, workHref } from './organisation-state.views.tsx';
import { wordsFor } from './organisation-terms.messages.ts';
import { workListMessages } from './work-list.messages.ts';
import type { WorkRow, WorkState } from './work-list.ts';

/** Whether her own page asks something of her that is not among a coordinator's tasks already. */
export function needsMe(row: WorkRow, visit: Visit): boolean {
  if (row.closed || !speaksFor(visit.actor, row.id)) return false;
  const listed = coordinates(visit.actor, row.municipalityCode);
  return row.fate === 'returned' || (!listed && freshness(row.assuredAt, visit.now) !== 'fresh');
}

/** One thing for a coordinator to do. */
export const TaskCard: FC<{ visit: Visit; row: WorkRow; meta: string; state: WorkState }> = props => {
  const { visit, row, meta, state } = props;
  const assures = state === 'amber' || state === 'hidden';
  return (
    <Card
      title={row.name}
      href={workHref(visit, row.id, state === 'checks' ? '#kontroller' : '')}
      meta={[wordsFor(visit.language).kind(row.kind), meta].filter(Boolean).join(' · ')}
      badges={
        state === 'checks' && (
          <StateBadges visit={visit} standing={{ ...row, fate: 'approved', assuredAt: visit.now }} quiet />
        )
      }
      footer={assures && <AssureButton visit={visit} id={row.id} name={row.name} back={visit.path} secondary />}
    />
  );
};

/** An actor that one speaks for: how it stands, and the one thing to do next. */
export const MyCard: FC<{ visit: Visit; row: WorkRow }> = ({ visit, row }) => {
  const words = workListMessages[visit.language];
  const edits = may(visit.actor, { ...row, newest: row }).edit.allowed;
  const returned = row.fate === 'returned';
  return (
    <Card
      title={row.name}
      href={workHref(visit, row.id)}
      meta={wordsFor(visit.language).kind(row.kind)}
      badges={!returned && <StateBadges visit={visit} standing={row} />}
      footer={edits && <MyActs visit={visit} row={row} />}
    >
      {row.fate === 'waiting' && <p>{words.mineWaiting}</p>}
      {returned && (
        <>
          <p>{words.mineReturned}</p>
          <blockquote>{row.returnReason}</blockquote>
        </>
      )}
    </Card>
  );
};

const MyActs: FC<{ visit: Visit; row: WorkRow }> = ({ visit, row }) => {
  const words = workListMessages[visit.language];
  const stale = freshness(row.assuredAt, visit.now) !== 'fresh';
  return (
    <ButtonRow>
      {stale && <AssureButton visit={visit} id={row.id} name={row.name} back={visit.path} />}
      <Button variant={stale ? 'secondary' : 'primary'} href={workHref(visit, row.id, '/andra')} icon="pencil">
        {row.fate === 'returned' ? words.changeAgain : words.change}
      </Button>
    </ButtonRow>
  );
};
