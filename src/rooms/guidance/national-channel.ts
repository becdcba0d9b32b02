/** A number or a link that is the same in the whole country. */
export interface NationalChannel {
  /** The name of the service, as it calls itself. */
  name: string;
  phone?: string;
  href?: string;
  /** Where the number was read. */
  source: string;
  checkedOn: string;
}

const read = '2026-11-28';

/** Only what is certain; a line whose hours or sender have changed of late is left out until somebody has rung it. */
export const national = {
  emergency: { name: 'SOS Alarm', phone: '112', source: 'sosalarm.se', checkedOn: read },
  police: { name: 'Polisen', phone: '114 14', href: 'https://polisen.se', source: 'polisen.se', checkedOn: read },
  bris: { name: 'Bris', phone: '116 111', href: 'https://www.bris.se', source: 'bris.se', checkedOn: read },
  'bris-adults': {
    name: 'Bris vuxentelefon om barn',
    phone: '077-150 50 50',
    href: 'https://www.bris.se',
    source: 'bris.se',
    checkedOn: read,
  },
  'victim-support': {
    name: 'Brottsofferjouren',
    phone: '116 006',
    href: 'https://www.brottsofferjouren.se',
    source: 'brottsofferjouren.se',
    checkedOn: read,
  },
  'women-line': {
    name: 'Kvinnofridslinjen',
    phone: '020-50 50 50',
    href: 'https://kvinnofridslinjen.se',
    source: 'nck.uu.se',
    checkedOn: read,
  },
  'fellow-human': {
    name: 'Jourhavande medmänniska',
    phone: '08-702 16 80',
    href: 'https://www.jourhavande-medmanniska.se',
    source: 'jourhavande-medmanniska.se',
    checkedOn: read,
  },
  health: { name: '1177', phone: '1177', href: 'https://www.1177.se', source: '1177.se', checkedOn: read },
  umo: { name: 'UMO', href: 'https://www.umo.se', source: 'umo.se', checkedOn: read },
} as const satisfies Record<string, NationalChannel>;
export type NationalName = keyof typeof national;

/** Lines that anybody may call or write to, those for the young first. */
export const helplines = [
  'bris',
  'umo',
  'bris-adults',
  'victim-support',
  'women-line',
  'fellow-human',
  'health',
] as const satisfies readonly NationalName[];

/** Where one tells that something is not right in an activity: each kind of activity has a way of its own. */
export const misconductWays = {
  sports: { name: 'Riksidrottsförbundet', href: 'https://www.rf.se', source: 'rf.se', checkedOn: read },
  scouts: {
    name: 'Scouterna, Trygga möten',
    href: 'https://www.scouterna.se',
    source: 'scouterna.se',
    checkedOn: read,
  },
  school: {
    name: 'Skolinspektionen',
    href: 'https://www.skolinspektionen.se',
    source: 'skolinspektionen.se',
    checkedOn: read,
  },
  care: { name: 'IVO', href: 'https://www.ivo.se', source: 'ivo.se', checkedOn: read },
} as const satisfies Record<string, NationalChannel>;
export type MisconductWay = keyof typeof misconductWays;
