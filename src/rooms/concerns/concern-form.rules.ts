import { z } from 'zod';
import { first, type Typed } from '#house/form.ts';
import { type KindInput, readKind } from '#rooms/enquiries/enquiry-form.rules.ts';
import type { EnquiryKind } from '#rooms/enquiries/enquiry-kind.ts';
import { familyLine } from '#rooms/enquiries/kind-family-line.ts';
import { noName } from '#rooms/enquiries/kind-no-name.ts';
import { type GuardedText, readGuarded } from '#rooms/no-names/guarded-form.rules.ts';
import type { NeutralWords } from '#rooms/no-names/identity.ts';
import type { Choosable } from './concern.ts';

/** A form without an account as it stands: what is typed, what is wrong, and what the guard has found in it. */
export interface ConcernForm {
  typed: Typed;
  faults: Record<string, string>;
  guarded: Readonly<Record<string, GuardedText>>;
}

export const emptyForm: ConcernForm = { typed: {}, faults: {}, guarded: {} };

export type ConcernReading<T> = { ok: true; values: T } | { ok: false; form: ConcernForm };

/** What the reading must know beside what was typed. */
export interface Surroundings {
  areas: readonly string[];
  /** Neutral words in the language of whoever writes. */
  words: NeutralWords;
  today: string;
}

/** Reads a question without names: of one function, with no identity in any text. */
export function readConsultation(
  sent: Typed,
  choosable: readonly Choosable[],
  around: Surroundings,
): ConcernReading<KindInput & { functionIds: string[] }> {
  const chosen = first(sent, 'functionId');
  const offered = choosable.some(({ local }) => local.id === chosen);
  const faults: Record<string, string> = chosen && !offered ? { functionId: 'changed' } : {};
  const more = { functionId: z.uuid() };
  const { form, values } = readGuardedKind(noName, ['text', 'tried'], sent, { ...around, more, faults });
  return values ? { ok: true, values: { ...values, functionIds: [chosen ?? ''] } } : { ok: false, form };
}

/** Reads what somebody of a family asks: of the team that she has chosen, and how she wants to be reached. */
export function readFamilyLine(
  sent: Typed,
  choosable: readonly Choosable[],
  around: Surroundings,
): ConcernReading<KindInput & { functionIds: string[] }> {
  const chosen = [...new Set(sent.functions ?? [])];
  const onCall = choosable.filter(each => each.onCall).map(({ local }) => local.id);
  const faults: Record<string, string> = {};
  if (chosen.length === 0) faults.functions = 'missing';
  else if (!chosen.every(id => onCall.includes(id))) faults.functions = 'changed';
  const { form, values } = readGuardedKind(familyLine, ['text'], sent, { ...around, more: {}, faults });
  return values ? { ok: true, values: { ...values, functionIds: chosen } } : { ok: false, form };
}

/** Reads more that is written in what was asked: at least something, and without identities where its kind is without. */
export function readWord(
  sent: Typed,
  kind: Pick<EnquiryKind, 'noNames'>,
  around: Pick<Surroundings, 'areas' | 'words'>,
) {
  const guarded = kind.noNames ? guardsOf(sent, ['text'], around) : {};
  const typed = replacedIn(sent, guarded);
  const faults = guardFaults(guarded);
  const text = first(typed, 'text');
  if (!text || text.length > 10_000) faults.text = 'missing';
  const again = Object.values(guarded).some(({ replaced }) => replaced);
  return { text: text ?? '', ok: Object.keys(faults).length === 0 && !again, form: { typed, faults, guarded } };
}

type Around = Surroundings & { more: z.ZodRawShape; faults: Record<string, string> };

function readGuardedKind(
  kind: EnquiryKind,
  guardedFields: readonly string[],
  sent: Typed,
  { today, areas, words, more, faults }: Around,
): { form: ConcernForm; values: KindInput | undefined } {
  const guarded = guardsOf(sent, guardedFields, { areas, words });
  const typed = replacedIn(sent, guarded);
  const reading = readKind(kind, typed, { today, areas, more });
  const all = { ...(reading.ok ? {} : reading.faults), ...faults, ...guardFaults(guarded) };
  // Words that were just replaced are shown to whoever wrote before they go further.
  const again = Object.values(guarded).some(({ replaced }) => replaced);
  const whole = reading.ok && Object.keys(all).length === 0 && !again;
  return { form: { typed, faults: all, guarded }, values: whole ? reading.values : undefined };
}

function guardsOf(sent: Typed, fields: readonly string[], { areas, words }: Pick<Surroundings, 'areas' | 'words'>) {
  const places = new Set(areas.map(name => name.toLowerCase()));
  return Object.fromEntries(fields.map(field => [field, readGuarded(sent, field, words, places)]));
}

const replacedIn = (sent: Typed, guarded: ConcernForm['guarded']): Typed => ({
  ...sent,
  ...Object.fromEntries(Object.entries(guarded).map(([field, { text }]) => [field, [text]])),
});

function guardFaults(guarded: ConcernForm['guarded']): Record<string, string> {
  const open = Object.entries(guarded).filter(([, { open: left, replaced }]) => left.length > 0 && !replaced);
  return Object.fromEntries(open.map(([field]) => [field, 'names']));
}
