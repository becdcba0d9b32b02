import type { FC } from 'hono/jsx';
import type { Language } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { activityMessages } from '#rooms/activities/activity.messages.ts';
import type { Schedule } from '#rooms/activities/schedule.ts';
import { daysSaid, hoursSaid, weekdayName } from '#rooms/activities/schedule-sentence.ts';
import { dayAndTime, shortDay } from '#ui/dates.ts';
import { Badge, type Tone } from '#ui/parts.tsx';
import { feedMessages } from './feed.messages.ts';
import type { Feed } from './feed.ts';
import type { ImportedField } from './feed-activity.ts';

export type FeedState = 'works' | 'fails' | 'paused' | 'begins';

/** How a feed is now. */
export function stateOf({ pausedAt, failingSince, workedAt }: Feed): FeedState {
  if (pausedAt) return 'paused';
  if (failingSince) return 'fails';
  return workedAt ? 'works' : 'begins';
}

const tones: Record<FeedState, Tone> = { works: 'good', fails: 'bad', paused: 'neutral', begins: 'info' };

export const FeedBadge: FC<{ visit: Visit; feed: Feed }> = ({ visit, feed }) => {
  const state = stateOf(feed);
  return <Badge tone={tones[state]}>{feedMessages[visit.language].states[state]}</Badge>;
};

export const at = (moment: Date, visit: Visit): string => dayAndTime(moment, visit.language);

/** "torsdag 17.00–18.30, 3 sep.–27 maj", or the first days where there is no day of the week. */
export function whenSaid({ times, startDate, endDate, extraSessions }: Schedule, lang: Language): string {
  const weekly = times.map(each => `${weekdayName(each.byDay, lang)} ${hoursSaid(each, lang)}`);
  const single = times.length > 0 ? [] : extraSessions.slice(0, 3);
  const term = times.length === 0 ? '' : endDate ? daysSaid(startDate, endDate, lang) : shortDay(startDate, lang);
  const days = single.map(each => `${shortDay(each.date, lang)} ${hoursSaid(each, lang)}`);
  return [...weekly, ...days, term].filter(Boolean).join(', ');
}

/** Fields of one fact are one word. */
const facts: Partial<Record<ImportedField, keyof typeof activityMessages.sv.fields>> = {
  ...{ minimumAge: 'ages', maximumAge: 'ages', placeName: 'place', streetAddress: 'place', postalCode: 'place' },
  ...{ city: 'place', latitude: 'place', longitude: 'place' },
};

/** "Namn, När" */
export function fieldsSaid(kept: readonly ImportedField[], language: Language): string {
  const { fields } = activityMessages[language];
  const words = kept.map(field => fields[facts[field] ?? (field as keyof typeof fields)]);
  return [...new Set(words)].join(', ');
}
