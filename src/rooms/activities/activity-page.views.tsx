import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { Button, ButtonRow, ErrorSummary } from '#ui/form.tsx';
import { DefinitionList } from '#ui/lists.tsx';
import { Columns, IconLink, PageHeading, Section } from '#ui/page-parts.tsx';
import { activityMessages } from './activity.messages.ts';
import { mayDo } from './activity.policy.ts';
import type { ActivityPageData } from './activity.queries.ts';
import { ClosePart, DecisionPart, faultLine, type ReasonFault } from './activity-decision.views.tsx';
import { ActivityFacts, activitiesPath } from './activity-facts.views.tsx';
import { HistoryPart } from './activity-history.views.tsx';
import { ActivityBadges, ActivityNotices, AssureActivity, statesOf } from './activity-state.views.tsx';
import { VouchingsOnActivity, type VouchingsShown } from './vouching-on.views.tsx';

export type ActivityProps = ActivityPageData &
  VouchingsShown & {
    visit: Visit;
    fault?: ReasonFault | undefined;
    /** From where it comes, where it was not written here. */
    source?: Child;
  };

/** One activity, as those who work with it see it. */
export const ActivityPage: FC<ActivityProps> = props => {
  const { visit, activity, fault } = props;
  const words = activityMessages[visit.language];
  const { title } = activity.newest.profile;
  return (
    <WorkFrame
      visit={visit}
      title={`${title}, ${activity.organisationName}`}
      crumbs={[{ label: words.menu, href: visit.href(activitiesPath) }, { label: title }]}
      notice={<JustDone visit={visit} said={words.done} />}
    >
      {fault && <ErrorSummary title={words.page.reasonMissing} errors={[faultLine(props, fault)]} />}
      <PageHeading
        over={activity.organisationName}
        title={title}
        badges={<ActivityBadges visit={visit} activity={activity} />}
        actions={<Ways {...props} />}
      />
      <ActivityNotices visit={visit} activity={activity} />
      <DecisionPart {...props} />
      <Columns aside={<Standing {...props} />} asideLabel={words.page.status}>
        <Section title={words.page.facts}>
          <ActivityFacts visit={visit} profile={activity.newest.profile} known={props} />
        </Section>
        <Below {...props} />
      </Columns>
    </WorkFrame>
  );
};

const Below: FC<ActivityProps> = props => (
  <>
    <VouchingsOnActivity {...props} />
    <HistoryPart {...props} />
    <ClosePart {...props} />
  </>
);

const Ways: FC<ActivityProps> = ({ visit, activity }) => {
  const { page } = activityMessages[visit.language];
  const place = gazetteerOf(visit).municipalityByCode(activity.municipalityCode)?.slug;
  const shown = activity.published && !activity.closed && !statesOf(activity, visit.now).includes('hidden');
  return (
    <ButtonRow>
      {mayDo(visit.actor, activity).edit.allowed && (
        <Button variant="secondary" icon="pencil" href={visit.href(`${activitiesPath}/${activity.id}/andra`)}>
          {page.edit}
        </Button>
      )}
      {place && shown && (
        <IconLink href={visit.href(`/${place}/fritid/${activity.slug}`)} icon="eye">
          {page.publicPage}
        </IconLink>
      )}
    </ButtonRow>
  );
};

const Standing: FC<ActivityProps> = ({ visit, activity, source }) => {
  const { page } = activityMessages[visit.language];
  const place = gazetteerOf(visit).municipalityByCode(activity.municipalityCode)?.slug ?? '';
  const items = [
    { term: page.assured, description: activity.published ? day(activity.assuredAt, visit.language) : '–' },
    { term: page.publicPage, description: `/${place}/fritid/${activity.slug}` },
  ];
  const fresh = !statesOf(activity, visit.now).some(state => state === 'amber' || state === 'hidden');
  return (
    <Section title={page.status}>
      <DefinitionList items={items} compact />
      {source}
      {fresh && mayDo(visit.actor, activity).assure.allowed && <AssureActivity visit={visit} activity={activity} />}
    </Section>
  );
};
