import type { Language } from '#house/language.ts';
import { enquiryMessages } from './enquiry.messages.ts';
import type { Enquiry, EnquiryEvent, Message } from './enquiry.ts';
import { kindTexts } from './kinds.messages.ts';

interface Exported {
  enquiry: Enquiry;
  messages: readonly Message[];
  events: readonly EnquiryEvent[];
  /** What a function is called here. */
  nameOf: (functionId: string | undefined) => string;
}

/**
 * One enquiry in a form that any register can take in: UTF-8 JSON with moments in UTC (ISO 8601), and beside every code what it is called.
 * `messages`: those that are taken along.
 */
export function exportOf({ enquiry, messages, events, nameOf }: Exported, language: Language): string {
  const words = enquiryMessages[language];
  const texts = kindTexts(enquiry.kind, language);
  const { asker, askedAt, firstAnsweredAt, endedAt, helped, dueAt } = enquiry;
  const told = {
    format: 'brygga-enquiry/1',
    id: enquiry.id,
    kind: { code: enquiry.kind, name: texts.name },
    openness: { code: enquiry.openness, name: words.openness[enquiry.openness] },
    state: { code: enquiry.state, name: words.states[enquiry.state] },
    asker: { organisation: asker.organisationName, function: asker.as },
    receiver: nameOf(enquiry.functionId),
    ...{ askedAt, dueAt, firstAnsweredAt, endedAt, helped },
    messages: messages.map(message => ({
      ...{ at: message.at, from: message.as, side: message.side, text: message.text },
      fields: Object.entries(message.fields).map(([code, value]) => ({
        code,
        name: texts.fields[code]?.label ?? code,
        value,
      })),
      files: message.files.map(({ name, type, bytes }) => ({ name, type, bytes })),
    })),
    events: events.map(({ at, step, as, functionId }) => ({
      ...{ at, step, name: words.steps[step] ?? step, by: as || words.byClock },
      function: functionId && nameOf(functionId),
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
