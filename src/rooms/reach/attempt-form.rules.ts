import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { type Label, labelsIn } from '#house/labelling.ts';
import { type GuardedText, readGuarded } from '#rooms/no-names/guarded-form.rules.ts';
import type { NeutralWords } from '#rooms/no-names/identity.ts';
import { knownPlaces } from '#rooms/no-names/no-names.rules.ts';
import { type AttemptInput, attemptSchema, type OutcomeInput, outcomeSchema } from './attempt.ts';

/** What a form holds: values to save, or everything typed with what must be looked at first. */
export type AttemptReading<T> =
  | { ok: true; values: T }
  | {
      ok: false;
      shown: {
        typed: Typed;
        faults: Record<string, string>;
        guard?: GuardedText | undefined;
        labels?: readonly Label[] | undefined;
      };
    };

/** By what the guard goes: neutral words in the writer's language, and names of areas that are no people. */
export interface GuardTerms {
  neutral: NeutralWords;
  areas: readonly string[];
}

/** Reads what somebody writes is tried. */
export function readAttempt(typed: Typed, terms: GuardTerms): AttemptReading<AttemptInput> {
  const input = inputOf(typed, ['areaId', 'questionId', 'functionId', 'words', 'beginsOn', 'followUpOn']);
  return looked(typed, terms, changed => readForm(attemptSchema, { ...input, words: changed }, typed));
}

/** Reads what somebody says came of it; `today` is the day she looks. */
export function readOutcome(typed: Typed, terms: GuardTerms, today: string): AttemptReading<OutcomeInput> {
  const input = inputOf(typed, ['verdict', 'words', 'nextOn']);
  return looked(typed, terms, changed => readForm(outcomeSchema(today), { ...input, words: changed }, typed));
}

const inputOf = (typed: Typed, names: readonly string[]) =>
  Object.fromEntries(names.map(name => [name, first(typed, name)]));

/** Lets nothing through that may point at a child, and nothing that labels until whoever writes has said so. */
function looked<T>(
  typed: Typed,
  { neutral, areas }: GuardTerms,
  read: (words: string) => FormReading<T>,
): AttemptReading<T> {
  const guard = readGuarded(typed, 'words', neutral, knownPlaces(areas));
  const reading = read(guard.text);
  const shown = { typed: { ...typed, words: [guard.text] }, guard };
  const faults = { ...(reading.ok ? {} : reading.faults), ...(guard.open.length > 0 && { words: 'names' }) };
  if (!reading.ok || guard.open.length > 0 || guard.replaced) return { ok: false, shown: { ...shown, faults } };
  const labels = first(typed, 'keepWords') ? [] : labelsIn(guard.text);
  return labels.length > 0 ? { ok: false, shown: { ...shown, faults, labels } } : { ok: true, values: reading.values };
}
