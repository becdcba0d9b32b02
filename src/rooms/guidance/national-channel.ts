/** A number or a link that is the same in the whole country. */
export interface NationalChannel {
  /** The name of the service, as it calls itself. */
  name: string;
  phone?: string;
  href?: string;
  /** The page that the number was held against, and the day that the page itself says, where it says one. */
  read?: { source: string; from?: string };
}

/** The day when every number below was held against a stored copy of its source; nobody has rung them. */
export const comparedOn = '2026-11-28';

/** Only what a page could be found for. A line whose hours or sender have changed of late is left out until somebody has rung it. */
export const national = {
  emergency: { name: 'SOS Alarm', phone: '112', read: { source: 'sosalarm.se' } },
  police: { name: 'Polisen', phone: '114 14', href: 'https://polisen.se', read: { source: 'polisen.se' } },
  bris: {
    name: 'Bris',
    phone: '116 111',
    href: 'https://www.bris.se',
    read: { source: '8sidor.se', from: '2025-08-20' },
  },
  'bris-adults': {
    name: 'Bris vuxentelefon om barn',
    phone: '0771-50 50 50',
    href: 'https://www.bris.se',
    read: { source: 'omni.se' },
  },
  'bris-leaders': {
    name: 'Bris linje för idrottsledare',
    phone: '077-440 00 42',
    href: 'https://www.bris.se',
    read: { source: 'parasport.se' },
  },
  'victim-support': {
    name: 'Brottsofferjouren',
    phone: '116 006',
    href: 'https://www.brottsofferjouren.se',
    read: { source: 'brottsofferjouren.se', from: '2020-09-15' },
  },
  'women-line': {
    name: 'Kvinnofridslinjen',
    phone: '020-50 50 50',
    href: 'https://kvinnofridslinjen.se',
    read: { source: 'nck.uu.se', from: '2024-04-16' },
  },
  health: { name: '1177', phone: '1177', href: 'https://www.1177.se', read: { source: '1177.se' } },
  umo: { name: 'UMO', href: 'https://www.umo.se' },
} as const satisfies Record<string, NationalChannel>;
export type NationalName = keyof typeof national;

/** Lines that anybody may call or write to, those for the young first. */
export const helplines = [
  'bris',
  'umo',
  'bris-adults',
  'bris-leaders',
  'victim-support',
  'women-line',
  'health',
] as const satisfies readonly NationalName[];

/** Where one tells that something is not right in an activity: each kind of activity has a way of its own. */
export const misconductWays = {
  sports: {
    name: 'Riksidrottsförbundet',
    href: 'https://www.rf.se',
    read: { source: 'rf.se', from: '2023-08-22' },
  },
  scouts: {
    name: 'Scouterna, Trygga möten',
    href: 'https://www.scouterna.se/trygga-moten/',
    read: { source: 'scouterna.se' },
  },
  school: { name: 'Skolinspektionen', href: 'https://www.skolinspektionen.se' },
  care: { name: 'IVO', href: 'https://www.ivo.se' },
} as const satisfies Record<string, NationalChannel>;
export type MisconductWay = keyof typeof misconductWays;
