import type { FC } from 'hono/jsx';
import type { Right } from '#house/actor.ts';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { Checkbox, CheckboxGroup } from '#ui/choices.tsx';
import { TextField } from '#ui/fields.tsx';
import { ErrorSummary } from '#ui/form.tsx';
import { memberMessages } from './member.messages.ts';

/** A form as it stands: what is typed in it, and what is wrong. */
export interface MemberForm {
  typed: Typed;
  faults: Record<string, string>;
}

/** `suffix` tells the fields of several forms on one page apart. */
export type FormProps = { visit: Visit; form: MemberForm; grantable: readonly Right[]; suffix?: string };

export function fieldOf({ visit, form, suffix = '' }: Omit<FormProps, 'grantable'>, name: string) {
  const { faults } = memberMessages[visit.language];
  const error = name in form.faults ? faults[name] : undefined;
  return { name, id: name + suffix, value: first(form.typed, name), error };
}

/** What is wrong, each line leading to its field. */
export const MemberFaults: FC<Omit<FormProps, 'grantable'>> = ({ visit, form, suffix = '' }) => {
  const { mend, faults } = memberMessages[visit.language];
  const errors = Object.keys(form.faults).map(name => ({ field: name + suffix, message: faults[name] ?? '' }));
  return <ErrorSummary title={mend} errors={errors} />;
};

/** Function, rights and whether the person is under 18. */
export const StandingFields: FC<FormProps> = props => {
  const { visit, form, grantable } = props;
  const { fields, rights } = memberMessages[visit.language];
  const held = form.typed.rights ?? [];
  const { value: _, ...young } = fieldOf(props, 'young');
  return (
    <>
      <TextField {...fieldOf(props, 'title')} label={fields.title} hint={fields.titleHint} width="medium" />
      <CheckboxGroup
        {...fieldOf(props, 'rights')}
        legend={fields.rights}
        hint={fields.rightsHint}
        options={grantable.map(right => ({ value: right, label: rights[right], checked: held.includes(right) }))}
      />
      <Checkbox
        {...young}
        value="yes"
        label={fields.young}
        hint={fields.youngHint}
        checked={first(form.typed, 'young') === 'yes'}
      />
    </>
  );
};
