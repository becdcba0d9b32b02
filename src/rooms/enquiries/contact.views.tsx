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
import { Badge, Notice } from '#ui/parts.tsx';
import { askingMessages } from './asking.messages.ts';
import type { Contact } from './asking.queries.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';
import { kindTexts } from './kinds.messages.ts';

type Props = { visit: Visit; place: Place; contacts: readonly Contact[] };

/** `/{place}/kontakt`: the functions that one can turn to, by organisation. */
export const ContactsPage: FC<Props> = ({ visit, place, contacts }) => {
  const words = askingMessages[visit.language].contacts;
  const groups = [...Map.groupBy(contacts, each => each.local.organisationName)];
  return (
    <PublicFrame visit={visit} place={place} title={words.title} description={words.lead}>
      <PageHeading title={words.title} lead={words.lead} />
      <IconLink href={visit.href(`/${place.municipality.slug}/vem-nar-hur`)} icon="arrow">
        {words.guide}
      </IconLink>
      {groups.length === 0 && <p>{words.none}</p>}
      {groups.map(([organisation, held]) => (
        <Section title={organisation}>
          <CardList columns={2}>
            {held.map(contact => (
              <ContactCard visit={visit} place={place} contact={contact} />
            ))}
          </CardList>
        </Section>
      ))}
    </PublicFrame>
  );
};

/** The public address of a function. */
export function contactPath(
  place: Place,
  { organisationSlug, slug }: Pick<LocalFunction, 'organisationSlug' | 'slug'>,
) {
  return `/${place.municipality.slug}/kontakt/${organisationSlug}/${slug}`;
}

const ContactCard: FC<{ visit: Visit; place: Place; contact: Contact }> = ({ visit, place, contact }) => {
  const { local } = contact;
  return (
    <Card
      icon="person"
      picture={firstFace(visit, local.held.faces)}
      title={local.title}
      href={visit.href(contactPath(place, local))}
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
        actions={<AskButton visit={visit} local={local} />}
      />
      <FactsPart {...props} />
      <TakesInPart visit={visit} contact={contact} />
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

const AskButton: FC<{ visit: Visit; local: LocalFunction }> = ({ visit, local }) => (
  <Button icon="speech" href={visit.href(`${enquiriesPath}/ny?till=${local.id}`)}>
    {askingMessages[visit.language].contacts.ask}
  </Button>
);

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

const TakesInPart: FC<{ visit: Visit; contact: Contact }> = ({ visit, contact: { takesIn } }) => {
  const words = askingMessages[visit.language].contacts;
  return (
    <Section title={words.takesIn}>
      <ul>
        {takesIn.map(({ name }) => (
          <li>
            <strong>{kindTexts(name, visit.language).name}.</strong> {kindTexts(name, visit.language).lead}
          </li>
        ))}
      </ul>
      {visit.actor.kind !== 'person' && (
        <Notice>
          <p>{words.askHint}</p>
        </Notice>
      )}
    </Section>
  );
};
