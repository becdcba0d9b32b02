import type { FC } from 'hono/jsx';
import { organisationMessages } from '#rooms/organisations/organisation.messages.ts';
import { day } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { Card } from '#ui/lists.tsx';
import { More, Row } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { memberMessages } from './member.messages.ts';
import { grantable, mayGrant } from './member.policy.ts';
import type { Member } from './member.ts';
import { type MembersProps, membersPath } from './member.views.tsx';
import { typedOfMember } from './member-form.rules.ts';
import { MemberFaults, StandingFields } from './member-form.views.tsx';

type Props = MembersProps & { member: Member };

/** One member: what she is there, and changing or ending it. */
export const MemberCard: FC<Props> = props => {
  const { visit, organisation, member } = props;
  const words = memberMessages[visit.language];
  const mine = visit.actor.kind === 'person' && visit.actor.id === member.personId;
  const { page } = organisationMessages[visit.language];
  const rights = member.rights.map(right => page.rights[right]);
  const held = rights.length > 0 ? new Intl.ListFormat(visit.language).format(rights) : page.seesOnly;
  return (
    <Card
      icon="person"
      title={member.title ?? member.name}
      meta={`${member.name}, ${held}, ${words.since(day(member.since, visit.language))}`}
      badges={
        <>
          {mine && <Badge tone="info">{words.you}</Badge>}
          {member.young && <Badge>{words.young}</Badge>}
        </>
      }
    >
      {mayGrant(visit.actor, organisation, member.rights).allowed && <ChangePart {...props} />}
      {mine && <LeavePart {...props} />}
    </Card>
  );
};

const ChangePart: FC<Props> = ({ visit, organisation, member, changed }) => {
  const words = memberMessages[visit.language];
  const wrong = changed?.personId === member.personId ? changed.form : undefined;
  const own = `${membersPath(organisation.id)}/${member.personId}`;
  const props = {
    ...{ visit, grantable: grantable(visit.actor, organisation), suffix: `-${member.personId}` },
    form: wrong ?? { typed: typedOfMember(member), faults: {} },
  };
  const mine = visit.actor.kind === 'person' && visit.actor.id === member.personId;
  return (
    <More title={words.change(member.name)} open={wrong !== undefined}>
      <MemberFaults {...props} />
      <Form action={visit.href(`${own}/change`)}>
        <StandingFields {...props} />
        <Button variant="secondary" about={member.name}>
          {words.save}
        </Button>
      </Form>
      {!mine && (
        <Form action={visit.href(`${own}/end`)}>
          <Button variant="danger">{words.end(member.name)}</Button>
        </Form>
      )}
    </More>
  );
};

const LeavePart: FC<Props> = ({ visit, organisation, member }) => {
  const words = memberMessages[visit.language];
  return (
    <More title={words.leave}>
      <p>{words.leaveHint}</p>
      <Row>
        <Form action={visit.href(`${membersPath(organisation.id)}/${member.personId}/end`)} inline>
          <Button variant="danger">{words.leave}</Button>
        </Form>
      </Row>
    </More>
  );
};
