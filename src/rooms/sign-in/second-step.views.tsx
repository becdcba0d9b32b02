import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { TextField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import type { CodeAnswer } from './second-step.ts';
import { sessionMessages } from './session.messages.ts';

type Props = { visit: Visit; till: string | undefined; fault?: CodeAnswer | undefined };

/** The second step: six figures, or a code from paper. */
export const SecondStepPage: FC<Props> = props => {
  const words = sessionMessages[props.visit.language].code;
  return (
    <PublicFrame visit={props.visit} title={words.title} hidden>
      <PageHeading title={words.title} lead={words.lead} />
      <CodeForm {...props} action="/in/kod" />
    </PublicFrame>
  );
};

export const CodeForm: FC<Props & { action: string }> = ({ visit, till, fault, action }) => {
  const { signIn, code } = sessionMessages[visit.language];
  const error = fault && (fault === 'wrong' ? code.wrong : code.tooMany);
  return (
    <>
      {error && <ErrorSummary title={signIn.mend} errors={[{ field: 'code', message: error }]} />}
      <Form action={visit.href(action)} hidden={{ till }}>
        <TextField
          name="code"
          label={code.label}
          hint={code.hint}
          error={error}
          autocomplete="one-time-code"
          spellcheck={false}
          width="short"
        />
        <Button>{code.enter}</Button>
      </Form>
    </>
  );
};

export const LatePage: FC<{ visit: Visit }> = ({ visit }) => {
  const { code, link } = sessionMessages[visit.language];
  return (
    <PublicFrame visit={visit} title={code.lateTitle} hidden>
      <PageHeading title={code.lateTitle} lead={code.late} />
      <Button href={visit.href('/in')}>{link.again}</Button>
    </PublicFrame>
  );
};
