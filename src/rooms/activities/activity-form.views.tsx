import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { coordinates } from '#rooms/organisations/organisation.policy.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { LabelWarning, labelErrors } from '#rooms/places/label-warning.views.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import { activityMessages } from './activity.messages.ts';
import type { Activity } from './activity.ts';
import { activitiesPath } from './activity-facts.views.tsx';
import { activityFormMessages } from './activity-form.messages.ts';
import { BasicFields, PriceFields } from './activity-form-basics.views.tsx';
import { type ActivityFormState, faultOf, wordsOf } from './activity-form-field.views.tsx';
import { FamilyFields, PeopleFields, WhereFields } from './activity-form-more.views.tsx';
import { WhenFields } from './activity-form-when.views.tsx';

export interface ActivityFormProps {
  visit: Visit;
  state: ActivityFormState;
  organisation: { id: string; name: string; municipalityCode: string };
  /** Organisations that a new one can be made for instead. */
  others?: readonly { id: string; name: string }[];
  /** Absent for a new one. */
  activity?: Activity | undefined;
  /** Somebody else has saved since the form was opened. */
  conflict?: boolean | undefined;
}

/** Where an activity is made or changed. */
export const ActivityFormPage: FC<ActivityFormProps> = props => {
  const { visit, state, activity, organisation } = props;
  const words = activityFormMessages[visit.language];
  const title = activity ? words.editTitle(activity.newest.profile.title) : words.newTitle;
  const list = activityMessages[visit.language].menu;
  const faults = Object.keys(state.faults).map(name => ({ field: name, message: faultOf(props, name) ?? '' }));
  const errors = [...faults, ...labelErrors({ visit, labels: state.labels })];
  return (
    <WorkFrame
      visit={visit}
      title={errors.length > 0 ? `${words.mend}: ${title}` : title}
      crumbs={[{ label: list, href: visit.href(activitiesPath) }, { label: title }]}
    >
      <ErrorSummary title={words.mend} errors={errors} />
      {props.conflict && activity && <Conflict visit={visit} activity={activity} />}
      <PageHeading over={organisation.name} title={title} lead={words.lead} />
      {!activity && <Others {...props} />}
      <Fields {...props} />
    </WorkFrame>
  );
};

const Conflict: FC<{ visit: Visit; activity: Activity }> = ({ visit, activity }) => {
  const words = activityFormMessages[visit.language];
  return (
    <Notice tone="warn" live title={words.conflict}>
      <p>{words.conflictText}</p>
      <p>
        <a href={visit.href(`${activitiesPath}/${activity.id}`)} target="_blank" rel="noopener">
          {words.conflictLink}
        </a>
      </p>
    </Notice>
  );
};

/** For whoever speaks for several organisations. */
const Others: FC<ActivityFormProps> = ({ visit, organisation, others = [] }) => {
  const rest = others.filter(({ id }) => id !== organisation.id);
  if (rest.length === 0) return null;
  return (
    <p>
      {activityFormMessages[visit.language].forOrganisation}:{' '}
      {rest.map(({ id, name }) => (
        <>
          <a href={visit.href(`${activitiesPath}/ny?aktor=${id}`)}>{name}</a>{' '}
        </>
      ))}
    </p>
  );
};

const Fields: FC<ActivityFormProps> = props => {
  const { visit, activity, organisation } = props;
  const words = wordsOf(props);
  const back = activity ? `${activitiesPath}/${activity.id}` : activitiesPath;
  return (
    <Form
      action={visit.href(activity ? `${back}/edit` : `${activitiesPath}/create`)}
      hidden={{ aktor: organisation.id, base: activity && String(activity.newest.id) }}
    >
      <Openness {...props} />
      <BasicFields {...props} />
      <WhenFields {...props} />
      <WhereFields {...props} />
      <PriceFields {...props} />
      <FamilyFields {...props} />
      <PeopleFields {...props} />
      <LabelWarning visit={visit} labels={props.state.labels} />
      <ButtonRow>
        <Button>{words.save}</Button>
        <Button variant="quiet" href={visit.href(back)}>
          {words.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
};

/** Who will see it, said before anybody writes. */
const Openness: FC<ActivityFormProps> = props => {
  const words = wordsOf(props);
  const open = coordinates(props.visit.actor, props.organisation.municipalityCode);
  return (
    <Visibility level={open ? 'open' : 'joint'} label={open ? words.openLabel : words.waitsLabel}>
      {open ? words.open : words.waits}
    </Visibility>
  );
};
