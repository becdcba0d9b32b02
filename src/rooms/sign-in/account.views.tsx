import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { AccountFrame } from '#rooms/people/account.views.tsx';
import { day, dayAndTime } from '#ui/dates.ts';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { accountMessages } from './account.messages.ts';
import type { WaysIn } from './account.queries.ts';
import { PasskeysPart } from './passkey.views.tsx';
import type { ListedSession } from './session.ts';

/** What could not be done with a new passkey, and the name that had been typed. */
export interface AccountFault {
  passkey: 'missing' | 'refused';
  name?: string | undefined;
}

type Props = { visit: Visit; ways: WaysIn; hereId: string; fault?: AccountFault | undefined };

/** Every way in that the person has, and where she is signed in. */
export const WaysInPage: FC<Props> = ({ visit, ways, hereId, fault }) => {
  const words = accountMessages[visit.language];
  const done = words.done[(visit.query.get('klart') ?? '') as keyof typeof words.done];
  return (
    <AccountFrame visit={visit} title={words.title} lead={words.lead} done={done} scripts={['passkey.js']}>
      <PasskeysPart visit={visit} passkeys={ways.passkeys} fault={fault} />
      <CodeAppPart visit={visit} codeApp={ways.codeApp} />
      {ways.providers.length > 0 && <ProvidersPart visit={visit} providers={ways.providers} />}
      <SessionsPart visit={visit} sessions={ways.sessions} hereId={hereId} />
    </AccountFrame>
  );
};

const CodeAppPart: FC<{ visit: Visit; codeApp: WaysIn['codeApp'] }> = ({ visit, codeApp }) => {
  const words = accountMessages[visit.language].code;
  const setUp = visit.href('/konto/kodapp');
  return (
    <Section title={words.title} lead={words.lead}>
      {codeApp ? (
        <>
          <p>
            {words.on(day(codeApp.addedAt, visit.language))} {words.left(codeApp.recoveryCodes)}
          </p>
          <ButtonRow>
            <Button variant="secondary" href={setUp}>
              {words.again}
            </Button>
            <Form action={visit.href('/konto/kodapp/remove')} inline>
              <Button variant="quiet">{words.remove}</Button>
            </Form>
          </ButtonRow>
        </>
      ) : (
        <Button variant="secondary" icon="shield" href={setUp}>
          {words.add}
        </Button>
      )}
    </Section>
  );
};

const ProvidersPart: FC<{ visit: Visit; providers: WaysIn['providers'] }> = ({ visit, providers }) => {
  const words = accountMessages[visit.language].providers;
  return (
    <Section title={words.title} lead={words.lead}>
      <CardList columns={2}>
        {providers.map(({ slug, name, linkedAt }) => (
          <Card
            icon="key"
            title={name}
            meta={linkedAt && words.linked(day(linkedAt, visit.language))}
            footer={
              linkedAt ? (
                <Form action={visit.href(`/konto/via/${slug}/remove`)} inline>
                  <Button variant="quiet" about={name}>
                    {words.remove}
                  </Button>
                </Form>
              ) : (
                <Button variant="secondary" href={visit.href(`/konto/via/${slug}`)}>
                  {words.link(name)}
                </Button>
              )
            }
          />
        ))}
      </CardList>
    </Section>
  );
};

const SessionsPart: FC<{ visit: Visit; sessions: readonly ListedSession[]; hereId: string }> = props => {
  const { visit, sessions, hereId } = props;
  const words = accountMessages[visit.language].sessions;
  const endOthers = (
    <Form action={visit.href('/konto/sessions/end-others')} inline>
      <Button variant="secondary">{words.endOthers}</Button>
    </Form>
  );
  return (
    <Section title={words.title} lead={words.lead} action={sessions.length > 1 && endOthers}>
      <CardList columns={2}>
        {sessions.map(session => (
          <SessionCard visit={visit} session={session} here={session.id === hereId} />
        ))}
      </CardList>
    </Section>
  );
};

const SessionCard: FC<{ visit: Visit; session: ListedSession; here: boolean }> = ({ visit, session, here }) => {
  const words = accountMessages[visit.language].sessions;
  const moment = (at: Date) => dayAndTime(at, visit.language);
  const title = session.device || words.unknown;
  const seen = session.seenAt ? words.seen(moment(session.seenAt)) : words.waits;
  const end = (
    <Form action={visit.href(`/konto/sessions/${session.id}/end`)} inline>
      <Button variant="quiet" about={title}>
        {words.end}
      </Button>
    </Form>
  );
  return (
    <Card
      icon={/iPhone|Android/.test(title) ? 'phone' : 'globe'}
      title={title}
      meta={`${words.started(moment(session.startedAt))}, ${words.ways[session.way]} · ${seen}`}
      badges={here && <Badge tone="good">{words.here}</Badge>}
      footer={!here && end}
    />
  );
};
