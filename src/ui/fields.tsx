import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { Icon } from './icons.tsx';

/** What every field has in common. */
export type FieldProps = {
  name: string;
  label: string;
  /** Stands after the label, for example the word for "optional". */
  mark?: string | undefined;
  hint?: Child;
  error?: string | undefined;
  value?: string | number | undefined;
  required?: boolean | undefined;
  /** Defaults to the name; an error summary links to it. */
  id?: string | undefined;
  autocomplete?: string | undefined;
  width?: 'short' | 'medium' | 'full' | undefined;
};

/** The ids of hint and error, as `aria-describedby` wants them; undefined when there are none. */
export const describedBy = (id: string, props: { hint?: Child; error?: string | undefined }): string | undefined =>
  [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** What stands beside a field or a group: the hint first, then what is wrong. */
export const Explanation: FC<{ id: string; hint?: Child; error?: string | undefined }> = ({ id, hint, error }) => (
  <>
    {hint && (
      <div class="hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {error && (
      <p class="error" id={`${id}-error`}>
        <Icon name="stop" />
        <span>{error}</span>
      </p>
    )}
  </>
);

/** Label, hint, error and room for the field itself. */
export const Field: FC<PropsWithChildren<FieldProps>> = props => {
  const id = props.id ?? props.name;
  return (
    <div class={props.error ? 'field field-wrong' : 'field'}>
      <label class="label" for={id}>
        {props.label}
        {props.mark && <span class="label-mark"> {props.mark}</span>}
      </label>
      <Explanation id={id} hint={props.hint} error={props.error} />
      {props.children}
    </div>
  );
};

const attributes = (props: FieldProps) => {
  const id = props.id ?? props.name;
  return {
    class: `input input-${props.width ?? 'full'}`,
    id,
    name: props.name,
    autocomplete: props.autocomplete,
    required: props.required,
    'aria-invalid': props.error ? 'true' : undefined,
    'aria-describedby': describedBy(id, props),
  };
};

export type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  maxlength?: number | undefined;
  spellcheck?: boolean | undefined;
  /** The language of what is typed, where it is another than the page's. */
  lang?: string | undefined;
};

/** One line of text. */
export const TextField: FC<TextFieldProps> = props => (
  <Field {...props}>
    <input
      {...attributes(props)}
      type={props.type ?? 'text'}
      value={props.value}
      inputmode={props.inputmode}
      maxlength={props.maxlength}
      lang={props.lang}
      dir="auto"
      spellcheck={props.spellcheck}
    />
  </Field>
);

/** Several lines of text. */
export const TextArea: FC<
  FieldProps & { rows?: number | undefined; maxlength?: number | undefined; lang?: string | undefined }
> = props => (
  <Field {...props}>
    <textarea {...attributes(props)} rows={props.rows ?? 5} maxlength={props.maxlength} lang={props.lang} dir="auto">
      {props.value === undefined ? '' : String(props.value)}
    </textarea>
  </Field>
);

/** A whole number, typed; `unit` stands after the box. */
export const NumberField: FC<FieldProps & { unit?: string | undefined }> = props => (
  <Field {...props}>
    <span class="with-unit">
      <input {...attributes({ width: 'short', ...props })} type="text" inputmode="numeric" value={props.value} />
      {props.unit && <span class="unit">{props.unit}</span>}
    </span>
  </Field>
);

/** A day, sent as YYYY-MM-DD. */
export const DateField: FC<FieldProps & { min?: string | undefined; max?: string | undefined }> = props => (
  <Field {...props}>
    <input
      {...attributes({ width: 'medium', ...props })}
      type="date"
      value={props.value}
      min={props.min}
      max={props.max}
    />
  </Field>
);

/** A time of day, sent as HH:MM. */
export const TimeField: FC<FieldProps> = props => (
  <Field {...props}>
    <input {...attributes({ width: 'short', ...props })} type="time" value={props.value} />
  </Field>
);

/** A file to send; the form around it must be `multipart`. */
export const FileField: FC<FieldProps & { accept?: string | undefined; multiple?: boolean | undefined }> = props => (
  <Field {...props}>
    <input {...attributes(props)} type="file" accept={props.accept} multiple={props.multiple} />
  </Field>
);
