import type { Child, FC } from 'hono/jsx';
import type { Language } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { activityMessages } from '#rooms/activities/activity.messages.ts';
import { activitiesPath } from '#rooms/activities/activity-facts.views.tsx';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { isoWeekday, weekdays } from '#rooms/activities/schedule.ts';
import { weekdayName } from '#rooms/activities/schedule-sentence.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { StandingBars } from '#ui/charts.tsx';
import { shortDay } from '#ui/dates.ts';
import { Button } from '#ui/form.tsx';
import { EmptyState } from '#ui/lists.tsx';
import { localeOf } from '#ui/locale.ts';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { missedMessages } from './missed.messages.ts';
import type { Missed } from './wish.queries.ts';
import { type WishFacet, type WishTrend, wishedAges } from './wish.ts';

type MissedProps = { visit: Visit; missed: Missed };

/** What families say is missing, for whoever coordinates: by area, by what, for what age, and whether it grows. */
export const MissedPage: FC<MissedProps & { municipality: Municipality }> = props => {
  const { visit, missed, municipality } = props;
  const words = missedMessages[visit.language];
  const crumbs = [
    { label: activityMessages[visit.language].menu, href: visit.href(activitiesPath) },
    { label: words.title },
  ];
  return (
    <WorkFrame visit={visit} title={words.title} crumbs={crumbs}>
      <PageHeading over={municipality.name} title={words.title} lead={words.lead} />
      {missed.of('all').length === 0 ? (
        <NothingMissed visit={visit} municipality={municipality} />
      ) : (
        <>
          <Notice>
            <p>{words.note}</p>
          </Notice>
          <AllTogether visit={visit} missed={missed} />
          <History visit={visit} missed={missed} />
          <MissedByArea visit={visit} missed={missed} />
          <MissedTable visit={visit} missed={missed} facet="subject" />
          <MissedTable visit={visit} missed={missed} facet="ages" />
          <MissedTable visit={visit} missed={missed} facet="day" />
        </>
      )}
    </WorkFrame>
  );
};

const NothingMissed: FC<{ visit: Visit; municipality: Municipality }> = ({ visit, municipality }) => {
  const words = missedMessages[visit.language];
  return (
    <EmptyState
      title={words.none}
      icon="kite"
      action={<Button href={visit.href(`/${municipality.slug}/fritid`)}>{words.toLeisure}</Button>}
    >
      <p>{words.noneText}</p>
    </EmptyState>
  );
};

/** Area by area, for every page that speaks of areas. Nothing where nobody has said anything, or the actor may not see it. */
export const MissedByArea: FC<MissedProps> = props => <MissedTable {...props} facet="area" />;

/** What is missed in one area, all together and by age; undefined where nothing is, or the actor may not see it. */
export function missedInArea({ visit, missed }: MissedProps, areaId: string): Child | undefined {
  const words = missedMessages[visit.language];
  const total = missed.of('area').filter(({ value }) => value === areaId);
  const byAge = missed.of('area-ages').flatMap(trend => {
    const [area, ages = ''] = trend.value?.split('/') ?? [];
    return area === areaId ? [{ name: nameOf('ages', ages, missed, visit.language), trend }] : [];
  });
  const rows = [...total.map(trend => ({ name: words.all, trend })), ...byAge];
  return rows.length === 0 ? undefined : <TrendRows visit={visit} facet="ages" caption={words.all} rows={rows} />;
}

type Table = 'area' | 'subject' | 'ages' | 'day';

const MissedTable: FC<MissedProps & { facet: Table }> = ({ visit, missed, facet }) => {
  const rows = missed.of(facet).map(trend => ({ name: nameOf(facet, trend.value, missed, visit.language), trend }));
  return <TrendTable visit={visit} facet={facet} rows={inOrder(facet, rows)} />;
};

