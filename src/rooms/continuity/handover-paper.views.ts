import type { Paper, PaperSection } from '#house/paper.ts';
import type { Visit } from '#house/visit.ts';
import { enquiryMessages } from '#rooms/enquiries/enquiry.messages.ts';
import { askerName } from '#rooms/enquiries/enquiry-card.views.tsx';
import { kindTexts } from '#rooms/enquiries/kinds.messages.ts';
import { functionMessages } from '#rooms/functions/function.messages.ts';
import { functionFacts } from '#rooms/functions/function-facts.views.tsx';
import { type Handover, handoverParts } from '#rooms/functions/handover.ts';
import { paperFrame } from '#rooms/places/paper-frame.views.ts';
import { day } from '#ui/dates.ts';
import { handoverMessages } from './handover.messages.ts';
import type { HandoverPageData } from './handover.queries.ts';

type Props = HandoverPageData & { visit: Visit; handover: Handover };

/** The record of a handover: what was told, what is open today, what the function is. */
export function handoverPaper(props: Props): Paper {
  const { visit, local, handover } = props;
  const { parts, nothing, paper } = handoverMessages[visit.language];
  const told = handoverParts.map(part => ({
    title: parts[part],
    parts: [{ text: handover.content[part] ?? nothing }],
  }));
  const facts = functionFacts(props).map(({ term, text }) => ({ term, text }));
  return paperFrame(visit, {
    ...{ title: local.title, over: paper.over, owner: local.organisationName },
    municipalityCode: local.municipalityCode,
    sections: [
      aboutSection(props),
      ...told,
      openSection(props),
      ...finishedSections(props),
      { title: functionMessages[visit.language].page.facts, parts: [{ facts }] },
    ],
  });
}

function aboutSection({ visit, handover, holdings, colleagues }: Props): PaperSection {
  const { language } = visit;
  const { paper, somebody } = handoverMessages[language];
  const known = [...colleagues, ...holdings];
  const nameOf = (id: string | undefined) => known.find(each => id && each.personId === id)?.name ?? somebody;
  const { fromId, toId, begunAt, acceptedAt } = handover;
  const facts = [
    { term: paper.from, text: nameOf(fromId) },
    { term: paper.to, text: toId ? nameOf(toId) : paper.notYet },
    { term: paper.begun, text: day(begunAt, language) },
    { term: paper.accepted, text: acceptedAt ? day(acceptedAt, language) : paper.notYet },
  ];
  return { title: paper.about, parts: [{ facts }] };
}

/** Whoever has not accepted the function yet does not read what is open in it either. */
function openSection({ visit, waiting, mine }: Props): PaperSection {
  const { language, now } = visit;
  const words = handoverMessages[language];
  const { heads, openOn } = words.paper;
  const rows = waiting.map(enquiry => [
    day(enquiry.askedAt, language),
    kindTexts(enquiry.kind, language).name,
    askerName(visit, enquiry),
    day(enquiry.dueAt, language),
  ]);
  const none = { text: mine ? words.openNone : words.openLater };
  return { title: openOn(day(now, language)), parts: [rows.length > 0 ? { table: { heads, rows } } : none] };
}

function finishedSections({ visit: { language }, finished }: Props): PaperSection[] {
  const { finished: title, paper } = handoverMessages[language];
  const rows = finished.map(({ kind, state, askedAt, endedAt }) => [
    day(askedAt, language),
    kindTexts(kind, language).name,
    enquiryMessages[language].states[state],
    day(endedAt ?? askedAt, language),
  ]);
  return rows.length > 0 ? [{ title, parts: [{ table: { heads: paper.finishedHeads, rows } }] }] : [];
}
