import type { FC } from 'hono/jsx';
import type { Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { day, dayAndTime } from '#ui/dates.ts';
import { deadline } from '#ui/distances.ts';
import { ErrorSummary } from '#ui/form.tsx';
import { Card, CardList, DefinitionList, Timeline } from '#ui/lists.tsx';
import { AsWritten, Columns, IconLink, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge, Notice, Visibility } from '#ui/parts.tsx';
import { FileLinks, fileFault } from './attachment.views.tsx';
import { enquiryMessages } from './enquiry.messages.ts';
import { readsAs } from './enquiry.policy.ts';
import type { EnquiryPageData } from './enquiry.queries.ts';
import type { EnquiryEvent, Message } from './enquiry.ts';
import { ActsPart } from './enquiry-acts.views.tsx';
import { askerText, dueText, enquiriesPath, StateBadges } from './enquiry-card.views.tsx';
import { fieldRows } from './enquiry-field.views.tsx';
import { functionName } from './enquiry-list.views.tsx';
import { enquiryPaperMessages } from './enquiry-paper.messages.ts';
import { kindTexts } from './kinds.messages.ts';

export type EnquiryProps = EnquiryPageData & {
  visit: Visit;
  /** What was typed for which act, where something in it was wrong. */
  form?: { act: string; typed: Typed; faults: Record<string, string> } | undefined;
  /** Why a step was refused because somebody else had been there meanwhile. */
  refused?: string | undefined;
};

/** One enquiry: where it stands, what has been said, what one may do. */
export const EnquiryPage: FC<EnquiryProps> = props => {
  const { visit, enquiry, known } = props;
  const words = enquiryMessages[visit.language];
  const title = kindTexts(enquiry.kind, visit.language).name;
  return (
    <WorkFrame
      visit={visit}
      title={title}
      crumbs={[{ label: words.title, href: visit.href(enquiriesPath) }, { label: title }]}
      notice={<Happened {...props} />}
    >
      <PageHeading
        over={askerText(visit, enquiry)}
        title={title}
        lead={`${words.to(functionName(visit, known, enquiry.functionId))}. ${dueText(visit, enquiry)}`}
        badges={<StateBadges visit={visit} enquiry={enquiry} />}
      />
      <Columns aside={<Aside {...props} />} asideLabel={words.page.route}>
        <Conversation {...props} />
        <ActsPart {...props} />
      </Columns>
    </WorkFrame>
  );
};

const Happened: FC<EnquiryProps> = ({ visit, form, refused }) => {
  const words = enquiryMessages[visit.language];
  const reason = visit.house.reasons[visit.language][refused ?? ''];
  if (form) {
    const errors = Object.entries(form.faults).map(([name, code]) => ({
      field: `${form.act}-${name}`,
      message: (name === 'files' ? fileFault(visit, code) : words.acts.faults[code]) ?? '',
    }));
    return <ErrorSummary title={words.acts.mend} errors={errors} />;
  }
  if (reason) {
    return (
      <Notice tone="bad" live>
        <p>{reason}</p>
      </Notice>
    );
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
      {message.text
        .split(/\n{2,}/)
        .filter(Boolean)
        .map(paragraph => (
          <p>
            <AsWritten>{paragraph}</AsWritten>
          </p>
        ))}
      <FileLinks visit={visit} enquiryPath={`${enquiriesPath}/${enquiry.id}`} files={message.files} />
    </Card>
  );
};

const Aside: FC<EnquiryProps> = props => {
  const { visit, enquiry, events } = props;
  const words = enquiryMessages[visit.language];
  const items = events.map(event => ({
    when: dayAndTime(event.at, visit.language),
    title: stepText(props, event),
    text: whoDid(visit, event),
    tone: event.step === 'escalate' ? ('warn' as const) : undefined,
  }));
  return (
    <Section title={words.page.route}>
      <Visibility level={enquiry.openness} label={words.openness[enquiry.openness]}>
        {enquiry.asker.organisationId ? words.opennessTexts[enquiry.openness] : words.byReceipt}
      </Visibility>
      <TeamPart {...props} />
      <Timeline items={items} />
      <p class="meta">{words.page.kept(day(enquiry.eraseAt, visit.language))}</p>
      {readsAs(props.seats) && <KeepLinks visit={visit} enquiry={enquiry} />}
    </Section>
  );
};

/** Taking the whole along: as a paper, or in a form that a register reads. */
const KeepLinks: FC<Pick<EnquiryProps, 'visit' | 'enquiry'>> = ({ visit, enquiry }) => {
  const words = enquiryMessages[visit.language].page;
  const { link, hint } = enquiryPaperMessages[visit.language];
  return (
    <>
      <p>
        <IconLink href={visit.href(`${enquiriesPath}/${enquiry.id}/pdf`)} icon="download" download>
          {link}
        </IconLink>{' '}
        <span class="hint">{hint}</span>
      </p>
      <p>
        <IconLink href={visit.href(`${enquiriesPath}/${enquiry.id}/export`)} icon="download" download>
          {words.export}
        </IconLink>{' '}
        <span class="hint">{words.exportHint}</span>
      </p>
    </>
  );
};

/** Those who were asked together, and what the one who took it has said. */
const TeamPart: FC<EnquiryProps> = ({ visit, enquiry, known }) => {
  const words = enquiryMessages[visit.language].page;
  const { team, contactBy, outcome } = enquiry;
  const said = kindTexts(enquiry.kind, visit.language).outcomes?.[outcome ?? ''];
  return (
    <>
      {team.length > 1 && (
        <p>
          {words.team} {new Intl.ListFormat(visit.language).format(team.map(id => functionName(visit, known, id)))}.
        </p>
      )}
      {contactBy && <p>{words.contactBy(deadline(contactBy, visit.now, visit.language))}</p>}
      {said && <p>{words.outcome(said)}</p>}
    </>
  );
};

/** Steps of somebody without an account have no name on them either. */
const byAsker: readonly string[] = ['ask', 'withdraw', 'confirm', 'reopen', 'resume'];

/** Who took a step: a function, whoever asked, or the clock. */
export function whoDid({ language }: Visit, { as, step }: EnquiryEvent): string {
  const { asker, byClock } = enquiryMessages[language];
  return as || (byAsker.includes(step) ? asker : byClock);
}

/** What a step was, and whom it led to. */
export function stepText(
  { visit, known }: Pick<EnquiryProps, 'visit' | 'known'>,
  { step, functionId }: EnquiryEvent,
): string {
  const words = enquiryMessages[visit.language];
  const said = words.steps[step] ?? step;
  if (step === 'offer') return `${said} ${functionName(visit, known, functionId)}`;
  if (step !== 'escalate') return said;
  return `${said}: ${functionId ? functionName(visit, known, functionId) : words.toTop}`;
}
