import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { Icon, type IconName } from './icons.tsx';
import { Scene } from './mark.tsx';

/** The one h1 of a page, what it is about, and the one main thing to do. */
export const PageHeading: FC<{
  title: Child;
  /** A short line over the title: what kind of page this is. */
  over?: Child;
  lead?: Child;
  badges?: Child;
  actions?: Child;
}> = ({ title, over, lead, badges, actions }) => (
  <div class="page-heading">
    <div>
      {over && <p class="over">{over}</p>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {badges && <div class="row">{badges}</div>}
    </div>
    {actions && <div class="page-actions">{actions}</div>}
  </div>
);

/** The opening of a public page: a title, a line or two, and what to do first, over a quiet picture. */
export const Hero: FC<PropsWithChildren<{ title: string; lead?: Child; over?: Child }>> = ({
  title,
  lead,
  over,
  children,
}) => (
  <div class="hero">
    <div class="hero-text">
      {over && <p class="over">{over}</p>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </div>
    <Scene />
  </div>
);

/** A part of a page under its own heading; the heading names it for those who jump between headings. */
export const Section: FC<
  PropsWithChildren<{ title: string; id?: string | undefined; lead?: Child; action?: Child; level?: 2 | 3 | undefined }>
> = ({ title, id, lead, action, level = 2, children }) => (
  <section class="section" id={id}>
    <div class="section-head">
      <Heading level={level}>{title}</Heading>
      {action && <div class="section-action">{action}</div>}
    </div>
    {lead && <p class="section-lead">{lead}</p>}
    {children}
  </section>
);

/** A heading of the level that fits where it stands. */
export const Heading: FC<PropsWithChildren<{ level: 2 | 3 | 4; class?: string | undefined }>> = props => {
  const Tag = `h${props.level}` as 'h2';
  return <Tag class={props.class}>{props.children}</Tag>;
};

/** Main matter with something narrower beside it; on a narrow screen under each other, what comes `after` last of all. */
export const Columns: FC<
  PropsWithChildren<{
    aside: Child;
    asideLabel?: string | undefined;
    side?: 'start' | 'end' | undefined;
    after?: Child;
  }>
> = ({ aside, asideLabel, side = 'end', after, children }) => (
  <div class={`columns columns-${side}`}>
    {side === 'start' && <ColumnAside label={asideLabel}>{aside}</ColumnAside>}
    <div class="columns-main">{children}</div>
    {side === 'end' && <ColumnAside label={asideLabel}>{aside}</ColumnAside>}
    {after && <div class="columns-main columns-after">{after}</div>}
  </div>
);

const ColumnAside: FC<PropsWithChildren<{ label: string | undefined }>> = ({ label, children }) =>
  label ? (
    <section class="columns-aside" aria-label={label}>
      {children}
    </section>
  ) : (
    <div class="columns-aside">{children}</div>
  );

/** Small things side by side that wrap where they must. */
export const Row: FC<PropsWithChildren> = ({ children }) => <div class="row">{children}</div>;

/** Running text: comfortable line length, and links that show their address on paper. */
export const Prose: FC<PropsWithChildren> = ({ children }) => <div class="prose">{children}</div>;

/** Words as somebody wrote them. They are read aloud as Swedish until a text can say which language it is in. */
export const AsWritten: FC<PropsWithChildren> = ({ children }) => (
  <span lang="sv" dir="auto">
    {children}
  </span>
);

/** The same, in paragraphs where there is an empty line between; nothing for no words. */
export const WrittenParagraphs: FC<{ text: string }> = ({ text }) => (
  <>
    {text
      .split(/\n{2,}/)
      .filter(Boolean)
      .map(paragraph => (
        <p>
          <AsWritten>{paragraph}</AsWritten>
        </p>
      ))}
  </>
);

/** Text for screen readers only. */
export const Unseen: FC<PropsWithChildren> = ({ children }) => <span class="unseen">{children}</span>;

/** A link with an icon in front; phone numbers, addresses, files. */
export const IconLink: FC<
  PropsWithChildren<{ href: string; icon: IconName; download?: boolean | undefined }>
> = props => (
  <a class="icon-link" href={props.href} download={props.download}>
    <Icon name={props.icon} />
    <span>{props.children}</span>
  </a>
);

/** More to read for those who want it, folded until then. */
export const More: FC<PropsWithChildren<{ title: string; open?: boolean | undefined }>> = ({
  title,
  open,
  children,
}) => (
  <details class="more" open={open}>
    <summary>{title}</summary>
    <div class="more-text">{children}</div>
  </details>
);

/** Frame for a map or a chart drawn as SVG; `caption` says in words what it shows. */
export const Drawing: FC<
  PropsWithChildren<{ caption: Child; kind?: 'map' | 'chart' | undefined; id?: string | undefined }>
> = ({ caption, kind = 'map', id, children }) => (
  <figure class={`drawing drawing-${kind}`} id={id}>
    <div class="drawing-frame">{children}</div>
    <figcaption>{caption}</figcaption>
  </figure>
);

/** A part of a page that says one thing a line. */
export const LinesSection: FC<{ title: string; lines: readonly string[] }> = ({ title, lines }) => (
  <Section title={title}>
    <div class="prose">
      <ul>
        {lines.map(line => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  </Section>
);
