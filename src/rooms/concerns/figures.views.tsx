import type { FC } from 'hono/jsx';
import type { PublicLanguage } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import type { AnswerFigures } from '#rooms/enquiries/answered-in-time.storage.ts';
import { localeOf } from '#ui/locale.ts';
import { familyMessages } from './family.messages.ts';

/** How the line has answered in the past year; that nothing is said, where too few have asked. */
export const FiguresText: FC<{ visit: Visit; figures: AnswerFigures | undefined }> = ({
  visit: { spoken },
  figures,
}) => {
  const words = familyMessages[spoken];
  if (figures?.medianMinutes === undefined) return <p>{words.figuresNone}</p>;
  const share = new Intl.NumberFormat(localeOf(spoken), { style: 'percent' }).format(figures.inTime / figures.due);
  return <p>{words.figuresText(figures.asked, share, duration(figures.medianMinutes, spoken))}</p>;
};

/** Rounded up, so that nobody is promised too much. */
function duration(minutes: number, spoken: PublicLanguage): string {
  const words = familyMessages[spoken];
  return minutes < 60 ? words.minutes(Math.ceil(minutes / 5) * 5) : words.hours(Math.ceil(minutes / 60));
}
