import { z } from 'zod';
import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import type { Act, Step } from './enquiry.rules.ts';
import { type Enquiry, type Helped, helpAnswers, type Seat } from './enquiry.ts';
import { writtenText } from './enquiry-form.rules.ts';

/** Reads what is written in an enquiry that is there. */
export function readMessage(typed: Typed): FormReading<{ text: string }> {
  return readForm(z.object({ text: writtenText }), { text: first(typed, 'text') ?? '' }, typed);
}

/** Reads to which function it is to be passed on, and why. */
export function readOffer(typed: Typed): FormReading<{ to: string; text?: string | undefined }> {
  const input = { to: first(typed, 'to') ?? '', text: first(typed, 'text') };
  return readForm(z.object({ to: z.uuid(), text: writtenText.optional() }), input, typed);
}

export function readHelped(typed: Typed): FormReading<{ helped: Helped }> {
  return readForm(z.object({ helped: z.enum(helpAnswers) }), { helped: first(typed, 'helped') }, typed);
}

/** What somebody means by pressing, from where she sits: she acts for the function that she reads for. */
export function actFor(step: Step, personId: string, { to, helped }: { to?: string; helped?: string }) {
  return (enquiry: Enquiry, _: readonly Seat[], mine: readonly string[]): Act => {
    const { functionId, offeredTo, escalation, team } = enquiry;
    const held =
      [functionId, escalation.to, ...team].find(each => each !== undefined && mine.includes(each)) ?? functionId;
    switch (step) {
      case 'take':
      case 'answer':
        return { step, by: personId, functionId: held };
      case 'accept':
        return { step, by: personId, functionId: offeredTo ?? '' };
      case 'offer':
        return { step, to: to ?? '' };
      case 'confirm':
        return { step, helped: (helped ?? 'no') as Helped };
      case 'escalate':
        throw new Error('only the clock escalates');
      default:
        return { step };
    }
  };
}
