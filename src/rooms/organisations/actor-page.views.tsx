import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { Button } from '#ui/form.tsx';
import { LinkedData } from '#ui/linked-data.tsx';
import { AsWritten, Columns, PageHeading, Prose, Section } from '#ui/page-parts.tsx';
import { Badge, Notice } from '#ui/parts.tsx';
import { actorPageMessages } from './actor-page.messages.ts';
import { ContactFacts, PlaceFacts } from './actor-page-contact.views.tsx';
import { Does, Facts, type PartProps, PremisesFacts, Receives, Roles } from './actor-page-parts.views.tsx';
import type { PublicActor } from './finding.ts';
import { actorsName } from './finding.views.tsx';
import { freshness } from './organisation.rules.ts';
import { linkedOrganisation } from './organisation-linked.rules.ts';
import { wordsFor } from './organisation-terms.messages.ts';

export interface ActorPageProps {
  visit: Visit;
  place: Place;
  actor: PublicActor;
  /** For those who may change the page. */
  editable: boolean;
  /** What has been checked, and when. */
  verification?: Child;
  /** What rooms above have to say of it. */
  beside?: Child;
}

/** `/{place}/aktorer/{slug}`: what the public may know of one actor. */
export const ActorPage: FC<ActorPageProps> = ({ visit, place, actor, editable, verification, beside }) => {
  const { profile } = actor;
  const part = { visit, place, actor };
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={profile.name}
      description={profile.description?.slice(0, 160)}
      crumbs={crumbsTo(visit, place, profile.name)}
    >
      <Heading {...part} editable={editable} />
      <Columns
        aside={[<ContactFacts {...part} />, <PlaceFacts {...part} />]}
        after={<Rest {...part} verification={verification} />}
      >
        {profile.description && <Description text={profile.description} />}
        <Does {...part} />
        {beside}
      </Columns>
      <LinkedData facts={linkedOrganisation(actor, addressOf(visit))} />
    </PublicFrame>
  );
};

const addressOf = (visit: Visit): string => new URL(visit.href(visit.path), visit.house.settings.origin).href;

/** What is read once one knows what they do and how to reach them. */
const Rest: FC<PartProps & { verification: Child }> = ({ verification, ...part }) => (
  <>
    <Receives {...part} />
    <Roles {...part} />
    <PremisesFacts {...part} />
    {verification && <Section title={actorPageMessages[part.visit.language].checks}>{verification}</Section>}
    <Facts {...part} />
  </>
);

function crumbsTo(visit: Visit, place: Place, name: string) {
  const home = `/${place.municipality.slug}`;
  return [
    { label: place.municipality.name, href: visit.href(home) },
    { label: actorsName({ visit }, place), href: visit.href(`${home}/aktorer`) },
    { label: name },
  ];
}

const Heading: FC<{ visit: Visit; actor: PublicActor; editable: boolean }> = ({ visit, actor, editable }) => {
  const { profile } = actor;
  const words = actorPageMessages[visit.language];
  const amber = freshness(actor.assuredAt, visit.now) === 'amber';
  return (
    <>
      <PageHeading
        over={wordsFor(visit.language).kind(profile.kind)}
        title={profile.name}
        lead={profile.alternateName && words.alsoCalled(profile.alternateName)}
        badges={
          amber ? <Badge tone="warn">{words.amber}</Badge> : <Badge tone="good">{assuredText(visit, actor)}</Badge>
        }
        actions={
          editable && (
            <Button variant="secondary" icon="pencil" href={visit.href(`/arbete/aktorer/${actor.id}`)}>
              {words.edit}
            </Button>
          )
        }
      />
      {amber && (
        <Notice tone="warn" title={assuredText(visit, actor)}>
          <p>{words.amberLong}</p>
        </Notice>
      )}
    </>
  );
};

/** "Uppgifterna bekräftade av föreningen 12 oktober 2026". */
export function assuredText(
  { language }: Pick<Visit, 'language'>,
  { assurer, assuredAt, profile }: PublicActor,
): string {
  const words = actorPageMessages[language];
  const on = day(assuredAt, language);
  if (assurer === null) return words.assured(on);
  return words.assuredBy[assurer === 'organisation' && profile.kind === 'association' ? 'association' : assurer](on);
}

/** A blank line begins a new paragraph, as those who write it think it does. */
const Description: FC<{ text: string }> = ({ text }) => (
  <Prose>
    {text.split(/\n{2,}/).map(paragraph => (
      <p>
        <AsWritten>{paragraph}</AsWritten>
      </p>
    ))}
  </Prose>
);
