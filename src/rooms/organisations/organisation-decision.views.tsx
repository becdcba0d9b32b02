import type { FC } from 'hono/jsx';
import { day } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { More, Section } from '#ui/page-parts.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { may } from './organisation.policy.ts';
import { ReasonField } from './organisation-reason.views.tsx';
import { workHref } from './organisation-state.views.tsx';
import type { ActorProps } from './organisation-work.views.tsx';
import { ProfileDifference } from './profile-facts.views.tsx';

/** For the coordinator: the change that waits, beside what everybody sees, and the two answers. */
export const DecisionPart: FC<ActorProps> = props => {
  const { visit, organisation } = props;
  const { newest, id } = organisation;
  if (!may(visit.actor, organisation).approve.allowed) return null;
  const { page } = organisationMessages[visit.language];
  return (
    <Section
      id="andring"
      title={page.waitingCoordinator}
      lead={page.waitingCoordinatorText(day(newest.writtenAt, visit.language))}
    >
      <Difference {...props} />
      <Form action={workHref(visit, id, '/approve')} hidden={{ version: String(newest.id) }} inline>
        <Button icon="check">{page.approve}</Button>
      </Form>
      <ReturnForm {...props} />
    </Section>
  );
};

const ReturnForm: FC<ActorProps> = ({ visit, organisation: { id, newest }, fault }) => {
  const { page } = organisationMessages[visit.language];
  const wrong = fault?.act === 'return' ? fault : undefined;
  return (
    <More title={`${page.return} …`} open={wrong !== undefined}>
      <Form action={workHref(visit, id, '/return')} hidden={{ version: String(newest.id) }}>
        <ReasonField visit={visit} act="return" fault={wrong} />
        <Button variant="secondary">{page.return}</Button>
      </Form>
    </More>
  );
};

/** For the organisation itself: what it has changed that others do not see yet. */
export const ProposalPart: FC<ActorProps> = props => {
  const { visit, organisation } = props;
  const { newest, closed } = organisation;
  const decides = may(visit.actor, organisation).approve.allowed;
  if (closed || decides || newest.fate === 'approved') return null;
  return (
    <More title={organisationMessages[visit.language].page.differencesShown}>
      <Difference {...props} />
    </More>
  );
};

const Difference: FC<ActorProps> = ({ visit, areas, organisation: { published, newest } }) =>
  published ? (
    <ProfileDifference visit={visit} areas={areas} before={published.profile} after={newest.profile} />
  ) : null;
