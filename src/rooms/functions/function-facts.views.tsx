import type { FC } from 'hono/jsx';
import type { Language } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import type { Area } from '#rooms/places/municipality.ts';
import type { OptionGroup } from '#ui/choices.tsx';
import { day } from '#ui/dates.ts';
import { DefinitionList } from '#ui/lists.tsx';
import { AsWritten } from '#ui/page-parts.tsx';
import { functionMessages } from './function.messages.ts';
import type { LocalFunction } from './function.ts';

export const functionsPath = '/arbete/funktioner';

/** Where one says what a function takes in: a page of the room above, where kinds of enquiries are known. */
export const intakePath = (functionId: string) => `${functionsPath}/${functionId}/tar-emot`;

/** "Svar inom 3 arbetsdagar". */
export function promiseText({ promise }: Pick<LocalFunction, 'promise'>, language: Language): string {
  return functionMessages[language].promise[promise.unit](promise.count);
}

/** "Kommunpolis, Lokalpolisområde Brohamn". */
export function nameOf(
  { title, organisationName }: Pick<LocalFunction, 'title' | 'organisationName'>,
  language: Language,
): string {
  return functionMessages[language].functionOf(title, organisationName);
}

/** Functions to choose from, by organisation. */
export function functionGroups(functions: readonly LocalFunction[], language: Language): OptionGroup[] {
  return [...Map.groupBy(functions, each => each.organisationName)].map(([label, held]) => ({
    label,
    options: held.map(each => ({ value: each.id, label: nameOf(each, language) })),
  }));
}

type FactsProps = { visit: Visit; local: LocalFunction; areas: readonly Area[]; above: LocalFunction | undefined };

/** What a function says of itself. */
export const FunctionFacts: FC<FactsProps> = props => (
  <DefinitionList
    items={functionFacts(props).map(({ term, text, written }) => ({
      term,
      description: written ? <AsWritten>{text}</AsWritten> : text,
    }))}
  />
);

/** The same as texts; `written` ones in the words of whoever keeps it. */
export function functionFacts({ visit: { language }, local, areas, above }: FactsProps) {
  const words = functionMessages[language].page;
  const list = (items: readonly string[]) => new Intl.ListFormat(language).format(items);
  const here = areas.filter(({ id }) => local.areaIds.includes(id)).map(({ name }) => name);
  const fact = (term: string, text: string | undefined, written = false) => (text ? [{ term, text, written }] : []);
  const ends = local.mandateEndsOn;
  return [
    ...fact(words.concerns, local.concerns, true),
    ...fact(words.promise, promiseText(local, language)),
    ...fact(words.hours, local.hours, true),
    ...fact(words.areas, here.length > 0 ? list(here) : words.wholeTown),
    ...fact(words.languages, list(local.languages.map(wordsFor(language).language))),
    ...fact(words.mandate, local.mandate, true),
    ...fact(words.mandateFrom, local.mandateFrom, true),
    ...fact(words.mandateEnds, ends && day(ends, language)),
    ...fact(words.above, above ? nameOf(above, language) : words.aboveCoordinator),
  ];
}
