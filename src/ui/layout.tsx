import { raw } from 'hono/html';
import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { Icon, type IconName } from './icons.tsx';
import { faviconHref, Mark } from './mark.tsx';

export type Face = 'public' | 'work';
export type NavItem = {
  label: string;
  href: string;
  current?: boolean | undefined;
  icon?: IconName | undefined;
  /** Shown as a small figure after the label; say what it counts in `countLabel`. */
  count?: number | undefined;
  countLabel?: string | undefined;
};
export type LanguageLink = { label: string; lang: string; href: string; current?: boolean | undefined };
export type Crumb = { label: string; href?: string | undefined };

export type PageProps = PropsWithChildren<{
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What this page is about; the browser tab reads "title – siteName". Begin it with the word for error when a form has errors. */
  title: string;
  siteName: string;
  face: Face;
  homeHref: string;
  placeName?: string | undefined;
  skipLabel: string;
  nav: readonly NavItem[];
  navLabel: string;
  account?: Child;
  languages?: readonly LanguageLink[] | undefined;
  languagesLabel?: string | undefined;
  crumbs?: readonly Crumb[] | undefined;
  crumbsLabel?: string | undefined;
  /** What just happened, as a `Notice`; stands first in main. */
  notice?: Child;
  footer: Child;
  styleHref: string;
  scripts?: readonly { src: string }[] | undefined;
  nonce?: string | undefined;
  description?: string | undefined;
  /** Keeps search engines away. */
  hidden?: boolean | undefined;
  iconHref?: string | undefined;
}>;

/** A whole HTML page, doctype included: give it to `c.html()` as it is. */
export const Page: FC<PageProps> = props => (
  <>
    {raw('<!doctype html>')}
    <html lang={props.lang} dir={props.dir}>
      <Head {...props} />
      <body class={`face-${props.face}`}>
        <a class="skip" href="#main">
          {props.skipLabel}
        </a>
        <Top {...props} />
        <div class="frame">
          {props.face === 'work' && <NavList {...props} class="side" />}
          <div class="sheet">
            <Crumbs {...props} />
            <main id="main" tabindex={-1}>
              {props.notice}
              {props.children}
            </main>
          </div>
        </div>
        <footer class="foot">
          <div class="foot-inner">{props.footer}</div>
        </footer>
      </body>
    </html>
  </>
);

const Head: FC<PageProps> = props => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{props.title === props.siteName ? props.title : `${props.title} – ${props.siteName}`}</title>
    {props.description && <meta name="description" content={props.description} />}
    {props.hidden && <meta name="robots" content="noindex, nofollow" />}
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content={themeColours[props.face].light} media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content={themeColours[props.face].dark} media="(prefers-color-scheme: dark)" />
    <link rel="icon" type="image/svg+xml" href={props.iconHref ?? faviconHref} />
    <link rel="stylesheet" href={props.styleHref} />
    {props.scripts?.map(script => (
      <script type="module" src={script.src} nonce={props.nonce} />
    ))}
  </head>
);

/** The same as --paper and --bar in tokens.css; a browser's own frame cannot read style sheets. */
const themeColours = {
  public: { light: '#fbf9f4', dark: '#0f1a1c' },
  work: { light: '#0c4a52', dark: '#0a2b30' },
} as const;

const Top: FC<PageProps> = props => (
  <header class="top">
    <div class="top-inner">
      {props.face === 'public' && <TopEnd {...props} />}
      <a class="brand" href={props.homeHref}>
        <Mark />
        <span class="brand-name">{props.siteName}</span>
        {props.placeName && <span class="brand-place">{props.placeName}</span>}
      </a>
      {props.face === 'public' ? <NavList {...props} class="nav" /> : <TopEnd {...props} />}
    </div>
  </header>
);

const TopEnd: FC<PageProps> = props => (
  <div class="top-end">
    <Languages {...props} />
    {props.account && <div class="account">{props.account}</div>}
  </div>
);

/** Folded behind a globe and the language of this page where the screen is narrow. */
const Languages: FC<PageProps> = ({ languages, languagesLabel }) =>
  languages && languages.length > 1 ? (
    <nav class="languages" aria-label={languagesLabel}>
      <details class="unfold">
        <summary>
          <Icon name="globe" />
          {languages.find(language => language.current)?.label ?? languagesLabel}
        </summary>
        <ul>
          {languages.map(language => (
            <li>
              <LanguageName {...language} />
            </li>
          ))}
        </ul>
      </details>
    </nav>
  ) : null;

const LanguageName: FC<LanguageLink> = ({ href, lang, current, label }) => (
  <a href={href} lang={lang} hreflang={lang} aria-current={current ? 'true' : undefined}>
    {label}
  </a>
);

/** On a narrow screen the list folds behind its name; wide style sheets keep it open and hide the name. */
const NavList: FC<PageProps & { class: string }> = ({ nav, navLabel, class: look }) =>
  nav.length > 0 ? (
    <nav class={look} aria-label={navLabel}>
      <details class="unfold">
        <summary>{navLabel}</summary>
        <ul>
          {nav.map(item => (
            <li>
              <NavLink {...item} />
            </li>
          ))}
        </ul>
      </details>
    </nav>
  ) : null;

const NavLink: FC<NavItem> = item => (
  <a href={item.href} aria-current={item.current ? 'page' : undefined}>
    {item.icon && <Icon name={item.icon} />}
    <span>{item.label}</span>
    {item.count !== undefined && <Count count={item.count} label={item.countLabel} />}
  </a>
);

/** A small figure beside a link, with what it counts said to those who listen. */
export const Count: FC<{ count: number; label?: string | undefined }> = ({ count, label }) => (
  <span class="count">
    {count}
    {label && <span class="unseen"> {label}</span>}
  </span>
);

const Crumbs: FC<PageProps> = ({ crumbs, crumbsLabel }) =>
  crumbs && crumbs.length > 0 ? (
    <nav class="crumbs" aria-label={crumbsLabel}>
      <ol>
        {crumbs.map(crumb => (
          <li>
            {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : <span aria-current="page">{crumb.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  ) : null;
