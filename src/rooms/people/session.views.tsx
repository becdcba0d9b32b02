import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { Button, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { sessionMessages } from './session.messages.ts';
import type { CastMember } from './session.ts';

/** Where one signs in, or is told how. */
export const SignInPage: FC<{ visit: Visit; till: string | null }> = ({ visit, till }) => {
  const words = sessionMessages[visit.language].signIn;
  const onward = till ? `?till=${encodeURIComponent(till)}` : '';
  return (
    <PublicFrame visit={visit} title={words.title} hidden>
      <PageHeading title={words.title} lead={words.lead} />
      {visit.house.settings.demo && (
        <Notice>
          <p>{words.demo}</p>
          <Button href={visit.href(`/demo${onward}`)}>{words.toDemo}</Button>
        </Notice>
      )}
      <p>{words.link}</p>
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
            title={member.title}
            meta={`${member.name}, ${member.organisationName}`}
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
export const LinkPage: FC<{ visit: Visit; token: string }> = ({ visit, token }) => {
  const words = sessionMessages[visit.language].link;
  return (
    <PublicFrame visit={visit} title={words.title} hidden>
      <PageHeading title={words.title} lead={words.lead} />
      <Form action={visit.href(`/in/${token}`)}>
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
    </PublicFrame>
  );
};
