import type { FC } from 'hono/jsx';
import { type Chip, Chips } from '#ui/finding.tsx';
import { findingMessages } from './finding.messages.ts';
import { type Facets, type Question, withoutPlace } from './finding.ts';
import { filterCount, openQuestion } from './finding-address.rules.ts';
import { hrefFor, type Quest } from './finding-filters.views.tsx';
import { wordsFor } from './organisation-terms.messages.ts';

/** The choices made, each a link that takes it away. */
export const ChosenChips: FC<{ quest: Quest; facets: Facets }> = ({ quest, facets }) => {
  const words = findingMessages[quest.visit.language];
  const { text, view } = quest.question;
  const clear =
    filterCount(quest.question) > 1
      ? { label: words.clear, href: hrefFor(quest, { ...openQuestion, text, view }) }
      : undefined;
  return <Chips label={words.chosen} chips={chipsFor(quest, facets)} clear={clear} />;
};

function chipsFor(quest: Quest, facets: Facets): Chip[] {
  const messages = findingMessages[quest.visit.language];
  const words = wordsFor(quest.visit.language);
  const { question } = quest;
  const chip = (label: string, change: Partial<Question>): Chip => ({
    label,
    href: hrefFor(quest, change),
    removeLabel: messages.remove(label),
  });
  const each = <Name extends 'areas' | 'kinds' | 'what' | 'languages' | 'roles'>(
    name: Name,
    say: (value: string) => string,
  ) => question[name].map(value => chip(say(value), { [name]: question[name].filter(other => other !== value) }));
  const areaName = (id: string) => facets.areas.find(area => area.value === id)?.name ?? id;
  const { age, place } = question;
  return [
    ...each('areas', areaName),
    ...each('what', words.what),
    ...(age === undefined ? [] : [chip(messages.aged(age), { age: undefined })]),
    ...each('kinds', words.kind),
    ...each('languages', words.language),
    ...each('roles', words.role),
    ...(place === undefined
      ? []
      : [chip(place === withoutPlace ? messages.noPlace : messages.place(place), { place: undefined })]),
  ];
}
