import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { AccountFrame } from '#rooms/people/account.views.tsx';
import { TextField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { Square } from '#ui/square.tsx';
import { accountMessages } from './account.messages.ts';
import { accountPath } from './account.ts';
import { sessionMessages } from './session.messages.ts';

type Props = { visit: Visit; secret: string; sealed: string; uri: string; wrong: boolean };

/** Adding a code app: a square to read, the same as letters, and the code that the app then shows. */
export const CodeAppPage: FC<Props> = ({ visit, secret, sealed, uri, wrong }) => {
  const words = accountMessages[visit.language].code;
  const error = wrong ? words.wrong : undefined;
  return (
    <AccountFrame visit={visit} title={words.setUpTitle} lead={words.setUpLead}>
      {error && (
        <ErrorSummary
          title={sessionMessages[visit.language].signIn.mend}
          errors={[{ field: 'code', message: error }]}
        />
      )}
      <Square text={uri} label={words.square} />
      <p>
        {words.orWrite} <code>{secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <Form action={visit.href('/konto/kodapp')} hidden={{ sealed }}>
        <TextField
          name="code"
          label={words.label}
          hint={words.hint}
          error={error}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="short"
        />
        <Button>{words.confirm}</Button>
      </Form>
    </AccountFrame>
  );
};

/** The codes for paper, shown once. */
export const PaperCodesPage: FC<{ visit: Visit; codes: readonly string[] }> = ({ visit, codes }) => {
  const words = accountMessages[visit.language].code;
  return (
    <AccountFrame visit={visit} title={words.paperTitle} lead={words.paperLead}>
      <ol class="paper-codes" aria-label={words.codes}>
        {codes.map(code => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button href={visit.href(accountPath)}>{words.done}</Button>
    </AccountFrame>
  );
};
