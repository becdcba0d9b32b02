import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { day } from '#ui/dates.ts';
import { TextField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import { accountMessages } from './account.messages.ts';
import type { AccountFault } from './account.views.tsx';
import type { Passkey } from './passkey.ts';
import { sessionMessages } from './session.messages.ts';

type Props = { visit: Visit; passkeys: readonly Passkey[]; fault?: AccountFault | undefined };

/** The person's passkeys, and adding the device that she has before her. */
export const PasskeysPart: FC<Props> = ({ visit, passkeys, fault }) => {
  const words = accountMessages[visit.language].passkeys;
  return (
    <Section title={words.title} lead={words.lead}>
      {passkeys.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <CardList columns={2}>
          {passkeys.map(passkey => (
            <PasskeyCard visit={visit} passkey={passkey} />
          ))}
        </CardList>
      )}
      <p data-passkey-absent>{words.impossible}</p>
      <div data-passkey-part hidden>
        <NewPasskeyForm visit={visit} fault={fault} />
      </div>
    </Section>
  );
};

const PasskeyCard: FC<{ visit: Visit; passkey: Passkey }> = ({ visit, passkey }) => {
  const words = accountMessages[visit.language].passkeys;
  const used = passkey.usedAt && words.used(day(passkey.usedAt, visit.language));
  return (
    <Card
      icon="key"
      title={passkey.name}
      meta={[words.added(day(passkey.addedAt, visit.language)), used].filter(Boolean).join(', ')}
      footer={
        <Form action={visit.href(`/konto/passkeys/${passkey.id}/remove`)} inline>
          <Button variant="quiet" about={passkey.name}>
            {words.remove}
          </Button>
        </Form>
      }
    />
  );
};

const NewPasskeyForm: FC<Omit<Props, 'passkeys'>> = ({ visit, fault }) => {
  const words = accountMessages[visit.language].passkeys;
  const error = fault && words[fault.passkey];
  const enhance = { passkey: 'create', offer: visit.href('/konto/passkeys/challenge'), failed: words.failed };
  return (
    <>
      {error && (
        <ErrorSummary
          title={sessionMessages[visit.language].signIn.mend}
          errors={[{ field: 'name', message: error }]}
        />
      )}
      <Form action={visit.href('/konto/passkeys')} hidden={{ answer: '' }} enhance={enhance}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          error={error}
          value={fault?.name}
          maxlength={80}
          width="medium"
          autocomplete="off"
        />
        <Button variant="secondary" icon="plus">
          {words.add}
        </Button>
      </Form>
    </>
  );
};
