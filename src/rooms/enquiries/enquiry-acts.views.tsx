import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import { functionGroups } from '#rooms/functions/function-facts.views.tsx';
import { RadioGroup, SelectField } from '#ui/choices.tsx';
import { day } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { IconLink, More, Section } from '#ui/page-parts.tsx';
import { mayStep, readsAs } from './enquiry.policy.ts';
import { type Act, moved, type Step } from './enquiry.rules.ts';
import { helpAnswers, topPromise } from './enquiry.ts';
import { asks, type EnquiryProps } from './enquiry.views.tsx';
import { actionOf, TakePart, TextAct, wordsOf } from './enquiry-act-form.views.tsx';
import { enquiriesPath } from './enquiry-card.views.tsx';
import { functionName } from './enquiry-list.views.tsx';
import { mayRecord } from './enquiry-route.views.tsx';
import { hindrance } from './hindrance.rules.ts';
import { kindOf } from './kinds.ts';
import { mayPause } from './record.policy.ts';
import { termsOf } from './terms.rules.ts';

/** Whether the actor may take a step, and nothing hinders it now. */
function open(props: EnquiryProps, step: Step): boolean {
  const { visit, seats, enquiry, known } = props;
  const act = { step, by: '', functionId: enquiry.offeredTo ?? enquiry.functionId, to: '', helped: 'yes' } as Act;
  const dissolved = known.get(enquiry.functionId)?.dissolvedAt !== undefined;
  return mayStep(seats, step, enquiry, dissolved).allowed && !hindrance(enquiry, act, terms(props), visit.now);
}

/** What its kind says of time; of no promise is asked here. */
const terms = ({ enquiry, known }: EnquiryProps) =>
  termsOf(enquiry.kind, { promise: known.get(enquiry.functionId)?.promise ?? topPromise });

/** What one may do with it from where one sits; the most likely first. */
export const ActsPart: FC<EnquiryProps> = props => (
  <>
    {open(props, 'accept') && props.seats.includes('offered') && <AcceptPart {...props} />}
    {open(props, 'confirm') && props.enquiry.helped === undefined && <HelpedPart {...props} />}
    {mayTake(props) && <TakePart {...props} />}
    {open(props, 'answer') && <TextAct {...props} act="answer" main={!mayTake(props)} rows={6} />}
    <WritePart {...props} />
    <GoOnPart {...props} />
    {open(props, 'pause') && mayPause(kindOf(props.enquiry.kind)).allowed && <Folded {...props} act="pause" />}
    {open(props, 'offer') && props.onward.length > 0 && <OfferPart {...props} />}
    {props.enquiry.offeredTo && props.seats.includes('holder') && <ReturnOwnPart {...props} />}
    {readsAs(props.seats) === 'receiver' && mayRecord(props) && <Folded {...props} act="note" />}
    {open(props, 'decline') && <Folded {...props} act="decline" />}
    {open(props, 'withdraw') && <WithdrawPart {...props} />}
  </>
);

function mayTake(props: EnquiryProps): boolean {
  const { seats, enquiry } = props;
  if (enquiry.state === 'taken') return seats.includes('above') && enquiry.functionId !== enquiry.escalation.to;
  return open(props, 'take');
}

const AcceptPart: FC<EnquiryProps> = props => (
  <>
    <Form action={actionOf(props, 'accept')}>
      <Button>{wordsOf(props).accept}</Button>
    </Form>
    <Form action={actionOf(props, 'return')}>
      <Button variant="secondary">{wordsOf(props).return}</Button>
    </Form>
  </>
);

const ReturnOwnPart: FC<EnquiryProps> = props => (
  <Form action={actionOf(props, 'return')}>
    <Button variant="quiet">{wordsOf(props).returnOwn}</Button>
  </Form>
);

const Folded: FC<EnquiryProps & { act: 'note' | 'pause' | 'decline' | 'reopen' }> = props => (
  <More title={wordsOf(props)[props.act]} open={props.form?.act === props.act}>
    <TextAct {...props} />
  </More>
);

/** A word to the other side, without answering; for the asker the only way to write. */
const WritePart: FC<EnquiryProps> = props => {
  const side = readsAs(props.seats);
  if (!side || props.enquiry.endedAt) return null;
  const words = wordsOf(props);
  if (side === 'asker') {
    const title = props.enquiry.pausedAt ? words.back : words.write;
    return (
      <Section title={title}>
        <TextAct
          {...props}
          act="write"
          main={props.enquiry.pausedAt !== undefined}
          label={props.enquiry.pausedAt && title}
        />
      </Section>
    );
  }
  return (
    <More title={words.write} open={props.form?.act === 'write'}>
      <TextAct {...props} act="write" />
    </More>
  );
};

/** An end that did not help leads on: to the same function, or to another. */
const GoOnPart: FC<EnquiryProps> = props => {
  const { visit, enquiry } = props;
  const words = wordsOf(props);
  const again = open(props, 'reopen');
  if (!enquiry.endedAt) return again ? <Folded {...props} act="reopen" /> : null;
  if (!asks(props) || enquiry.helped === 'yes') return null;
  return (
    <Section title={again ? words.notEnough : words.askOther}>
      {again && <TextAct {...props} act="reopen" />}
      <p>
        <IconLink href={visit.href(`${enquiriesPath}/ny`)} icon="speech">
          {words.askOther}
        </IconLink>
      </p>
    </Section>
  );
};

const OfferPart: FC<EnquiryProps> = props => {
  const { visit, onward, form } = props;
  const words = wordsOf(props);
  const wrong = form?.act === 'offer' ? form : undefined;
  return (
    <More title={words.offer} open={wrong !== undefined}>
      <TextAct {...props} act="offer">
        <SelectField
          name="to"
          id="offer-to"
          label={words.offerTo}
          emptyLabel="–"
          groups={functionGroups(onward, visit.language)}
          value={first(wrong?.typed ?? {}, 'to')}
          error={words.faults[wrong?.faults.to ?? '']}
        />
      </TextAct>
    </More>
  );
};

const HelpedPart: FC<EnquiryProps> = props => {
  const words = wordsOf(props);
  const wrong = props.form?.act === 'confirm' ? props.form : undefined;
  return (
    <Section title={words.helped} lead={words.helpedHint}>
      <Form action={actionOf(props, 'confirm')}>
        <RadioGroup
          name="helped"
          id="confirm-helped"
          legend={words.helped}
          error={words.faults[wrong?.faults.helped ?? '']}
          options={helpAnswers.map(value => ({ value, label: words.helpedOptions[value] }))}
        />
        <Button>{words.helpedSend}</Button>
      </Form>
    </Section>
  );
};

/** Says before it is withdrawn who can still read it, and until when. */
const WithdrawPart: FC<EnquiryProps> = props => {
  const { visit, enquiry, known } = props;
  const words = wordsOf(props);
  const { eraseAt } = moved(enquiry, { step: 'withdraw' }, terms(props), visit.now);
  const readers = new Set([enquiry.functionId, enquiry.escalation.to].filter(id => id !== undefined));
  const names = new Intl.ListFormat(visit.language).format([...readers].map(id => functionName(visit, known, id)));
  return (
    <More title={words.withdraw}>
      <p>{words.withdrawHint(names, day(eraseAt, visit.language), enquiry.openness === 'closed')}</p>
      <Form action={actionOf(props, 'withdraw')}>
        <Button variant="danger">{words.withdraw}</Button>
      </Form>
    </More>
  );
};
