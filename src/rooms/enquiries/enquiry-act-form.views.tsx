import type { FC, PropsWithChildren } from 'hono/jsx';
import { first } from '#house/form.ts';
import { NoNames } from '#rooms/no-names/no-names.views.tsx';
import { SelectField } from '#ui/choices.tsx';
import { deadline } from '#ui/distances.ts';
import { TextArea } from '#ui/fields.tsx';
import { Button, Form } from '#ui/form.tsx';
import { FilesField } from './attachment.views.tsx';
import { readsAs } from './enquiry.policy.ts';
import type { EnquiryProps } from './enquiry.views.tsx';
import { enquiryActMessages } from './enquiry-act.messages.ts';
import { contactTimes } from './enquiry-act.rules.ts';
import { enquiriesPath } from './enquiry-card.views.tsx';
import { kindTexts } from './kinds.messages.ts';
import { kindOf } from './kinds.ts';
import { SendButtons } from './send-buttons.views.tsx';

export const actionOf = ({ visit, enquiry }: EnquiryProps, act: string) =>
  visit.href(`${enquiriesPath}/${enquiry.id}/${act}`);
export const wordsOf = ({ visit }: EnquiryProps) => enquiryActMessages[visit.language];

/** Taking it; where its kind asks for that, with a word on when whoever takes it will be in touch. */
export const TakePart: FC<EnquiryProps> = props => (
  <Form action={actionOf(props, 'take')}>
    {kindOf(props.enquiry.kind)?.promisesContact ? (
      <ContactByField {...props} />
    ) : (
      <p class="hint">{wordsOf(props).takeHint}</p>
    )}
    <Button>{wordsOf(props).take}</Button>
  </Form>
);

/** Moments to choose among, so that nobody promises one that has been or comes too late. */
const ContactByField: FC<EnquiryProps> = props => {
  const { visit, enquiry, form } = props;
  const words = wordsOf(props);
  const wrong = form?.act === 'take' ? form : undefined;
  return (
    <SelectField
      name="contactBy"
      id="take-contactBy"
      label={words.contactBy}
      hint={words.contactByHint}
      emptyLabel="–"
      options={contactTimes(enquiry.dueAt, visit.now).map(at => ({
        value: at.toISOString(),
        label: deadline(at, visit.now, visit.language),
      }))}
      value={first(wrong?.typed ?? {}, 'contactBy')}
      error={words.faults[wrong?.faults.contactBy ?? '']}
    />
  );
};

/** How it went, where the kind says how it can have gone. */
const OutcomeField: FC<EnquiryProps & { act: 'answer' | 'decline' }> = props => {
  const { visit, enquiry, act, form } = props;
  const words = wordsOf(props);
  const wrong = form?.act === act ? form : undefined;
  const texts = kindTexts(enquiry.kind, visit.language).outcomes ?? {};
  const codes = kindOf(enquiry.kind)?.outcomes?.[act] ?? [];
  return codes.length === 0 ? null : (
    <SelectField
      name="outcome"
      id={`${act}-outcome`}
      label={words.outcome}
      emptyLabel="–"
      options={codes.map(value => ({ value, label: texts[value] ?? value }))}
      value={first(wrong?.typed ?? {}, 'outcome')}
      error={words.faults[wrong?.faults.outcome ?? '']}
    />
  );
};

/** What files may go along with. */
const takesFiles: readonly TextActName[] = ['answer', 'write', 'note'];
type TextActName = 'answer' | 'write' | 'note' | 'pause' | 'decline' | 'reopen' | 'offer';

type TextActProps = PropsWithChildren<
  EnquiryProps & { act: TextActName; main?: boolean; rows?: number; label?: string | undefined }
>;

/** A step that is taken with words, and with files where they may go along. */
export const TextAct: FC<TextActProps> = props => {
  const { act, main, form, visit, children } = props;
  const acts = wordsOf(props);
  const wrong = form?.act === act ? form : undefined;
  // Whoever comes back with a code has nowhere to open a file.
  const withFiles = takesFiles.includes(act) && (act === 'note' || !kindOf(props.enquiry.kind)?.byReceipt);
  const send = `${act}Send` in acts ? acts[`${act}Send` as 'pauseSend'] : acts[act as 'answer'];
  return (
    <Form action={actionOf(props, act)} multipart={withFiles}>
      {children}
      {(act === 'answer' || act === 'decline') && <OutcomeField {...props} act={act} />}
      {/* Who cannot read what is written does not write in it either. */}
      {readsAs(props.seats) && <TextOfAct {...props} />}
      {withFiles && <FilesField visit={visit} id={`${act}-files`} fault={wrong?.faults.files} />}
      <SendButtons visit={visit} numbers={wrong?.faults.text === 'personal-number'}>
        <Button variant={main ? 'primary' : act === 'decline' ? 'danger' : 'secondary'}>{send}</Button>
      </SendButtons>
    </Form>
  );
};

const TextOfAct: FC<TextActProps> = props => {
  const { act, rows = 4, form, visit, enquiry } = props;
  const acts = wordsOf(props);
  const wrong = form?.act === act ? form : undefined;
  const id = `${act}-text`;
  return (
    <>
      <TextArea
        name="text"
        id={id}
        label={props.label ?? acts[`${act}Text`]}
        hint={`${act}Hint` in acts ? acts[`${act}Hint` as 'pauseHint'] : undefined}
        rows={rows}
        value={first(wrong?.typed ?? {}, 'text')}
        error={acts.faults[wrong?.faults.text ?? '']}
      />
      {kindOf(enquiry.kind)?.noNames && <NoNames language={visit.language} field={id} guarded={wrong?.guard} />}
    </>
  );
};
