import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { publicityAt } from '#rooms/organisations/publicity.rules.ts';
import { day, dayAndTime } from '#ui/dates.ts';
import { deadline } from '#ui/distances.ts';
import { Timeline } from '#ui/lists.tsx';
import { IconLink, Section } from '#ui/page-parts.tsx';
import { Visibility } from '#ui/parts.tsx';
import { enquiryMessages } from './enquiry.messages.ts';
import { readsAs } from './enquiry.policy.ts';
import { heldIn } from './enquiry.queries.ts';
import type { EnquiryEvent } from './enquiry.ts';
import type { EnquiryProps } from './enquiry.views.tsx';
import { enquiriesPath } from './enquiry-card.views.tsx';
import { functionName } from './enquiry-list.views.tsx';
import { enquiryPaperMessages } from './enquiry-paper.messages.ts';
import { kindTexts } from './kinds.messages.ts';
import { kindOf } from './kinds.ts';
import { ReadersText } from './readers.views.tsx';
import { mayKeepRecord } from './record.policy.ts';

/** Who reads it, how it came here, how long it is kept. */
export const RoutePart: FC<EnquiryProps> = props => {
  const { visit, enquiry, events } = props;
  const words = enquiryMessages[visit.language];
  const items = events.map(event => ({
    when: dayAndTime(event.at, visit.language),
    title: stepText(props, event),
    text: whoDid(visit, event),
    tone: event.step === 'escalate' ? ('warn' as const) : undefined,
  }));
  return (
    <Section title={words.page.route}>
      <Visibility level={enquiry.openness} label={words.openness[enquiry.openness]}>
        <Readers {...props} />
      </Visibility>
      <TeamPart {...props} />
      <Timeline items={items} />
      <p class="meta">{words.page.kept(day(enquiry.eraseAt, visit.language))}</p>
      {readsAs(props.seats) && mayRecord(props) && <KeepLinks {...props} />}
    </Section>
  );
};

const Readers: FC<EnquiryProps> = ({ visit, enquiry, known, line, seats }) => {
  if (!enquiry.asker.organisationId) return <p>{enquiryMessages[visit.language].byReceipt}</p>;
  const to = functionName(visit, known, enquiry.functionId);
  const asks = readsAs(seats) === 'asker';
  return <ReadersText visit={visit} openness={enquiry.openness} to={to} line={line} asks={asks} />;
};

/** Whether whoever looks may note for herself or take a copy along: on the side that asked always. */
export function mayRecord({ enquiry, seats, known, mine }: EnquiryProps): boolean {
  if (readsAs(seats) === 'asker') return true;
  return mayKeepRecord(kindOf(enquiry.kind), known.get(heldIn(enquiry, mine) ?? '')).allowed;
}

/** Taking the whole along: as a paper, or in a form that a register reads. */
const KeepLinks: FC<EnquiryProps> = props => {
  const { visit, enquiry } = props;
  const words = enquiryMessages[visit.language].page;
  const { link, hint, registerHint } = enquiryPaperMessages[visit.language];
  return (
    <>
      <p>
        <IconLink href={visit.href(`${enquiriesPath}/${enquiry.id}/pdf`)} icon="download" download>
          {link}
        </IconLink>{' '}
        <span class="hint">{keepsRegister(props) ? registerHint : hint}</span>
      </p>
      <p>
        <IconLink href={visit.href(`${enquiriesPath}/${enquiry.id}/export`)} icon="download" download>
          {words.export}
        </IconLink>{' '}
        <span class="hint">{words.exportHint}</span>
      </p>
    </>
  );
};

/** Whether whoever looks receives it at an authority, which keeps a register of what comes in. */
function keepsRegister({ enquiry, known, seats }: EnquiryProps): boolean {
  const kind = known.get(enquiry.functionId)?.kind;
  return readsAs(seats) === 'receiver' && kind !== undefined && publicityAt(kind) === 'becomes';
}

/** Those who were asked together, and what the one who took it has said. */
const TeamPart: FC<EnquiryProps> = ({ visit, enquiry, known }) => {
  const words = enquiryMessages[visit.language].page;
  const { team, contactBy, outcome } = enquiry;
  const said = kindTexts(enquiry.kind, visit.language).outcomes?.[outcome ?? ''];
  return (
    <>
      {team.length > 1 && (
        <p>
          {words.team} {new Intl.ListFormat(visit.language).format(team.map(id => functionName(visit, known, id)))}.
        </p>
      )}
      {contactBy && <p>{words.contactBy(deadline(contactBy, visit.now, visit.language))}</p>}
      {said && <p>{words.outcome(said)}</p>}
    </>
  );
};

/** Steps of somebody without an account have no name on them either. */
const byAsker: readonly string[] = ['ask', 'withdraw', 'confirm', 'reopen', 'resume'];

/** Who took a step: a function, whoever asked, or the clock. */
export function whoDid({ language }: Visit, { as, step }: EnquiryEvent): string {
  const { asker, byClock } = enquiryMessages[language];
  return as || (byAsker.includes(step) ? asker : byClock);
}

/** What a step was, and whom it led to. */
export function stepText(
  { visit, known, enquiry }: Pick<EnquiryProps, 'visit' | 'known' | 'enquiry'>,
  { step, functionId }: EnquiryEvent,
): string {
  const words = enquiryMessages[visit.language];
  const said = words.steps[step] ?? step;
  if (step === 'offer' || step === 'hand-up') return `${said} ${functionName(visit, known, functionId)}`;
  if (step !== 'escalate' && step !== 'dissolve') return said;
  const top = enquiry.openness === 'closed' ? words.toNobody : words.toTop;
  return `${said}: ${functionId ? functionName(visit, known, functionId) : top}`;
}
