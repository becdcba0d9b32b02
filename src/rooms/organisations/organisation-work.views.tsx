import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { Button, ButtonRow, ErrorSummary } from '#ui/form.tsx';
import { Columns, IconLink, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { may, speaksFor } from './organisation.policy.ts';
import type { WorkPage } from './organisation.queries.ts';
import { isShown } from './organisation.rules.ts';
import { CloseForm } from './organisation-close.views.tsx';
import { DecisionPart, ProposalPart } from './organisation-decision.views.tsx';
import { HistoryPart } from './organisation-history.views.tsx';
import { type ActFault, faultLine } from './organisation-reason.views.tsx';
import { StandingFacts } from './organisation-standing.views.tsx';
import { JustDone, StateBadges, StateNotices, workHref } from './organisation-state.views.tsx';
import { wordsFor } from './organisation-terms.messages.ts';
import { ProfileFacts } from './profile-facts.views.tsx';
import { VerificationPart } from './verification-part.views.tsx';

export interface ActorProps extends WorkPage {
  visit: Visit;
  fault?: ActFault | undefined;
  /** What rooms above put among what can be done here. */
  beside?: Child;
  /** Why an act was refused because somebody else had been there meanwhile. */
  refused?: string | undefined;
}

type Editable = ActorProps & { editHref: string | undefined };

/** One actor, as those who work with it see it. */
export const WorkActorPage: FC<ActorProps> = props => {
  const { visit, organisation, fault } = props;
  const words = organisationMessages[visit.language];
  const { profile } = organisation.newest;
  const edits = may(visit.actor, organisation).edit.allowed;
  const editHref = edits ? workHref(visit, organisation.id, '/andra') : undefined;
  return (
    <WorkFrame
      visit={visit}
      title={fault ? `${words.page.faultPrefix}${profile.name}` : profile.name}
      crumbs={[{ label: words.actors, href: visit.href('/arbete/aktorer') }, { label: profile.name }]}
      notice={<Happened {...props} />}
    >
      <PageHeading
        over={wordsFor(visit.language).kind(profile.kind)}
        title={profile.name}
        badges={<StateBadges visit={visit} standing={standingOf(props)} />}
        actions={<Ways {...props} editHref={editHref} />}
      />
      <StateNotices visit={visit} organisation={organisation} />
      <DecisionPart {...props} />
      <ProposalPart {...props} />
      <Parts {...props} editHref={editHref} />
    </WorkFrame>
  );
};

const Parts: FC<Editable> = props => {
  const { visit, organisation, areas, editHref } = props;
  const { page } = organisationMessages[visit.language];
  return (
    <Columns aside={<StandingFacts {...props} />} asideLabel={page.status}>
      <Section title={page.profile} id="uppgifter">
        <ProfileFacts visit={visit} areas={areas} profile={organisation.newest.profile} editHref={editHref} />
      </Section>
      <VerificationPart {...props} />
      <HistoryPart {...props} />
      <CloseForm {...props} />
    </Columns>
  );
};

function standingOf({ organisation: { newest, assuredAt, closed } }: ActorProps) {
  return { fate: newest.fate, assuredAt, closed: closed !== undefined };
}

/** What the last press led to. */
const Happened: FC<ActorProps> = ({ visit, refused, fault }) => {
  const { page, reasons } = organisationMessages[visit.language];
  if (fault) return <ErrorSummary title={page.formFault} errors={[faultLine(visit, fault)]} />;
  if (refused === undefined) return <JustDone visit={visit} />;
  return (
    <Notice tone="bad" live title={page.notDone}>
      <p>{reasons[refused as keyof typeof reasons]}</p>
    </Notice>
  );
};

const Ways: FC<Editable> = ({ visit, organisation, editHref, beside }) => {
  const { page } = organisationMessages[visit.language];
  const place = gazetteerOf(visit).municipalityByCode(organisation.municipalityCode)?.slug;
  const { slug, newest, id } = organisation;
  return (
    <ButtonRow>
      {editHref && !(newest.fate === 'returned' && speaksFor(visit.actor, id)) && (
        <Button variant="secondary" href={editHref} icon="pencil">
          {page.edit}
        </Button>
      )}
      {!organisation.closed && beside}
      {place && isShown(organisation, visit.now) && (
        <IconLink href={visit.href(`/${place}/aktorer/${slug}`)} icon="eye">
          {page.publicPage}
        </IconLink>
      )}
    </ButtonRow>
  );
};
