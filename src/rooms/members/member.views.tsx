import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Checkbox } from '#ui/choices.tsx';
import { day } from '#ui/dates.ts';
import { TextField } from '#ui/fields.tsx';
import { Button, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { memberMessages } from './member.messages.ts';
import { grantable } from './member.policy.ts';
import type { MembersPageData } from './member.queries.ts';
import type { Invitation } from './member.ts';
import { MemberCard } from './member-card.views.tsx';
import { fieldOf, MemberFaults, type MemberForm, StandingFields } from './member-form.views.tsx';

export const membersPath = (organisationId: string) => `/arbete/aktorer/${organisationId}/medlemmar`;

export type MembersProps = MembersPageData & {
  visit: Visit;
  /** The invitation as it was typed, where something in it was wrong. */
  form?: MemberForm | undefined;
  /** A member's form that was wrong. */
  changed?: { personId: string; form: MemberForm } | undefined;
};

/** Who belongs to an organisation, who has been invited, and inviting somebody. */
export const MembersPage: FC<MembersProps> = props => {
  const { visit, organisation, members, invitations } = props;
  const words = memberMessages[visit.language];
  const done = words.done[visit.query.get('klart') ?? ''];
  const { name } = organisation.newest.profile;
  const notice = done && (
    <Notice tone="good" live>
      <p>{done}</p>
    </Notice>
  );
  const crumbs = [{ label: name, href: visit.href(`/arbete/aktorer/${organisation.id}`) }, { label: words.title }];
  return (
    <WorkFrame visit={visit} title={`${words.title}: ${name}`} notice={notice} crumbs={crumbs}>
      <PageHeading title={words.title} lead={words.lead(name)} />
      <Section title={words.members}>
        <CardList>
          {members.map(member => (
            <MemberCard {...props} member={member} />
          ))}
        </CardList>
      </Section>
      {invitations.length > 0 && <OpenInvitations {...props} />}
      <InvitePart {...props} />
    </WorkFrame>
  );
};

const OpenInvitations: FC<MembersProps> = props => (
  <Section title={memberMessages[props.visit.language].invite.open}>
    <CardList columns={2}>
      {props.invitations.map(invitation => (
        <InvitationCard {...props} invitation={invitation} />
      ))}
    </CardList>
  </Section>
);

const InvitationCard: FC<MembersProps & { invitation: Invitation }> = ({ visit, organisation, invitation }) => {
  const words = memberMessages[visit.language].invite;
  const { id, email, title, endsAt } = invitation;
  return (
    <Card
      icon="mail"
      title={email}
      meta={`${title}, ${words.until(day(endsAt, visit.language))}`}
      footer={
        <Form action={visit.href(`${membersPath(organisation.id)}/invitations/${id}/withdraw`)} inline>
          <Button variant="quiet">{words.withdraw(email)}</Button>
        </Form>
      }
    />
  );
};

const InvitePart: FC<MembersProps> = ({ visit, organisation, form = { typed: {}, faults: {} } }) => {
  const { invite, fields } = memberMessages[visit.language];
  const props = { visit, form, grantable: grantable(visit.actor, organisation) };
  const { value: _, ...guardianKnows } = fieldOf(props, 'guardianKnows');
  return (
    <Section title={invite.title} id="bjud-in">
      <MemberFaults {...props} />
      <Form action={visit.href(`${membersPath(organisation.id)}/invite`)}>
        <TextField
          {...fieldOf(props, 'email')}
          type="email"
          label={fields.email}
          hint={fields.emailHint}
          autocomplete="off"
          spellcheck={false}
        />
        <StandingFields {...props} />
        <Checkbox
          {...guardianKnows}
          value="yes"
          label={fields.guardianKnows}
          checked={first(form.typed, 'guardianKnows') === 'yes'}
        />
        <Button icon="mail">{invite.send}</Button>
      </Form>
    </Section>
  );
};
