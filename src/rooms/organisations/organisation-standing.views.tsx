import type { FC } from 'hono/jsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { DefinitionList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import type { Speaker } from './history.ts';
import { organisationMessages } from './organisation.messages.ts';
import { coordinates, may, speaksFor } from './organisation.policy.ts';
import { freshness, isShown } from './organisation.rules.ts';
import { AssureButton } from './organisation-state.views.tsx';
import type { ActorProps } from './organisation-work.views.tsx';

/** How things stand with an actor, and who can change it. */
export const StandingFacts: FC<ActorProps> = props => {
  const { visit, organisation } = props;
  const { page } = organisationMessages[visit.language];
  const { published, assuredAt, municipalityCode, slug } = organisation;
  const place = gazetteerOf(visit).municipalityByCode(municipalityCode)?.slug ?? '';
  const on = (at: Date) => day(at, visit.language);
  const items = [
    {
      term: page.shown,
      description:
        published && isShown(organisation, visit.now) ? page.shownYes(on(published.writtenAt)) : page.shownNo,
    },
    { term: page.assured, description: on(assuredAt) },
    { term: page.address, description: `/${place}/aktorer/${slug}` },
  ];
  return (
    <>
      <Section title={page.status}>
        <DefinitionList items={items} compact />
        <AssureAgain {...props} />
      </Section>
      <Speakers {...props} />
    </>
  );
};

/** Fresh pages can be confirmed too, but nobody is asked to; the stale have their own notice at the top. */
const AssureAgain: FC<ActorProps> = ({ visit, organisation }) => {
  const fresh = freshness(organisation.assuredAt, visit.now) === 'fresh';
  if (!fresh || !may(visit.actor, organisation).assure.allowed) return null;
  return <AssureButton visit={visit} id={organisation.id} name={organisation.newest.profile.name} secondary />;
};

const Speakers: FC<ActorProps> = ({ visit, organisation, speakers }) => {
  const { page } = organisationMessages[visit.language];
  const rightsOf = ({ rights }: Speaker) =>
    rights.length === 0
      ? page.seesOnly
      : new Intl.ListFormat(visit.language).format(rights.map(right => page.rights[right]));
  const own = coordinates(visit.actor, organisation.municipalityCode) || speaksFor(visit.actor, organisation.id);
  const manage = own && <a href={visit.href(`/arbete/aktorer/${organisation.id}/medlemmar`)}>{page.manageSpeakers}</a>;
  return (
    <Section title={page.speakers} action={manage}>
      {speakers.length === 0 ? (
        <p>{page.speakersEmpty}</p>
      ) : (
        <ul class="plain">
          {speakers.map(speaker => (
            <li>
              <strong>{speaker.name}</strong>
              {speaker.title && <div>{speaker.title}</div>}
              <div class="meta">
                {rightsOf(speaker)}, {page.since(day(speaker.since, visit.language))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
