/** What a municipality's association register says, as far as it may be read. No person, mail, phone or street is in it. */
export type RegisterFormat = 'ibgo' | 'smartbook' | 'csv' | 'hsds';

/** Fields a remark can point at. */
export type RowField =
  | 'name'
  | 'alternateName'
  | 'description'
  | 'website'
  | 'city'
  | 'districts'
  | 'types'
  | 'activities'
  | 'targetGroups'
  | 'affiliation'
  | 'sourceId';

export interface RegisterRow {
  /** From 1, as in the file; in a CSV the row number that a spreadsheet shows, so that the header is 1. */
  position: number;
  /** Unique within one installation only: `ibgo:1300`, `smartbook:4584`, `hsds:…`, `csv:…`. */
  sourceId?: string;
  name: string;
  alternateName?: string;
  /** `NNNNNN-NNNN` with the right check digit, never a personal number. */
  orgNumber?: string;
  description?: string;
  /** Absolute http or https address with a dotted host and without credentials. */
  website?: string;
  postalCode?: string;
  city?: string;
  districts: string[];
  /** As written in the register. */
  types: string[];
  /** As written in the register. */
  activities: string[];
  minimumAge?: number;
  /** Absent also where the register says 100 or more. */
  maximumAge?: number;
  targetGroups: string[];
  /** Language codes; only HSDS and CSV tell. */
  languages: string[];
  leisureCard?: boolean;
  affiliation?: string;
  yearIncorporated?: number;
  remarks: Remark[];
}

/** What was changed or left out on the way in. Nothing that could be a person's is repeated in one. */
export type Remark =
  | { code: 'personal-number-refused' }
  | { code: 'personal-number-removed'; field: RowField }
  | { code: 'org-number-wrong-check-digit'; written: string }
  | { code: 'org-number-unreadable'; written?: string }
  | { code: 'website-unreadable'; written?: string }
  | { code: 'website-is-email' }
  | { code: 'website-first-of-several'; count: number }
  | { code: 'postal-code-unreadable'; written?: string }
  | { code: 'city-unreadable' }
  | { code: 'ages-unreadable' }
  | { code: 'year-unreadable'; written?: string }
  | { code: 'contact-persons-left-out'; count: number }
  | { code: 'contact-details-left-out'; count: number }
  | { code: 'contact-details-removed'; field: RowField }
  | { code: 'person-cut-from-name' }
  | { code: 'star-removed' }
  | { code: 'dormant' }
  | { code: 'looks-like-test' }
  | { code: 'markup-removed'; field: RowField }
  | { code: 'formula-defused'; field: RowField }
  | { code: 'control-characters-removed'; field: RowField }
  | { code: 'text-shortened'; field: RowField; max: number }
  | { code: 'list-shortened'; field: RowField; max: number }
  | { code: 'details-missing' }
  | { code: 'source-id-repeated' }
  | { code: 'labelling-text-left-out'; field: RowField; words: string[] };

export type RejectionReason =
  | { code: 'not-a-record' }
  | { code: 'no-name' }
  | { code: 'name-too-long'; max: number }
  | { code: 'too-many-cells'; expected: number; found: number }
  | { code: 'quote-astray' }
  | { code: 'cut-off' }
  | { code: 'repeated-record'; firstPosition: number };

export interface RejectedRow {
  position: number;
  reason: RejectionReason;
  name?: string;
}

export type RegisterWarning =
  | { code: 'total-differs'; declared: number; found: number }
  | { code: 'joint-register'; districts: string[] }
  | { code: 'mac-letters' }
  | { code: 'letters-damaged' };

export interface RegisterFile {
  format: RegisterFormat;
  rows: RegisterRow[];
  rejected: RejectedRow[];
  /** Always `rows.length + rejected.length`: every row of the file is in one of them. */
  total: number;
  /** How many rows the file itself says there are. */
  declaredTotal?: number;
  warnings: RegisterWarning[];
}

/** Why nothing at all could be read. */
export type FileFault =
  | { code: 'empty' }
  | { code: 'too-large'; bytes: number; max: number }
  | { code: 'binary'; kind: 'spreadsheet' | 'pdf' | 'zip' | 'other' }
  | { code: 'web-page' }
  | { code: 'encoding' }
  | { code: 'not-json'; line?: number }
  | { code: 'truncated'; wholeRows: number }
  | { code: 'too-deep'; max: number }
  | { code: 'unknown-shape' }
  | { code: 'no-rows' }
  | { code: 'too-many-rows'; max: number }
  | { code: 'too-many-columns'; max: number }
  | { code: 'cell-too-long'; row: number; max: number }
  | { code: 'quote-not-closed'; row: number }
  | { code: 'no-name-column'; headers: string[] };

export type OrFault<T> = { ok: true; value: T } | { ok: false; fault: FileFault };

/** What a column of a CSV can be taken as; `left-out` is for persons, mails, phones and streets. */
export const csvFields = [
  'name',
  'alternateName',
  'orgNumber',
  'description',
  'website',
  'postalCode',
  'city',
  'districts',
  'types',
  'activities',
  'ages',
  'minimumAge',
  'maximumAge',
  'targetGroups',
  'languages',
  'leisureCard',
  'affiliation',
  'yearIncorporated',
  'sourceId',
  'left-out',
] as const;
export type CsvField = (typeof csvFields)[number];

/** One entry per column of the file, in its order; null leaves the column unread. */
export type ColumnMapping = readonly (CsvField | null)[];

/** A register of the whole country's largest town has under 1,000 rows; these leave room and stop bombs. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  cellCharacters: 10_000,
  jsonDepth: 40,
} as const;

/** The longest texts a profile can hold, in UTF-16 units. */
export const longest = {
  name: 200,
  description: 2000,
  website: 500,
  city: 100,
  affiliation: 200,
  term: 120,
  terms: 60,
} as const;
