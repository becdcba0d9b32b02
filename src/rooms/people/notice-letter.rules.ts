import { inLanguage } from '#house/language.ts';
import { noticeMessages } from './notice.messages.ts';
import { letterLanguage } from './notice.rules.ts';
import type { WaitingNotice } from './notice.ts';
import type { Person } from './person.ts';

/** What is new as one letter, and as a text message: how much of what, and where it is read. Never what it says, nor from whom. */
export function letterOf({ languages }: Pick<Person, 'languages'>, notices: readonly WaitingNotice[], origin: string) {
  const language = letterLanguage(languages);
  const words = noticeMessages[language];
  const paths = [...new Set(notices.map(({ path }) => path))];
  const [only = '/arbete'] = paths;
  const link = `${origin}${inLanguage(paths.length === 1 ? only : '/arbete', language)}`;
  const counts = [...Map.groupBy(notices, ({ what }) => what)];
  const lines = counts.map(([what, all]) => words.lines[what](all.length));
  return { subject: words.subject(notices.length), text: words.text(lines, link), short: words.short(link) };
}
