import type { FC } from 'hono/jsx';
import type { PublicLanguage } from '#house/language.ts';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { isoWeekday, weekdays } from '#rooms/activities/schedule.ts';
import { weekdayName } from '#rooms/activities/schedule-sentence.ts';
import { languagesSaid } from '#rooms/people/spoken-language-sentence.ts';
import { type Chip, Chips, Tabs } from '#ui/finding.tsx';
import { leisureMessages } from './leisure.messages.ts';
import type { ActivityQuestion } from './leisure.ts';
import type { LeisureProps } from './leisure.views.tsx';
import { finderMessages } from './leisure-finder.messages.ts';
import type { LeisureGround } from './leisure-ground.queries.ts';
import { leisureAddress, openQuestion } from './leisure-question.rules.ts';

/** The same question with changes, from its first page. */
export const changedHref = ({ visit, question }: LeisureProps, changes: Partial<ActivityQuestion>): string =>
  `${visit.href(leisureAddress(visit.path, question, { page: 1, ...changes }))}#hits`;

/** How many there are, what was chosen, and in which ways they can be seen. */
export const LeisureHead: FC<LeisureProps> = props => {
  const { visit, question, total } = props;
  const words = finderMessages[visit.spoken];
  const chips = chipsOf(props);
  const clear = { label: leisureMessages[visit.spoken].clear, href: changedHref(props, openQuestion) };
  return (
    <div class="result-head">
      {total > 0 && (
        <p class="lead" role="status">
          {leisureMessages[visit.spoken].count(total)}
        </p>
      )}
      <Chips label={words.chosen} chips={chips} clear={chips.length > 1 ? clear : undefined} />
      {total > 0 && (
        <Tabs
          label={words.views}
          tabs={(['list', 'map'] as const).map(view => ({
            ...{ label: words[view], icon: view, href: changedHref(props, { view }), current: question.view === view },
          }))}
        />
      )}
    </div>
  );
};

/** Each thing that was asked for, as a link that takes it away. */
function chipsOf(props: LeisureProps): Chip[] {
  const words = finderMessages[props.visit.spoken];
  return chosenIn(props.question, props.areas, props.visit.spoken).map(({ label, without }) => {
    return { label, href: changedHref(props, without), removeLabel: words.remove(label) };
  });
}

/** Each thing that was asked for in words, and what takes it away. */
export function chosenIn(question: ActivityQuestion, areas: LeisureGround['areas'], spoken: PublicLanguage) {
  const words = finderMessages[spoken];
  const leisure = leisureMessages[spoken];
  const { subject, age, day, area, within, place, language, daytime, company, postalCode } = question;
  const chip = (label: string | undefined | false, without: Partial<ActivityQuestion>) =>
    label ? [{ label, without }] : [];
  return [
    ...chip(subject && activityTerms[spoken].subjects[subject], { subject: undefined }),
    ...chip(age !== undefined && words.aged(age), { age: undefined }),
    ...chip(dayNamed(day, spoken), { day: undefined }),
    ...chip(question.free && leisure.free, { free: false }),
    ...chip(question.leisureCard && leisure.leisureCard, { leisureCard: false }),
    ...chip(areas.find(({ id }) => id === area)?.name, { area: undefined }),
    ...chip(postalCode, { postalCode: undefined }),
    ...chip(within && words.distances[within], { within: undefined }),
    ...chip(place, { place: undefined }),
    ...chip(daytime && words.daytimes[daytime], { daytime: undefined }),
    ...chip(company && words.companies[company], { company: undefined }),
    ...chip(language && languagesSaid([language], spoken), { language: undefined }),
    ...chip(question.parentStays && words.parentStays, { parentStays: false }),
    ...question.adaptations.flatMap(each =>
      chip(words.adaptations[each], { adaptations: question.adaptations.filter(other => other !== each) }),
    ),
  ];
}

function dayNamed(day: number | undefined, lang: string): string | undefined {
  const found = weekdays.find(each => isoWeekday(each) === day);
  return found && weekdayName(found, lang);
}
