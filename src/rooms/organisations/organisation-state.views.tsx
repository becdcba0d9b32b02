import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Done } from '#rooms/places/frame.views.tsx';
import { day } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { Badge, Notice } from '#ui/parts.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { coordinates, may, speaksFor } from './organisation.policy.ts';
import { freshness, freshnessMonths, monthsAfter } from './organisation.rules.ts';
import type { Organisation } from './organisation.ts';
import type { WorkRow } from './work-list.ts';

/** Where an organisation is in the working face. */
export const workHref = (visit: Visit, id: string, rest = '') => visit.href(`/arbete/aktorer/${id}${rest}`);

/** What was just done, by the name of the act in the address. */
export const JustDone: FC<{ visit: Visit }> = ({ visit }) => {
  const sentence = organisationMessages[visit.language].done[visit.query.get('klart') ?? ''];
  return sentence === undefined ? null : (
    <Done>
      <p>{sentence}</p>
    </Done>
  );
};

type Standing = Pick<WorkRow, 'fate' | 'assuredAt' | 'closed'> & Partial<WorkRow>;

/** How an organisation stands, each state with a word and a shape. */
export const StateBadges: FC<{ visit: Visit; standing: Standing; quiet?: boolean }> = ({ visit, standing, quiet }) => {
  const { states } = organisationMessages[visit.language];
  const { fate, assuredAt, closed, checksComingUp = 0, appealsWaiting = 0 } = standing;
  if (closed) return <Badge>{states.closed}</Badge>;
  const fresh = freshness(assuredAt, visit.now);
  const calm = fate === 'approved' && fresh === 'fresh' && checksComingUp + appealsWaiting === 0;
  return (
    <>
      {fate === 'waiting' && <Badge tone="info">{states.waiting}</Badge>}
      {fate === 'returned' && <Badge tone="warn">{states.returned}</Badge>}
      {fresh === 'amber' && <Badge tone="warn">{states.amber}</Badge>}
      {fresh === 'hidden' && <Badge tone="bad">{states.hidden}</Badge>}
      {appealsWaiting > 0 && <Badge tone="info">{states.appeal}</Badge>}
      {checksComingUp > 0 && <Badge tone="warn">{states.checks(checksComingUp)}</Badge>}
      {calm && !quiet && <Badge tone="good">{states.fresh}</Badge>}
    </>
  );
};

/** "Stämmer fortfarande", one press. */
export const AssureButton: FC<{
  visit: Visit;
  id: string;
  name: string;
  back?: string;
  secondary?: boolean;
}> = props => {
  const { page } = organisationMessages[props.visit.language];
  const hidden = { tillbaka: props.back };
  return (
    <Form action={workHref(props.visit, props.id, '/assure')} hidden={hidden} inline>
      <Button variant={props.secondary ? 'secondary' : 'primary'} icon="check" about={page.assureAbout(props.name)}>
        {page.assure}
      </Button>
    </Form>
  );
};

/** What those who work with the organisation must know before anything else. */
export const StateNotices: FC<{ visit: Visit; organisation: Organisation }> = ({ visit, organisation }) => {
  const { page } = organisationMessages[visit.language];
  const { newest, assuredAt, closed } = organisation;
  const on = (at: Date) => day(at, visit.language);
  if (closed) return <ClosedNotice visit={visit} organisation={organisation} />;
  const coordinator = coordinates(visit.actor, organisation.municipalityCode);
  return (
    <>
      {newest.fate === 'waiting' && !coordinator && (
        <Notice title={page.waitingTitle}>
          <p>{page.waitingText(on(newest.writtenAt))}</p>
        </Notice>
      )}
      {newest.fate === 'returned' && <ReturnedNotice visit={visit} organisation={organisation} />}
      <FreshnessNotice visit={visit} organisation={organisation} assuredAt={assuredAt} />
    </>
  );
};

const ReturnedNotice: FC<{ visit: Visit; organisation: Organisation }> = ({ visit, organisation }) => {
  const { page } = organisationMessages[visit.language];
  const { newest, id } = organisation;
  const own = speaksFor(visit.actor, id);
  return (
    <Notice
      tone={own ? 'warn' : 'neutral'}
      title={own ? page.returnedTitle : page.returnedThem}
      action={own && <Button href={workHref(visit, id, '/andra')}>{page.returnedNext}</Button>}
    >
      <p>{own ? page.returnedText : page.returnedReason}</p>
      <blockquote>{newest.returnReason}</blockquote>
    </Notice>
  );
};

const FreshnessNotice: FC<{ visit: Visit; organisation: Organisation; assuredAt: Date }> = (props): Child => {
  const { visit, organisation, assuredAt } = props;
  const { page } = organisationMessages[visit.language];
  const state = freshness(assuredAt, visit.now);
  if (state === 'fresh') return null;
  const on = (at: Date) => day(at, visit.language);
  const hides = on(monthsAfter(assuredAt, freshnessMonths.hidden));
  return (
    <Notice
      tone={state === 'amber' ? 'warn' : 'bad'}
      title={state === 'amber' ? page.amberTitle : page.hiddenTitle}
      action={
        may(visit.actor, organisation).assure.allowed && (
          <AssureButton visit={visit} id={organisation.id} name={organisation.newest.profile.name} />
        )
      }
    >
      <p>{state === 'amber' ? page.amberText(on(assuredAt), hides) : page.hiddenText(on(assuredAt))}</p>
    </Notice>
  );
};

const ClosedNotice: FC<{ visit: Visit; organisation: Organisation }> = ({ visit, organisation }) => {
  const { page } = organisationMessages[visit.language];
  const { closed, id } = organisation;
  const reopen = may(visit.actor, organisation).reopen.allowed && (
    <Form action={workHref(visit, id, '/reopen')} inline>
      <Button variant="secondary">{page.reopen}</Button>
    </Form>
  );
  return (
    <Notice tone="neutral" title={page.closedTitle} action={reopen || undefined}>
      <p>{closed && page.closedText(day(closed.at, visit.language))}</p>
      <blockquote>{closed?.reason}</blockquote>
    </Notice>
  );
};
