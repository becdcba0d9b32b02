import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { TextArea } from '#ui/fields.tsx';
import { organisationMessages } from './organisation.messages.ts';

/** A reason that could not be read, with what was typed. */
export interface ActFault {
  act: 'return' | 'close';
  code: string;
  typed: string;
}

const fieldIds = { return: 'reason', close: 'close-reason' } as const;

/** Where the reason for an act is written. */
export const ReasonField: FC<{ visit: Visit; act: ActFault['act']; fault: ActFault | undefined }> = props => {
  const { visit, act, fault } = props;
  const { page } = organisationMessages[visit.language];
  const words = {
    return: { label: page.returnReason, hint: page.returnHint },
    close: { label: page.closeReason, hint: page.closeReasonHint },
  };
  return (
    <TextArea
      name="reason"
      id={fieldIds[act]}
      {...words[act]}
      rows={3}
      value={fault?.typed}
      error={fault && faultLine(visit, fault).message}
      required
    />
  );
};

/** What is wrong with a reason, in words, and where. */
export function faultLine(visit: Visit, { act, code }: ActFault): { field: string; message: string } {
  const { page } = organisationMessages[visit.language];
  const missing = { return: page.returnReasonMissing, close: page.closeReasonMissing };
  return { field: fieldIds[act], message: code === 'too-long' ? page.reasonLong : missing[act] };
}
