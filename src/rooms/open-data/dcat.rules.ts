import type { DcatMessages } from './dcat.messages.sv.ts';
import type { DatasetName, Opened } from './dcat.ts';
import { openPaths } from './open-address.ts';

/** One way in which a dataset can be had. */
export interface Way {
  key: keyof DcatMessages['distributions'];
  /** The media type, and the standard that says what is in it. */
  format: string;
  standard: string;
  url: string;
  /** A file to fetch whole; else an answer that one asks for. */
  file: boolean;
  service: keyof DcatMessages['services'] | undefined;
}

export const standards = {
  csv: 'https://www.rfc-editor.org/rfc/rfc4180',
  hsds: 'https://docs.openreferral.org/en/latest/hsds/',
  openactive: 'https://openactive.io/modelling-opportunity-data/',
  icalendar: 'https://www.rfc-editor.org/rfc/rfc5545',
} as const;

/** The European themes (data-theme): population and society; education, culture and sport. */
export const themes: Record<DatasetName, 'SOCI' | 'EDUC'> = { actors: 'SOCI', activities: 'EDUC', premises: 'EDUC' };

/** In which ways each dataset of a municipality can be had. */
export function waysOf({ slug }: Opened, origin: string): Record<DatasetName, Way[]> {
  const json = { format: 'application/json', file: false } as const;
  const hsds = { ...json, standard: standards.hsds, service: 'hsds' } as const;
  const openactive: Way = {
    ...json,
    ...{ key: 'openactive', standard: standards.openactive, service: 'openactive', url: origin + openPaths.openactive },
  };
  const file = { file: true, service: undefined } as const;
  const csv = { ...file, format: 'text/csv', standard: standards.csv };
  const calendar = { ...file, format: 'text/calendar', standard: standards.icalendar };
  return {
    actors: [
      { ...csv, key: 'actorsFile', url: origin + openPaths.actorsFile(slug) },
      { ...hsds, key: 'organizations', url: origin + openPaths.hsdsIn(slug, 'organizations') },
    ],
    activities: [
      { ...hsds, key: 'services', url: origin + openPaths.hsdsIn(slug, 'services') },
      openactive,
      { ...calendar, key: 'calendar', url: origin + openPaths.calendar(slug) },
    ],
    premises: [openactive],
  };
}

/** Where the page of a dataset for people is. */
export const landingOf = ({ slug }: Opened, dataset: DatasetName): string =>
  dataset === 'activities' ? `/${slug}/fritid` : `/${slug}/aktorer`;

/** What XML 1.0 cannot hold is left out. */
export const xmlText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
