import { first, type Typed } from '#house/form.ts';
import type { Label } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import type { GuardedText } from '#rooms/no-names/guarded-form.rules.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { labelErrors } from '#rooms/places/label-warning.views.tsx';
import { attemptMessages } from './attempt.messages.ts';
import { followedPathOf, reachPathOf } from './reach-path.ts';
import { whiteSpotMessages } from './white-spot.messages.ts';

/** Everything typed, what is wrong with it, and words that somebody should look at before they are saved. */
export interface AttemptFormState {
  typed: Typed;
  faults: Readonly<Record<string, string>>;
  guard?: GuardedText | undefined;
  /** Words that label, where nobody has said to keep them. */
  labels?: readonly Label[] | undefined;
}

export interface AttemptFormProps {
  visit: Visit;
  municipality: Municipality;
  state: AttemptFormState;
}

/** What is wrong with a field, in words. */
function faultOf({ visit, state }: AttemptFormProps, name: string): string | undefined {
  const { faults } = attemptMessages[visit.language];
  const code = state.faults[name];
  return code === undefined ? undefined : (faults[`${name}.${code}`] ?? faults[name]);
}

export function attemptField(props: AttemptFormProps, name: string) {
  return { name, value: first(props.state.typed, name), error: faultOf(props, name) };
}

/** The way back from a page of what is tried. */
export function attemptCrumbs({ visit, municipality }: AttemptFormProps, label: string) {
  return [
    { label: whiteSpotMessages[visit.language].title, href: visit.href(reachPathOf(municipality)) },
    { label: attemptMessages[visit.language].title, href: visit.href(`${followedPathOf(municipality)}#provas`) },
    { label },
  ];
}

/** Everything to mend, each leading to its field. */
export function attemptErrors(props: AttemptFormProps) {
  const faults = Object.keys(props.state.faults).map(name => ({ field: name, message: faultOf(props, name) ?? '' }));
  return [...faults, ...labelErrors({ visit: props.visit, labels: props.state.labels })];
}
