import type { FC } from 'hono/jsx';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Urgent, Walk, WalkAnswers, WalkStep } from '#ui/walk.tsx';
import { telephone, type Where } from './channel.views.tsx';
import type { LocalGuidance } from './guidance.queries.ts';
import { guideMessages } from './guide.messages.ts';
import { answersOf, fragmentOf, outcomes, trailTo } from './guide.rules.ts';
import { OutcomeStep } from './guide-outcome.views.tsx';
import { allId, Overview } from './guide-overview.views.tsx';
import { national } from './national-channel.ts';
import { questionTexts } from './question.messages.ts';
import { firstQuestion, type QuestionId, questionIds } from './question.ts';

type Props = Omit<Where, 'channels'> & LocalGuidance;

/** Where the page begins again; names no step, so everything is there. */
const beginHref = '#main';

/** `/{place}/vem-nar-hur`: the whole guide on one page, so that no answer is ever sent. */
export const GuidePage: FC<Props> = props => {
  const { visit, place, rules } = props;
  const words = guideMessages[visit.language];
  const { assets } = visit.house;
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={words.menu}
      description={words.lead}
      scripts={['guide.js', 'print.js']}
    >
      <Walk
        enhance={{ worker: assets.href('guide-worker.js') }}
        head={<Head {...props} />}
        rest={<Overview {...props} />}
      >
        {questionIds.map(question => (
          <QuestionStep {...props} question={question} />
        ))}
        {outcomes.map(outcome => (
          <OutcomeStep {...props} outcome={outcome} rule={rules.get(outcome.situation)} ways={waysOut(visit)} />
        ))}
      </Walk>
    </PublicFrame>
  );
};

/** From an end, to the beginning or to the list of everything. */
function waysOut({ language }: Props['visit']) {
  const { again, all } = guideMessages[language];
  return [
    { label: again, href: beginHref },
    { label: all, href: `#${allId}` },
  ];
}

const Head: FC<Props> = ({ visit, place }) => {
  const words = guideMessages[visit.language];
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} over={place.municipality.name} />
      <Urgent question={words.danger} label={words.dangerCall} href={telephone(national.emergency.phone)} />
    </>
  );
};

const QuestionStep: FC<Props & { question: QuestionId }> = ({ visit, question }) => {
  const words = guideMessages[visit.language];
  const trail = trailTo(question);
  const before = trail.at(-1);
  const texts = questionTexts[visit.language];
  const said: Record<string, { title: string; hint: string }> = texts[question].answers;
  const answers = answersOf(question).map(([name, { icon, to }]) => ({
    ...{ title: said[name]?.title ?? '', hint: said[name]?.hint ?? '' },
    ...{ icon, href: `#${fragmentOf(to)}` },
  }));
  const back = before && { label: words.back, href: `#${fragmentOf({ ask: before.question })}` };
  return (
    <WalkStep
      id={fragmentOf({ ask: question })}
      first={question === firstQuestion}
      over={words.question(trail.length + 1)}
      title={texts[question].title}
      trail={trail.length > 0 && <Trail visit={visit} trail={trail} />}
      ways={back && [back, { label: words.again, href: beginHref }]}
    >
      <WalkAnswers answers={answers} />
    </WalkStep>
  );
};

/** What was answered on the way; each leads back to its question. */
const Trail: FC<Pick<Props, 'visit'> & { trail: ReturnType<typeof trailTo> }> = ({ visit, trail }) => {
  const texts = questionTexts[visit.language];
  return (
    <nav class="walk-trail" aria-label={guideMessages[visit.language].before}>
      {trail.map(({ question, answer }) => {
        const said: Record<string, { title: string }> = texts[question].answers;
        return (
          <a href={`#${fragmentOf({ ask: question })}`}>
            <span class="unseen">{texts[question].title} </span>
            {said[answer]?.title}
          </a>
        );
      })}
    </nav>
  );
};
