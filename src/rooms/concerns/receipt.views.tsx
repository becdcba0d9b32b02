import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { grouped } from '#rooms/enquiries/receipt.rules.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { Button, Form } from '#ui/form.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { answerMessages } from './answer.messages.ts';
import { answerPath, LeaveLink, privateScript } from './leaving.views.tsx';

type Props = PropsWithChildren<{
  visit: Visit;
  place: Place;
  receipt: string;
  words: { title: string; code: string; codeHint: string; read: string };
  lead: Child;
}>;

/** As one types it: without the scheme, which browsers add. */
const addressOf = (visit: Visit, place: Place) =>
  `${new URL(visit.house.settings.origin).host}${visit.href(answerPath(place))}`;

/** After asking without an account: the code, once, and where to read the answer. The address holds nothing of it. */
export const ReceiptPage: FC<Props> = ({ visit, place, receipt, words, lead, children }) => (
  <PublicFrame visit={visit} place={place} title={words.title} hidden scripts={[privateScript]}>
    <PageHeading title={words.title} lead={lead} />
    <LeaveLink visit={visit} place={place} />
    <span data-posted />
    <Notice tone="good" title={words.code} live>
      <p class="receipt" dir="ltr">
        {grouped(receipt)}
      </p>
      <p>{words.codeHint}</p>
      <p class="address">{answerMessages[visit.spoken].address(addressOf(visit, place))}</p>
    </Notice>
    <Section title={words.read}>
      {children}
      <Form action={visit.href(answerPath(place))} hidden={{ kod: receipt }}>
        <Button>{words.read}</Button>
      </Form>
    </Section>
  </PublicFrame>
);
