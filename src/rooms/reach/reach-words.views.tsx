import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { More, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { perhapsNear } from './left-out.rules.ts';
import type { Near, ReachAnswer } from './reach-answer.ts';
import type { LocalSupply } from './reach-basis.ts';
import { reachPageMessages } from './reach-page.messages.ts';
import { areaPathOf } from './reach-path.ts';
import { reachAddress } from './reach-question.rules.ts';
import { whiteSpotMessages } from './white-spot.messages.ts';
import type { WhiteSpot } from './white-spot.ts';

export interface AnswerProps {
  visit: Visit;
  municipality: Municipality;
  answer: ReachAnswer;
}

/** So many sentences stand open; the rest is folded. */
const mostShown = 12;

/** The answer as sentences, a spot each. */
export const WordsPart: FC<AnswerProps> = props => {
  const { visit, answer } = props;
  const words = reachPageMessages[visit.language];
  const [first, rest] = [answer.spots.slice(0, mostShown), answer.spots.slice(mostShown)];
  return (
    <Section title={words.inWords} id="ord">
      {first.length === 0 ? (
        <Notice tone="good">
          <p>{words.allServed}</p>
        </Notice>
      ) : (
        <Sentences {...props} spots={first} />
      )}
      {rest.length > 0 && (
        <More title={words.rest(rest.length)}>
          <Sentences {...props} spots={rest} />
        </More>
      )}
      <PerhapsNear {...props} />
    </Section>
  );
};

/** Activities that may be near, since nobody may say where they are: a sentence says nothing of them. */
export const PerhapsNear: FC<AnswerProps> = ({ visit, answer }) => {
  const found = perhapsNear(answer);
  if (found.length === 0) return null;
  return (
    <Notice>
      <p>
        {reachPageMessages[visit.language].perhapsNear}{' '}
        {found.map((each, at) => (
          <>
            {at > 0 && ', '}
            <a href={activityHref(visit, each)} lang="sv">
              <bdi>{each.title}</bdi>
            </a>
          </>
        ))}
      </p>
    </Notice>
  );
};

const Sentences: FC<AnswerProps & { spots: ReachAnswer['spots'] }> = ({ spots, ...props }) => (
  <ul class="sentences">
    {spots.map(spot => (
      <li>
        <SpotSentence {...props} spot={spot} />
      </li>
    ))}
  </ul>
);

const SpotSentence: FC<AnswerProps & { spot: WhiteSpot & { areaName: string } }> = ({ spot, ...props }) => {
  const { visit, municipality, answer } = props;
  const words = whiteSpotMessages[visit.language];
  const near = spot.nearest && { supply: spot.nearest.activity as LocalSupply, metres: spot.nearest.metres };
  const address = reachAddress(areaPathOf(municipality, spot.areaId), answer.question);
  return (
    <>
      <a href={visit.href(address)}>{words.sentence(spot.areaName, spot, answer.question.affordable)}</a>{' '}
      <NearestSentence visit={visit} near={near} />
    </>
  );
};

const NearestSentence: FC<{ visit: Visit; near: Near | null }> = ({ visit, near }) => {
  const words = whiteSpotMessages[visit.language];
  if (!near) return <span>{words.none}</span>;
  return <span lang={visit.language}>{words.nearest(near.supply.title, near.metres)}</span>;
};

/** Where the public face tells of an activity. */
export function activityHref(visit: Visit, { municipalityCode, slug }: Pick<LocalSupply, 'municipalityCode' | 'slug'>) {
  return visit.href(`/${gazetteerOf(visit).municipalityByCode(municipalityCode)?.slug ?? ''}/fritid/${slug}`);
}

/** An activity and how far away it is, in a cell. */
export const NearCell: FC<{ visit: Visit; near: Near | null }> = ({ visit, near }) => {
  const words = reachPageMessages[visit.language];
  if (!near) return <>{words.nowhere}</>;
  return (
    <span>
      <a href={activityHref(visit, near.supply)} lang="sv">
        <bdi>{near.supply.title}</bdi>
      </a>{' '}
      <span class="meta short">{words.away(near.metres)}</span>
    </span>
  );
};
