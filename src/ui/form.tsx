import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { Icon, type IconName } from './icons.tsx';

export type FieldError = { /** The id of the field it is about. */ field?: string | undefined; message: string };

/** A form that sends without scripts; `hidden` become hidden fields. The server judges the input, never the browser. */
export const Form: FC<
  PropsWithChildren<{
    action: string;
    method?: 'post' | 'get' | undefined;
    hidden?: Readonly<Record<string, string | undefined>> | undefined;
    /** Needed as soon as the form has a `FileField`. */
    multipart?: boolean | undefined;
    label?: string | undefined;
    /** On one line, for one small button beside other things. */
    inline?: boolean | undefined;
    /** Data attributes, for a script that does more with the form where it can. */
    enhance?: Readonly<Record<string, string>> | undefined;
  }>
> = ({ action, method = 'post', hidden, multipart, label, inline, enhance = {}, children }) => (
  <form
    class={inline ? 'form form-inline' : 'form'}
    action={action}
    method={method}
    enctype={multipart ? 'multipart/form-data' : undefined}
    aria-label={label}
    novalidate
    {...Object.fromEntries(Object.entries(enhance).map(([name, value]) => [`data-${name}`, value]))}
  >
    <Hidden values={hidden} />
    {children}
  </form>
);

/** Hidden fields; empty ones are left out. */
export const Hidden: FC<{ values?: Readonly<Record<string, string | undefined>> | undefined }> = ({ values = {} }) => (
  <>
    {Object.entries(values).map(([name, value]) =>
      value === undefined ? null : <input type="hidden" name={name} value={value} />,
    )}
  </>
);

/** Everything that must be mended, first on the page and in focus when it opens; each line leads to its field. */
export const ErrorSummary: FC<{ title: string; errors: readonly FieldError[]; children?: Child }> = ({
  title,
  errors,
  children,
}) =>
  errors.length === 0 ? null : (
    <div class="error-summary" id="errors" role="alert" tabindex={-1} {...{ autofocus: true }}>
      <h2>
        <Icon name="stop" />
        {title}
      </h2>
      {children}
      <ul>
        {errors.map(error => (
          <li>{error.field ? <a href={`#${error.field}`}>{error.message}</a> : error.message}</li>
        ))}
      </ul>
    </div>
  );

export type ButtonProps = PropsWithChildren<{
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** Makes it a link that looks like a button. */
  href?: string | undefined;
  type?: 'submit' | 'button' | 'reset' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  formaction?: string | undefined;
  icon?: IconName | undefined;
  /** Where several buttons say the same, what this one is about, for those who listen. */
  about?: string | undefined;
  /** Why it cannot be used now: greys it, and says so under it. */
  whyNot?: string | undefined;
  download?: boolean | string | undefined;
}>;

/** One thing to do. At most one primary button on a page. */
export const Button: FC<ButtonProps> = props => {
  if (props.whyNot) return <GreyButton {...props} whyNot={props.whyNot} />;
  const look = `button button-${props.variant ?? 'primary'}`;
  if (props.href !== undefined) {
    return (
      <a class={look} href={props.href} download={props.download}>
        <ButtonFace {...props} />
      </a>
    );
  }
  return (
    <button
      class={look}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      formaction={props.formaction}
    >
      <ButtonFace {...props} />
    </button>
  );
};

const ButtonFace: FC<ButtonProps> = ({ icon, about, children }) => (
  <>
    {icon && <Icon name={icon} />}
    <span>
      {children}
      {about && <span class="unseen"> {about}</span>}
    </span>
  </>
);

const GreyButton: FC<ButtonProps & { whyNot: string }> = props => (
  <span class="grey-button">
    <button class={`button button-${props.variant ?? 'primary'}`} type="button" disabled>
      <ButtonFace {...props} />
    </button>
    <span class="hint">{props.whyNot}</span>
  </span>
);

/** Buttons side by side, the main one first; under each other where the screen is narrow. */
export const ButtonRow: FC<PropsWithChildren> = ({ children }) => <div class="button-row">{children}</div>;

/** One box to search in, with its button. Sends with GET, so that the answer has an address. */
export const SearchForm: FC<{
  action: string;
  name: string;
  label: string;
  submitLabel: string;
  value?: string | undefined;
  hint?: Child;
  id?: string | undefined;
  hidden?: Readonly<Record<string, string | undefined>> | undefined;
  autocomplete?: string | undefined;
}> = ({ action, name, label, submitLabel, value, hint, id = name, hidden, autocomplete = 'off' }) => (
  <search>
    <form class="search" action={action} method="get">
      <Hidden values={hidden} />
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div class="search-row">
        <input
          class="input"
          type="search"
          id={id}
          name={name}
          value={value}
          autocomplete={autocomplete}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <button class="button button-primary" type="submit">
          <Icon name="search" />
          <span>{submitLabel}</span>
        </button>
      </div>
    </form>
  </search>
);
