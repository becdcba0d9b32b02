import type { Child, FC } from 'hono/jsx';
import type { PublicLanguage } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { agesSaid, costSaid } from '#rooms/activities/activity-facts.views.tsx';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { nextSessions } from '#rooms/activities/schedule.rules.ts';
import { isoWeekdayOf } from '#rooms/activities/schedule.ts';
import { sessionHours } from '#rooms/activities/schedule-sentence.ts';
import { VouchedSign } from '#rooms/activities/vouched.views.tsx';
import { subjectIcons } from '#rooms/organisations/municipality-home.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import { gazetteerOf, type Place } from '#rooms/places/municipality.queries.ts';
import { weekday } from '#ui/dates.ts';
import { Card } from '#ui/lists.tsx';
import { localeOf } from '#ui/locale.ts';
import { AsWritten } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { leisureMessages } from './leisure.messages.ts';
import type { ActivityQuestion, FoundActivity } from './leisure.ts';
import { finderMessages } from './leisure-finder.messages.ts';

/** A week of sessions every day is looked through for the day that was asked for. */
const sessionsAhead = 21;

type CardProps = {
  visit: Visit;
  place: Place;
  question: ActivityQuestion;
  activity: FoundActivity;
  /** Whether somebody vouches for it. */
  vouched?: boolean | undefined;
  /** What differs from what was asked for, in words. */
  difference?: Child;
  level?: 2 | 4;
};

/** One activity among others: what, for whom, when next, how far, and what it costs. */
export const LeisureCard: FC<CardProps> = props => {
  const { visit, place, activity, difference, level = 2 } = props;
  const { spoken, now } = visit;
  const words = leisureMessages[spoken];
  const { profile } = activity;
  const home = gazetteerOf(visit).municipalityByCode(activity.municipalityCode) ?? place.municipality;
  const sessions = nextSessions(profile.schedule, now, props.question.day === undefined ? 1 : sessionsAhead);
  const next = sessions.find(({ on }) => isOn(on, props.question.day)) ?? sessions[0];
  const forWhom = profile.audience === 'all' ? '' : ` · ${activityTerms[spoken].audiences[profile.audience]}`;
  return (
    <Card
      level={level}
      icon={subjectIcons[activity.subject as Subject] ?? 'kite'}
      title={<AsWritten>{profile.title}</AsWritten>}
      href={visit.href(`/${home.slug}/fritid/${activity.slug}`)}
      meta={`${agesSaid(profile, spoken)}${forWhom}`}
      badges={<CardBadges {...props} />}
    >
      {difference && (
        <p>
          <strong>{difference}</strong>
        </p>
      )}
      {next && <p>{words.nextTime(`${weekday(next.on, spoken)}, ${ltr(sessionHours(next, spoken))}`)}</p>}
      <WhereLine visit={visit} activity={activity} elsewhere={home.code === place.municipality.code ? '' : home.name} />
    </Card>
  );
};

const isOn = (on: string, day: number | undefined): boolean => day === undefined || isoWeekdayOf(on) === day;

/** Where, in which municipality if it is another, and how far. */
const WhereLine: FC<{ visit: Visit; activity: FoundActivity; elsewhere: string }> = props => {
  const { visit, activity, elsewhere } = props;
  const { placeName, metres } = activity;
  const parts: Child[] = [
    ...(placeName ? [<AsWritten>{placeName}</AsWritten>] : []),
    ...(elsewhere ? [<bdi lang="sv">{elsewhere}</bdi>] : []),
    ...(metres === undefined ? [] : [leisureMessages[visit.spoken].away(distanceSaid(metres, visit.spoken))]),
  ];
  return parts.length === 0 ? null : <p>{parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))}</p>;
};

/** Keeps a span of hours the right way round in a text that runs from right to left. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

/** What it costs, and what of the adaptations that were asked for is there only partly. */
const CardBadges: FC<CardProps> = ({ visit, activity, question, vouched }) => {
  const { spoken } = visit;
  const { profile } = activity;
  const terms = activityTerms[spoken];
  const words = finderMessages[spoken];
  const free = profile.cost.amount === 0;
  return (
    <>
      <Badge tone={free ? 'good' : 'neutral'}>{costSaid(profile.cost, spoken)}</Badge>
      {!free && profile.firstTimeFree && <Badge tone="good">{terms.firstTimeFree}</Badge>}
      {!free && profile.leisureCard?.accepted && <Badge tone="good">{terms.leisureCard}</Badge>}
      {question.adaptations.map(each => {
        const answer = profile.adaptations[each];
        if (answer === 'yes') return <Badge tone="good">{words.adaptations[each]}</Badge>;
        return answer === 'partly' && <Badge tone="info">{words.partly(words.adaptations[each])}</Badge>;
      })}
      {vouched && <VouchedSign visit={visit} />}
    </>
  );
};

/** "700 m", "1,2 km": straight over the ground, rounded as one would say it. */
export function distanceSaid(metres: number, lang: PublicLanguage): string {
  const [value, unit] =
    metres < 950 ? [Math.max(100, Math.round(metres / 100) * 100), 'meter'] : [metres / 1000, 'kilometer'];
  const digits = { style: 'unit' as const, unit, maximumFractionDigits: value < 10 ? 1 : 0 };
  return new Intl.NumberFormat(localeOf(lang), digits).format(value);
}
