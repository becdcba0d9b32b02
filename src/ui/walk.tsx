import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { Icon, type IconName } from './icons.tsx';
import { Heading } from './page-parts.tsx';

/**
 * Steps that lead to each other by fragments of one page. On a screen only the step that the address names is shown, and the first
 * where it names none; read aloud without styles, all of them are there. On paper only what `rest` holds.
 */
export const Walk: FC<PropsWithChildren<{ head: Child; rest: Child; enhance?: Readonly<Record<string, string>> }>> = ({
  head,
  rest,
  enhance = {},
  children,
}) => (
  <div class="walk" {...Object.fromEntries(Object.entries(enhance).map(([name, value]) => [`data-${name}`, value]))}>
    {head}
    {children}
    <div class="walk-rest">{rest}</div>
  </div>
);

export type StepLink = { label: string; href: string };

/** One step: a question with its answers, or where the walk ends. `ways` lead back. */
export const WalkStep: FC<
  PropsWithChildren<{
    id: string;
    title: string;
    over: Child;
    first?: boolean | undefined;
    /** What was said on the way here. */
    trail?: Child;
    ways?: readonly StepLink[] | undefined;
  }>
> = ({ id, title, over, first, trail, ways = [], children }) => (
  <section class={first ? 'walk-step walk-first' : 'walk-step'} id={id} tabindex={-1} aria-labelledby={`${id}-title`}>
    {trail}
    <p class="over">{over}</p>
    <h2 class="walk-title" id={`${id}-title`}>
      {title}
    </h2>
    {children}
    {ways.length > 0 && (
      <p class="walk-ways">
        {ways.map(way => (
          <a href={way.href}>{way.label}</a>
        ))}
      </p>
    )}
  </section>
);

export type WalkAnswer = { title: string; hint: string; href: string; icon: IconName };

/** Answers to press, each with what it means. */
export const WalkAnswers: FC<{ answers: readonly WalkAnswer[] }> = ({ answers }) => (
  <ul class={answers.length > 3 ? 'answers answers-many' : 'answers'}>
    {answers.map(({ title, hint, href, icon }) => (
      <li>
        <a class="answer" href={href}>
          <span class="answer-icon">
            <Icon name={icon} />
          </span>
          <span class="answer-text">
            <strong>{title}</strong>
            <span class="hint">{hint}</span>
          </span>
          <Icon name="arrow" />
        </a>
      </li>
    ))}
  </ul>
);

/** Something urgent and the one thing to press, above everything else. */
export const Urgent: FC<{ question: string; label: string; href: string }> = ({ question, label, href }) => (
  <p class="urgent">
    <Icon name="warning" />
    <strong>{question}</strong>
    <a class="urgent-call" href={href}>
      <Icon name="phone" />
      <span>{label}</span>
    </a>
  </p>
);

/** A few things to know about one matter, side by side where there is room; the first may stand beside all the others. */
export const FactPanels: FC<PropsWithChildren<{ first?: boolean | undefined }>> = ({ first, children }) => (
  <div class={first ? 'panels panels-first' : 'panels'}>{children}</div>
);

export const FactPanel: FC<
  PropsWithChildren<{ title: string; icon: IconName; tone?: 'bad' | 'good' | undefined; level?: 2 | 3 | undefined }>
> = ({ title, icon, tone, level = 3, children }) => (
  <section class={tone ? `panel tone-${tone}` : 'panel'}>
    <Heading level={level} class="panel-title">
      <Icon name={icon} />
      <span>{title}</span>
    </Heading>
    {children}
  </section>
);
