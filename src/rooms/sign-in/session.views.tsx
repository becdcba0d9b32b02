import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { Button, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { sessionMessages } from './session.messages.ts';
import type { CastMember } from './session.ts';
import { onward } from './sign-in.views.tsx';

/** The same page whether anybody has that address or not. */
export const SentPage: FC<{ visit: Visit; email: string; till: string | undefined }> = ({ visit, email, till }) => {
  const words = sessionMessages[visit.language].sent;
  return (
    <PublicFrame visit={visit} title={words.title} hidden>
      <PageHeading title={words.title} lead={words.lead(email)} />
      {!visit.house.settings.smtpUrl && (
        <Notice tone="warn">
          <p>{words.outbox}</p>
        </Notice>
      )}
      <p>{words.next}</p>
      <p>
        <a href={visit.href(`/in${onward(till)}`)}>{words.again}</a>
      </p>
    </PublicFrame>
  );
};

/** The named cast of the demo, each one press away. */
export const CastPage: FC<{ visit: Visit; cast: readonly CastMember[]; till: string | null }> = ({
  visit,
  cast,
  till,
}) => {
  const words = sessionMessages[visit.language].demo;
  return (
    <PublicFrame visit={visit} title={words.title} hidden>
      <PageHeading title={words.title} lead={words.lead} />
      <CardList columns={2}>
        {cast.map(member => (
          <Card
            level={2}
            icon="person"
            title={`${member.title}, ${member.organisationName}`}
            meta={member.name}
            footer={
              <Form action={visit.href('/demo')} hidden={{ as: member.key, till: till ?? undefined }} inline>
                <Button variant="secondary">{words.enter(member.name)}</Button>
              </Form>
            }
          />
        ))}
      </CardList>
    </PublicFrame>
  );
};

/** A one-time link opens this page; only the press of the button uses it up, so that a mail scanner cannot. */
export const LinkPage: FC<{ visit: Visit; token: string; till: string | undefined }> = ({ visit, token, till }) => {
  const words = sessionMessages[visit.language].link;
  return (
    <PublicFrame visit={visit} title={words.title} hidden>
      <PageHeading title={words.title} lead={words.lead} />
      <Form action={visit.href(`/in/${token}`)} hidden={{ till }}>
        <Button>{words.enter}</Button>
      </Form>
    </PublicFrame>
  );
};

export const UsedLinkPage: FC<{ visit: Visit }> = ({ visit }) => {
  const words = sessionMessages[visit.language].link;
  return (
    <PublicFrame visit={visit} title={words.usedTitle} hidden>
      <PageHeading title={words.usedTitle} lead={words.used} />
      <Button href={visit.href('/in')}>{words.again}</Button>
    </PublicFrame>
  );
};
