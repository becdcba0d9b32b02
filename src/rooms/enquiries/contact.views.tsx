import type { FC } from 'hono/jsx';
import type { Language } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { BesideFaces, firstFace } from '#rooms/functions/face.views.tsx';
import { functionMessages } from '#rooms/functions/function.messages.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { FunctionFacts, nameOf, promiseText } from '#rooms/functions/function-facts.views.tsx';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { relative } from '#ui/distances.ts';
import { Button } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { AsWritten, IconLink, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { askingMessages } from './asking.messages.ts';
import type { Contact } from './asking.queries.ts';
import type { EnquiryKind } from './enquiry-kind.ts';
import { kindTexts } from './kinds.messages.ts';
import { askPath, NeedLinks, TakesInPart } from './needs.views.tsx';

type Props = {
  visit: Visit;
  place: Place;
  contacts: readonly Contact[];
  /** The one thing that somebody looks for; everything where nothing is said. */
  kind: EnquiryKind | undefined;
};

/** `/{place}/kontakt`: the functions that one can turn to, by organisation. */
export const ContactsPage: FC<Props> = ({ visit, place, contacts, kind }) => {
  const words = askingMessages[visit.language].contacts;
  const { slug } = place.municipality;
  const shown = kind ? contacts.filter(each => each.takesIn.includes(kind)) : contacts;
  const groups = [...Map.groupBy(shown, each => each.local.organisationName)];
  return (
    <PublicFrame visit={visit} place={place} title={words.title} description={words.lead}>
      <PageHeading title={words.title} lead={words.lead} />
      <IconLink href={visit.href(`/${place.municipality.slug}/vem-nar-hur`)} icon="arrow">
        {words.guide}
      </IconLink>
      {kind ? <Chosen visit={visit} slug={slug} kind={kind} /> : <NeedLinks {...{ visit, slug, contacts }} />}
      {groups.length === 0 && <p>{words.none}</p>}
      {groups.map(([organisation, held]) => (
        <ContactCards visit={visit} {...{ slug, kind }} title={organisation} contacts={held} />
      ))}
    </PublicFrame>
  );
};

/** What the list is narrowed to, and the way back to all of it. */
const Chosen: FC<{ visit: Visit; slug: string; kind: EnquiryKind }> = ({ visit, slug, kind }) => {
  const words = askingMessages[visit.language].contacts;
  return (
    <p role="status">
      <strong>{words.takesThis(kindTexts(kind.name, visit.language).name)}</strong>{' '}
      <a href={visit.href(`/${slug}/kontakt`)}>{words.all}</a>
    </p>
  );
};

/** The public address of a function, under that of its municipality. */
export function contactPath(
  place: string,
  { organisationSlug, slug }: Pick<LocalFunction, 'organisationSlug' | 'slug'>,
) {
  return `/${place}/kontakt/${organisationSlug}/${slug}`;
}

type CardsProps = CardPlace & { title: string; contacts: readonly Contact[] };
type CardPlace = { visit: Visit; slug: string; kind?: EnquiryKind | undefined };

/** Some functions under a heading; `slug` is that of the municipality. */
export const ContactCards: FC<CardsProps> = ({ title, contacts, ...at }) => (
  <Section title={title}>
    <CardList columns={2}>
      {contacts.map(contact => (
        <ContactCard {...at} contact={contact} />
      ))}
    </CardList>
  </Section>
);

const ContactCard: FC<CardPlace & { contact: Contact }> = ({ visit, slug, kind, contact }) => {
  const { local } = contact;
  return (
    <Card
      icon="person"
      picture={firstFace(visit, local.held.faces)}
      title={local.title}
      href={visit.href(`${contactPath(slug, local)}${kind ? `?slag=${kind.name}` : ''}`)}
      meta={promiseText(local, visit.language)}
      badges={<TimesBadge visit={visit} contact={contact} />}
    >
      {local.concerns && <AsWritten>{local.concerns}</AsWritten>}
    </Card>
  );
};

const TimesBadge: FC<{ visit: Visit; contact: Contact }> = ({ visit, contact: { times } }) =>
  times ? <Badge tone="good">{usually(times.medianMinutes, visit.language)}</Badge> : null;

const dayMinutes = 24 * 60;

function usually(minutes: number, language: Language): string {
  const words = askingMessages[language].contacts;
  const long = minutes > 2 * dayMinutes;
  return words.usually(long ? words.days(Math.ceil(minutes / dayMinutes)) : words.hours(Math.ceil(minutes / 60)));
}

type OneProps = {
  visit: Visit;
  place: Place;
  contact: Contact;
  areas: readonly Area[];
  above: LocalFunction | undefined;
};

/** `/{place}/kontakt/{organisation}/{function}`: one function, and asking it. */
export const ContactPage: FC<OneProps> = props => {
  const { visit, place, contact } = props;
  const { local } = contact;
  const words = askingMessages[visit.language].contacts;
  const actorHref = visit.href(`/${place.municipality.slug}/aktorer/${local.organisationSlug}`);
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={nameOf(local, visit.language)}
      crumbs={crumbsTo(visit, place, local.title)}
    >
      <PageHeading
        over={local.organisationName}
        title={local.title}
        lead={promiseText(local, visit.language)}
        badges={<TimesBadge visit={visit} contact={contact} />}
        actions={<AskButton visit={visit} contact={contact} />}
      />
      <FactsPart {...props} />
      <TakesInPart visit={visit} slug={place.municipality.slug} contact={contact} />
      <IconLink href={actorHref} icon="house">
        {words.actor}
      </IconLink>
    </PublicFrame>
  );
};

const FactsPart: FC<OneProps> = ({ visit, contact: { local, times }, areas, above }) => {
  const { last } = askingMessages[visit.language].contacts;
  return (
    <Section title={functionMessages[visit.language].page.facts}>
      {times && <p class="meta">{last(relative(times.lastAt, visit.now, visit.language))}</p>}
      <HeldLine visit={visit} local={local} />
      <FunctionFacts visit={visit} local={local} areas={areas} above={above} />
    </Section>
  );
};

function crumbsTo(visit: Visit, { municipality: { name, slug } }: Place, label: string) {
  const { title } = askingMessages[visit.language].contacts;
  return [
    { label: name, href: visit.href(`/${slug}`) },
    { label: title, href: visit.href(`/${slug}/kontakt`) },
    { label },
  ];
}

/** About what somebody has come here for, where it takes that in. */
const AskButton: FC<{ visit: Visit; contact: Contact }> = ({ visit, contact: { local, takesIn } }) => {
  const wanted = takesIn.find(({ name, byReceipt }) => !byReceipt && name === visit.query.get('slag'));
  return (
    <Button icon="speech" href={visit.href(askPath(local.id, wanted?.name))}>
      {askingMessages[visit.language].contacts.ask}
    </Button>
  );
};

/** Who has it today: names and faces only of those who let theirs be shown. */
const HeldLine: FC<{ visit: Visit; local: LocalFunction }> = ({ visit, local: { held } }) => {
  const words = functionMessages[visit.language];
  const names = new Intl.ListFormat(visit.language).format(held.names);
  const named = held.names.length > 0 ? askingMessages[visit.language].compose.named(names) : '';
  return (
    <BesideFaces visit={visit} faces={held.faces}>
      <p>{`${words.holders(held.holders)} ${named}`.trim()}</p>
    </BesideFaces>
  );
};
