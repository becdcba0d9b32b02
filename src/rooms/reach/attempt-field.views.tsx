import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Label } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import type { GuardedText } from '#rooms/no-names/guarded-form.rules.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { Button } from '#ui/form.tsx';
import { Notice } from '#ui/parts.tsx';
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
  const { labels } = attemptMessages[props.visit.language];
  const faults = Object.keys(props.state.faults).map(name => ({ field: name, message: faultOf(props, name) ?? '' }));
  return props.state.labels?.length ? [...faults, { field: 'labels', message: labels.title }] : faults;
}

/** Words that label, with what to write instead; whoever writes decides. */
export const Labels: FC<AttemptFormProps> = ({ visit, state: { labels = [] } }) => {
  const words = attemptMessages[visit.language].labels;
  if (labels.length === 0) return null;
  const keep = (
    <Button variant="secondary" name="keepWords" value="yes">
      {words.keep}
    </Button>
  );
  return (
    <div id="labels">
      <Notice tone="warn" live title={words.title} action={keep}>
        <p>{words.lead}</p>
        <ul>
          {labels.map(({ word, instead }) => (
            <li>{words.suggestion(word, words.instead[instead])}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};
