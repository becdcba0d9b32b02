import { first, type Typed } from '#house/form.ts';
import { type Finding, keyOf, type NeutralWords } from './identity.ts';
import { findIdentities, isKept, masked } from './no-names.rules.ts';

/** The fields that the guard adds to a form: words that are kept, and the button that replaces. */
export const keptField = 'behall';
export const replaceField = 'byt';

/** A guarded text as a form sent it. */
export interface GuardedText {
  /** What to go on with: as typed, or with neutral words where the person asked for them. */
  text: string;
  kept: ReadonlySet<string>;
  /** Everything found in `text`, kept or not: what the view shows. */
  findings: readonly Finding[];
  /** Found and not kept: the text may be used only when there is none. */
  open: readonly Finding[];
  /** The words were just replaced: show the text before it goes further. */
  replaced: boolean;
}

/** Reads the text in `field` of what was typed, with what its writer keeps or wants replaced. `known` holds more places. */
export function readGuarded(
  typed: Typed,
  field: string,
  words: NeutralWords,
  known?: ReadonlySet<string>,
): GuardedText {
  const kept = new Set((typed[keptField] ?? []).map(keyOf));
  const replaced = first(typed, replaceField) !== undefined;
  const given = typed[field]?.[0] ?? '';
  const text = replaced ? masked(given, kept, words, known) : given;
  const findings = findIdentities(text, known);
  return { text, kept, findings, open: findings.filter(each => !isKept(each, kept)), replaced };
}
