import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { Icon, type IconName } from './icons.tsx';
import { Heading } from './page-parts.tsx';
import type { Tone } from './parts.tsx';

/** The children one by one, without the empty ones. */
const each = (children: unknown): Child[] =>
  ([children].flat(Number.POSITIVE_INFINITY) as Child[]).filter(
    child => child !== null && child !== undefined && child !== false,
  );

/** One thing among others. With `href` the title leads to it and the whole card can be pressed. */
export const Card: FC<
  PropsWithChildren<{
    title: Child;
    href?: string | undefined;
    level?: 2 | 3 | 4 | undefined;
    icon?: IconName | undefined;
    /** Stands where the icon would. */
    picture?: Child;
    /** A short line under the title: kind, place, time. */
    meta?: Child;
    badges?: Child;
    footer?: Child;
    tone?: Tone | undefined;
  }>
> = ({ title, href, level = 3, icon, picture, meta, badges, footer, tone, children }) => (
  <article class={`card${href ? ' card-link' : ''}${tone ? ` tone-${tone}` : ''}`}>
    {picture}
    {icon && !picture && (
      <span class="card-icon">
        <Icon name={icon} />
      </span>
    )}
    <div class="card-body">
      <Heading level={level} class="card-title">
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {meta && <p class="meta">{meta}</p>}
      {children && <div class="card-text">{children}</div>}
      {badges && <div class="row">{badges}</div>}
      {footer && <div class="card-foot">{footer}</div>}
    </div>
  </article>
);

/** Cards in a list; in columns where they are short and the screen is wide. */
export const CardList: FC<
  PropsWithChildren<{ label?: string | undefined; columns?: 1 | 2 | 3 | undefined; numbered?: boolean | undefined }>
> = ({ label, columns = 1, numbered, children }) => {
  const List = (numbered ? 'ol' : 'ul') as 'ul';
  return (
    <List class={`cards cards-${columns}`} aria-label={label}>
      {each(children).map(card => (
        <li>{card}</li>
      ))}
    </List>
  );
};

export type Definition = { term: Child; description: Child; action?: Child };

/** Terms and what they are, for facts about one thing; `action` is a link such as "change". */
export const DefinitionList: FC<{ items: readonly Definition[]; compact?: boolean | undefined }> = ({
  items,
  compact,
}) => (
  <dl class={compact ? 'facts facts-compact' : 'facts'}>
    {items.map(item => (
      <div>
        <dt>{item.term}</dt>
        <dd>
          <div>{item.description}</div>
          {item.action && <div class="facts-action">{item.action}</div>}
        </dd>
      </div>
    ))}
  </dl>
);

/** A page with nothing on it yet: says why, and what to do next. */
export const EmptyState: FC<
  PropsWithChildren<{ title: string; icon?: IconName | undefined; action?: Child; level?: 2 | 3 | undefined }>
> = ({ title, icon = 'info', action, level = 2, children }) => (
  <div class="empty">
    <span class="empty-icon">
      <Icon name={icon} />
    </span>
    <Heading level={level}>{title}</Heading>
    {children}
    {action && <div class="button-row">{action}</div>}
  </div>
);

export type TimelineItem = {
  when: Child;
  title: Child;
  text?: Child;
  tone?: Tone | undefined;
  icon?: IconName | undefined;
};

/** What happened, in order. */
export const Timeline: FC<{ items: readonly TimelineItem[]; label?: string | undefined }> = ({ items, label }) => (
  <ol class="timeline" aria-label={label}>
    {items.map(item => (
      <li class={`tone-${item.tone ?? 'neutral'}`}>
        <span class="timeline-mark">{item.icon && <Icon name={item.icon} />}</span>
        <div>
          <p class="meta">{item.when}</p>
          <p class="timeline-title">{item.title}</p>
          {item.text && <div class="timeline-text">{item.text}</div>}
        </div>
      </li>
    ))}
  </ol>
);

export type Step = { label: string; state: 'done' | 'current' | 'todo'; href?: string | undefined };

/** Where we are in something of a few steps. `doneLabel` is said to those who listen. */
export const Steps: FC<{ steps: readonly Step[]; label: string; doneLabel: string }> = ({
  steps,
  label,
  doneLabel,
}) => (
  <ol class="steps" aria-label={label}>
    {steps.map((step, i) => (
      <li class={`step step-${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
        <span class="step-mark">{step.state === 'done' ? <Icon name="check" label={doneLabel} /> : i + 1}</span>
        {step.href ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
      </li>
    ))}
  </ol>
);
