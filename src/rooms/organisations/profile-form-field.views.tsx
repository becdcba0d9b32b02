import { first, type Typed } from '#house/form.ts';
import type { Label } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import type { Area } from '#rooms/places/municipality.ts';
import type { ProfileField } from './organisation.ts';
import { faultSentence, profileFormMessages } from './profile-form.messages.ts';
import type { ProfileSection } from './profile-form.ts';

/** What the form shows: everything typed, what is wrong with it, and what can be chosen. */
export interface FormState {
  typed: Typed;
  faults: Readonly<Record<string, string>>;
  /** Words that label, where there are some and nobody has said to keep them. */
  labels?: readonly Label[] | undefined;
  areas: readonly Area[];
  /** How many rows for premises. */
  rows: number;
  /** Which parts stand open when nothing is wrong. */
  open: readonly ProfileSection[];
}

/** What each part of the form is handed. */
export interface PartProps {
  visit: Visit;
  state: FormState;
  action: string;
}

/** Label, value, hint and fault of one field, as the field components want them. */
export function fieldOf({ visit, state }: PartProps, name: ProfileField) {
  const words = profileFormMessages[visit.language];
  return {
    name,
    label: words.fields[name],
    hint: (words.hints as Partial<Record<ProfileField, string>>)[name],
    value: first(state.typed, name),
    error: faultOf({ visit, state }, name),
  };
}

/** What is wrong with a field, in words; undefined when nothing is. */
export function faultOf({ visit, state }: Pick<PartProps, 'visit' | 'state'>, name: string): string | undefined {
  const code = state.faults[name];
  return code === undefined ? undefined : faultSentence(profileFormMessages[visit.language], name, code);
}
