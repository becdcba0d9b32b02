import type { FC } from 'hono/jsx';
import type { Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import type { GuardedText } from '#rooms/no-names/guarded-form.rules.ts';
import { noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { day, dayAndTime } from '#ui/dates.ts';
import { ErrorSummary } from '#ui/form.tsx';
import { Card, CardList, DefinitionList } from '#ui/lists.tsx';
import { Columns, PageHeading, Section, WrittenParagraphs } from '#ui/page-parts.tsx';
import { Badge, Notice } from '#ui/parts.tsx';
import { FileLinks, fileFault } from './attachment.views.tsx';
import { enquiryMessages } from './enquiry.messages.ts';
import { readsAs } from './enquiry.policy.ts';
import type { EnquiryPageData } from './enquiry.queries.ts';
import type { Message } from './enquiry.ts';
import { enquiryActMessages } from './enquiry-act.messages.ts';
import { ActsPart } from './enquiry-acts.views.tsx';
import { askerText, dueText, enquiriesPath, StateBadges, titleOf } from './enquiry-card.views.tsx';
import { fieldRows } from './enquiry-field.views.tsx';
import { functionName } from './enquiry-list.views.tsx';
import { RoutePart } from './enquiry-route.views.tsx';
import { fewWords, shortened } from './first-words.rules.ts';
import { kindTexts } from './kinds.messages.ts';
import { kindOf } from './kinds.ts';

export type EnquiryProps = EnquiryPageData & {
  visit: Visit;
  /** What was typed for which act, where something in it was wrong. */
  form?: { act: string; typed: Typed; faults: Record<string, string>; guard?: GuardedText } | undefined;
  /** Why a step was refused because somebody else had been there meanwhile. */
  refused?: string | undefined;
};

/** One enquiry: where it stands, what has been said, what one may do. */
export const EnquiryPage: FC<EnquiryProps> = props => {
  const { visit, enquiry, known } = props;
  const words = enquiryMessages[visit.language];
  const title = kindTexts(enquiry.kind, visit.language).name;
  const named = titleOf(visit, enquiry, firstWords(props));
  return (
    <WorkFrame
      visit={visit}
      title={named}
      crumbs={[{ label: words.title, href: visit.href(enquiriesPath) }, { label: title }]}
      scripts={kindOf(enquiry.kind)?.noNames ? [noNamesScript] : []}
      notice={<Happened {...props} />}
    >
      <PageHeading
        over={askerText(visit, enquiry)}
        title={title}
        lead={`${words.to(functionName(visit, known, enquiry.functionId))}. ${dueText(visit, enquiry)}`}
        badges={<StateBadges {...props} asks={asks(props)} />}
      />
      <Columns aside={<RoutePart {...props} />} asideLabel={words.page.route}>
        <AskedBack {...props} />
        <LetGo {...props} />
        <CarefulNotice {...props} />
        <Conversation {...props} />
        <ActsPart {...props} />
      </Columns>
    </WorkFrame>
  );
};

/** Whether whoever looks is on the side that asked. */
export const asks = ({ seats }: Pick<EnquiryProps, 'seats'>): boolean => readsAs(seats) === 'asker';

function firstWords({ messages }: EnquiryProps): string | undefined {
  const text = messages.find(({ internal }) => !internal)?.text.trim();
  return text ? shortened(text, fewWords) : undefined;
}

/** What those who answer whoever has no account must keep to, before they write. */
const CarefulNotice: FC<EnquiryProps> = ({ visit, enquiry, seats }) =>
  kindOf(enquiry.kind)?.noNames && readsAs(seats) === 'receiver' ? (
    <Notice tone="warn">
      <p>{enquiryMessages[visit.language].page.careful}</p>
    </Notice>
  ) : null;

/** She has been asked back, and the clock stands still until she has answered. */
const AskedBack: FC<EnquiryProps> = props => {
  const { visit, enquiry } = props;
  const words = enquiryMessages[visit.language].page;
  if (!enquiry.pausedAt || !asks(props)) return null;
  return (
    <Notice tone="warn" icon="clock" title={words.askedBack}>
      <p>{words.askedBackText(day(enquiry.nextAt, visit.language))}</p>
    </Notice>
  );
};

/** The function that held it is no more: where it went, and from when the time is counted. */
const LetGo: FC<EnquiryProps> = ({ visit, enquiry, events, known }) => {
  const words = enquiryMessages[visit.language].page;
  const gone = events.findLast(({ step }) => step === 'dissolve');
  if (!gone || (enquiry.state !== 'asked' && enquiry.state !== 'taken')) return null;
  const since = day(gone.at, visit.language);
  const toTop = enquiry.openness === 'closed' ? words.letGoToNobody : words.letGoToTop(since);
  return (
    <Notice>
      <p>{gone.functionId ? words.letGo(functionName(visit, known, gone.functionId), since) : toTop}</p>
    </Notice>
  );
};

const Happened: FC<EnquiryProps> = ({ visit, form, refused }) => {
  const words = enquiryMessages[visit.language];
  const acts = enquiryActMessages[visit.language];
  const reason = visit.house.reasons[visit.language][refused ?? ''];
  if (reason) {
    return (
      <Notice tone="bad" live>
        <p>{reason}</p>
      </Notice>
    );
  }
  if (form) {
    const errors = Object.entries(form.faults).map(([name, code]) => ({
      field: `${form.act}-${name}`,
      message: (name === 'files' ? fileFault(visit, code) : acts.faults[code]) ?? '',
    }));
    return <ErrorSummary title={acts.mend} errors={errors} />;
  }
  return <JustDone visit={visit} said={words.done} />;
};

const Conversation: FC<EnquiryProps> = ({ visit, enquiry, messages, seats }) => (
  <Section title={enquiryMessages[visit.language].page.conversation}>
    {!readsAs(seats) && (
      <Notice>
        <p>{enquiryMessages[visit.language].page.notRead}</p>
      </Notice>
    )}
    <CardList>
      {messages.map(message => (
        <MessageCard visit={visit} enquiry={enquiry} message={message} />
      ))}
    </CardList>
  </Section>
);

const MessageCard: FC<Pick<EnquiryProps, 'visit' | 'enquiry'> & { message: Message }> = props => {
  const { visit, enquiry, message } = props;
  const { page } = enquiryMessages[visit.language];
  const rows = fieldRows(enquiry.kind, message.fields, visit.language);
  return (
    <Card
      title={message.mine ? `${page.you} (${message.as})` : message.as || enquiryMessages[visit.language].asker}
      meta={dayAndTime(message.at, visit.language)}
      badges={message.internal && <Badge icon="lock">{page.note}</Badge>}
      tone={message.internal ? 'warn' : undefined}
    >
      {rows.length > 0 && <DefinitionList items={rows} compact />}
      <WrittenParagraphs text={message.text} />
      <FileLinks visit={visit} enquiryPath={`${enquiriesPath}/${enquiry.id}`} files={message.files} />
    </Card>
  );
};
