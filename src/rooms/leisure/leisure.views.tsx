import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { Button, ButtonRow } from '#ui/form.tsx';
import { CardList, EmptyState } from '#ui/lists.tsx';
import { Columns, IconLink, PageHeading } from '#ui/page-parts.tsx';
import { leisureMessages } from './leisure.messages.ts';
import type { LeisureList } from './leisure.queries.ts';
import { type ActivityQuestion, activityPageSize } from './leisure.ts';
import { LinkedLeisure, ReadAloud, TakeAlong } from './leisure-along.views.tsx';
import { LeisureCard } from './leisure-card.views.tsx';
import { LeisureHead } from './leisure-chosen.views.tsx';
import { FilterForm, type TypedQuestion } from './leisure-filter.views.tsx';
import { finderMessages } from './leisure-finder.messages.ts';
import type { LeisureGround } from './leisure-ground.queries.ts';
import { LeisureMap } from './leisure-map.views.tsx';
import { NearlyPart } from './leisure-nearly.views.tsx';
import { asksSomething, leisureAddress, openQuestion } from './leisure-question.rules.ts';
import { wishAddress } from './wish.rules.ts';

export type LeisureProps = LeisureList &
  LeisureGround & {
    visit: Visit;
    place: Place;
    question: ActivityQuestion;
    typed: TypedQuestion;
    neighbours: readonly Municipality[];
  };

/** What children and young people can do here. */
export const LeisurePage: FC<LeisureProps> = props => {
  const { visit, place, total, question } = props;
  const words = leisureMessages[visit.spoken];
  const onMap = question.view === 'map' && total > 0;
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={`${words.title}, ${place.municipality.name}`}
      scripts={onMap ? ['map.js'] : ['read-aloud.js']}
    >
      <PageHeading over={<bdi lang="sv">{place.municipality.name}</bdi>} title={words.title} lead={words.lead} />
      <Columns side="start" aside={<AskedOnScreen {...props} />}>
        <div id="hits" class="hits">
          <LeisureHead {...props} />
          {total === 0 && (asksSomething(question) ? <Nothing {...props} /> : <Empty {...props} />)}
          {total > 0 && !onMap && <ReadAloud visit={visit} of="#hits" />}
          {onMap ? <LeisureMap {...props} /> : <Hits {...props} />}
        </div>
        {!onMap && <Pages {...props} />}
        {total > 0 && <TakeAlong visit={visit} {...alongOf(visit.path, question)} />}
        <Missing {...props} />
      </Columns>
      <LinkedLeisure {...props} />
    </PublicFrame>
  );
};

const alongOf = (path: string, question: ActivityQuestion) => {
  const all = { ...question, view: 'list' as const, page: 1 };
  return { flyer: leisureAddress(`${path}.pdf`, all), calendar: leisureAddress(`${path}.ics`, all) };
};

/** On paper only what was found. */
const AskedOnScreen: FC<LeisureProps> = props => (
  <div class="no-print">
    <ToHits {...props} />
    <FilterForm {...props} />
  </div>
);

/** On a phone everything that can be chosen comes first: how much there is, and the way past it. */
const ToHits: FC<LeisureProps> = ({ visit, total }) =>
  total === 0 ? null : (
    <p class="past">
      <IconLink href="#hits" icon="down">
        {leisureMessages[visit.spoken].count(total)}
      </IconLink>
    </p>
  );

const Hits: FC<LeisureProps> = props => (
  <CardList columns={2}>
    {props.found.map(activity => (
      <LeisureCard {...props} activity={activity} vouched={props.vouched.has(activity.id)} />
    ))}
  </CardList>
);

/** Says so, and goes on with what nearly fits; where nothing does, with everything that there is. */
const Nothing: FC<LeisureProps> = props => {
  const { visit, nearly } = props;
  const words = leisureMessages[visit.spoken];
  const all = <Button href={visit.href(leisureAddress(visit.path, openQuestion))}>{words.clear}</Button>;
  return (
    <>
      <EmptyState title={words.none} icon="kite" action={nearly.length === 0 && all}>
        <p>{words.noneText}</p>
      </EmptyState>
      <NearlyPart {...props} />
    </>
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

/** Whoever finds nothing, or not the right thing, can say so; what was asked for goes along. */
const Missing: FC<LeisureProps> = ({ visit, place, question }) => {
  const words = finderMessages[visit.spoken];
  return (
    <section class="section">
      <p>{words.missingText}</p>
      <ButtonRow>
        <Button variant="secondary" icon="speech" href={visit.href(wishAddress(place.municipality.slug, question))}>
          {words.missing}
        </Button>
      </ButtonRow>
    </section>
  );
};

const Pages: FC<LeisureProps> = ({ visit, question, total }) => {
  const words = leisureMessages[visit.spoken];
  const last = Math.ceil(total / activityPageSize);
  if (last <= 1) return null;
  const to = (page: number) => `${visit.href(leisureAddress(visit.path, question, { page }))}#hits`;
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
