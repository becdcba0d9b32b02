import type { Child, FC } from 'hono/jsx';
import { labelsIn } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { TextArea } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { DefinitionList } from '#ui/lists.tsx';
import { Columns, IconLink, More, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { activityMessages } from './activity.messages.ts';
import { mayDo } from './activity.policy.ts';
import type { ActivityPageData } from './activity.queries.ts';
import { wordsOf } from './activity.rules.ts';
import { ActivityDifference, ActivityFacts, activitiesPath } from './activity-facts.views.tsx';
import { HistoryPart } from './activity-history.views.tsx';
import { ActivityBadges, ActivityNotices, AssureActivity, statesOf } from './activity-state.views.tsx';
import { VouchingsOnActivity, type VouchingsShown } from './vouching-on.views.tsx';

/** A reason that could not be read, with what was typed. */
export interface ReasonFault {
  act: 'return' | 'close';
  code: string;
  typed: string;
}

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

/** For the coordinator: what waits, beside what everybody sees, and the two answers. */
const DecisionPart: FC<ActivityProps> = props => {
  const { visit, activity } = props;
  const { page } = activityMessages[visit.language];
  const { newest, published, id } = activity;
  if (!mayDo(visit.actor, activity).approve.allowed) return null;
  const version = { version: String(newest.id) };
  const labels = labelsIn(wordsOf(newest.profile));
  return (
    <Section title={page.decide} lead={page.decideText(day(newest.writtenAt, visit.language))}>
      {labels.length > 0 && (
        <Notice tone="warn" title={page.labels}>
          <p>{page.labelsText(labels.map(({ word }) => `”${word}”`).join(', '))}</p>
        </Notice>
      )}
      {published && (
        <ActivityDifference visit={visit} before={published.profile} after={newest.profile} known={props} />
      )}
      <Form action={visit.href(`${activitiesPath}/${id}/approve`)} hidden={version} inline>
        <Button icon="check">{page.approve}</Button>
      </Form>
      <More title={`${page.return} …`} open={props.fault?.act === 'return'}>
        <Form action={visit.href(`${activitiesPath}/${id}/return`)} hidden={version}>
          <ReasonField {...props} act="return" label={page.returnReason} hint={page.returnHint} />
          <Button variant="secondary">{page.return}</Button>
        </Form>
      </More>
    </Section>
  );
};

const fieldIds = { return: 'return-reason', close: 'close-reason' } as const;

const faultLine = (props: ActivityProps, { act }: ReasonFault) => ({
  field: fieldIds[act],
  message: faultText(props) ?? '',
});

function faultText({ visit, fault }: ActivityProps): string | undefined {
  const { page } = activityMessages[visit.language];
  return fault && (fault.code === 'too-long' ? page.reasonLong : page.reasonMissing);
}

const ReasonField: FC<ActivityProps & { act: ReasonFault['act']; label: string; hint?: string }> = props => {
  const wrong = props.fault?.act === props.act ? props.fault : undefined;
  return (
    <TextArea
      name="reason"
      id={fieldIds[props.act]}
      label={props.label}
      hint={props.hint}
      rows={3}
      value={wrong?.typed}
      error={wrong && faultText(props)}
      required
    />
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

const ClosePart: FC<ActivityProps> = props => {
  const { visit, activity } = props;
  const { page } = activityMessages[visit.language];
  if (!mayDo(visit.actor, activity).close.allowed) return null;
  return (
    <More title={page.close} open={props.fault?.act === 'close'}>
      <Form action={visit.href(`${activitiesPath}/${activity.id}/close`)}>
        <p>{page.closeText}</p>
        <ReasonField {...props} act="close" label={page.closeReason} />
        <Button variant="danger">{page.close}</Button>
      </Form>
    </More>
  );
};
