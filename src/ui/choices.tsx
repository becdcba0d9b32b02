import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { describedBy, Explanation, Field, type FieldProps } from './fields.tsx';

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };
export type Choice = Option & { hint?: Child; checked?: boolean | undefined; disabled?: boolean | undefined };

const OptionList: FC<{ options: readonly Option[]; value: string | number | undefined }> = ({ options, value }) => (
  <>
    {options.map(option => (
      <option value={option.value} selected={value !== undefined && option.value === String(value)}>
        {option.label}
      </option>
    ))}
  </>
);

/** One out of a list too long for radio buttons. `emptyLabel` adds a first choice with no value. */
export const SelectField: FC<
  FieldProps & {
    options?: readonly Option[] | undefined;
    groups?: readonly OptionGroup[] | undefined;
    emptyLabel?: string | undefined;
  }
> = props => {
  const id = props.id ?? props.name;
  return (
    <Field {...props}>
      <select
        class={`input select input-${props.width ?? 'full'}`}
        id={id}
        name={props.name}
        autocomplete={props.autocomplete}
        required={props.required}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
      >
        {props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
        <OptionList options={props.options ?? []} value={props.value} />
        {props.groups?.map(group => (
          <optgroup label={group.label}>
            <OptionList options={group.options} value={props.value} />
          </optgroup>
        ))}
      </select>
    </Field>
  );
};

/** Fields that belong together under one heading. */
export const Fieldset: FC<
  PropsWithChildren<{
    legend: string;
    mark?: string | undefined;
    hint?: Child;
    error?: string | undefined;
    id?: string | undefined;
    /** Large for a part of a form, small for one question. */
    size?: 'large' | 'small' | undefined;
  }>
> = ({ legend, mark, hint, error, id, size = 'large', children }) => {
  const own = id ?? legend.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return (
    <fieldset
      class={error ? 'fieldset field-wrong' : 'fieldset'}
      aria-describedby={describedBy(`${own}-group`, { hint, error })}
    >
      <legend class={`legend legend-${size}`}>
        {legend}
        {mark && <span class="label-mark"> {mark}</span>}
      </legend>
      <Explanation id={`${own}-group`} hint={hint} error={error} />
      {children}
    </fieldset>
  );
};

export type ChoiceGroupProps = {
  name: string;
  legend: string;
  options: readonly Choice[];
  mark?: string | undefined;
  hint?: Child;
  error?: string | undefined;
  /** The first choice has this id, so that an error summary can lead to it; defaults to the name. */
  id?: string | undefined;
  /** Several columns where the screen is wide, for many short choices. */
  columns?: boolean | undefined;
};

/** Any number of choices. */
export const CheckboxGroup: FC<ChoiceGroupProps> = props => <ChoiceGroup {...props} type="checkbox" />;

/** One choice out of a few. */
export const RadioGroup: FC<ChoiceGroupProps & { value?: string | undefined }> = ({ value, ...props }) => (
  <ChoiceGroup
    {...props}
    type="radio"
    options={value === undefined ? props.options : props.options.map(o => ({ ...o, checked: o.value === value }))}
  />
);

const ChoiceGroup: FC<ChoiceGroupProps & { type: 'checkbox' | 'radio' }> = props => {
  const id = props.id ?? props.name;
  return (
    <Fieldset legend={props.legend} mark={props.mark} hint={props.hint} error={props.error} id={id} size="small">
      <div class={props.columns ? 'choices choices-columns' : 'choices'}>
        {props.options.map((choice, i) => (
          <ChoiceRow {...choice} type={props.type} name={props.name} id={i === 0 ? id : `${id}-${i + 1}`} />
        ))}
      </div>
    </Fieldset>
  );
};

/** A single box to tick, outside any group. */
export const Checkbox: FC<Choice & { name: string; id?: string | undefined; error?: string | undefined }> = props => {
  const id = props.id ?? props.name;
  return (
    <div class={props.error ? 'field field-wrong' : 'field'}>
      <Explanation id={id} error={props.error} />
      <ChoiceRow {...props} type="checkbox" id={id} />
    </div>
  );
};

const ChoiceRow: FC<
  Choice & { type: 'checkbox' | 'radio'; name: string; id: string; error?: string | undefined }
> = props => (
  <div class="choice">
    <input
      type={props.type}
      id={props.id}
      name={props.name}
      value={props.value}
      checked={props.checked}
      disabled={props.disabled}
      aria-invalid={props.error ? 'true' : undefined}
      aria-describedby={describedBy(props.id, { hint: props.hint, error: props.error })}
    />
    <label for={props.id}>{props.label}</label>
    <Explanation id={props.id} hint={props.hint} />
  </div>
);
