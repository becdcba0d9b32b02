import type { FC } from 'hono/jsx';
import { organisationMessages } from '#rooms/organisations/organisation.messages.ts';
import { SelectField } from '#ui/choices.tsx';
import { day } from '#ui/dates.ts';
import { Button, Form } from '#ui/form.tsx';
import { Card } from '#ui/lists.tsx';
import { More } from '#ui/page-parts.tsx';
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

const ChangePart: FC<Props> = all => {
  const { visit, organisation, member, changed } = all;
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
          <SuccessorField {...all} />
          <Button variant="danger">{words.end(member.name)}</Button>
        </Form>
      )}
    </More>
  );
};

/** Who takes over what the member has begun: somebody else who speaks for the organisation. */
const SuccessorField: FC<Props> = ({ visit, members, member }) => {
  const words = memberMessages[visit.language];
  const others = members.filter(each => each.rights.includes('edit') && each.personId !== member.personId);
  if (others.length === 0) return <p class="meta">{words.noSuccessor}</p>;
  const me = others.find(each => visit.actor.kind === 'person' && each.personId === visit.actor.id);
  return (
    <SelectField
      name="successor"
      id={`successor-${member.personId}`}
      label={words.successor}
      hint={words.successorHint}
      options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
      emptyLabel={words.nobody}
      value={(me ?? others[0])?.personId}
      width="medium"
    />
  );
};

const LeavePart: FC<Props> = all => {
  const { visit, organisation, member } = all;
  const words = memberMessages[visit.language];
  return (
    <More title={words.leave}>
      <p>{words.leaveHint}</p>
      <Form action={visit.href(`${membersPath(organisation.id)}/${member.personId}/end`)}>
        <SuccessorField {...all} />
        <Button variant="danger">{words.leave}</Button>
      </Form>
    </More>
  );
};
