import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import { mayStep } from '#rooms/enquiries/enquiry.policy.ts';
import type { Act, Step } from '#rooms/enquiries/enquiry.rules.ts';
import { helpAnswers, topPromise } from '#rooms/enquiries/enquiry.ts';
import { hindrance } from '#rooms/enquiries/hindrance.rules.ts';
import { termsOf } from '#rooms/enquiries/terms.rules.ts';
import { NoNames } from '#rooms/no-names/no-names.views.tsx';
import { RadioGroup } from '#ui/choices.tsx';
import { TextArea } from '#ui/fields.tsx';
import { Button, Form } from '#ui/form.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { answerMessages } from './answer.messages.ts';
import type { AnswerProps } from './answer.views.tsx';

/** What whoever holds the receipt may do now. Every form carries the code with it: nothing else remembers it. */
export const AnswerActs: FC<AnswerProps> = props => (
  <>
    {open(props, 'confirm') && props.enquiry.helped === undefined && <Helped {...props} />}
    {props.enquiry.helped && <p>{answerMessages[props.visit.spoken].helpedSaid[props.enquiry.helped]}</p>}
    {!props.enquiry.endedAt && (
      <Section title={answerMessages[props.visit.spoken].write}>
        <WordForm {...props} act="write" />
      </Section>
    )}
    {open(props, 'reopen') && (
      <More
        title={answerMessages[props.visit.spoken].reopen}
        open={props.form?.act === 'reopen' || props.enquiry.endedAt !== undefined}
      >
        <WordForm {...props} act="reopen" />
      </More>
    )}
    {open(props, 'withdraw') && <Withdraw {...props} />}
  </>
);

function open({ visit, seats, enquiry, known }: AnswerProps, step: Step): boolean {
  const act = (step === 'confirm' ? { step, helped: 'yes' } : { step }) as Act;
  const terms = termsOf(enquiry.kind, { promise: known.get(enquiry.functionId)?.promise ?? topPromise });
  return mayStep(seats, step, enquiry).allowed && hindrance(enquiry, act, terms, visit.now) === undefined;
}

const actionOf = ({ visit, place }: AnswerProps, act: string) => visit.href(`/${place.municipality.slug}/svar/${act}`);

const WordForm: FC<AnswerProps & { act: 'write' | 'reopen' }> = props => {
  const { visit, act, code, form } = props;
  const words = answerMessages[visit.spoken];
  const wrong = form?.act === act ? form : undefined;
  const id = `${act}-text`;
  return (
    <Form action={actionOf(props, act)} hidden={{ kod: code }}>
      <TextArea
        name="text"
        id={id}
        label={act === 'write' ? words.write : words.reopen}
        hint={words.writeHint}
        rows={5}
        value={first(wrong?.typed ?? {}, 'text')}
        error={wrong?.faults.text && words.faults[wrong.faults.text === 'names' ? 'names' : 'text']}
      />
      <NoNames language={visit.spoken} field={id} guarded={wrong?.guarded.text} />
      <Button>{act === 'write' ? words.send : words.reopenSend}</Button>
    </Form>
  );
};

const Helped: FC<AnswerProps> = props => {
  const { visit, code, form } = props;
  const words = answerMessages[visit.spoken];
  return (
    <Section title={words.helped} lead={words.helpedHint}>
      <Form action={actionOf(props, 'confirm')} hidden={{ kod: code }}>
        <RadioGroup
          name="helped"
          id="confirm-helped"
          legend={words.helped}
          error={form?.act === 'confirm' ? words.faults.helped : undefined}
          options={helpAnswers.map(value => ({ value, label: words.helpedOptions[value] }))}
        />
        <Button variant="secondary">{words.helpedSend}</Button>
      </Form>
    </Section>
  );
};

const Withdraw: FC<AnswerProps> = props => {
  const words = answerMessages[props.visit.spoken];
  return (
    <More title={words.withdraw}>
      <p>{words.withdrawHint}</p>
      <Form action={actionOf(props, 'withdraw')} hidden={{ kod: props.code }}>
        <Button variant="danger">{words.withdrawSend}</Button>
      </Form>
    </More>
  );
};
