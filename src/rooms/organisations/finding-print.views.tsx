import type { FC } from 'hono/jsx';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { actorPageMessages } from './actor-page.messages.ts';
import { shortAddress } from './actor-page-contact.views.tsx';
import { findingMessages } from './finding.messages.ts';
import { addressLines } from './finding.rules.ts';
import type { PublicActor } from './finding.ts';
import { actorsTitle } from './finding.views.tsx';
import { hrefFor, type Quest } from './finding-filters.views.tsx';
import { agesText } from './finding-row.views.tsx';
import { wordsFor } from './organisation-terms.messages.ts';

/** `?vy=utskrift`: everybody a question finds, as a directory to put on the wall or in a drawer. */
export const DirectoryPage: FC<{ quest: Quest; place: Place; actors: readonly PublicActor[] }> = props => {
  const { quest, place, actors } = props;
  const { visit, question } = quest;
  const words = findingMessages[visit.language];
  const title = actorsTitle(quest, place);
  const count = question.text === '' ? words.count(actors.length) : words.countFor(actors.length, question.text);
  return (
    <PublicFrame visit={visit} place={place} title={title} scripts={['print.js']} hidden>
      <h1>{title}</h1>
      <p class="lead">
        {count}. {words.printed(day(visit.now, visit.language))}.
      </p>
      <p class="row no-print">
        <button class="button button-primary" type="button" data-print hidden>
          <span>{words.printNow}</span>
        </button>
        <a href={hrefFor(quest, { view: 'list' })}>{words.toList}</a>
      </p>
      <ul class="directory">
        {actors.map(actor => (
          <Entry quest={quest} actor={actor} />
        ))}
      </ul>
    </PublicFrame>
  );
};

const Entry: FC<{ quest: Quest; actor: PublicActor }> = ({ quest: { visit }, actor }) => {
  const { profile } = actor;
  const words = wordsFor(visit.language);
  const ages = agesText(profile, findingMessages[visit.language].ages);
  const does = [...profile.activities.map(words.what), ...profile.activitiesAsWritten];
  return (
    <li class="entry">
      <h2>{profile.name}</h2>
      <p class="meta">{[words.kind(profile.kind), actor.placeName, ages].filter(Boolean).join(' · ')}</p>
      {does.length > 0 && <p>{does.join(', ')}</p>}
      <p class="entry-ways">
        {waysTo(actor).map(way => (
          <span>{way}</span>
        ))}
      </p>
      <p class="meta">{actorPageMessages[visit.language].assured(day(actor.assuredAt, visit.language))}</p>
    </li>
  );
};

function waysTo({ profile }: PublicActor): string[] {
  const { phone, email, website } = profile;
  return [phone, email, website && shortAddress(website), addressLines(profile).join(', ')].flatMap(way => way || []);
}
