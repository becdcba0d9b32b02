import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { SearchForm } from '#ui/form.tsx';
import type { IconName } from '#ui/icons.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { Hero, Section } from '#ui/page-parts.tsx';
import { actorPageMessages } from './actor-page.messages.ts';
import { listHref } from './actor-page-parts.views.tsx';
import { findingMessages } from './finding.messages.ts';
import type { Facets } from './finding.ts';
import { addressKeys } from './finding-address.rules.ts';
import { homeMessages } from './home.messages.ts';
import { subjectIcons } from './municipality-home.ts';
import { OtherLanguages, Support } from './municipality-support.views.tsx';
import { wordsFor } from './organisation-terms.messages.ts';
import { type Subject, subjects } from './taxonomy.ts';

export interface HomeProps {
  visit: Visit;
  place: Place;
  total: number;
  facets: Facets;
}

/** `/{place}`: the front door of a municipality that has opened. */
export const MunicipalityHome: FC<HomeProps> = props => {
  const { visit, place, facets } = props;
  const words = actorPageMessages[visit.language].home;
  const home = homeMessages[visit.language];
  const finding = findingMessages[visit.language];
  const title = home.welcome(place.opening?.logoText ?? place.municipality.name);
  const lead = place.opening?.welcome ?? home.lead;
  return (
    <PublicFrame visit={visit} place={place} title={title} description={lead}>
      <Hero title={title} lead={lead}>
        <SearchForm
          action={visit.href(`/${place.municipality.slug}/aktorer`)}
          name={addressKeys.text}
          label={finding.search}
          hint={finding.searchHint}
          submitLabel={finding.submit}
        />
      </Hero>
      <Support visit={visit} place={place} />
      <OtherLanguages visit={visit} place={place} />
      <Entries {...props} />
      <Subjects {...props} />
      <LinkSection title={place.opening?.names.areas ?? words.areas} lead={words.areasLead} links={areaLinks(props)} />
      <LinkSection title={words.languages} lead={words.languagesLead} links={languageLinks(visit, place, facets)} />
    </PublicFrame>
  );
};

interface Entry {
  title: string;
  text: string;
  icon: IconName;
  href: string;
}

/** A few large ways in. */
const Entries: FC<HomeProps> = props => (
  <CardList label={actorPageMessages[props.visit.language].home.shortcuts} columns={2}>
    {entriesOf(props).map(entry => (
      <Card title={entry.title} href={entry.href} icon={entry.icon} meta={entry.text} level={2} />
    ))}
  </CardList>
);

/** One that would lead to an empty list is left out. */
function entriesOf({ visit, place, total, facets }: HomeProps): Entry[] {
  const words = actorPageMessages[visit.language].home;
  const here = { visit, place };
  const some = (code: string) => [...facets.what, ...facets.roles].some(each => code === each.value);
  const seeAll = words.seeAll(findingMessages[visit.language].count(total));
  const young = listHref(here, { what: ['youth'] });
  const meet = listHref(here, { roles: ['meeting-place'] });
  return [
    { title: seeAll, text: words.seeAllLead, icon: 'list', href: listHref(here, {}) },
    { title: words.map, text: words.mapLead, icon: 'map', href: listHref(here, { view: 'map' }) },
    ...(some('youth') ? [{ title: words.young, text: words.youngLead, icon: 'kite' as const, href: young }] : []),
    ...(some('meeting-place') ? [{ title: words.meet, text: words.meetLead, icon: 'cup' as const, href: meet }] : []),
  ];
}

const Subjects: FC<HomeProps> = ({ visit, place, facets }) => {
  const words = actorPageMessages[visit.language].home;
  const finding = findingMessages[visit.language];
  const found = facets.what.filter(({ value }) => subjects.includes(value as Subject));
  return found.length === 0 ? null : (
    <Section title={words.subjects}>
      <CardList columns={3}>
        {found.map(({ value, count }) => (
          <Card
            title={wordsFor(visit.language).what(value)}
            href={listHref({ visit, place }, { what: [value as Subject] })}
            icon={subjectIcons[value as Subject]}
            meta={finding.count(count ?? 0)}
          />
        ))}
      </CardList>
    </Section>
  );
};

interface Link {
  label: string;
  href: string;
  count: string;
}

function areaLinks({ visit, place, facets }: HomeProps): Link[] {
  const own = facets.areas.filter(area => area.kind === 'own');
  const shown = own.length > 0 ? own : facets.areas.filter(area => area.kind === 'locality');
  const number = findingMessages[visit.language].number;
  if (shown.length > 0) {
    return shown
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
      .map(({ value, name, count }) => ({
        label: name,
        href: listHref({ visit, place }, { areas: [value] }),
        count: number(count),
      }));
  }
  return facets.places.flatMap(({ name, count }) =>
    name === null ? [] : [{ label: name, href: listHref({ visit, place }, { place: name }), count: number(count) }],
  );
}

function languageLinks(visit: Visit, place: Place, facets: Facets): Link[] {
  return facets.languages.map(({ value, count }) => ({
    label: wordsFor(visit.language).language(value),
    href: listHref({ visit, place }, { languages: [value] }),
    count: findingMessages[visit.language].number(count ?? 0),
  }));
}

const LinkSection: FC<{ title: string; lead: string; links: readonly Link[] }> = ({ title, lead, links }) =>
  links.length === 0 ? null : (
    <Section title={title} lead={lead}>
      <ul class="links">
        {links.map(link => (
          <li>
            <a href={link.href}>
              {link.label} <span class="count">{link.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
