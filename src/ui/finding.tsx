import type { FC, PropsWithChildren } from 'hono/jsx';
import { Hidden } from './form.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Count } from './layout.tsx';

export type TabLink = {
  label: string;
  href: string;
  current?: boolean | undefined;
  icon?: IconName | undefined;
  count?: number | undefined;
  countLabel?: string | undefined;
};

/** The same matter seen in another way; each view has its own address. */
export const Tabs: FC<{ label: string; tabs: readonly TabLink[] }> = ({ label, tabs }) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {tabs.map(tab => (
        <li>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.icon && <Icon name={tab.icon} />}
            <span>{tab.label}</span>
            {tab.count !== undefined && <Count count={tab.count} label={tab.countLabel} />}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Choices that narrow a list. Folded on a narrow screen until opened, always open on a wide one. Sends with GET. */
export const FilterPanel: FC<
  PropsWithChildren<{
    title: string;
    action: string;
    submitLabel: string;
    hidden?: Readonly<Record<string, string | undefined>> | undefined;
    open?: boolean | undefined;
    clear?: { label: string; href: string } | undefined;
    /** How many choices are made, shown beside the title. */
    count?: number | undefined;
    countLabel?: string | undefined;
  }>
> = props => (
  <details class="filter unfold" open={props.open}>
    <summary>
      <Icon name="list" />
      {props.title}
      {props.count ? <Count count={props.count} label={props.countLabel} /> : null}
    </summary>
    <form class="filter-form" action={props.action} method="get" aria-label={props.title}>
      <h2 class="filter-title">{props.title}</h2>
      <Hidden values={props.hidden} />
      {props.children}
      <div class="button-row">
        <button class="button button-primary" type="submit">
          <span>{props.submitLabel}</span>
        </button>
        {props.clear && <a href={props.clear.href}>{props.clear.label}</a>}
      </div>
    </form>
  </details>
);

export type Chip = {
  label: string;
  href: string /** What pressing it does, for those who listen: "remove …". */;
  removeLabel: string;
};

/** The choices made, each a link to the same page without it. */
export const Chips: FC<{
  label: string;
  chips: readonly Chip[];
  clear?: { label: string; href: string } | undefined;
}> = ({ label, chips, clear }) =>
  chips.length === 0 ? null : (
    <ul class="chips" aria-label={label}>
      {chips.map(chip => (
        <li>
          <a class="chip" href={chip.href} aria-label={chip.removeLabel}>
            {chip.label}
            <Icon name="close" />
          </a>
        </li>
      ))}
      {clear && (
        <li>
          <a class="chips-clear" href={clear.href}>
            {clear.label}
          </a>
        </li>
      )}
    </ul>
  );

/** The pages to offer from page `page` of `pages`: first, last and the neighbours; 0 stands for a gap. */
export const pagesToOffer = (page: number, pages: number): number[] => {
  const near = [1, page - 1, page, page + 1, pages].filter(n => n >= 1 && n <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => {
    const before = sorted[i - 1] ?? n - 1;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [0, n] : [n];
  });
};

/** The way through a long list; nothing when one page is enough. `pageLabel` says "page 3" to those who listen. */
export const Pagination: FC<{
  label: string;
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  previousLabel: string;
  nextLabel: string;
  pageLabel: (page: number) => string;
}> = ({ label, page, pages, hrefFor, previousLabel, nextLabel, pageLabel }) =>
  pages <= 1 ? null : (
    <nav class="pagination" aria-label={label}>
      {page > 1 && (
        <a class="pagination-previous" href={hrefFor(page - 1)} rel="prev">
          <Icon name="arrow" />
          {previousLabel}
        </a>
      )}
      <ul>
        {pagesToOffer(page, pages).map(n => (
          <li>{n === 0 ? '…' : <PageLink n={n} current={n === page} href={hrefFor(n)} label={pageLabel(n)} />}</li>
        ))}
      </ul>
      {page < pages && (
        <a class="pagination-next" href={hrefFor(page + 1)} rel="next">
          {nextLabel}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );

const PageLink: FC<{ n: number; current: boolean; href: string; label: string }> = ({ n, current, href, label }) => (
  <a href={href} aria-label={label} aria-current={current ? 'page' : undefined}>
    {n}
  </a>
);
