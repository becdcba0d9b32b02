import type { FC } from 'hono/jsx';
import { directionOf, inLanguage, languageNames, mainLanguage, publicLanguages } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { Card, CardList } from '#ui/lists.tsx';
import { Hero, Section } from '#ui/page-parts.tsx';
import { homeMessages } from './home.messages.ts';

interface SupportProps {
  visit: Visit;
  place: Place;
}

/** Ways in that other rooms have something to say of, in the order of the menu, as far as they are said in the visitor's language. */
export const Support: FC<SupportProps> = ({ visit: { spoken, href, house }, place }) => {
  const entries = house.navigation.public.filter(({ label, lead }) => lead && label[spoken]);
  return entries.length === 0 ? null : (
    <CardList label={homeMessages[spoken].support} columns={3}>
      {entries.map(({ path, label, lead, icon }) => (
        <Card
          title={label[spoken]}
          href={href(`/${place.municipality.slug}${path}`)}
          icon={icon}
          meta={lead?.[spoken]}
          level={2}
        />
      ))}
    </CardList>
  );
};

/** The front page in the other languages of the municipality, in their own words: whoever needs one sees it without opening a menu. */
export const OtherLanguages: FC<SupportProps> = ({ visit: { spoken, path }, place }) => {
  const others = publicLanguages.filter(each => each !== spoken && place.opening?.languages.includes(each));
  return others.length === 0 ? null : (
    <ul class="other-languages">
      {others.map(each => (
        <li>
          <a href={inLanguage(path, each)} lang={each} hreflang={each} dir={directionOf(each)}>
            {languageNames[each]}: {homeMessages[each].support}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** `/{place}` in a language that the list of actors is not said in: what is said in it, and then what there is in Swedish. */
export const HomeInBrief: FC<SupportProps> = ({ visit, place }) => {
  const words = homeMessages[visit.spoken];
  const title = words.welcome(place.opening?.logoText ?? place.municipality.name);
  return (
    <PublicFrame visit={visit} place={place} title={title} description={words.lead}>
      <Hero title={title} lead={words.lead} />
      <Support visit={visit} place={place} />
      <InSwedish visit={visit} place={place} />
    </PublicFrame>
  );
};

const InSwedish: FC<SupportProps> = ({ visit: { spoken, house }, place }) => {
  const words = homeMessages[spoken];
  const entries = house.navigation.public.filter(({ label }) => !label[spoken]);
  return entries.length === 0 ? null : (
    <Section title={words.more} lead={words.moreText}>
      <ul class="links" lang={mainLanguage} dir="ltr">
        {entries.map(({ path, label }) => (
          <li>
            <a href={inLanguage(`/${place.municipality.slug}${path}`, mainLanguage)} hreflang={mainLanguage}>
              {label[mainLanguage]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
