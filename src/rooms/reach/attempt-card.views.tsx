import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { day, isoDay } from '#ui/dates.ts';
import { Card, CardList } from '#ui/lists.tsx';
import { AsWritten } from '#ui/page-parts.tsx';
import { Badge, type Tone } from '#ui/parts.tsx';
import { attemptMessages } from './attempt.messages.ts';
import { isLookDue, isSettled, nextLookOn } from './attempt.rules.ts';
import type { Attempt, Verdict } from './attempt.ts';
import { attemptPathOf } from './reach-path.ts';

const tones: Record<Verdict, Tone> = { worked: 'good', not: 'neutral', 'too-early': 'info' };

/** What is tried, a card each. */
export const AttemptCards: FC<{
  visit: Visit;
  municipality: Pick<Municipality, 'slug'>;
  attempts: readonly Attempt[];
}> = ({ visit, municipality, attempts }) => (
  <CardList>
    {attempts.map(attempt => (
      <AttemptCard visit={visit} municipality={municipality} attempt={attempt} />
    ))}
  </CardList>
);

export const AttemptCard: FC<{ visit: Visit; municipality: Pick<Municipality, 'slug'>; attempt: Attempt }> = props => {
  const { visit, municipality, attempt } = props;
  const words = attemptMessages[visit.language];
  return (
    <Card
      icon="lantern"
      title={<bdi>{attempt.areaName}</bdi>}
      href={visit.href(attemptPathOf(municipality, attempt.id))}
      meta={<AsWritten>{words.by(attempt.responsible)}</AsWritten>}
      badges={<AttemptBadge visit={visit} attempt={attempt} />}
    >
      <p>
        <AsWritten>{shortened(attempt.words)}</AsWritten>
      </p>
    </Card>
  );
};

/** How it stands, and when somebody looks next. */
export const AttemptBadge: FC<{ visit: Visit; attempt: Attempt }> = ({ visit, attempt }) => {
  const words = attemptMessages[visit.language];
  const last = attempt.outcomes.at(-1);
  const next = nextLookOn(attempt);
  const due = isLookDue(attempt, isoDay(visit.now));
  return (
    <>
      {last && <Badge tone={tones[last.verdict]}>{words.verdicts[last.verdict]}</Badge>}
      {!last && <Badge tone="info">{words.going}</Badge>}
      {!isSettled(attempt) && due && <Badge tone="warn">{words.due}</Badge>}
      {next !== undefined && !due && <span class="meta">{words.next(day(next, visit.language))}</span>}
    </>
  );
};

const longestShown = 220;

const shortened = (text: string) => (text.length <= longestShown ? text : `${text.slice(0, longestShown).trimEnd()}…`);
