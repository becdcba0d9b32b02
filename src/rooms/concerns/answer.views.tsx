import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import type { Enquiry, Message } from '#rooms/enquiries/enquiry.ts';
import { publicKindTexts } from '#rooms/enquiries/kinds.messages.ts';
import { kindOf } from '#rooms/enquiries/kinds.ts';
import { noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { day, dayAndTime } from '#ui/dates.ts';
import { deadline } from '#ui/distances.ts';
import { TextField } from '#ui/fields.tsx';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { Card, CardList, DefinitionList } from '#ui/lists.tsx';
import { PageHeading, Section, WrittenParagraphs } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { answerMessages } from './answer.messages.ts';
import { AnswerActs } from './answer-acts.views.tsx';
import { CallInstead } from './call-instead.views.tsx';
import { nameIn } from './choosing.views.tsx';
import type { Told } from './concern.queries.ts';
import type { ConcernKind } from './concern.ts';
import type { ConcernForm } from './concern-form.rules.ts';
import { answerPath, LeaveLink, privateScript } from './leaving.views.tsx';

type OpenProps = { visit: Visit; place: Place; wrong?: boolean };

/** `/{place}/svar`: where the code is typed. The same words whether a code was never given out, is misread, or is erased. */
export const CodePage: FC<OpenProps> = ({ visit, place, wrong }) => {
  const words = answerMessages[visit.spoken];
  const error = wrong ? words.wrong : undefined;
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={words.title}
      hidden
      notice={wrong && <ErrorSummary title={words.mend} errors={[{ field: 'kod', message: words.wrong }]} />}
    >
      <PageHeading title={words.title} lead={words.lead} />
      <Form action={visit.href(answerPath(place))}>
        <TextField
          name="kod"
          label={words.code}
          hint={words.codeHint}
          error={error}
          inputmode="numeric"
          autocomplete="off"
          width="medium"
        />
        <Button>{words.open}</Button>
      </Form>
    </PublicFrame>
  );
};

export type AnswerProps = Told & {
  visit: Visit;
  place: Place;
  code: string;
  /** What was just done, by the name of the act. */
  done?: 'write' | 'confirm' | 'reopen' | 'withdraw' | undefined;
  form?: (ConcernForm & { act: string }) | undefined;
};

/** What was asked with a receipt: where it stands, what has been said, and what one may do. Shown to a form, never by an address. */
export const AnswerPage: FC<AnswerProps> = props => {
  const { visit, place, enquiry } = props;
  const words = answerMessages[visit.spoken];
  const title = words.about[enquiry.kind as ConcernKind];
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={title}
      hidden
      scripts={[privateScript, noNamesScript]}
      notice={<Happened {...props} />}
    >
      <PageHeading
        over={words.received(dayAndTime(enquiry.askedAt, visit.spoken))}
        title={title}
        lead={stateText(props)}
      />
      <LeaveLink visit={visit} place={place} />
      <span data-posted />
      <Standing {...props} />
      <Conversation {...props} />
      <AnswerActs {...props} />
      <CallInstead visit={visit} channels={props.channels} />
      <p class="meta">
        {words.erased(day(enquiry.eraseAt, visit.spoken))} {words.close}
      </p>
    </PublicFrame>
  );
};

const Happened: FC<AnswerProps> = ({ visit, form, done }) => {
  const words = answerMessages[visit.spoken];
  if (form) {
    const errors = Object.entries(form.faults).map(([field, code]) => ({
      field: `${form.act}-${field}`,
      message: words.faults[code as keyof typeof words.faults] ?? words.faults.text,
    }));
    return <ErrorSummary title={words.mend} errors={errors} />;
  }
  const said =
    done && { write: words.sent, confirm: words.thanks, reopen: words.sent, withdraw: words.withdrawn }[done];
  return said ? (
    <Notice tone="good" live>
      <p>{said}</p>
    </Notice>
  ) : null;
};

/** Where it stands, said with who has it and until when. */
function stateText({ visit, enquiry, known, taker }: AnswerProps): string {
  const { states } = answerMessages[visit.spoken];
  const local = known.get(enquiry.functionId);
  const by = [taker, local && nameIn(local)].filter(Boolean).join(', ');
  const { state, contactBy } = enquiry;
  if (state === 'taken' && contactBy) return states.contact(by, deadline(contactBy, visit.now, visit.spoken));
  return state === 'taken' || state === 'answered' ? states[state](by) : states[state];
}

const Standing: FC<AnswerProps> = ({ visit, enquiry }) => {
  const words = answerMessages[visit.spoken];
  const waits = enquiry.state === 'asked' || enquiry.state === 'taken';
  return (
    <>
      {waits && !enquiry.pausedAt && enquiry.escalation.level === 0 && (
        <p>{words.due(deadline(enquiry.dueAt, visit.now, visit.spoken))}</p>
      )}
      {waits && enquiry.escalation.level > 0 && (
        <Notice tone="warn">
          <p>{words.late}</p>
        </Notice>
      )}
      {enquiry.pausedAt && (
        <Notice tone="info">
          <p>{words.waiting}</p>
        </Notice>
      )}
    </>
  );
};

const Conversation: FC<AnswerProps> = ({ visit, enquiry, messages }) => {
  const words = answerMessages[visit.spoken];
  return (
    <Section title={words.said}>
      {messages.length === 0 && <p>{words.gone}</p>}
      <CardList>
        {messages.map(message => (
          <MessageCard visit={visit} enquiry={enquiry} message={message} />
        ))}
      </CardList>
    </Section>
  );
};

const MessageCard: FC<{ visit: Visit; enquiry: Enquiry; message: Message }> = ({ visit, enquiry, message }) => {
  const rows = rowsOf(visit, enquiry, message);
  return (
    <Card
      title={message.mine ? answerMessages[visit.spoken].you : message.as}
      meta={dayAndTime(message.at, visit.spoken)}
      tone={message.mine ? undefined : 'good'}
    >
      {rows.length > 0 && <DefinitionList items={rows} compact />}
      <WrittenParagraphs text={message.text} />
    </Card>
  );
};

function rowsOf({ spoken }: Visit, { kind }: Enquiry, { fields }: Message) {
  const texts = publicKindTexts(kind as ConcernKind, spoken).fields;
  return (kindOf(kind)?.fields ?? []).flatMap(({ name }) => {
    const value = first({ [name]: [fields[name] ?? ''] }, name);
    if (value === undefined) return [];
    return [
      {
        term: texts[name]?.label ?? name,
        description: <bdi dir={/\p{L}/u.test(value) ? undefined : 'ltr'}>{texts[name]?.options?.[value] ?? value}</bdi>,
      },
    ];
  });
}