/** How many there are, and of them those to whom something must be so. */
const AllTogether: FC<MissedProps> = ({ visit, missed }) => {
  const words = missedMessages[visit.language];
  const rows = (['all', 'free', 'girls'] as const).flatMap(facet =>
    missed.of(facet).map(trend => ({ name: words[facet], trend })),
  );
  return <TrendTable visit={visit} facet="total" rows={rows} />;
};

/** Once there is more than the last stretch to look back on. */
const History: FC<MissedProps> = ({ visit, missed: { history } }) => {
  const words = missedMessages[visit.language];
  if (history.filter(({ figure }) => figure !== 'none').length < 2) return null;
  const figureOf = (figure: WishTrend['now']) => (figure === 'none' ? '' : figure === 'few' ? '<5' : `${figure}+`);
  return (
    <Section title={words.history}>
      <StandingBars
        label={history
          .map(each => `${shortDay(each.weekOn, visit.language)}: ${figureSaid(each.figure, visit.language)}`)
          .join(', ')}
        caption={words.historyText}
        bars={history.map(({ weekOn, figure }) => ({
          ...{ name: dayAndMonth(weekOn, visit.language), size: weight(figure), figure: figureOf(figure) },
        }))}
      />
    </Section>
  );
};

/** "23/11": as short as a bar is broad. */
const dayAndMonth = (on: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(
    new Date(on),
  );

type Row = { name: string; trend: WishTrend };

type TrendProps = { visit: Visit; facet: Table | 'total'; rows: readonly Row[] };

const TrendTable: FC<TrendProps> = props => {
  const caption = missedMessages[props.visit.language][props.facet];
  return props.rows.length === 0 ? null : (
    <Section title={caption}>
      <TrendRows {...props} caption={caption} />
    </Section>
  );
};

const TrendRows: FC<TrendProps & { caption: string }> = ({ visit, facet, rows, caption }) => {
  const words = missedMessages[visit.language];
  return (
    <DataTable
      caption={caption}
      captionUnseen
      id={`missed-${facet}`}
      columns={[
        { label: words.columns[facet], heading: true },
        { label: words.now },
        { label: words.before },
        { label: words.change },
      ]}
      rows={rows.map(({ name, trend }) => [
        name,
        figureSaid(trend.now, visit.language),
        figureSaid(trend.before, visit.language),
        changeSaid(trend, visit.language),
      ])}
    />
  );
};

function figureSaid(figure: WishTrend['now'], language: Language): string {
  const words = missedMessages[language];
  if (figure === 'none') return words.nobody;
  return figure === 'few' ? words.few : words.figure(figure);
}

/** A few are more than nobody, and fewer than five. */
const weight = (figure: WishTrend['now']): number => (figure === 'none' ? 0 : figure === 'few' ? 1 : figure);

function changeSaid({ now, before }: WishTrend, language: Language): string {
  const words = missedMessages[language];
  const change = weight(now) - weight(before);
  if (change === 0) return words.same;
  return change > 0 ? `↑ ${words.more}` : `↓ ${words.fewer}`;
}

function nameOf(facet: WishFacet, value: string | null, { areaNames }: Missed, language: Language): string {
  const words = missedMessages[language];
  if (facet === 'area') return value === null ? words.noArea : (areaNames.get(value) ?? words.goneArea);
  if (facet === 'subject') return activityTerms[language].subjects[value as Subject] ?? value ?? '';
  if (facet === 'ages') return words.years(...((value ?? '-').split('-') as [string, string]));
  const day = weekdays.find(each => String(isoWeekday(each)) === value);
  return day ? weekdayName(day, language) : '';
}

/** Ages and days keep their own order; of the rest the most missed comes first. */
function inOrder(facet: Table, rows: readonly Row[]): Row[] {
  const order = facet === 'ages' ? wishedAges : facet === 'day' ? weekdays.map(each => String(isoWeekday(each))) : [];
  return rows.toSorted((a, b) =>
    order.length > 0
      ? order.indexOf(a.trend.value as never) - order.indexOf(b.trend.value as never)
      : weight(b.trend.now) - weight(a.trend.now),
  );
}
