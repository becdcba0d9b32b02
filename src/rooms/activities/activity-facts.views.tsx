import type { FC } from 'hono/jsx';
import type { Language } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import { languagesSaid } from '#rooms/people/spoken-language-sentence.ts';
import { DefinitionList } from '#ui/lists.tsx';
import { AsWritten } from '#ui/page-parts.tsx';
import { Diff } from '#ui/parts.tsx';
import { activityMessages } from './activity.messages.ts';
import type { ActivityChoices } from './activity.queries.ts';
import { type ActivityProfile, adaptations, oldestAge } from './activity.ts';
import { activityFormMessages } from './activity-form.messages.ts';
import { activityTerms } from './activity-terms.messages.ts';
import { scheduleLine } from './schedule-sentence.ts';

/** Where activities are kept. */
export const activitiesPath = '/arbete/aktiviteter';
/** What families miss, which a room above counts. */
export const missedPath = `${activitiesPath}/saknas`;

type Known = Partial<ActivityChoices>;

/** "10–13 år" */
export function agesSaid({ minimumAge, maximumAge }: ActivityProfile, lang: keyof typeof activityTerms): string {
  const words = activityTerms[lang];
  if (maximumAge < oldestAge) return words.ages(minimumAge, maximumAge);
  return minimumAge === 0 ? words.allAges : words.agesFrom(minimumAge);
}

/** "450 kr per termin", or that it is free. */
export function costSaid({ amount, per }: ActivityProfile['cost'], lang: keyof typeof activityTerms): string {
  const words = activityTerms[lang];
  return amount === 0 ? words.free : words.cost[per](amount.toLocaleString('sv'));
}

/** Everything that an activity says, as texts by field; what it does not say is not there. */
function factTexts(profile: ActivityProfile, { areas, contacts }: Known, language: Language): [string, string][] {
  const terms = activityTerms[language];
  const { cost, capacity, equipment, description, gettingThere, policePresence, parentMayStay, schedule } = profile;
  const texts: [string, string | undefined][] = [
    ['title', profile.title],
    ['what', wordsFor(language).what(profile.what)],
    ['description', description],
    ['ages', agesSaid(profile, language)],
    ['audience', terms.audiences[profile.audience]],
    ['schedule', scheduleLine(schedule, language)],
    ['place', placeText(profile, areas)],
    ['placePrecision', activityFormMessages[language].precisions[profile.placePrecision]],
    ['gettingThere', gettingThere],
    ['cost', costSaid(cost, language)],
    ['firstTimeFree', profile.firstTimeFree ? terms.answers.yes : undefined],
    ['leisureCard', cardText(profile, language)],
    ['equipment', equipment],
    ['capacity', capacity === undefined ? undefined : String(capacity)],
    ['languages', languagesSaid(profile.languages, language)],
    ['parentMayStay', parentMayStay && terms.parents[parentMayStay]],
    ['adaptations', adaptationText(profile, language)],
    ['policePresence', policePresence && terms.police[policePresence]],
    ['contact', contacts?.find(each => each.id === profile.contactFunctionId)?.title],
  ];
  return texts.flatMap(([field, text]): [string, string][] => (text ? [[field, text]] : []));
}

function placeText(profile: ActivityProfile, areas: Known['areas'] = []): string {
  const { placeName, streetAddress, postalCode, city, areaId, latitude, longitude } = profile;
  const area = areas.find(({ id }) => id === areaId)?.name;
  const point = latitude === undefined ? undefined : `${latitude}, ${longitude}`;
  return [placeName, streetAddress, postalCode, city, area, point].filter(Boolean).join(', ');
}

function cardText({ leisureCard }: ActivityProfile, language: Language): string | undefined {
  const { answers, checkedOn } = activityTerms[language];
  return leisureCard && `${leisureCard.accepted ? answers.yes : answers.no}, ${checkedOn(leisureCard.checkedOn)}`;
}

function adaptationText({ adaptations: answered }: ActivityProfile, language: Language): string {
  const terms = activityTerms[language];
  const said = adaptations.flatMap(each => {
    const answer = answered[each];
    return answer ? [`${terms.adaptations[each]} ${terms.answers[answer]}`] : [];
  });
  return said.join(' ');
}

/** What it says, with what it really costs last: that never leaves the working face. */
export const ActivityFacts: FC<{ visit: Visit; profile: ActivityProfile; known: Known }> = props => {
  const { visit, profile, known } = props;
  const words = activityMessages[visit.language];
  const items = factTexts(profile, known, visit.language).map(([field, text]) => ({
    term: words.fields[field as keyof typeof words.fields],
    description: <AsWritten>{text}</AsWritten>,
  }));
  const { trueCost } = profile;
  if (!trueCost) return <DefinitionList items={items} />;
  const paidBy = trueCost.paidBy ? `, ${words.page.paidBy(trueCost.paidBy)}` : '';
  const real = `${costSaid(trueCost, visit.language)}${paidBy}. ${words.page.trueCostNote}`;
  return <DefinitionList items={[...items, { term: words.page.trueCost, description: real }]} />;
};

/** What two writings say differently, field by field. */
export const ActivityDifference: FC<{
  visit: Visit;
  before: ActivityProfile;
  after: ActivityProfile;
  known: Known;
}> = ({ visit, before, after, known }) => {
  const { fields, page } = activityMessages[visit.language];
  const [old, fresh] = [before, after].map(each => new Map(factTexts(each, known, visit.language)));
  const changed = Object.keys(fields).filter(field => old?.get(field) !== fresh?.get(field)) as (keyof typeof fields)[];
  return (
    <DefinitionList
      items={changed.map(field => ({
        term: fields[field],
        description: (
          <Diff before={old?.get(field)} after={fresh?.get(field)} beforeLabel={page.before} afterLabel={page.after} />
        ),
      }))}
    />
  );
};
