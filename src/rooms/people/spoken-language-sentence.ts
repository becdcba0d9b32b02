import type { PublicLanguage } from '#house/language.ts';
import { spokenLanguageMessages } from './spoken-language.messages.ts';

/** "Soomaali, Svenska och Arabiska", said in the language of the page; the one that it is in first. */
export function languagesSaid(codes: readonly string[], spoken: PublicLanguage): string {
  const names = new Intl.DisplayNames([spoken], { type: 'language' });
  const sorted = [...codes].sort((a, b) => Number(spoken.startsWith(b)) - Number(spoken.startsWith(a)));
  return new Intl.ListFormat(spoken).format(sorted.map(code => nameOf(code, names)));
}

/** A language that the browser's makers have no word for, such as a sign language, is said in Swedish. */
function nameOf(code: string, names: Intl.DisplayNames): string {
  const name = names.of(code);
  return name === undefined || name === code
    ? ((spokenLanguageMessages.sv as Record<string, string>)[code] ?? code)
    : name;
}
