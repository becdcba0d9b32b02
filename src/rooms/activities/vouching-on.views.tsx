import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { TextArea } from '#ui/fields.tsx';
import { Button, Form } from '#ui/form.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import type { Activity } from './activity.ts';
import { activitiesPath } from './activity-facts.views.tsx';
import { VouchedWords } from './vouched.views.tsx';
import { vouchingMessages } from './vouching.messages.ts';
import { mayRemove } from './vouching.policy.ts';
import type { RunningVouching } from './vouching.ts';

/** What others say of an activity. */
export interface VouchingsShown {
  vouchings: readonly RunningVouching[];
  /** One that was to be removed, and has not been since no reason was given. */
  keptVouching?: string | undefined;
}

type Props = VouchingsShown & { visit: Visit; activity: Activity };

/** On the working page of an activity: what somebody outside says of it, and taking it away with a reason. */
export const VouchingsOnActivity: FC<Props> = props => {
  const { visit, activity, vouchings } = props;
  const words = vouchingMessages[visit.language].onActivity;
  if (!activity.published || activity.closed) return null;
  return (
    <Section title={words.title} lead={vouchings.length > 0 ? words.lead : words.none}>
      {vouchings.map(vouching => (
        <>
          <VouchedWords visit={visit} vouching={vouching} />
          {mayRemove(visit.actor, activity).allowed && <RemoveForm {...props} vouching={vouching} />}
        </>
      ))}
    </Section>
  );
};

const RemoveForm: FC<Props & { vouching: RunningVouching }> = ({ visit, activity, vouching, keptVouching }) => {
  const words = vouchingMessages[visit.language].onActivity;
  const error = keptVouching === vouching.id ? words.reasonMissing : undefined;
  return (
    <More title={`${words.remove} …`} open={error !== undefined}>
      <Form action={visit.href(`${activitiesPath}/${activity.id}/remove-vouching`)} hidden={{ id: vouching.id }}>
        <TextArea
          name="reason"
          id={`remove-${vouching.id}`}
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          error={error}
          required
        />
        <Button variant="danger">{words.remove}</Button>
      </Form>
    </More>
  );
};
