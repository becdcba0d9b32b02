import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { TextField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { memberMessages } from './member.messages.ts';
import type { OpenedInvitation } from './member.queries.ts';

type Props = { visit: Visit; invitation: OpenedInvitation; wrong?: boolean };

/** What somebody is invited to, and what that means, before she accepts. */
export const InvitationPage: FC<Props> = props => {
  const { visit, invitation } = props;
  const { invitation: words, rights } = memberMessages[visit.language];
  const may = invitation.rights.length > 0 ? invitation.rights.map(right => rights[right]) : [words.seesOnly];
  const title = words.title(invitation.organisationName);
  return (
    <PublicFrame visit={visit} title={title} hidden>
      <PageHeading title={title} lead={words.lead(invitation.title)} />
      <Section title={words.may}>
        <ul>
          {may.map(each => (
            <li>{each}</li>
          ))}
        </ul>
      </Section>
      {invitation.young && (
        <Section title={words.youngTitle}>
          <p>{words.young}</p>
        </Section>
      )}
      <p>{words.kept}</p>
      <AcceptForm {...props} />
    </PublicFrame>
  );
};

const AcceptForm: FC<Props> = ({ visit, invitation, wrong }) => {
  const { invitation: words, faults, mend } = memberMessages[visit.language];
  const error = wrong ? (faults.name ?? '') : undefined;
  const asksName = visit.actor.kind !== 'person' && !invitation.known;
  return (
    <>
      {visit.actor.kind === 'person' && <p>{words.as(visit.actor.name)}</p>}
      {error && <ErrorSummary title={mend} errors={[{ field: 'name', message: error }]} />}
      <Form action={visit.href(visit.path)}>
        {asksName && <TextField name="name" label={words.name} error={error} autocomplete="name" width="medium" />}
        <Button>{words.accept}</Button>
      </Form>
    </>
  );
};

export const GoneInvitationPage: FC<{ visit: Visit }> = ({ visit }) => {
  const words = memberMessages[visit.language].invitation;
  return (
    <PublicFrame visit={visit} title={words.goneTitle} hidden>
      <PageHeading title={words.goneTitle} lead={words.gone} />
    </PublicFrame>
  );
};
