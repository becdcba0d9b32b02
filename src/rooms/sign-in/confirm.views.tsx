import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import { Button, Form } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import type { ConfirmMeans } from './confirm.queries.ts';
import type { CodeAnswer } from './second-step.ts';
import { CodeForm } from './second-step.views.tsx';
import { sessionMessages } from './session.messages.ts';
import { Ways } from './sign-in.views.tsx';

type Props = { visit: Visit; till: string | undefined; means: ConfirmMeans; fault: CodeAnswer | undefined };

export const ConfirmPage: FC<Props> = ({ visit, till, means, fault }) => {
  const words = sessionMessages[visit.language].signIn;
  return (
    <PublicFrame visit={visit} title={words.confirmTitle} hidden scripts={['passkey.js']}>
      <PageHeading title={words.confirmTitle} lead={words.confirmLead} />
      {means.castKey && (
        <Form action={visit.href('/demo')} hidden={{ as: means.castKey, till }}>
          <Button>{words.demoConfirm}</Button>
        </Form>
      )}
      {means.codeApp && (
        <Section title={words.byCode}>
          <CodeForm visit={visit} till={till} fault={fault} action="/in/bekrafta" />
        </Section>
      )}
      <Ways visit={visit} till={till} providers={means.providers} />
      {means.email && (
        <Section title={words.byLetter} lead={words.emailHint}>
          <Form action={visit.href('/in')} hidden={{ till, email: means.email }}>
            <Button variant="secondary" icon="mail">
              {words.send}
            </Button>
          </Form>
        </Section>
      )}
    </PublicFrame>
  );
};
