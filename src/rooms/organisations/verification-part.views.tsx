import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { day } from '#ui/dates.ts';
import { relative } from '#ui/distances.ts';
import { Button, ButtonRow } from '#ui/form.tsx';
import { Card, CardList, DefinitionList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import { Badge, type Tone } from '#ui/parts.tsx';
import { coordinates } from './organisation.policy.ts';
import type { Organisation } from './organisation.ts';
import { workHref } from './organisation-state.views.tsx';
import { verificationMessages } from './verification.messages.ts';
import { mayCheck, mayWithCheck } from './verification.policy.ts';
import { checkState, stands } from './verification.rules.ts';
import type { Check, CheckState } from './verification.ts';

export interface ChecksProps {
  visit: Visit;
  organisation: Organisation;
  checks: readonly Check[];
}

const tones: Record<CheckState, Tone> = {
  live: 'good',
  expiring: 'warn',
  expired: 'bad',
  withdrawn: 'neutral',
  superseded: 'neutral',
};

/** Where the checks of an actor stand in the working face, and where something is done to one. */
export const checksId = 'kontroller';
export const checkHref = (visit: Visit, id: string, rest: string) => workHref(visit, id, `/${checksId}/${rest}`);

/** Every check of one actor, with what may be done to it; those that have been renewed are left out. */
export const VerificationPart: FC<ChecksProps> = props => {
  const { visit, organisation, checks } = props;
  const words = verificationMessages[visit.language];
  const current = checks.filter(check => !check.superseded);
  const records = mayCheck(visit.actor, organisation).allowed;
  const coordinator = coordinates(visit.actor, organisation.municipalityCode);
  return (
    <Section
      title={words.title}
      id={checksId}
      lead={words.lead}
      action={records && <a href={checkHref(visit, organisation.id, 'ny')}>{words.record}</a>}
    >
      {current.length === 0 && (
        <p>
          {words.none} {coordinator ? words.noneCoordinator : words.noneOwn}
        </p>
      )}
      <CardList>
        {current.map(check => (
          <CheckCard {...props} check={check} />
        ))}
      </CardList>
    </Section>
  );
};

const CheckCard: FC<ChecksProps & { check: Check }> = props => {
  const { visit, check } = props;
  const words = verificationMessages[visit.language];
  const state = checkState(check, visit.now);
  return (
    <Card
      title={words.kinds[check.kind]}
      badges={<Badge tone={tones[state]}>{words.states[state]}</Badge>}
      footer={<CheckActs {...props} />}
    >
      <p dir="auto">{check.what}</p>
      <DefinitionList
        compact
        items={[
          { term: words.by, description: check.byFunction },
          { term: words.checkedOn, description: day(check.checkedOn, visit.language) },
          { term: words.validUntil, description: until(visit, check) },
        ]}
      />
      <WithdrawalStory visit={visit} check={check} />
    </Card>
  );
};

function until(visit: Visit, { validUntil }: Check): string {
  const { language, now } = visit;
  return verificationMessages[language].until(day(validUntil, language), relative(validUntil, now, language));
}

/** What became of a check that was withdrawn, told in order. */
const WithdrawalStory: FC<{ visit: Visit; check: Check }> = ({ visit, check: { withdrawal } }) => {
  if (!withdrawal) return null;
  const words = verificationMessages[visit.language];
  const on = (at: Date) => day(at, visit.language);
  const { appeal } = withdrawal;
  const answer = appeal?.answer;
  return (
    <>
      <Said title={words.withdrawnOn(on(withdrawal.at))}>{withdrawal.reason}</Said>
      {appeal && <Said title={words.appealedOn(on(appeal.at))}>{appeal.text}</Said>}
      {appeal && !answer && <p>{words.appealWaits}</p>}
      {answer && (
        <Said title={answer.upheld ? words.upheldOn(on(answer.at)) : words.dismissedOn(on(answer.at))}>
          {answer.reason}
        </Said>
      )}
      <p class="hint">{words.onlyYou}</p>
    </>
  );
};

const Said: FC<{ title: string; children?: Child }> = ({ title, children }) => (
  <>
    <p>{title}</p>
    <blockquote dir="auto">{children}</blockquote>
  </>
);

/** The presses that this actor may make about the check. */
const CheckActs: FC<ChecksProps & { check: Check }> = ({ visit, organisation, check }) => {
  const words = verificationMessages[visit.language];
  const may = mayWithCheck(visit.actor, organisation, check);
  const renew = mayCheck(visit.actor, organisation).allowed && stands(check);
  const about = words.about(words.kinds[check.kind]);
  const acts = [
    renew && { label: words.renew, path: `ny?fornya=${check.id}` },
    may.withdraw.allowed && { label: words.withdraw, path: `${check.id}/aterkalla` },
    may.appeal.allowed && { label: words.appeal, path: `${check.id}/omprovning` },
    may.answer.allowed && { label: words.answer, path: `${check.id}/svar` },
  ].filter(each => each !== false);
  return acts.length === 0 ? null : (
    <ButtonRow>
      {acts.map(({ label, path }) => (
        <Button variant="secondary" href={checkHref(visit, organisation.id, path)} about={about}>
          {label}
        </Button>
      ))}
    </ButtonRow>
  );
};
