import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { subjectIcons } from '#rooms/organisations/municipality-home.ts';
import { coordinatedCodes } from '#rooms/organisations/organisation.policy.ts';
import { subjectOf } from '#rooms/organisations/taxonomy.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { Button, ButtonRow } from '#ui/form.tsx';
import { Card, CardList, EmptyState } from '#ui/lists.tsx';
import { AsWritten, IconLink, PageHeading, Section } from '#ui/page-parts.tsx';
import { activityMessages } from './activity.messages.ts';
import { type ActivityWork, workPageSize } from './activity.queries.ts';
import type { Activity } from './activity.ts';
import { activityCostMessages } from './activity-cost.messages.ts';
import { costPath } from './activity-cost.views.tsx';
import { activitiesPath, agesSaid, missedPath } from './activity-facts.views.tsx';
import { ActivityBadges } from './activity-state.views.tsx';
import { hoursSaid, weekdayName } from './schedule-sentence.ts';
import { vouchingMessages } from './vouching.messages.ts';
import { vouchingsPath } from './vouching.ts';

type ListProps = ActivityWork & { visit: Visit; mayAdd: boolean };

/** The activities of the organisations that one belongs to, and those that wait for one's answer. */
export const ActivitiesPage: FC<ListProps> = ({ visit, own, waiting, waitingTotal, total, page, mayAdd }) => {
  const words = activityMessages[visit.language];
  const add = mayAdd && (
    <Button icon="plus" href={visit.href(`${activitiesPath}/ny`)}>
      {words.add}
    </Button>
  );
  return (
    <WorkFrame visit={visit} title={words.menu} notice={<JustDone visit={visit} said={words.done} />}>
      <PageHeading title={words.menu} lead={words.lead} actions={total > 0 && add} />
      <Waiting visit={visit} waiting={waiting} waitingTotal={waitingTotal} />
      {total > 0 && (
        <Section title={words.mine}>
          <ActivityCards visit={visit} all={own} />
          <Pages visit={visit} page={page} total={total} />
        </Section>
      )}
      <MoreWays visit={visit} />
      {total === 0 && waiting.length === 0 && (
        <EmptyState title={words.none} icon="kite" action={add}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
    </WorkFrame>
  );
};

const Waiting: FC<Pick<ListProps, 'visit' | 'waiting' | 'waitingTotal'>> = ({ visit, waiting, waitingTotal }) => {
  const words = activityMessages[visit.language];
  if (waiting.length === 0) return null;
  return (
    <Section title={words.waitingForMe}>
      <ActivityCards visit={visit} all={waiting} />
      {waitingTotal > waiting.length && <p>{words.moreWait(waiting.length, waitingTotal)}</p>}
    </Section>
  );
};

const MoreWays: FC<{ visit: Visit }> = ({ visit }) => (
  <ButtonRow>
    <IconLink href={visit.href(vouchingsPath)} icon="heart">
      {vouchingMessages[visit.language].mine}
    </IconLink>
    {coordinatedCodes(visit.actor).length > 0 && (
      <>
        <IconLink href={visit.href(costPath)} icon="list">
          {activityCostMessages[visit.language].link}
        </IconLink>
        <IconLink href={visit.href(missedPath)} icon="speech">
          {activityMessages[visit.language].missed}
        </IconLink>
      </>
    )}
  </ButtonRow>
);

export const ActivityCards: FC<{ visit: Visit; all: readonly Activity[] }> = ({ visit, all }) => (
  <CardList columns={2}>
    {all.map(activity => {
      const { profile } = activity.newest;
      const subject = subjectOf(profile.what);
      const times = profile.schedule.times.map(
        each => `${weekdayName(each.byDay, visit.language)} ${hoursSaid(each, visit.language)}`,
      );
      return (
        <Card
          icon={subject ? subjectIcons[subject] : 'kite'}
          title={profile.title}
          href={visit.href(`${activitiesPath}/${activity.id}`)}
          meta={
            <AsWritten>
              {[activity.organisationName, agesSaid(profile, visit.language), ...times].join(' · ')}
            </AsWritten>
          }
          badges={<ActivityBadges visit={visit} activity={activity} />}
        />
      );
    })}
  </CardList>
);

const Pages: FC<{ visit: Visit; page: number; total: number }> = ({ visit, page, total }) => {
  const words = activityMessages[visit.language];
  const last = Math.ceil(total / workPageSize);
  if (last <= 1) return null;
  const to = (number: number) => visit.href(`${activitiesPath}?sida=${number}`);
  return (
    <ButtonRow>
      <p>{words.pages(page, last)}</p>
      {page > 1 && (
        <Button variant="secondary" href={to(page - 1)}>
          {words.previous}
        </Button>
      )}
      {page < last && (
        <Button variant="secondary" href={to(page + 1)}>
          {words.next}
        </Button>
      )}
    </ButtonRow>
  );
};
