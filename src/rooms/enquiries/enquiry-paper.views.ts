import type { Paper, PaperEntry, PaperFact, PaperSection } from '#house/paper.ts';
import type { Visit } from '#house/visit.ts';
import { paperFrame } from '#rooms/places/paper-frame.views.ts';
import { day, dayAndTime } from '#ui/dates.ts';
import { fileSize } from '#ui/numbers.ts';
import { enquiryMessages } from './enquiry.messages.ts';
import { takenAlong } from './enquiry.policy.ts';
import type { EnquiryPageData } from './enquiry.queries.ts';
import type { Message } from './enquiry.ts';
import { askerName } from './enquiry-card.views.tsx';
import { fieldFacts } from './enquiry-field.views.tsx';
import { functionName } from './enquiry-list.views.tsx';
import { enquiryPaperMessages } from './enquiry-paper.messages.ts';
import { stepText, whoDid } from './enquiry-route.views.tsx';
import { kindTexts } from './kinds.messages.ts';

type Props = EnquiryPageData & { visit: Visit };

/** One enquiry as a paper for somebody's own register; the same for both sides. */
export function enquiryPaper(props: Props): Paper {
  const { visit, enquiry, known, seats } = props;
  const receiver = known.get(enquiry.functionId)?.organisationName;
  return paperFrame(visit, {
    title: kindTexts(enquiry.kind, visit.language).name,
    over: enquiryPaperMessages[visit.language].over,
    owner: seats.includes('asker') || !receiver ? enquiry.asker.organisationName : receiver,
    municipalityCode: enquiry.municipalityCode,
    sections: [aboutSection(props), saidSection(props), waySection(props)],
  });
}

function aboutSection({ visit, enquiry, known }: Props): PaperSection {
  const { language } = visit;
  const words = enquiryPaperMessages[language];
  const { states, openness, helpedSaid } = enquiryMessages[language];
  const fact = (term: string, text: string | undefined): PaperFact[] => (text ? [{ term, text }] : []);
  const moment = (at: Date | undefined) => at && dayAndTime(at, language);
  const { helped, team, outcome } = enquiry;
  const names = team.map(id => functionName(visit, known, id));
  const facts = [
    ...fact(words.from, askerName(visit, enquiry)),
    ...fact(words.to, functionName(visit, known, enquiry.functionId)),
    ...fact(words.team, team.length > 1 ? new Intl.ListFormat(language).format(names) : undefined),
    ...fact(words.asked, moment(enquiry.askedAt)),
    ...fact(words.due, moment(enquiry.dueAt)),
    ...fact(words.answered, moment(enquiry.firstAnsweredAt)),
    ...fact(words.ended, moment(enquiry.endedAt)),
    ...fact(words.state, states[enquiry.state]),
    ...fact(words.outcome, kindTexts(enquiry.kind, language).outcomes?.[outcome ?? '']),
    ...fact(words.helped, helped && helpedSaid[helped]),
    ...fact(words.openness, openness[enquiry.openness]),
    ...fact(words.erased, day(enquiry.eraseAt, language)),
    ...fact(words.number, enquiry.id),
  ];
  return { title: words.about, parts: [{ facts }] };
}

function saidSection({ visit, enquiry, messages }: Props): PaperSection {
  const words = enquiryPaperMessages[visit.language];
  const parts = takenAlong(messages).map(message => ({ entry: entryOf(visit, enquiry.kind, message) }));
  return { title: words.said, lead: words.saidLead, parts };
}

function entryOf({ language }: Visit, kind: string, { as, at, fields, text, files }: Message): PaperEntry {
  const { file } = enquiryPaperMessages[language];
  return {
    ...{
      title: as || enquiryMessages[language].asker,
      meta: dayAndTime(at, language),
      facts: fieldFacts(kind, fields, language),
      text,
    },
    list: files.map(({ name, bytes }) => file(isolated(name), fileSize(bytes, language))),
  };
}

/** A name that is written from the other side turns nothing around it. */
const isolated = (name: string) => `\u2068${name}\u2069`;

function waySection(props: Props): PaperSection {
  const { language } = props.visit;
  const { way, heads } = enquiryPaperMessages[language];
  const rows = props.events.map(event => [
    dayAndTime(event.at, language),
    stepText(props, event),
    whoDid(props.visit, event),
  ]);
  return { title: way, parts: [{ table: { heads, rows } }] };
}
