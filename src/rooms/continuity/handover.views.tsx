import type { FC } from 'hono/jsx';
import { enquiryMessages } from '#rooms/enquiries/enquiry.messages.ts';
import { EnquiryCard } from '#rooms/enquiries/enquiry-card.views.tsx';
import { kindTexts } from '#rooms/enquiries/kinds.messages.ts';
import { WithoutDuty } from '#rooms/functions/duty.views.tsx';
import { functionMessages } from '#rooms/functions/function.messages.ts';
import { FunctionFacts, functionsPath } from '#rooms/functions/function-facts.views.tsx';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { day } from '#ui/dates.ts';
import { Button, ErrorSummary, Form } from '#ui/form.tsx';
import { CardList, EmptyState } from '#ui/lists.tsx';
import { More, PageHeading, Prose, Section } from '#ui/page-parts.tsx';
import { handoverMessages } from './handover.messages.ts';
import { type HandoverProps, handoverPath, LeavingForm } from './handover-form.views.tsx';
import { EarlierPart, PaperLink, Told, YoungPart } from './handover-told.views.tsx';

/** Handing a function over: what is told, what is open, and accepting it. */
export const HandoverPage: FC<HandoverProps> = props => {
  const { visit, local, side, form } = props;
  const words = handoverMessages[visit.language];
  const crumbs = [{ label: local.title, href: visit.href(`${functionsPath}/${local.id}`) }, { label: words.title }];
  const errors = Object.entries(form?.faults ?? {}).map(([field, code]) => ({
    field,
    message: words.faults[code] ?? '',
  }));
  return (
    <WorkFrame
      visit={visit}
      title={`${words.title}: ${local.title}`}
      crumbs={crumbs}
      scripts={props.young && ['print.js']}
      notice={<JustDone visit={visit} said={words.done} />}
    >
      <PageHeading
        over={local.organisationName}
        title={local.title}
        lead={side === 'leaving' ? words.lead : undefined}
      />
      <ErrorSummary title={words.mend} errors={errors} />
      <Parts {...props} />
    </WorkFrame>
  );
};

/** What is new first: the one on its way, or what has just been accepted; beginning anew comes last while that is young. */
const Parts: FC<HandoverProps> = props => (
  <>
    {props.current && <PaperLink visit={props.visit} handover={props.current} />}
    {props.side === 'leaving' && <LeavingForm {...props} />}
    {props.side === 'coming' && <ComingPart {...props} />}
    {!props.current && !props.young && <BeginPart {...props} />}
    <YoungPart {...props} />
    {props.side === undefined && <Without {...props} />}
    <StayingParts {...props} />
    {!props.current && props.young && (
      <More title={handoverMessages[props.visit.language].begin}>
        <BeginPart {...props} />
      </More>
    )}
  </>
);

/** What there is to read, whoever reads: what is open and what was finished, what the function is, what was told before. */
const StayingParts: FC<HandoverProps> = props => (
  <>
    <OpenPart {...props} />
    <FinishedPart {...props} />
    <Section title={functionMessages[props.visit.language].page.facts}>
      <FunctionFacts {...props} />
    </Section>
    <EarlierPart {...props} />
  </>
);

const BeginPart: FC<HandoverProps> = ({ visit, local, holdings }) => {
  const words = handoverMessages[visit.language];
  const mine = holdings.some(
    ({ endedAt, personId }) => !endedAt && visit.actor.kind === 'person' && personId === visit.actor.id,
  );
  if (!mine) return null;
  const begin = (
    <Form action={visit.href(`${handoverPath(local.id)}/begin`)}>
      <Button>{words.begin}</Button>
    </Form>
  );
  return (
    <EmptyState title={words.none} icon="people" action={begin}>
      <p>{words.noneText}</p>
    </EmptyState>
  );
};

const Without: FC<HandoverProps> = ({ visit, local, without, mine, current }) => (
  <WithoutDuty visit={visit} functionId={local.id} weeks={without} afterwards={current !== undefined} maySet={mine} />
);

const ComingPart: FC<HandoverProps> = props => {
  const { visit, local, current, colleagues } = props;
  const words = handoverMessages[visit.language];
  const from = colleagues.find(each => each.personId === current?.fromId)?.name ?? words.somebody;
  return (
    <Section title={words.title} lead={words.acceptLead(from)}>
      {current && <Told visit={visit} handover={current} />}
      <Without {...props} />
      <Form action={visit.href(`${handoverPath(local.id)}/accept`)}>
        <Button>{words.accept}</Button>
      </Form>
    </Section>
  );
};

/** What is open in it; whoever has not accepted it yet does not read it either. */
const OpenPart: FC<HandoverProps> = ({ visit, waiting, known, mine }) => {
  const words = handoverMessages[visit.language];
  return (
    <Section title={words.open}>
      {waiting.length === 0 && <p>{mine ? words.openNone : words.openLater}</p>}
      <CardList>
        {waiting.map(enquiry => (
          <EnquiryCard visit={visit} enquiry={enquiry} known={known} />
        ))}
      </CardList>
    </Section>
  );
};

/** What was finished lately: what it was and when, never what it said. */
const FinishedPart: FC<HandoverProps> = ({ visit, finished }) => {
  const words = handoverMessages[visit.language];
  if (finished.length === 0) return null;
  return (
    <Section title={words.finished}>
      <Prose>
        <ul>
          {finished.map(({ kind, askedAt, endedAt, state }) => (
            <li>
              {words.finishedOne(kindTexts(kind, visit.language).name, day(askedAt, visit.language))}{' '}
              {words.ended(enquiryMessages[visit.language].states[state], day(endedAt ?? askedAt, visit.language))}
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
};
