import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { day } from '#ui/dates.ts';
import { Button } from '#ui/form.tsx';
import { Card, CardList, EmptyState } from '#ui/lists.tsx';
import { AsWritten, PageHeading, Section } from '#ui/page-parts.tsx';
import { attemptMessages } from './attempt.messages.ts';
import { AttemptCards } from './attempt-card.views.tsx';
import { followedMessages } from './followed.messages.ts';
import { ChangePart } from './followed-change.views.tsx';
import { GoalBadge } from './goal.views.tsx';
import { mayTry } from './reach.policy.ts';
import { attemptPathOf, followedPathOf, reachPathOf, standingPathOf } from './reach-path.ts';
import type { Followed, FollowedHere } from './standing-question.queries.ts';
import { sumsOf } from './standing-question.rules.ts';
import { whiteSpotMessages } from './white-spot.messages.ts';

export interface FollowedProps {
  visit: Visit;
  municipality: Municipality;
}

type Props = FollowedProps & { here: FollowedHere };

/** `…/foljs`: every question that is followed, how it stands, and everything that is tried. */
export const FollowedPage: FC<Props> = props => {
  const { visit, municipality, here } = props;
  const words = followedMessages[visit.language];
  const open = here.followed.filter(({ standing }) => !standing.ended);
  const ended = here.followed.filter(({ standing }) => standing.ended);
  const ask = (
    <Button variant="secondary" icon="search" href={visit.href(reachPathOf(municipality))}>
      {words.ask}
    </Button>
  );
  return (
    <WorkFrame
      visit={visit}
      title={words.title}
      crumbs={followedCrumbs(props)}
      notice={<JustDone visit={visit} said={words.done} />}
    >
      <PageHeading over={municipality.name} title={words.title} lead={words.lead} actions={ask} />
      <OpenPart {...props} followed={open} />
      <TriedPart {...props} />
      {ended.length > 0 && (
        <Section title={words.ended}>
          <Questions {...props} followed={ended} />
        </Section>
      )}
    </WorkFrame>
  );
};

/** The way back, and what the page is called where it is not the list itself. */
export function followedCrumbs({ visit, municipality }: FollowedProps, label?: string) {
  const { title } = followedMessages[visit.language];
  const list = { label: title, href: visit.href(followedPathOf(municipality)) };
  return [
    { label: whiteSpotMessages[visit.language].title, href: visit.href(reachPathOf(municipality)) },
    ...(label === undefined ? [{ label: title }] : [list, { label }]),
  ];
}

const OpenPart: FC<Props & { followed: readonly Followed[] }> = props => {
  const words = followedMessages[props.visit.language];
  return (
    <Section title={words.questions}>
      {props.followed.length === 0 ? (
        <EmptyState title={words.empty} icon="flag" level={3}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <Questions {...props} />
      )}
    </Section>
  );
};

const Questions: FC<Props & { followed: readonly Followed[] }> = ({ followed, ...props }) => (
  <CardList>
    {followed.map(each => (
      <QuestionCard {...props} followed={each} />
    ))}
  </CardList>
);

const QuestionCard: FC<FollowedProps & { followed: Followed }> = ({ visit, municipality, followed }) => {
  const words = followedMessages[visit.language];
  const { standing, snapshots, goals } = followed;
  const { question, ended } = standing;
  const [newest] = snapshots;
  const sums = newest && sumsOf(newest);
  return (
    <Card
      icon="flag"
      title={whiteSpotMessages[visit.language].asked(question, question.affordable)}
      href={visit.href(standingPathOf(municipality, standing.id))}
      meta={newest && words.measured(day(newest.takenAt, visit.language))}
      badges={goals.length > 0 && goals.map(goal => <GoalBadge visit={visit} goal={goal} named />)}
    >
      {sums && <p>{words.state(sums.lacking, sums.children, sums.white)}</p>}
      {ended ? (
        <p>
          <AsWritten>{words.endedText(day(ended.at, visit.language), ended.reason)}</AsWritten>
        </p>
      ) : (
        <ChangePart visit={visit} snapshots={snapshots} />
      )}
    </Card>
  );
};

const TriedPart: FC<Props> = ({ visit, municipality, here: { attempts } }) => {
  const words = attemptMessages[visit.language];
  const action = mayTry(visit.actor, municipality.code).allowed && (
    <a href={visit.href(attemptPathOf(municipality, 'ny'))}>{words.newTitle}</a>
  );
  return (
    <Section title={words.title} id="provas" action={action || undefined}>
      {attempts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <AttemptCards visit={visit} municipality={municipality} attempts={attempts} />
      )}
    </Section>
  );
};
