import type { FC } from 'hono/jsx';
import type { PublicLanguage } from '#house/language.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { languagesSaid } from '#rooms/people/spoken-language-sentence.ts';
import { AsWritten } from '#ui/page-parts.tsx';
import type { Choosable } from './concern.ts';

/** What a function is called, in the words that it has for itself. */
export const FunctionName: FC<{ local: Pick<LocalFunction, 'title' | 'organisationName'> }> = ({ local }) => (
  <bdi lang="sv">{nameIn(local)}</bdi>
);

export const nameIn = ({ title, organisationName }: Pick<LocalFunction, 'title' | 'organisationName'>) =>
  `${title}, ${organisationName}`;

/** "Soomaali, Svenska och Arabiska", said in the language of the page; the one that it is in first. */
export function languagesOf({ languages }: Pick<LocalFunction, 'languages'>, spoken: PublicLanguage): string {
  return languagesSaid(languages, spoken);
}

/** Who is on call first, then who speaks the language of the page; the police last: they take part only where somebody wants them to. */
export function nearestFirst(all: readonly Choosable[], spoken: PublicLanguage): Choosable[] {
  const speaks = ({ local }: Choosable) => local.languages.some(each => spoken.startsWith(each));
  const rank = (each: Choosable) =>
    Number(each.onCall) * 4 + Number(each.local.kind !== 'police') * 2 + Number(speaks(each));
  return all.toSorted((a, b) => rank(b) - rank(a));
}

/** What one should know of a function before one chooses it. */
export const FunctionHint: FC<{ choosable: Choosable; lines: readonly string[] }> = ({ choosable, lines }) => (
  <>
    {choosable.local.concerns && (
      <>
        <AsWritten>{choosable.local.concerns}</AsWritten>{' '}
      </>
    )}
    {lines.join(' ')}
  </>
);
