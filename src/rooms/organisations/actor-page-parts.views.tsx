import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { type Definition, DefinitionList } from '#ui/lists.tsx';
import { AsWritten, Section } from '#ui/page-parts.tsx';
import { actorPageMessages } from './actor-page.messages.ts';
import { findingMessages } from './finding.messages.ts';
import type { PublicActor, Question } from './finding.ts';
import { addressOf, openQuestion } from './finding-address.rules.ts';
import { agesText } from './finding-row.views.tsx';
import type { Premises } from './organisation.ts';
import { wordsFor } from './organisation-terms.messages.ts';
import { isTaxonomyCode } from './taxonomy.ts';
import type { ListedCheck } from './verification.ts';

/** What every part of an actor's page is handed. */
export interface PartProps {
  visit: Visit;
  place: Place;
  actor: PublicActor;
}

/** Links to the others of the same sort. */
export const LinkChips: FC<{ links: readonly { label: string; href: string }[]; label: string }> = ({
  links,
  label,
}) => (
  <ul class="chips" aria-label={label}>
    {links.map(link => (
      <li>
        <a class="chip" href={link.href}>
          {link.label}
        </a>
      </li>
    ))}
  </ul>
);

/** The address of the list of those who share something. */
export function listHref({ visit, place }: Pick<PartProps, 'visit' | 'place'>, filters: Partial<Question>): string {
  return visit.href(addressOf(`/${place.municipality.slug}/aktorer`, openQuestion, filters));
}

export const Does: FC<PartProps> = ({ visit, place, actor }) => {
  const { activities, activitiesAsWritten, leisureCard } = actor.profile;
  const words = actorPageMessages[visit.language];
  const terms = wordsFor(visit.language);
  const links = activities.filter(isTaxonomyCode).map(code => ({
    label: terms.what(code),
    href: listHref({ visit, place }, { what: [code] }),
  }));
  const ages = agesText(actor.profile, findingMessages[visit.language].ages);
  const spoken = actor.profile.languages.map(terms.language).join(', ');
  return (
    <Section title={words.does}>
      {links.length > 0 && <LinkChips links={links} label={words.does} />}
      {activitiesAsWritten.length > 0 && (
        <p>
          <AsWritten>{activitiesAsWritten.join(', ')}</AsWritten>
        </p>
      )}
      <FactList
        items={[
          [words.ages, ages],
          [words.languages, spoken],
          [words.leisureCard, leisureCard ? words.leisureCardYes : undefined],
        ]}
      />
    </Section>
  );
};

/** Nothing where nothing was written, so that its term is left out. */
const written = (text: string | undefined) => text && <AsWritten>{text}</AsWritten>;

/** Terms with what is known of them; those that nobody has told of are left out. */
export const FactList: FC<{ items: readonly (readonly [string, Definition['description'] | undefined])[] }> = ({
  items,
}) => {
  const known = items.flatMap(([term, description]) => (description ? [{ term, description }] : []));
  return known.length === 0 ? null : <DefinitionList items={known} />;
};

export const Receives: FC<PartProps> = ({ visit, actor: { profile } }) => {
  const words = actorPageMessages[visit.language];
  const { receivesToday, receivesNotYet, supportNeeded } = profile;
  if (!receivesToday && !receivesNotYet && !supportNeeded) return null;
  return (
    <Section title={words.receives}>
      <FactList
        items={[
          [words.today, written(receivesToday)],
          [words.notYet, written(receivesNotYet)],
          [words.needed, written(supportNeeded)],
        ]}
      />
    </Section>
  );
};

export const Roles: FC<PartProps> = ({ visit, actor: { profile } }) => {
  const words = actorPageMessages[visit.language];
  const terms = wordsFor(visit.language);
  const { rolesWanted, rolesRefused, rolesInOwnWords } = profile;
  if (rolesWanted.length + rolesRefused.length === 0 && !rolesInOwnWords) return null;
  return (
    <Section title={words.roles}>
      <FactList
        items={[
          [words.rolesWanted, rolesWanted.map(terms.role).join(', ')],
          [words.rolesRefused, rolesRefused.map(terms.role).join(', ')],
          [words.ownWords, written(rolesInOwnWords)],
        ]}
      />
    </Section>
  );
};

export const PremisesFacts: FC<PartProps> = ({ visit, actor: { profile } }) =>
  profile.premises.length === 0 ? null : (
    <Section title={actorPageMessages[visit.language].premises}>
      {profile.premises.map(room => (
        <Room visit={visit} room={room} />
      ))}
    </Section>
  );

const Room: FC<{ visit: Visit; room: Premises }> = ({ visit, room }) => {
  const words = actorPageMessages[visit.language];
  const size = [room.capacity && words.capacity(room.capacity), room.areaM2 && words.area(room.areaM2)];
  return (
    <section class="room">
      <h3>{room.name}</h3>
      {size.some(Boolean) && <p class="meta">{size.filter(Boolean).join(' · ')}</p>}
      <FactList
        items={[
          [words.hours, written(room.hours)],
          [words.accessibility, written(room.accessibility)],
          [words.terms, written(room.terms)],
        ]}
      />
    </section>
  );
};

export const Facts: FC<PartProps> = ({ visit, actor: { profile } }) => {
  const words = actorPageMessages[visit.language];
  const { orgNumber, yearIncorporated, affiliation } = profile;
  if (!orgNumber && !yearIncorporated && !affiliation) return null;
  return (
    <Section title={words.about}>
      <FactList
        items={[
          [words.orgNumber, orgNumber],
          [words.founded, yearIncorporated && String(yearIncorporated)],
          [words.affiliation, affiliation],
        ]}
      />
    </Section>
  );
};

/** What somebody has looked at, who, and until when it counts; nothing where nothing has been. */
export const VerificationFacts: FC<{ visit: Visit; checks: readonly ListedCheck[] }> = ({ visit, checks }) => {
  const words = actorPageMessages[visit.language];
  const on = (date: string) => day(date, visit.language);
  return (
    <ul class="checks">
      {checks.map(check => (
        <li>
          {check.what}
          <span class="meta">{words.checkedBy(check.byFunction, on(check.checkedOn), on(check.validUntil))}</span>
        </li>
      ))}
    </ul>
  );
};
