import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { subjectIcons } from '#rooms/organisations/municipality-home.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { weekday } from '#ui/dates.ts';
import { Button, ButtonRow } from '#ui/form.tsx';
import { Card, CardList, EmptyState } from '#ui/lists.tsx';
import { localeOf } from '#ui/locale.ts';
import { AsWritten, PageHeading } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { agesSaid, costSaid } from './activity-facts.views.tsx';
import { type ActivityQuestion, activityPageSize, type FoundActivity } from './activity-listing.ts';
import { activityTerms } from './activity-terms.messages.ts';
import { leisureMessages } from './leisure.messages.ts';
import type { LeisureList } from './leisure.queries.ts';
import { FilterForm, type TypedQuestion } from './leisure-filter.views.tsx';
import { leisureAddress, openQuestion } from './leisure-question.rules.ts';
import { nextSessions } from './schedule.rules.ts';
import { sessionHours } from './schedule-sentence.ts';
import { VouchedSign } from './vouched.views.tsx';

export type LeisureProps = LeisureList & {
  visit: Visit;
  place: Place;
  question: ActivityQuestion;
  typed: TypedQuestion;
};

/** What children and young people can do here. */
export const LeisurePage: FC<LeisureProps> = props => {
  const { visit, place, total, question } = props;
  const words = leisureMessages[visit.spoken];
  const asks = leisureAddress('', { ...question, page: 1 }) !== '';
  return (
    <PublicFrame visit={visit} place={place} title={`${words.title}, ${place.municipality.name}`}>
      <PageHeading over={<bdi lang="sv">{place.municipality.name}</bdi>} title={words.title} lead={words.lead} />
      <FilterForm {...props} />
      <div id="hits">
        {total > 0 && <p class="lead">{words.count(total)}</p>}
        {total === 0 && (asks ? <Nothing {...props} /> : <Empty {...props} />)}
        <CardList columns={2}>
          {props.found.map(each => (
            <LeisureCard {...props} activity={each} />
          ))}
        </CardList>
      </div>
      <Pages {...props} />
    </PublicFrame>
  );
};

const Nothing: FC<LeisureProps> = ({ visit }) => {
  const words = leisureMessages[visit.spoken];
  const all = <Button href={visit.href(leisureAddress(visit.path, openQuestion))}>{words.clear}</Button>;
  return (
    <EmptyState title={words.none} icon="kite" action={all}>
      <p>{words.noneText}</p>
    </EmptyState>
  );
};

const Empty: FC<LeisureProps> = ({ visit, place }) => {
  const words = leisureMessages[visit.spoken];
  const actors = <Button href={visit.href(`/${place.municipality.slug}/aktorer`)}>{words.organisations}</Button>;
  return (
    <EmptyState title={words.empty} icon="kite" action={actors}>
      <p>{words.emptyText}</p>
    </EmptyState>
  );
};

type CardProps = LeisureProps & { activity: FoundActivity };

const LeisureCard: FC<CardProps> = props => {
  const { visit, place, activity } = props;
  const { spoken, now } = visit;
  const words = leisureMessages[spoken];
  const terms = activityTerms[spoken];
  const { profile, placeName, metres } = activity;
  const [next] = nextSessions(profile.schedule, now, 1);
  return (
    <Card
      level={2}
      icon={subjectIcons[activity.subject as Subject] ?? 'kite'}
      title={<AsWritten>{profile.title}</AsWritten>}
      href={visit.href(`/${place.municipality.slug}/fritid/${activity.slug}`)}
      meta={`${agesSaid(profile, spoken)}${profile.audience === 'all' ? '' : ` · ${terms.audiences[profile.audience]}`}`}
      badges={<MoneyBadges {...props} />}
    >
      {next && <p>{words.nextTime(`${weekday(next.on, spoken)}, ${ltr(sessionHours(next, spoken))}`)}</p>}
      {(placeName || metres !== undefined) && (
        <p>
          {placeName && <AsWritten>{placeName}</AsWritten>}
          {placeName && metres !== undefined && ' · '}
          {metres !== undefined && words.away(distanceSaid(metres, spoken))}
        </p>
      )}
    </Card>
  );
};

/** Keeps a span of hours the right way round in a text that runs from right to left. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

const MoneyBadges: FC<CardProps> = ({ visit, activity: { id, profile }, vouched }) => {
  const terms = activityTerms[visit.spoken];
  const free = profile.cost.amount === 0;
  return (
    <>
      <Badge tone={free ? 'good' : 'neutral'}>{costSaid(profile.cost, visit.spoken)}</Badge>
      {!free && profile.firstTimeFree && <Badge tone="good">{terms.firstTimeFree}</Badge>}
      {!free && profile.leisureCard?.accepted && <Badge tone="good">{terms.leisureCard}</Badge>}
      {vouched.has(id) && <VouchedSign visit={visit} />}
    </>
  );
};

/** "700 m", "1,2 km": straight over the ground, rounded as one would say it. */
function distanceSaid(metres: number, lang: string): string {
  const [value, unit] =
    metres < 950 ? [Math.max(100, Math.round(metres / 100) * 100), 'meter'] : [metres / 1000, 'kilometer'];
  const digits = { style: 'unit' as const, unit, maximumFractionDigits: value < 10 ? 1 : 0 };
  return new Intl.NumberFormat(localeOf(lang), digits).format(value);
}

const Pages: FC<LeisureProps> = ({ visit, question, total }) => {
  const words = leisureMessages[visit.spoken];
  const last = Math.ceil(total / activityPageSize);
  if (last <= 1) return null;
  const to = (page: number) => visit.href(leisureAddress(visit.path, { ...question, page }));
  return (
    <ButtonRow>
      {question.page < last && <Button href={to(question.page + 1)}>{words.next}</Button>}
      {question.page > 1 && (
        <Button variant="secondary" href={to(question.page - 1)}>
          {words.previous}
        </Button>
      )}
    </ButtonRow>
  );
};
