import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { type GuardedText, readGuarded } from '#rooms/no-names/guarded-form.rules.ts';
import type { NeutralWords } from '#rooms/no-names/identity.ts';
import { knownPlaces } from '#rooms/no-names/no-names.rules.ts';
import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { daysBetween, isoDay } from '#ui/dates.ts';
import {
  noticeDays,
  type OwnVouching,
  type Vouchable,
  type VouchingInput,
  type VouchingState,
  vouchingMonths,
  vouchingSchema,
} from './vouching.ts';

/** The last day on which a vouching of today is shown. */
export function lastVouchingDay(now: Date, months: number): string {
  return isoDay(monthsAfter(now, months));
}

type Told = Pick<OwnVouching, 'removed' | 'holds' | 'expiresOn' | 'activity'>;

/** Where a vouching stands today. */
export function vouchingState({ removed, holds, expiresOn, activity }: Told, now: Date): VouchingState {
  if (removed) return 'removed';
  if (!holds) return 'renew';
  if (expiresOn < isoDay(now)) return 'over';
  if (!activity) return 'resting';
  return daysBetween(now, expiresOn) <= noticeDays ? 'ends-soon' : 'running';
}

/** Whether somebody should look at it now. */
export const wantsRenewal = (state: VouchingState): boolean => ['ends-soon', 'over', 'renew'].includes(state);

/** In which name the form says it is said: a function's id, or herself. */
export const inOwnName = 'self';
export const guardedFields = ['words', 'grounds'] as const;
export type VouchingGuards = Partial<Record<(typeof guardedFields)[number], GuardedText>>;

/** What a form said, and what the guard against names found in it. */
export type VouchingReading = FormReading<VouchingInput> & { guarded: VouchingGuards };

/** Reads the form: no names of others, no numbers of persons, no words that label, and nothing without her consent. */
export function readVouching(sent: Typed, about: Vouchable, neutral: NeutralWords): VouchingReading {
  const known = knownPlaces([about.title, about.organisationName, about.placeName ?? '']);
  const guarded = Object.fromEntries(guardedFields.map(field => [field, readGuarded(sent, field, neutral, known)]));
  const typed = { ...sent, ...Object.fromEntries(guardedFields.map(field => [field, [guarded[field]?.text ?? '']])) };
  const who = first(typed, 'voucher');
  const reading = readForm(
    vouchingSchema,
    {
      ...{ functionId: who === inOwnName ? undefined : who, months: first(typed, 'months') },
      ...{ words: typed.words?.[0], grounds: typed.grounds?.[0] },
    },
    typed,
  );
  const faults = { ...namesIn(guarded), ...(reading.ok ? {} : renamed(reading.faults)), ...missing(typed) };
  const again = Object.values(guarded).some(({ replaced }) => replaced);
  const whole = reading.ok && Object.keys(faults).length === 0 && !again;
  return whole ? { ...reading, guarded } : { ok: false, faults, typed, guarded };
}

function namesIn(guarded: VouchingGuards): Record<string, string> {
  const found = Object.entries(guarded).filter(([, { open }]) => open.length > 0);
  return Object.fromEntries(found.map(([field]) => [field, 'names']));
}

const renamed = ({ functionId, ...faults }: Record<string, string>) =>
  functionId === undefined ? faults : { ...faults, voucher: 'missing' };

function missing(typed: Typed): Record<string, string> {
  return {
    ...(first(typed, 'voucher') === undefined && { voucher: 'missing' }),
    ...(first(typed, 'consent') !== 'yes' && { consent: 'missing' }),
  };
}

/** What the form begins with: what was said before, or nothing but the usual length. */
export function typedOfVouching(before: OwnVouching | undefined, mostUsual: string): Typed {
  const months = [String(vouchingMonths.usual)];
  if (!before) return { voucher: [mostUsual], months };
  return {
    voucher: [before.functionId ?? inOwnName],
    months,
    words: [before.words],
    grounds: [before.grounds],
  };
}
