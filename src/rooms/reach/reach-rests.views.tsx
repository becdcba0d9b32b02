import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { DefinitionList } from '#ui/lists.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { leftOutOf } from './left-out.rules.ts';
import { mayFollow } from './reach.policy.ts';
import type { LeftOut, LeftOutCode } from './reach-basis.ts';
import { reachPageMessages } from './reach-page.messages.ts';
import { termsPathOf } from './reach-path.ts';
import { type AnswerProps, activityHref } from './reach-words.views.tsx';

/** Which data an answer rests on, how old they are, and what was assumed or left out. */
export const RestsPart: FC<AnswerProps> = props => {
  const { visit, answer } = props;
  const { rests } = reachPageMessages[visit.language];
  const { basis } = answer;
  const leftOut = leftOutOf(answer);
  const neighbours = basis.neighbourCodes.flatMap(code => gazetteerOf(visit).municipalityByCode(code)?.name ?? []);
  return (
    <Section title={rests.title} id="underlag">
      <DefinitionList
        items={[
          { term: rests.children, description: <Population {...props} /> },
          { term: rests.activities, description: rests.activitiesText(basis.supplies.length, neighbours) },
          { term: rests.places, description: rests.assumption(basis.assumption) },
          ...(leftOut.length > 0
            ? [{ term: rests.leftOut, description: <LeftOutList visit={visit} leftOut={leftOut} /> }]
            : []),
          { term: rests.affordable, description: <Affordable {...props} /> },
          { term: rests.distance, description: rests.distanceText },
          { term: rests.method, description: rests.methodText },
        ]}
      />
    </Section>
  );
};

const Population: FC<AnswerProps> = ({ visit, answer: { basis, reach } }) => {
  const { rests } = reachPageMessages[visit.language];
  const refused = reach.refused.filter(({ of }) => of === 'area').length;
  return (
    <>
      {rests.population(basis.level, basis.source, day(basis.countedOn, visit.language))}
      {basis.estimated && ` ${rests.estimated}`}
      {basis.elsewhere >= 1 && ` ${rests.elsewhere(basis.elsewhere)}`}
      {refused > 0 && ` ${rests.areasLeftOut(refused)}`}
    </>
  );
};

const LeftOutList: FC<{ visit: Visit; leftOut: readonly LeftOut[] }> = ({ visit, leftOut }) => {
  const { rests } = reachPageMessages[visit.language];
  const byCode = [...Map.groupBy(leftOut, ({ code }): LeftOutCode => code)];
  return (
    <More title={rests.leftOutText(leftOut.length)}>
      <ul>
        {byCode.map(([code, all]) => (
          <li>
            {rests.codes[code]}:{' '}
            {all.map((each, at) => (
              <>
                {at > 0 && ', '}
                <a href={activityHref(visit, each)} lang="sv">
                  <bdi>{each.title}</bdi>
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </More>
  );
};

const Affordable: FC<AnswerProps> = props => {
  const { rests } = reachPageMessages[props.visit.language];
  const { kronor, leisureCard, version } = props.answer.basis.affordable;
  return (
    <>
      {rests.affordableText(kronor, leisureCard)}
      {version === 0 && ` ${rests.ordinary}`} <Change {...props} />
    </>
  );
};

const Change: FC<AnswerProps> = ({ visit, municipality }) =>
  mayFollow(visit.actor, municipality.code).allowed ? (
    <a href={visit.href(termsPathOf(municipality))}>{reachPageMessages[visit.language].rests.change}</a>
  ) : null;
