import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { Card, CardList, EmptyState } from '#ui/lists.tsx';
import { AsWritten, IconLink, PageHeading, WrittenParagraphs } from '#ui/page-parts.tsx';
import { Badge, type Tone } from '#ui/parts.tsx';
import { activitiesPath } from './activity-facts.views.tsx';
import { vouchingMessages } from './vouching.messages.ts';
import { vouchingState } from './vouching.rules.ts';
import type { OwnVouching, VouchingState } from './vouching.ts';

const tones: Record<VouchingState, Tone> = {
  ...{ running: 'good', 'ends-soon': 'warn', over: 'neutral', renew: 'warn', removed: 'bad', resting: 'neutral' },
};

/** Everything that one has said of activities, and what is said in one's functions. */
export const VouchingsPage: FC<{ visit: Visit; all: readonly OwnVouching[]; leisureHref: string | undefined }> = ({
  visit,
  all,
  leisureHref,
}) => {
  const words = vouchingMessages[visit.language];
  const leisure = leisureHref && <Button href={visit.href(leisureHref)}>{words.leisure}</Button>;
  return (
    <WorkFrame visit={visit} title={words.mine} notice={<JustDone visit={visit} said={words.done} />}>
      <PageHeading title={words.mine} lead={words.mineLead} />
      <CardList>
        {all.map(each => (
          <VouchingCard visit={visit} vouching={each} level={2} />
        ))}
      </CardList>
      {all.length === 0 && (
        <EmptyState title={words.none} icon="heart" action={leisure || undefined}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
    </WorkFrame>
  );
};

type CardProps = {
  visit: Visit;
  vouching: OwnVouching;
  /** On the page of that activity, where its name stands already. */
  here?: boolean;
  /** Of its heading: one below what it stands under. */
  level?: 2 | 3;
};

export const vouchingHref = (visit: Visit, activityId: string): string =>
  visit.href(`${activitiesPath}/${activityId}/ga-i-god-for`);

export const VouchingCard: FC<CardProps> = ({ visit, vouching, here, level }) => {
  const words = vouchingMessages[visit.language];
  const state = vouchingState(vouching, visit.now);
  const { activity, functionTitle } = vouching;
  return (
    <Card
      level={level}
      icon="heart"
      title={activity ? <AsWritten>{activity.title}</AsWritten> : words.states.resting}
      meta={functionTitle ? words.inFunction(functionTitle) : words.inOwnName}
      badges={<Badge tone={tones[state]}>{words.states[state]}</Badge>}
      footer={<Acts visit={visit} vouching={vouching} state={state} here={here === true} />}
    >
      <blockquote>
        <WrittenParagraphs text={vouching.words} />
        <p>
          <AsWritten>{words.grounds(vouching.grounds)}</AsWritten>
        </p>
      </blockquote>
      <StateText visit={visit} vouching={vouching} state={state} />
    </Card>
  );
};

const StateText: FC<CardProps & { state: VouchingState }> = ({ visit, vouching, state }) => {
  const words = vouchingMessages[visit.language];
  const until = day(vouching.expiresOn, visit.language);
  if (state === 'removed' && vouching.removed)
    return (
      <>
        <p>{words.removedText(day(vouching.removed.at, visit.language))}</p>
        <blockquote>
          <AsWritten>{vouching.removed.reason}</AsWritten>
        </blockquote>
        <p class="meta">{words.removedAfter}</p>
      </>
    );
  if (state === 'renew') return <p>{words.renewText}</p>;
  return <p class="meta">{state === 'over' ? words.was(until) : words.until(until)}</p>;
};

const Acts: FC<CardProps & { state: VouchingState; here: boolean }> = ({ visit, vouching, state, here }) => {
  const words = vouchingMessages[visit.language];
  const { activity, id } = vouching;
  if (state === 'removed') return null;
  const place = activity && gazetteerOf(visit).municipalityByCode(activity.municipalityCode)?.slug;
  const again = state === 'running' ? words.form.again : words.form.renew;
  return (
    <ButtonRow>
      {!here && activity && (
        <Button variant="secondary" href={vouchingHref(visit, activity.activityId)} about={activity.title}>
          {again}
        </Button>
      )}
      <Form action={visit.href(`${activitiesPath}/${vouching.activityId}/withdraw-vouching`)} hidden={{ id }} inline>
        <Button variant="quiet" about={activity?.title}>
          {words.withdraw}
        </Button>
      </Form>
      {place && activity && (
        <IconLink href={visit.href(`/${place}/fritid/${activity.slug}`)} icon="eye">
          {words.publicPage}
        </IconLink>
      )}
    </ButtonRow>
  );
};
