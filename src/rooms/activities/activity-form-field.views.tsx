import type { FC, PropsWithChildren } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Label } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import { More } from '#ui/page-parts.tsx';
import type { ActivityChoices } from './activity.queries.ts';
import { activityFaultSentence, activityFormMessages } from './activity-form.messages.ts';
import type { FoldedPart } from './activity-form.ts';

/** What the form shows: everything typed, what is wrong with it, and what can be chosen. */
export interface ActivityFormState extends ActivityChoices {
  typed: Typed;
  faults: Readonly<Record<string, string>>;
  /** Words that label, where there are some and nobody has said to keep them. */
  labels?: readonly Label[] | undefined;
}

export interface PartProps {
  visit: Visit;
  state: ActivityFormState;
}

export const wordsOf = ({ visit }: PartProps) => activityFormMessages[visit.language];

/** Value and fault of one field, as the field components want them. */
export function fieldOf(props: PartProps, name: string) {
  return { name, value: first(props.state.typed, name), error: faultOf(props, name) };
}

/** What is wrong with a field, in words; undefined when nothing is. */
export function faultOf(props: PartProps, name: string): string | undefined {
  const code = props.state.faults[name];
  return code === undefined ? undefined : activityFaultSentence(wordsOf(props), name, code);
}

/** Which part of the form a field is folded into; undefined where it always shows. */
export function partOf(name: string): FoldedPart | undefined {
  if (/^(times\.[1-9]|breaks|exceptDates|extraSessions)/.test(name)) return 'more-times';
  if (/^(streetAddress|postalCode|city|areaId|point|placePrecision|gettingThere)$/.test(name)) return 'more-place';
  if (/^(firstTimeFree|leisureCard|equipment|trueAmount|truePer|paidBy)$/.test(name)) return 'money';
  if (/^(adaptation\.|parentMayStay)/.test(name)) return 'adaptations';
  return /^(languages|capacity|policePresence|contactFunctionId)/.test(name) ? 'people' : undefined;
}

/** A part that stands open only where something in it is wrong. */
export const Folded: FC<PropsWithChildren<PartProps & { part: FoldedPart }>> = ({ part, children, ...props }) => (
  <More title={wordsOf(props).parts[part]} open={Object.keys(props.state.faults).some(name => partOf(name) === part)}>
    {children}
  </More>
);
