import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { PageHeading } from '#ui/page-parts.tsx';
import { Notice, Visibility } from '#ui/parts.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { coordinates } from './organisation.policy.ts';
import type { EditedPage } from './organisation.queries.ts';
import { changedFields } from './organisation.rules.ts';
import type { Profile, ProfileField } from './organisation.ts';
import { workHref } from './organisation-state.views.tsx';
import { fieldList, ProfileDifference } from './profile-facts.views.tsx';
import { profileFormMessages } from './profile-form.messages.ts';
import { FormFaults, ProfileForm } from './profile-form.views.tsx';
import type { FormState } from './profile-form-field.views.tsx';

/** What somebody else saved meanwhile, and how the form differs from it now. */
export interface Conflict {
  theirs: Profile;
  merged: Profile;
  both: ProfileField[];
}

interface EditProps extends EditedPage {
  visit: Visit;
  state: FormState;
  /** The version that the form was made from. */
  base: number;
  conflict?: Conflict | undefined;
}

/** The form in which an actor's page is changed. */
export const EditPage: FC<EditProps> = props => {
  const { visit, organisation, state, conflict, base } = props;
  const words = profileFormMessages[visit.language];
  const { name } = organisation.newest.profile;
  const back = workHref(visit, organisation.id);
  const title = words.edit.title(name);
  const wrong = Object.keys(state.faults).length > 0;
  return (
    <WorkFrame
      visit={visit}
      title={wrong ? `${words.faultPrefix}${title}` : conflict ? `${words.conflict.title}: ${title}` : title}
      crumbs={crumbsOf(visit, name, back)}
    >
      {wrong && <FormFaults visit={visit} faults={state.faults} />}
      {conflict && <ConflictNotice {...props} conflict={conflict} />}
      <PageHeading title={title} lead={words.edit.lead} />
      <Standing {...props} />
      <ProfileForm
        visit={visit}
        state={state}
        action={workHref(visit, organisation.id, '/edit')}
        hidden={{ base: String(base) }}
        save={words.edit.save}
        cancelHref={back}
      >
        <Openness visit={visit} municipalityCode={organisation.municipalityCode} />
      </ProfileForm>
    </WorkFrame>
  );
};

function crumbsOf(visit: Visit, name: string, back: string) {
  const { actors, page } = organisationMessages[visit.language];
  return [{ label: actors, href: visit.href('/arbete/aktorer') }, { label: name, href: back }, { label: page.edit }];
}

/** Who will see it, said before anybody writes. */
const Openness: FC<{ visit: Visit; municipalityCode: string }> = ({ visit, municipalityCode }) => {
  const { edit } = profileFormMessages[visit.language];
  const open = coordinates(visit.actor, municipalityCode);
  return (
    <Visibility level={open ? 'open' : 'joint'} label={open ? edit.openLabel : edit.waitsLabel}>
      {open ? edit.open : edit.waits}
    </Visibility>
  );
};

/** What became of the last change, where that matters to whoever goes on. */
const Standing: FC<EditProps> = ({ visit, organisation: { newest, published, municipalityCode, closed } }) => {
  const { edit } = profileFormMessages[visit.language];
  if (closed || newest.fate === 'approved') return null;
  const open = coordinates(visit.actor, municipalityCode);
  if (newest.fate === 'waiting')
    return (
      <Notice>
        <p>{open ? edit.onWaitingCoordinator : edit.onWaiting}</p>
      </Notice>
    );
  const fields = published ? changedFields(published.profile, newest.profile) : [];
  return (
    <Notice tone="warn">
      <p>{open ? edit.onReturnedCoordinator : edit.onReturned}</p>
      <blockquote>{newest.returnReason}</blockquote>
      {fields.length > 0 && <p>{edit.changedFields(fieldList(visit, fields))}</p>}
    </Notice>
  );
};

const ConflictNotice: FC<EditProps & { conflict: Conflict }> = ({ visit, areas, conflict }) => {
  const words = profileFormMessages[visit.language].conflict;
  const { theirs, merged, both } = conflict;
  return (
    <Notice tone="warn" live title={words.title}>
      <p>{words.lead}</p>
      <p>{both.length > 0 ? words.both(fieldList(visit, both)) : words.none}</p>
      <ProfileDifference
        visit={visit}
        areas={areas}
        before={theirs}
        after={merged}
        labels={[words.theirs, words.mine]}
      />
    </Notice>
  );
};

interface JoinProps {
  visit: Visit;
  state: FormState;
  municipality: Municipality;
}

/** The form in which a coordinator adds an actor by hand. */
export const JoinPage: FC<JoinProps> = ({ visit, state, municipality }) => {
  const words = profileFormMessages[visit.language];
  const wrong = Object.keys(state.faults).length > 0;
  const list = visit.href('/arbete/aktorer');
  return (
    <WorkFrame
      visit={visit}
      title={wrong ? `${words.faultPrefix}${words.join.title}` : words.join.title}
      crumbs={[{ label: organisationMessages[visit.language].actors, href: list }, { label: words.join.title }]}
    >
      {wrong && <FormFaults visit={visit} faults={state.faults} />}
      <PageHeading over={municipality.name} title={words.join.title} lead={words.join.lead} />
      <ProfileForm
        visit={visit}
        state={state}
        action={visit.href('/arbete/aktorer/join')}
        hidden={{ kommun: municipality.code }}
        save={words.join.save}
        cancelHref={list}
      >
        <Openness visit={visit} municipalityCode={municipality.code} />
      </ProfileForm>
    </WorkFrame>
  );
};

/** Where somebody who coordinates several municipalities says in which of them the actor is. */
export const JoinWherePage: FC<{ visit: Visit; municipalities: readonly Municipality[] }> = props => {
  const { visit, municipalities } = props;
  const { join } = profileFormMessages[visit.language];
  return (
    <WorkFrame visit={visit} title={join.title}>
      <PageHeading title={join.title} lead={join.where} />
      <ul>
        {municipalities.map(({ code, name }) => (
          <li>
            <a href={visit.href(`/arbete/aktorer/ny?kommun=${code}`)}>{name}</a>
          </li>
        ))}
      </ul>
    </WorkFrame>
  );
};
