import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { sessionMessages } from './session.messages.ts';

/** What went wrong with one way in, and what had been typed. */
export interface SignInFault {
  way: 'letter' | 'passkey' | 'code';
  till?: string | undefined;
  email?: string | undefined;
}

type Props = {
  visit: Visit;
  /** Where one was going. */
  till: string | undefined;
  providers: readonly { slug: string; name: string }[];
  fault?: SignInFault | undefined;
};

/** Every way in on one page. */
export const SignInPage: FC<Props> = props => {
  const { visit, till, fault } = props;
  const words = sessionMessages[visit.language].signIn;
  return (
    <PublicFrame visit={visit} title={words.title} hidden scripts={['passkey.js']}>
      <PageHeading title={words.title} lead={words.lead} />
      {visit.house.settings.demo && (
        <Notice>
          <p>{words.demo}</p>
          <Button href={visit.href(`/demo${onward(till)}`)}>{words.toDemo}</Button>
        </Notice>
      )}
      <Ways {...props}>
        <Section title={words.byLetter}>
          <LetterForm visit={visit} till={till} fault={fault} />
        </Section>
      </Ways>
      <p>{words.noAccount}</p>
    </PublicFrame>
  );
};

/** The ways in that need nothing typed first; `children` is what stands before them. */
export const Ways: FC<PropsWithChildren<Props>> = ({ visit, till, providers, fault, children }) => {
  const words = sessionMessages[visit.language].signIn;
  return (
    <>
      {fault?.way === 'passkey' && (
        <Notice tone="bad" live>
          <p>{words.passkeyRefused}</p>
        </Notice>
      )}
      {children}
      <PasskeyWay visit={visit} till={till} />
      {providers.length > 0 && (
        <Section title={words.byProvider}>
          <ButtonRow>
            {providers.map(({ slug, name }) => (
              <Button variant="secondary" icon="key" href={visit.href(`/in/via/${slug}${onward(till)}`)}>
                {words.provider(name)}
              </Button>
            ))}
          </ButtonRow>
        </Section>
      )}
    </>
  );
};

/** Shown by its script, where the browser has passkeys. */
const PasskeyWay: FC<{ visit: Visit; till: string | undefined }> = ({ visit, till }) => {
  const words = sessionMessages[visit.language].signIn;
  const enhance = { passkey: 'get', offer: visit.href('/in/passkey/challenge'), failed: words.passkeyFailed };
  return (
    <div data-passkey-part hidden>
      <Section title={words.byPasskey} lead={words.passkeyHint}>
        <Form action={visit.href('/in/passkey')} hidden={{ till, answer: '' }} enhance={enhance}>
          <Button variant="secondary" icon="lock">
            {words.passkey}
          </Button>
        </Form>
      </Section>
    </div>
  );
};

const LetterForm: FC<Pick<Props, 'visit' | 'till' | 'fault'>> = ({ visit, till, fault }) => {
  const words = sessionMessages[visit.language].signIn;
  const error = fault?.way === 'letter' ? words.wrongEmail : undefined;
  return (
    <>
      {error && <ErrorSummary title={words.mend} errors={[{ field: 'email', message: error }]} />}
      <Form action={visit.href('/in')} hidden={{ till }}>
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={fault?.email}
          error={error}
          autocomplete="email"
          spellcheck={false}
        />
        <Button icon="mail">{words.send}</Button>
      </Form>
    </>
  );
};

export const onward = (till: string | undefined) => (till ? `?till=${encodeURIComponent(till)}` : '');
