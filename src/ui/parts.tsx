import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { Icon, type IconName } from './icons.tsx';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';

/** Each tone has a shape of its own, so that colour is never alone. */
const shapes: Record<Tone, IconName> = { neutral: 'ring', good: 'check', warn: 'warning', bad: 'stop', info: 'info' };

/** A state in one or two words. */
export const Badge: FC<PropsWithChildren<{ tone?: Tone | undefined; icon?: IconName | undefined }>> = ({
  tone = 'neutral',
  icon,
  children,
}) => (
  <span class={`badge tone-${tone}`}>
    <Icon name={icon ?? shapes[tone]} />
    <span>{children}</span>
  </span>
);

/** Something to know before going on. `live` reads it aloud at once: for the answer to what was just done. */
export const Notice: FC<
  PropsWithChildren<{
    tone?: Tone | undefined;
    title?: string | undefined;
    icon?: IconName | undefined;
    live?: boolean | undefined;
    action?: Child;
  }>
> = ({ tone = 'info', title, icon, live, action, children }) => (
  <div class={`notice tone-${tone}`} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
    <Icon name={icon ?? shapes[tone]} />
    <div class="notice-text">
      {title && <p class="notice-title">{title}</p>}
      {children}
      {action && <p class="notice-action">{action}</p>}
    </div>
  </div>
);

export type Openness = 'closed' | 'limited' | 'joint' | 'open';
const opennessIcons: Record<Openness, IconName> = { closed: 'lock', limited: 'person', joint: 'people', open: 'globe' };

/** Who will read this: shown before anybody writes. From most closed to most open, with more rings filled. */
export const Visibility: FC<{ level: Openness; label: string; children?: Child }> = ({ level, label, children }) => (
  <div class={`visibility visibility-${level}`}>
    <Icon name={opennessIcons[level]} />
    <div>
      <strong>{label}</strong>
      {children && <div class="visibility-text">{children}</div>}
    </div>
  </div>
);

/** How far long work has come. Without `value` it only says that it goes on. */
export const Progress: FC<{
  label: string;
  value?: number | undefined;
  max?: number | undefined;
  text?: Child;
  id?: string;
}> = ({ label, value, max = 100, text, id = 'progress' }) => (
  <div class="progress">
    <label class="label" for={id}>
      {label}
    </label>
    <progress id={id} max={max} value={value}>
      {value}
    </progress>
    {text && <p class="progress-text">{text}</p>}
  </div>
);

export type Figure = {
  figure: Child;
  label: string;
  href?: string | undefined;
  note?: Child;
  tone?: Tone | undefined;
};

/** A few large figures in a row, each with what it counts. */
export const SummaryFigures: FC<{ figures: readonly Figure[]; label?: string | undefined }> = ({ figures, label }) => (
  <ul class="figures" aria-label={label}>
    {figures.map(item => (
      <li class={`figure tone-${item.tone ?? 'neutral'}`}>
        <FigureFace {...item} />
        {item.note && <span class="figure-note">{item.note}</span>}
      </li>
    ))}
  </ul>
);

const FigureFace: FC<Figure> = ({ figure, label, href }) => {
  const face = (
    <>
      <span class="figure-number">{figure} </span>
      <span class="figure-label">{label}</span>
    </>
  );
  return href ? <a href={href}>{face}</a> : face;
};

/** What it said before and what it says now; legible in black and white and aloud. Leave one out when it was empty. */
export const Diff: FC<{ before?: Child; after?: Child; beforeLabel: string; afterLabel: string }> = props => (
  <div class="diff">
    {props.before !== undefined && (
      <div class="diff-row">
        <span class="diff-label">{props.beforeLabel}</span>
        <del>{props.before}</del>
      </div>
    )}
    {props.after !== undefined && (
      <div class="diff-row">
        <span class="diff-label">{props.afterLabel}</span>
        <ins>{props.after}</ins>
      </div>
    )}
  </div>
);

/** A moment in words, with the exact one for machines. */
export const Time: FC<{ at: Date; children?: Child }> = ({ at, children }) => (
  <time datetime={at.toISOString()}>{children}</time>
);
