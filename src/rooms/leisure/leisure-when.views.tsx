import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { nextSessions } from '#rooms/activities/schedule.rules.ts';
import type { Schedule } from '#rooms/activities/schedule.ts';
import { daysSaid, hoursSaid, sessionHours, weekdayName } from '#rooms/activities/schedule-sentence.ts';
import { day, isoDay, weekday } from '#ui/dates.ts';
import { Prose, Section } from '#ui/page-parts.tsx';
import { leisureMessages } from './leisure.messages.ts';
import { ltr } from './leisure-card.views.tsx';

type Props = { visit: Visit; schedule: Schedule };

const mostTimes = 4;

/** When it is, in which term, when it is not, and the next times. */
export const WhenPart: FC<Props> = props => {
  const { spoken, now } = props.visit;
  const { times, startDate, endDate } = props.schedule;
  const terms = activityTerms[spoken];
  const term = [
    startDate > isoDay(now) && terms.from(day(startDate, spoken)),
    endDate && terms.until(day(endDate, spoken)),
  ].filter(Boolean);
  return (
    <Section title={leisureMessages[spoken].when}>
      {times.map(each => (
        <p>
          <strong>{weekdayName(each.byDay, spoken)}</strong> {ltr(hoursSaid(each, spoken))}
        </p>
      ))}
      {term.length > 0 && <p>{term.join(', ')}</p>}
      <NotThen {...props} />
      <NextTimes {...props} />
    </Section>
  );
};

/** Days and weeks ahead without it, so that nobody who comes every week comes in vain. */
const NotThen: FC<Props> = ({ visit: { spoken, now }, schedule }) => {
  const words = leisureMessages[spoken];
  const breaks = schedule.breaks.filter(each => each.endDate >= isoDay(now));
  const off = schedule.exceptDates.filter(each => each >= isoDay(now)).toSorted();
  return (
    <>
      {off.length > 0 && (
        <p>
          <strong>{words.calledOff}:</strong> {off.map(each => weekday(each, spoken)).join('; ')}
        </p>
      )}
      {breaks.length > 0 && (
        <p>
          {words.breaks}: {breaks.map(each => daysSaid(each.startDate, each.endDate, spoken)).join(', ')}
        </p>
      )}
    </>
  );
};

const NextTimes: FC<Props> = ({ visit: { spoken, now }, schedule }) => {
  const words = leisureMessages[spoken];
  const next = nextSessions(schedule, now, mostTimes);
  if (next.length === 0) return <p>{words.over}</p>;
  return (
    <>
      <h3>{words.nextTimes}</h3>
      <Prose>
        <ul>
          {next.map(session => (
            <li>{`${weekday(session.on, spoken)}, ${ltr(sessionHours(session, spoken))}`}</li>
          ))}
        </ul>
      </Prose>
    </>
  );
};
