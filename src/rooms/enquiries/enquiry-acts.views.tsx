import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import { functionGroups } from '#rooms/functions/function-facts.views.tsx';
import { RadioGroup, SelectField } from '#ui/choices.tsx';
import { Button, Form } from '#ui/form.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { mayStep, readsAs } from './enquiry.policy.ts';
import { type Act, hindrance, type Step } from './enquiry.rules.ts';
import { helpAnswers } from './enquiry.ts';
import type { EnquiryProps } from './enquiry.views.tsx';
import { actionOf, TakePart, TextAct, wordsOf } from './enquiry-act-form.views.tsx';

/** Whether the actor may take a step, and nothing hinders it now. */
function open({ seats, enquiry }: EnquiryProps, step: Step): boolean {
  const act = { step, by: '', functionId: enquiry.offeredTo ?? enquiry.functionId, to: '', helped: 'yes' } as Act;
  return mayStep(seats, step, enquiry).allowed && hindrance(enquiry, act) === undefined;
}

/** What one may do with it from where one sits; the most likely first. */
export const ActsPart: FC<EnquiryProps> = props => (
  <>
    {open(props, 'accept') && props.seats.includes('offered') && <AcceptPart {...props} />}
    {open(props, 'confirm') && props.enquiry.helped === undefined && <HelpedPart {...props} />}
    {mayTake(props) && <TakePart {...props} />}
    {open(props, 'answer') && <TextAct {...props} act="answer" main={!mayTake(props)} rows={6} />}
    <WritePart {...props} />
    {open(props, 'reopen') && <Folded {...props} act="reopen" />}
    {open(props, 'pause') && <Folded {...props} act="pause" />}
    {open(props, 'offer') && props.onward.length > 0 && <OfferPart {...props} />}
    {props.enquiry.offeredTo && props.seats.includes('holder') && <ReturnOwnPart {...props} />}
    {readsAs(props.seats) === 'receiver' && <Folded {...props} act="note" />}
    {open(props, 'decline') && <Folded {...props} act="decline" />}
    {open(props, 'withdraw') && <WithdrawPart {...props} />}
  </>
);

function mayTake(props: EnquiryProps): boolean {
  const { seats, enquiry } = props;
  if (enquiry.state === 'taken') return seats.includes('above') && !seats.includes('holder');
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
  if (side === 'asker')
    return (
      <Section title={wordsOf(props).write}>
        <TextAct {...props} act="write" />
      </Section>
    );
  return (
    <More title={wordsOf(props).write} open={props.form?.act === 'write'}>
      <TextAct {...props} act="write" />
    </More>
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

const WithdrawPart: FC<EnquiryProps> = props => (
  <More title={wordsOf(props).withdraw}>
    <p>{wordsOf(props).withdrawHint}</p>
    <Form action={actionOf(props, 'withdraw')}>
      <Button variant="danger">{wordsOf(props).withdraw}</Button>
    </Form>
  </More>
);
