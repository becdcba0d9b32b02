import type { FC } from 'hono/jsx';
import type { PublicLanguage } from '#house/language.ts';
import type { Adaptation } from '#rooms/activities/activity.ts';
import { costSaid } from '#rooms/activities/activity-facts.views.tsx';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { daysOf } from '#rooms/activities/schedule.rules.ts';
import { hoursSaid, weekdayName } from '#rooms/activities/schedule-sentence.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import { languagesSaid } from '#rooms/people/spoken-language-sentence.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { CardList } from '#ui/lists.tsx';
import { localeOf } from '#ui/locale.ts';
import { Section } from '#ui/page-parts.tsx';
import type { ActivityQuestion, Aspect, FoundActivity, NearlyFitting } from './leisure.ts';
import type { LeisureProps } from './leisure.views.tsx';
import { distanceSaid, LeisureCard, ltr } from './leisure-card.views.tsx';
import { changedHref } from './leisure-chosen.views.tsx';
import { finderMessages } from './leisure-finder.messages.ts';

/** What fits but for one thing, with that thing in words; the whole of it is one tap away. */
export const NearlyPart: FC<LeisureProps> = props => {
  const { visit, nearly } = props;
  const words = finderMessages[visit.spoken];
  return nearly.length === 0 ? null : (
    <Section title={words.nearlyTitle} lead={words.nearlyText} id="nearly">
      {nearly.map(each => (
        <NearlyGroup {...props} group={each} />
      ))}
    </Section>
  );
};

const NearlyGroup: FC<LeisureProps & { group: NearlyFitting }> = ({ group, ...props }) => {
  const { visit, place, question } = props;
  const { count, found } = group;
  const words = finderMessages[visit.spoken];
  const all = <a href={changedHref(props, withoutAspect(question, group))}>{words.showAll(count)}</a>;
  return (
    <Section title={`${titleOf(group, visit.spoken)} (${count})`} level={3} action={count > found.length && all}>
      <CardList columns={2}>
        {found.map(activity => (
          <LeisureCard
            {...{ visit, place, question, activity }}
            level={4}
            difference={differenceSaid(props, group, activity)}
          />
        ))}
      </CardList>
    </Section>
  );
};

/** "En annan dag": what one would have to give up. */
function titleOf({ aspect, side }: NearlyFitting, lang: PublicLanguage): string {
  const { aspects, adaptations, lacking } = finderMessages[lang];
  const by = aspect === 'age' ? (side ?? 'older') : aspect;
  return by in aspects ? aspects[by as keyof typeof aspects] : lacking(adaptations[by as Adaptation]);
}

/** The question that what nearly fits is an answer to. */
function withoutAspect(
  { age, adaptations }: ActivityQuestion,
  { aspect, side }: NearlyFitting,
): Partial<ActivityQuestion> {
  if (aspect === 'age') return { age: age === undefined ? undefined : side === 'older' ? age + 1 : age - 1 };
  const changes: Partial<Record<Aspect, Partial<ActivityQuestion>>> = {
    cost: { free: false, leisureCard: false },
    distance: { within: undefined },
    parentStays: { parentStays: false },
    municipality: { neighbours: true },
  };
  if (aspect in changes) return changes[aspect] ?? {};
  const kept = adaptations.filter(each => each !== aspect);
  return kept.length < adaptations.length ? { adaptations: kept } : { [aspect]: undefined };
}

type Difference = (activity: FoundActivity, props: LeisureProps, group: NearlyFitting) => string;

const ofAge: Difference = ({ profile }, { visit }, { side }) =>
  side === 'older'
    ? finderMessages[visit.spoken].older(profile.minimumAge)
    : finderMessages[visit.spoken].younger(profile.maximumAge);

const ofDay: Difference = ({ profile }, { visit: { spoken } }) =>
  finderMessages[spoken].otherDay(
    listed(
      daysOf(profile.schedule).map(each => weekdayName(each, spoken)),
      spoken,
    ),
  );

const ofHours: Difference = ({ profile }, { visit: { spoken } }) =>
  finderMessages[spoken].otherHours(
    listed([...new Set(profile.schedule.times.map(each => ltr(hoursSaid(each, spoken))))], spoken),
  );

const ofCost: Difference = ({ profile }, { visit: { spoken }, question }) => {
  const price = costSaid(profile.cost, spoken);
  return question.free ? finderMessages[spoken].otherPrice(price) : finderMessages[spoken].noCard(price);
};

const ofDistance: Difference = ({ metres }, { visit: { spoken } }) =>
  metres === undefined ? finderMessages[spoken].nowhere : finderMessages[spoken].farther(distanceSaid(metres, spoken));

const ofLanguage: Difference = ({ profile }, { visit: { spoken } }) => {
  const words = finderMessages[spoken];
  return profile.languages.length === 0
    ? words.unknownLanguage
    : words.otherLanguage(languagesSaid(profile.languages, spoken));
};

const differences: Partial<Record<Aspect, Difference>> = {
  age: ofAge,
  day: ofDay,
  daytime: ofHours,
  cost: ofCost,
  distance: ofDistance,
  language: ofLanguage,
  subject: ({ subject }, { visit: { spoken } }) =>
    finderMessages[spoken].otherSubject(activityTerms[spoken].subjects[subject as Subject]),
  company: ({ profile }, { visit }) => activityTerms[visit.spoken].audiences[profile.audience],
  parentStays: (_, { visit }) => finderMessages[visit.spoken].noParent,
  place: ({ placeName }, { visit }) => finderMessages[visit.spoken].otherPlace(placeName ?? '–'),
  municipality: ({ municipalityCode }, { visit }) =>
    finderMessages[visit.spoken].inMunicipality(gazetteerOf(visit).municipalityByCode(municipalityCode)?.name ?? ''),
};

function differenceSaid(props: LeisureProps, group: NearlyFitting, activity: FoundActivity): string {
  const said = differences[group.aspect];
  if (said) return said(activity, props, group);
  const words = finderMessages[props.visit.spoken];
  return words.without(words.adaptations[group.aspect as Adaptation]);
}

const listed = (parts: readonly string[], lang: PublicLanguage): string =>
  new Intl.ListFormat(localeOf(lang)).format(parts);
