import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { adaptations } from '#rooms/activities/activity.ts';
import { agesSaid } from '#rooms/activities/activity-facts.views.tsx';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { VouchedPart, VouchingWay } from '#rooms/activities/vouched.views.tsx';
import { freshness } from '#rooms/organisations/organisation.rules.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import { languagesSaid } from '#rooms/people/spoken-language-sentence.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { Button } from '#ui/form.tsx';
import { type Definition, DefinitionList } from '#ui/lists.tsx';
import { AsWritten, Columns, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { leisureMessages } from './leisure.messages.ts';
import type { LeisureOne } from './leisure.queries.ts';
import { LinkedActivity, ReadAloud, TakeAlong } from './leisure-along.views.tsx';
import { placeSaid, priceSaid } from './leisure-said.views.ts';
import { WhenPart } from './leisure-when.views.tsx';

type Props = LeisureOne & { visit: Visit; place: Place; source?: Child };

/** One activity for everybody: when, where, for whom, what it costs, what is possible, whom to ask. */
export const LeisureActivityPage: FC<Props> = props => {
  const { visit, place, found } = props;
  const words = leisureMessages[visit.spoken];
  const { profile } = found;
  const home = `/${place.municipality.slug}/fritid`;
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={`${profile.title}, ${place.municipality.name}`}
      description={profile.description}
      scripts={['read-aloud.js']}
      crumbs={[{ label: words.back, href: visit.href(home) }, { label: profile.title }]}
    >
      <Opening {...props} />
      <Columns aside={<ContactPart {...props} />} asideLabel={words.contact}>
        <WhenPart visit={visit} schedule={profile.schedule} />
        <VouchedPart {...props} />
        <DefinitionList items={factsOf(props)} />
        <PossiblePart {...props} />
        <VouchingWay visit={visit} activityId={found.id} />
      </Columns>
      <LinkedActivity visit={visit} place={place} found={found} />
      <TakeAlong visit={visit} flyer={`${visit.path}/blad.pdf`} calendar={`${visit.path}/kalender.ics`} />
    </PublicFrame>
  );
};

/** What it is, how old what it says is, and somebody to read it aloud. */
const Opening: FC<Props> = props => {
  const { visit, found } = props;
  const { profile, subject } = found;
  return (
    <>
      <PageHeading
        over={activityTerms[visit.spoken].subjects[subject as Subject]}
        title={<AsWritten>{profile.title}</AsWritten>}
        lead={<AsWritten>{profile.description}</AsWritten>}
      />
      {visit.spoken !== 'sv' && <p class="hint">{leisureMessages[visit.spoken].asWritten}</p>}
      <Age {...props} />
      {props.source}
      <ReadAloud visit={visit} of="main" />
    </>
  );
};

/** How old what it says is. */
const Age: FC<Props> = ({ visit, found: { assuredAt } }) => {
  const words = leisureMessages[visit.spoken];
  const on = day(assuredAt, visit.spoken);
  if (freshness(assuredAt, visit.now) === 'fresh') return <p class="hint">{words.assured(on)}</p>;
  return (
    <Notice tone="warn">
      <p>{words.amber(on)}</p>
    </Notice>
  );
};

function factsOf(props: Props): Definition[] {
  const { spoken } = props.visit;
  const words = leisureMessages[spoken];
  const terms = activityTerms[spoken];
  const { profile } = props.found;
  const { capacity, equipment, gettingThere, languages, parentMayStay, policePresence } = profile;
  const forWhom = [agesSaid(profile, spoken), terms.audiences[profile.audience], capacity && words.places(capacity)];
  const facts: [string, Child][] = [
    [words.where, <WhereText {...props} />],
    [words.gettingThere, gettingThere && <AsWritten>{gettingThere}</AsWritten>],
    [words.forWhom, forWhom.filter(Boolean).join(' · ')],
    [words.price, <PriceText {...props} />],
    [words.borrow, equipment && <AsWritten>{equipment}</AsWritten>],
    [words.speak, languages.length > 0 && languagesSaid(languages, spoken)],
    [terms.parentTitle, parentMayStay && terms.parents[parentMayStay]],
    [terms.policeTitle, policePresence && terms.police[policePresence]],
  ];
  return facts.flatMap(([term, description]) => (description ? [{ term, description }] : []));
}

const WhereText: FC<Props> = ({ visit, found }) => {
  const hidden = found.profile.placePrecision === 'hidden' && leisureMessages[visit.spoken].hiddenPlace;
  return <>{hidden || <AsWritten>{placeSaid(found)}</AsWritten>}</>;
};

const PriceText: FC<Props> = ({ visit: { spoken }, found: { profile } }) => (
  <>
    {priceSaid(profile, spoken).map(each => (
      <p>{each}</p>
    ))}
  </>
);

/** The answers to what families ask; a question that nobody has answered is left out. */
const PossiblePart: FC<Props> = ({ visit: { spoken }, found: { profile } }) => {
  const terms = activityTerms[spoken];
  const items = adaptations.flatMap(each => {
    const answer = profile.adaptations[each];
    return answer ? [{ term: terms.adaptations[each], description: terms.answers[answer] }] : [];
  });
  return items.length === 0 ? null : (
    <Section title={terms.adaptationsTitle}>
      <DefinitionList items={items} />
    </Section>
  );
};

const ContactPart: FC<Props> = ({ visit, place, found, contact }) => {
  const words = leisureMessages[visit.spoken];
  const town = `/${place.municipality.slug}`;
  const href = contact && visit.href(`${town}/kontakt/${found.organisationSlug}/${contact.slug}`);
  return (
    <Section title={words.contact}>
      <p>{words.contactText}</p>
      {contact && href && <Button href={href}>{words.writeTo(contact.title)}</Button>}
      <p>
        {words.by}:{' '}
        <a href={visit.href(`${town}/aktorer/${found.organisationSlug}`)}>
          <AsWritten>{found.organisationName}</AsWritten>
        </a>
      </p>
      {visit.spoken === 'sv' && <p class="meta">{wordsFor('sv').what(found.profile.what)}</p>}
    </Section>
  );
};
