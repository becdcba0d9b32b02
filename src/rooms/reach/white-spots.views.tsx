import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { Columns, IconLink, PageHeading, Row, Section } from '#ui/page-parts.tsx';
import { SummaryFigures } from '#ui/parts.tsx';
import { mayFollow } from './reach.policy.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { ReachForm } from './reach-form.views.tsx';
import { MapPart } from './reach-map.views.tsx';
import { reachPageMessages } from './reach-page.messages.ts';
import { followedPathOf, reachPathOf, standingPathOf } from './reach-path.ts';
import { type ReachReading, reachAddress, reachKeys } from './reach-question.rules.ts';
import { RestsPart } from './reach-rests.views.tsx';
import { TablePart, WeekdaysPart, whiteAreasOf } from './reach-table.views.tsx';
import { type AnswerProps, WordsPart } from './reach-words.views.tsx';
import { whiteSpotMessages } from './white-spot.messages.ts';

type Props = {
  visit: Visit;
  municipality: Municipality;
  reading: ReachReading;
  /** Absent where the question could not be read. */
  answer?: ReachAnswer | undefined;
  perWeekday: readonly ReachAnswer[];
  /** The standing question that is the same, where there is one. */
  standingId: string | undefined;
  /** Other municipalities that she may ask about. */
  others: readonly Municipality[];
};

/** `/arbete/vita-flackar/{municipality}`: a question, and its answer as sentences, map and tables. */
export const WhiteSpotsPage: FC<Props> = props => {
  const { visit, municipality, reading, answer } = props;
  const words = reachPageMessages[visit.language];
  const title = whiteSpotMessages[visit.language].title;
  const error = reading.fault && words.ask.faults[reading.fault];
  const follow = (
    <Button variant="secondary" icon="flag" href={visit.href(followedPathOf(municipality))}>
      {words.keep.all}
    </Button>
  );
  return (
    <WorkFrame
      visit={visit}
      title={error ? `${words.ask.mend}: ${title}` : title}
      notice={<JustDone visit={visit} said={words.done} />}
    >
      <ErrorSummary title={words.ask.mend} errors={error ? [{ field: reachKeys.from, message: error }] : []} />
      <PageHeading over={municipality.name} title={title} lead={words.lead} actions={follow} />
      <OthersPart {...props} />
      <Columns
        side="start"
        asideLabel={words.ask.title}
        aside={<ReachForm visit={visit} action={reachPathOf(municipality)} reading={reading} />}
      >
        {answer && <Answer {...props} answer={answer} />}
      </Columns>
    </WorkFrame>
  );
};

const OthersPart: FC<Props> = ({ visit, others }) =>
  others.length === 0 ? null : (
    <nav aria-label={whiteSpotMessages[visit.language].title}>
      <Row>
        {others.map(each => (
          <a href={visit.href(reachPathOf(each))}>{each.name}</a>
        ))}
      </Row>
    </nav>
  );

const Answer: FC<Props & AnswerProps> = props => (
  <>
    <Sums {...props} />
    <WordsPart {...props} />
    <MapPart {...props} />
    <TablePart {...props} />
    <WeekdaysPart {...props} />
    <KeepPart {...props} />
    <RestsPart {...props} />
  </>
);

const Sums: FC<AnswerProps> = ({ visit, answer }) => {
  const { figures, whole } = reachPageMessages[visit.language];
  const white = whiteAreasOf(answer);
  const { children, lacking } = answer.whole;
  const { question } = answer;
  return (
    <Section title={whiteSpotMessages[visit.language].asked(question, question.affordable)} id="svar">
      <SummaryFigures
        figures={[
          {
            figure: String(white),
            label: figures.white,
            note: figures.whiteNote(answer.areas.length),
            tone: white > 0 ? 'warn' : 'good',
          },
          { figure: whole(lacking), label: figures.lacking, note: figures.lackingNote(children) },
          { figure: whole(answer.counted), label: figures.counted },
        ]}
      />
    </Section>
  );
};

/** Keeping the question, sending it on, and taking the answer home. */
const KeepPart: FC<Props & AnswerProps> = ({ visit, municipality, answer, standingId }) => {
  const { keep } = reachPageMessages[visit.language];
  const file = reachAddress(`${reachPathOf(municipality)}/csv`, answer.question);
  return (
    <Section title={keep.title} id="folj">
      {standingId ? (
        <p>
          {keep.kept} <a href={visit.href(standingPathOf(municipality, standingId))}>{keep.see}</a>
        </p>
      ) : (
        mayFollow(visit.actor, municipality.code).allowed && (
          <Form action={visit.href(reachAddress(`${reachPathOf(municipality)}/questions/keep`, answer.question))}>
            <p>{keep.text}</p>
            <ButtonRow>
              <Button icon="flag">{keep.act}</Button>
            </ButtonRow>
          </Form>
        )
      )}
      <p>
        <IconLink href={visit.href(file)} icon="download" download>
          {keep.csv}
        </IconLink>
      </p>
      <p class="hint">{keep.link}</p>
    </Section>
  );
};
