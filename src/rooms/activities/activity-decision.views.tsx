import type { FC } from 'hono/jsx';
import { labelsIn } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import { day } from '#ui/dates.ts';
import { TextArea } from '#ui/fields.tsx';
import { Button, Form } from '#ui/form.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { activityMessages } from './activity.messages.ts';
import { mayDo } from './activity.policy.ts';
import type { ActivityPageData } from './activity.queries.ts';
import { wordsOf } from './activity.rules.ts';
import { ActivityDifference, activitiesPath } from './activity-facts.views.tsx';

/** A reason that could not be read, with what was typed. */
export interface ReasonFault {
  act: 'return' | 'close';
  code: string;
  typed: string;
}

/** What an answer to what was written, or an end to it, is given with. */
interface DecisionProps extends ActivityPageData {
  visit: Visit;
  fault?: ReasonFault | undefined;
}

/** For the coordinator: what waits, beside what everybody sees, and the two answers. */
export const DecisionPart: FC<DecisionProps> = props => {
  const { visit, activity } = props;
  const { page } = activityMessages[visit.language];
  const { newest, published, id } = activity;
  if (!mayDo(visit.actor, activity).approve.allowed) return null;
  const version = { version: String(newest.id) };
  const labels = labelsIn(wordsOf(newest.profile));
  return (
    <Section title={page.decide} lead={page.decideText(day(newest.writtenAt, visit.language))}>
      {labels.length > 0 && (
        <Notice tone="warn" title={page.labels}>
          <p>{page.labelsText(labels.map(({ word }) => `”${word}”`).join(', '))}</p>
        </Notice>
      )}
      {published && (
        <ActivityDifference visit={visit} before={published.profile} after={newest.profile} known={props} />
      )}
      <Form action={visit.href(`${activitiesPath}/${id}/approve`)} hidden={version} inline>
        <Button icon="check">{page.approve}</Button>
      </Form>
      <More title={`${page.return} …`} open={props.fault?.act === 'return'}>
        <Form action={visit.href(`${activitiesPath}/${id}/return`)} hidden={version}>
          <ReasonField {...props} act="return" label={page.returnReason} hint={page.returnHint} />
          <Button variant="secondary">{page.return}</Button>
        </Form>
      </More>
    </Section>
  );
};

/** Closing it, with a reason. */
export const ClosePart: FC<DecisionProps> = props => {
  const { visit, activity } = props;
  const { page } = activityMessages[visit.language];
  if (!mayDo(visit.actor, activity).close.allowed) return null;
  return (
    <More title={page.close} open={props.fault?.act === 'close'}>
      <Form action={visit.href(`${activitiesPath}/${activity.id}/close`)}>
        <p>{page.closeText}</p>
        <ReasonField {...props} act="close" label={page.closeReason} />
        <Button variant="danger">{page.close}</Button>
      </Form>
    </More>
  );
};

const fieldIds = { return: 'return-reason', close: 'close-reason' } as const;

/** The line of the summary that leads to a reason that is missing or too long. */
export const faultLine = (props: DecisionProps, { act }: ReasonFault) => ({
  field: fieldIds[act],
  message: faultText(props) ?? '',
});

function faultText({ visit, fault }: DecisionProps): string | undefined {
  const { page } = activityMessages[visit.language];
  return fault && (fault.code === 'too-long' ? page.reasonLong : page.reasonMissing);
}

const ReasonField: FC<DecisionProps & { act: ReasonFault['act']; label: string; hint?: string }> = props => {
  const wrong = props.fault?.act === props.act ? props.fault : undefined;
  return (
    <TextArea
      name="reason"
      id={fieldIds[props.act]}
      label={props.label}
      hint={props.hint}
      rows={3}
      value={wrong?.typed}
      error={wrong && faultText(props)}
      required
    />
  );
};
