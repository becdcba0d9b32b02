import { z } from 'zod';
import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import type { Act, Step } from './enquiry.rules.ts';
import { type Enquiry, type Helped, helpAnswers, type Seat } from './enquiry.ts';
import { writtenText } from './enquiry-form.rules.ts';
import type { EnquiryKind } from './enquiry-kind.ts';

/** Reads what is written in an enquiry that is there. */
export function readMessage(typed: Typed): FormReading<{ text: string }> {
  return readForm(z.object({ text: writtenText }), { text: first(typed, 'text') ?? '' }, typed);
}

/** Reads to which function it is to be passed on, and why. */
export function readOffer(typed: Typed): FormReading<{ to: string; text?: string | undefined }> {
  const input = { to: first(typed, 'to') ?? '', text: first(typed, 'text') };
  return readForm(z.object({ to: z.uuid(), text: writtenText.optional() }), input, typed);
}

/** What the kind of an enquiry asks of whoever takes it, answers or declines. */
type Asked = Pick<EnquiryKind, 'promisesContact' | 'outcomes'>;

/** Reads when whoever takes it will be in touch, where its kind asks for that: one of the moments that she was offered. */
export function readTaking({ promisesContact }: Asked, typed: Typed): FormReading<{ contactBy?: string | undefined }> {
  const moment = z.iso.datetime();
  const schema = z.object({ contactBy: promisesContact ? moment : moment.optional() });
  const reading = readForm(schema, { contactBy: first(typed, 'contactBy') }, typed);
  return reading.ok ? reading : { ...reading, faults: { contactBy: 'unreadable' } };
}

/** Reads an answer or a reason, and how it went where the kind says how it can have gone. */
export function readEnding(
  { outcomes }: Asked,
  step: 'answer' | 'decline',
  typed: Typed,
): FormReading<{ text: string; outcome?: string | undefined }> {
  const outcome = outcomes ? z.enum(outcomes[step]) : z.undefined();
  const input = { text: first(typed, 'text') ?? '', outcome: outcomes && first(typed, 'outcome') };
  return readForm(z.object({ text: writtenText, outcome }), input, typed);
}

const quarterMs = 15 * 60_000;
const hourMs = 4 * quarterMs;

/** Moments at which whoever takes it may say that she will be in touch: none later than the answer is due, unless that has passed. */
export function contactTimes(dueAt: Date, now: Date): Date[] {
  const soon = [1, 2, 4, 8, 12, 18].map(hours => {
    return new Date(Math.ceil((now.getTime() + hours * hourMs) / quarterMs) * quarterMs);
  });
  const late = dueAt.getTime() - now.getTime() < hourMs;
  return late ? soon.slice(0, 3) : [...soon.filter(at => at < dueAt), dueAt];
}

export function readHelped(typed: Typed): FormReading<{ helped: Helped }> {
  return readForm(z.object({ helped: z.enum(helpAnswers) }), { helped: first(typed, 'helped') }, typed);
}

type Meant = { to?: string; helped?: string; outcome?: string | undefined; contactBy?: string | undefined };

/** What somebody means by pressing, from where she sits: she acts for the function that she reads for. */
export function actFor(step: Step, personId: string, { to, helped, outcome, contactBy }: Meant) {
  return (enquiry: Enquiry, _: readonly Seat[], mine: readonly string[]): Act => {
    const { functionId, offeredTo, escalation, team } = enquiry;
    const held =
      [functionId, escalation.to, ...team].find(each => each !== undefined && mine.includes(each)) ?? functionId;
    switch (step) {
      case 'take':
        return { step, by: personId, functionId: held, contactBy: contactBy ? new Date(contactBy) : undefined };
      case 'answer':
        return { step, by: personId, functionId: held, outcome };
      case 'decline':
        return { step, outcome };
      case 'accept':
        return { step, by: personId, functionId: offeredTo ?? '' };
      case 'offer':
        return { step, to: to ?? '' };
      case 'confirm':
        return { step, helped: (helped ?? 'no') as Helped };
      case 'escalate':
      case 'hand-up':
      case 'dissolve':
        throw new Error('only the clock escalates');
      default:
        return { step };
    }
  };
}
