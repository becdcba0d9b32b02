import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { CheckboxGroup, type Option, SelectField } from '#ui/choices.tsx';
import { NumberField } from '#ui/fields.tsx';
import { FilterPanel } from '#ui/finding.tsx';
import { findingMessages } from './finding.messages.ts';
import type { Facets, FacetValue, Question } from './finding.ts';
import {
  addressKeys,
  addressOf,
  addressParts,
  addressWord,
  filterCount,
  openQuestion,
} from './finding-address.rules.ts';
import { wordsFor } from './organisation-terms.messages.ts';
import { activitiesOf, subjects } from './taxonomy.ts';

/** More areas than this are easier to choose from a list that folds. */
const mostBoxes = 12;

/** Where somebody stands and what she asks. */
export interface Quest {
  visit: Visit;
  question: Question;
  /** The path of the page, without language. */
  path: string;
}

/** The address of this page with some of its question changed. */
export function hrefFor({ visit, path, question }: Quest, change: Partial<Question>): string {
  return visit.href(addressOf(path, question, change));
}

interface PanelProps {
  quest: Quest;
  facets: Facets;
  /** What the municipality calls its areas. */
  areaName?: string | undefined;
}

/** The panel of choices, each with how many it would leave. */
export const Filters: FC<PanelProps> = ({ quest, facets, areaName }) => {
  const { visit, question } = quest;
  const words = findingMessages[visit.language];
  const { text, view, place, what } = question;
  const count = filterCount(question);
  return (
    <FilterPanel
      title={words.filters}
      action={visit.href(quest.path)}
      submitLabel={words.apply}
      // A folding list holds one choice; what was chosen beside it by a link is kept.
      hidden={addressParts({ ...openQuestion, text, view, place, what: what.slice(1) })}
      count={count}
      countLabel={words.chosenCount}
      clear={count > 0 ? { label: words.clear, href: hrefFor(quest, { ...openQuestion, text, view }) } : undefined}
    >
      <WhatField quest={quest} facets={facets} />
      <AreaField quest={quest} facets={facets} areaName={areaName} />
      <AgeField quest={quest} />
      <KindField quest={quest} facets={facets} />
      <LanguageField quest={quest} facets={facets} />
      <RoleField quest={quest} facets={facets} />
    </FilterPanel>
  );
};

const AgeField: FC<{ quest: Quest }> = ({ quest: { visit, question } }) => {
  const { age, ageHint, years } = findingMessages[visit.language];
  return <NumberField name={addressKeys.age} label={age} hint={ageHint} value={question.age} unit={years} />;
};

/** The values that leave something, and those already chosen. */
function offered(facet: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const missing = chosen.filter(value => !facet.some(each => each.value === value));
  return [...facet, ...missing.map(value => ({ value, count: 0 }))];
}

const WhatField: FC<PanelProps> = ({ quest, facets }) => {
  const messages = findingMessages[quest.visit.language];
  const words = wordsFor(quest.visit.language);
  const { what } = quest.question;
  const counts = new Map(offered(facets.what, what).map(({ value, count }) => [value, count]));
  const option = (code: string, label: string): Option[] => {
    const value = addressWord.what(code);
    return counts.has(code) ? [{ value, label: messages.choice(label, counts.get(code)) }] : [];
  };
  const groups = subjects.map(subject => ({
    label: words.what(subject),
    options: [
      ...option(subject, messages.allWithin(words.what(subject))),
      ...activitiesOf(subject).flatMap(activity => option(activity, words.what(activity))),
    ],
  }));
  return (
    <SelectField
      name={addressKeys.what}
      label={messages.what}
      emptyLabel={messages.anything}
      value={what[0] && addressWord.what(what[0])}
      groups={groups.filter(group => group.options.length > 0)}
    />
  );
};

const AreaField: FC<PanelProps> = ({ quest, facets, areaName }) => {
  const messages = findingMessages[quest.visit.language];
  const chosen = quest.question.areas;
  const ranks = { own: 0, locality: 1, regso: 2 };
  const areas = facets.areas.toSorted((a, b) => ranks[a.kind] - ranks[b.kind] || a.name.localeCompare(b.name, 'sv'));
  if (areas.length === 0) return null;
  const options = areas.map(({ value, name, count }) => ({
    value,
    label: messages.choice(name, count),
    checked: chosen.includes(value),
  }));
  const label = areaName ?? messages.areas;
  if (areas.length <= mostBoxes) return <CheckboxGroup name={addressKeys.areas} legend={label} options={options} />;
  return (
    <SelectField name={addressKeys.areas} label={label} emptyLabel={messages.any} value={chosen[0]} options={options} />
  );
};

const KindField: FC<PanelProps> = ({ quest, facets }) => {
  const messages = findingMessages[quest.visit.language];
  const words = wordsFor(quest.visit.language);
  const chosen = quest.question.kinds;
  const options = offered(facets.kinds, chosen).map(({ value, count }) => ({
    value: addressWord.kinds(value),
    label: messages.choice(words.kind(value), count),
    checked: chosen.some(kind => kind === value),
  }));
  return options.length === 0 ? null : (
    <CheckboxGroup name={addressKeys.kinds} legend={messages.kinds} options={options} />
  );
};

const LanguageField: FC<PanelProps> = ({ quest, facets }) => {
  const messages = findingMessages[quest.visit.language];
  const words = wordsFor(quest.visit.language);
  const chosen = quest.question.languages;
  const options = offered(facets.languages, chosen).map(({ value, count }) => ({
    value,
    label: messages.choice(words.language(value), count),
  }));
  return options.length === 0 ? null : (
    <SelectField
      name={addressKeys.languages}
      label={messages.languages}
      emptyLabel={messages.any}
      value={chosen[0]}
      options={options}
    />
  );
};

const RoleField: FC<PanelProps> = ({ quest, facets }) => {
  const messages = findingMessages[quest.visit.language];
  const words = wordsFor(quest.visit.language);
  const chosen = quest.question.roles;
  const options = offered(facets.roles, chosen).map(({ value, count }) => ({
    value: addressWord.roles(value),
    label: messages.choice(words.role(value), count),
  }));
  return options.length === 0 ? null : (
    <SelectField
      name={addressKeys.roles}
      label={messages.roles}
      emptyLabel={messages.any}
      value={chosen[0] && addressWord.roles(chosen[0])}
      options={options}
    />
  );
};
