import type { FC } from 'hono/jsx';
import type { Language } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import type { Area } from '#rooms/places/municipality.ts';
import type { OptionGroup } from '#ui/choices.tsx';
import { day } from '#ui/dates.ts';
import { type Definition, DefinitionList } from '#ui/lists.tsx';
import { AsWritten } from '#ui/page-parts.tsx';
import { functionMessages } from './function.messages.ts';
import type { LocalFunction } from './function.ts';

export const functionsPath = '/arbete/funktioner';

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
export const FunctionFacts: FC<FactsProps> = props => <DefinitionList items={factsOf(props)} />;

function factsOf({ visit: { language }, local, areas, above }: FactsProps): Definition[] {
  const words = functionMessages[language].page;
  const list = (items: readonly string[]) => new Intl.ListFormat(language).format(items);
  const here = areas.filter(({ id }) => local.areaIds.includes(id)).map(({ name }) => name);
  const written = (term: string, text: string | undefined) =>
    text ? [{ term, description: <AsWritten>{text}</AsWritten> }] : [];
  const ends = local.mandateEndsOn;
  return [
    ...written(words.concerns, local.concerns),
    { term: words.promise, description: promiseText(local, language) },
    ...written(words.hours, local.hours),
    { term: words.areas, description: here.length > 0 ? list(here) : words.wholeTown },
    { term: words.languages, description: list(local.languages.map(wordsFor(language).language)) },
    ...written(words.mandate, local.mandate),
    ...written(words.mandateFrom, local.mandateFrom),
    ...(ends ? [{ term: words.mandateEnds, description: day(ends, language) }] : []),
    { term: words.above, description: above ? nameOf(above, language) : words.aboveCoordinator },
  ];
}
