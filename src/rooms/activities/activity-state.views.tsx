import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { freshness, freshnessMonths, monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { day, isoDay } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { Badge, Notice, type Tone } from '#ui/parts.tsx';
import { activityMessages } from './activity.messages.ts';
import { mayDo } from './activity.policy.ts';
import type { Activity } from './activity.ts';
import { activitiesPath } from './activity-facts.views.tsx';
import { lastSessionOn } from './schedule.rules.ts';

type State = keyof typeof activityMessages.sv.states;

const tones: Record<State, Tone> = {
  ...{
    approved: 'good',
    waiting: 'info',
    returned: 'warn',
    amber: 'warn',
    hidden: 'bad',
    closed: 'neutral',
    over: 'warn',
  },
};

/** Everything that holds of an activity now, the worst first. */
export function statesOf({ newest, published, closed, assuredAt }: Activity, now: Date): State[] {
  if (closed) return ['closed'];
  const age = published ? freshness(assuredAt, now) : 'fresh';
  const over = published && (lastSessionOn(published.profile.schedule) ?? '9999') < isoDay(now);
  const unlike: State[] = [
    ...(newest.fate === 'approved' ? [] : [newest.fate]),
    ...(age === 'fresh' ? [] : [age]),
    ...(over ? ['over' as const] : []),
  ];
  return published && unlike.length === 0 ? ['approved'] : unlike;
}

export const ActivityBadges: FC<{ visit: Visit; activity: Activity }> = ({ visit, activity }) => (
  <>
    {statesOf(activity, visit.now).map(state => (
      <Badge tone={tones[state]}>{activityMessages[visit.language].states[state]}</Badge>
    ))}
  </>
);

export const AssureActivity: FC<{ visit: Visit; activity: Activity }> = ({ visit, activity }) => (
  <Form action={visit.href(`${activitiesPath}/${activity.id}/assure`)} inline>
    <Button icon="check" variant="secondary" about={activity.newest.profile.title}>
      {activityMessages[visit.language].page.assure}
    </Button>
  </Form>
);

/** What somebody should know or do about it now. */
export const ActivityNotices: FC<{ visit: Visit; activity: Activity }> = ({ visit, activity }) => {
  const { page } = activityMessages[visit.language];
  const { newest, published, closed } = activity;
  const decides = mayDo(visit.actor, activity).approve.allowed;
  const written = day(newest.writtenAt, visit.language);
  if (closed) return <ClosedNotice visit={visit} activity={activity} />;
  return (
    <>
      {newest.fate === 'waiting' && !decides && (
        <Notice title={page.waitingTitle}>
          <p>{published ? page.waitingText(written) : page.waitingFirst(written)}</p>
        </Notice>
      )}
      {newest.fate === 'returned' && (
        <Notice tone="warn" title={page.returnedTitle}>
          <blockquote>{newest.returnReason}</blockquote>
          <p>{page.returnedText}</p>
        </Notice>
      )}
      <AgeNotice visit={visit} activity={activity} />
    </>
  );
};

const AgeNotice: FC<{ visit: Visit; activity: Activity }> = ({ visit, activity }) => {
  const { page } = activityMessages[visit.language];
  const states = statesOf(activity, visit.now);
  const on = (at: Date) => day(at, visit.language);
  const since = on(activity.assuredAt);
  const press = mayDo(visit.actor, activity).assure.allowed && <AssureActivity visit={visit} activity={activity} />;
  if (states.includes('over'))
    return (
      <Notice tone="warn" title={page.overTitle}>
        <p>{page.overText}</p>
      </Notice>
    );
  if (!states.includes('amber') && !states.includes('hidden')) return null;
  const hidden = states.includes('hidden');
  const hides = on(monthsAfter(activity.assuredAt, freshnessMonths.hidden));
  return (
    <Notice tone={hidden ? 'bad' : 'warn'} title={hidden ? page.hiddenTitle : page.amberTitle} action={press}>
      <p>{hidden ? page.hiddenText(since) : page.amberText(since, hides)}</p>
    </Notice>
  );
};

const ClosedNotice: FC<{ visit: Visit; activity: Activity }> = ({ visit, activity }) => {
  const { page } = activityMessages[visit.language];
  const reopen = mayDo(visit.actor, activity).reopen.allowed && (
    <Form action={visit.href(`${activitiesPath}/${activity.id}/reopen`)} inline>
      <Button variant="secondary">{page.reopen}</Button>
    </Form>
  );
  return (
    <Notice tone="neutral" title={page.closedTitle} action={reopen || undefined}>
      <p>{activity.closed && page.closedText(day(activity.closed.at, visit.language))}</p>
      <blockquote>{activity.closed?.reason}</blockquote>
    </Notice>
  );
};
