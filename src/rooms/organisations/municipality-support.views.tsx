import type { FC } from 'hono/jsx';
import { directionOf, inLanguage, languageNames, publicLanguages } from '#house/language.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { Card, CardList } from '#ui/lists.tsx';
import { actorPageMessages } from './actor-page.messages.ts';

interface SupportProps {
  visit: Visit;
  place: Place;
}

/** Ways in that other rooms have something to say of, in the order of the menu; and under them the first one in more languages. */
export const Support: FC<SupportProps> = ({ visit, place }) => {
  const { language, house } = visit;
  const words = actorPageMessages[language].home;
  const entries = house.navigation.public.filter(({ lead }) => lead);
  return entries.length === 0 ? null : (
    <div>
      <CardList label={words.support} columns={3}>
        {entries.map(({ path, label, lead, icon }) => (
          <Card
            title={label[language]}
            href={visit.href(`/${place.municipality.slug}${path}`)}
            icon={icon}
            meta={lead?.[language]}
            level={2}
          />
        ))}
      </CardList>
      <InMoreLanguages visit={visit} place={place} entries={entries} />
    </div>
  );
};

/** Languages of the municipality that this page is not said in, each leading to the first page that is. */
const InMoreLanguages: FC<SupportProps & { entries: readonly NavigationEntry[] }> = ({ visit, place, entries }) => {
  const here = publicLanguages.filter(each => place.opening?.languages.includes(each) && !visit.offered.includes(each));
  const links = here.flatMap(language => {
    const entry = entries.find(({ label }) => label[language] !== undefined);
    return entry ? [{ language, path: entry.path, label: entry.label[language] }] : [];
  });
  return links.length === 0 ? null : (
    <ul class="other-languages" aria-label={actorPageMessages[visit.language].home.otherLanguages}>
      {links.map(({ language, path, label }) => (
        <li>
          <a
            href={inLanguage(`/${place.municipality.slug}${path}`, language)}
            lang={language}
            hreflang={language}
            dir={directionOf(language)}
          >
            {languageNames[language]}: {label}
          </a>
        </li>
      ))}
    </ul>
  );
};
