import type { FC } from 'hono/jsx';
import { day } from '#ui/dates.ts';
import { AsWritten, More } from '#ui/page-parts.tsx';
import { Badge, Notice, type Tone } from '#ui/parts.tsx';
import { FactPanel, FactPanels, type StepLink, WalkStep } from '#ui/walk.tsx';
import { Calls, type Where } from './channel.views.tsx';
import { guideMessages } from './guide.messages.ts';
import { fragmentOf, isStale, numberOf, type Outcome } from './guide.rules.ts';
import type { LocalRule } from './rule.ts';
import type { Certainty, Source } from './situation.ts';
import { situationTexts } from './situation-texts.messages.ts';
import { situations } from './situations.ts';

type Props = Where & { outcome: Outcome; rule: LocalRule | undefined; ways: readonly StepLink[] };

/** Where a walk ends: whom to call, what to say, what to write and what never. */
export const OutcomeStep: FC<Props> = props => {
  const { visit, outcome, ways } = props;
  const { situation } = outcome;
  const words = guideMessages[visit.language];
  const text = situationTexts[visit.language][situation];
  return (
    <WalkStep
      id={fragmentOf({ end: situation, ...(outcome.duty && { duty: outcome.duty }) })}
      over={words.outcome.situation(numberOf(situation))}
      title={text.title}
      ways={ways}
    >
      <p class="answer-short">{text.short}</p>
      <p>{text.act}</p>
      <DutyNotice {...props} />
      <HerePart {...props} />
      <CallsPart {...props} />
      <Panels {...props} />
      <WhyPart {...props} />
    </WalkStep>
  );
};

const DutyNotice: FC<Props> = ({ visit, outcome: { situation, duty } }) => {
  const words = guideMessages[visit.language];
  const { byDuty } = situations[situation];
  const said =
    duty && situation in words.duties ? words.duties[situation as keyof typeof words.duties][duty] : undefined;
  return said ? (
    <Notice icon={duty === 'must' ? 'key' : 'heart'}>
      <p>{said}</p>
      {byDuty && <p>{words.dutyUnsure[byDuty]}</p>}
    </Notice>
  ) : null;
};

/** What is different in this municipality, in the language of the page or else in Swedish. */
const HerePart: FC<Props> = ({ visit, place, rule }) => {
  const words = guideMessages[visit.language].outcome;
  const own = rule?.texts[visit.language];
  const said = own ?? rule?.texts.sv;
  return said ? (
    <Notice tone="good" icon="house" title={words.here(place.municipality.name)}>
      <p>{own ? said : <AsWritten>{said}</AsWritten>}</p>
      {rule?.source && (
        <p class="meta">
          <AsWritten>{rule.source}</AsWritten>
        </p>
      )}
    </Notice>
  ) : null;
};

const CallsPart: FC<Props> = props => {
  const words = guideMessages[props.visit.language].outcome;
  const { channels } = situations[props.outcome.situation];
  return channels.length > 0 ? (
    <section aria-label={words.call}>
      <Calls {...props} names={channels} />
    </section>
  ) : (
    <Notice tone="neutral">
      <p>{words.none}</p>
    </Notice>
  );
};

const Panels: FC<Props> = ({ visit, outcome: { situation } }) => {
  const words = guideMessages[visit.language].outcome;
  const text = situationTexts[visit.language][situation];
  return (
    <FactPanels first>
      <FactPanel title={words.say} icon="speech">
        <p>{text.say}</p>
        <p class="meta">{words.phrase}</p>
        <blockquote>{text.phrase}</blockquote>
      </FactPanel>
      <FactPanel title={words.names} icon="person">
        <p>{text.names}</p>
      </FactPanel>
      <FactPanel title={words.write} icon="pencil">
        <p>{text.write}</p>
      </FactPanel>
      <FactPanel title={words.never} icon="stop" tone="bad">
        <p>{text.never}</p>
      </FactPanel>
    </FactPanels>
  );
};

const tones: Record<Certainty, Tone> = { law: 'good', guidance: 'info', judgement: 'neutral' };

const WhyPart: FC<Props> = ({ visit, outcome, rule }) => {
  const words = guideMessages[visit.language];
  const { sources, certainty, checkedOn: standard } = situations[outcome.situation];
  const checkedOn = rule?.checkedOn ?? standard;
  return (
    <>
      {isStale(checkedOn, visit.now) && (
        <Notice tone="warn">
          <p>{words.outcome.stale}</p>
        </Notice>
      )}
      <More title={words.outcome.why}>
        <p class="row">
          {certainty.map(each => (
            <Badge tone={tones[each]}>{words.certainty[each]}</Badge>
          ))}
        </p>
        <ul>
          {sources.map(source => (
            <li>{sourceText(source, words)}</li>
          ))}
        </ul>
        <p>{words.outcome.checked(day(checkedOn, visit.language))}</p>
        <p>{rule ? <AsWritten>{words.outcome.owner(rule.owner)}</AsWritten> : words.outcome.ours}</p>
        <p>{words.outcome.advice}</p>
      </More>
    </>
  );
};

type Words = (typeof guideMessages)['sv'];

/** "Socialtjänstlagen (2025:400), 19 kap. 4 §". */
export function sourceText(source: Source, words: Pick<Words, 'practices' | 'laws' | 'article' | 'section'>): string {
  if ('practice' in source) return words.practices[source.practice];
  const place = 'article' in source ? words.article(source.article) : words.section(source.chapter, source.section);
  return `${words.laws[source.law]}, ${place}`;
}
