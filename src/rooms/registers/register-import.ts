import type { Profile, ProfileField } from '#rooms/organisations/organisation.ts';
import type { RegisterFormat, RegisterRow, RegisterWarning, RejectionReason, Remark } from './register-file.ts';

/**
 * mapping: the columns of a CSV wait for somebody · comparing: the preview is being made · previewed: read it, then apply
 * · applying · applied · dropped: nothing came of it.
 */
export const importStates = ['mapping', 'comparing', 'previewed', 'applying', 'applied', 'dropped'] as const;
export type ImportState = (typeof importStates)[number];

/** What becomes of a row. Every row of the file has one, so that the counts add up to the file's total. */
export const outcomes = ['new', 'changed', 'unchanged', 'duplicate', 'rejected'] as const;
export type Outcome = (typeof outcomes)[number];
export type Counts = Record<Outcome, number>;

/** Why a preview has to be read again, or why there is none. */
export const importNotices = ['interrupted', 'changed-meanwhile', 'another-running', 'failed'] as const;
export type ImportNotice = (typeof importNotices)[number];

/** Why a row is left out although it could be read; all but `organisation-closed` can be taken in by hand. */
export type LeftOut =
  | RejectionReason
  | { code: 'other-municipality'; names: string[] }
  | { code: 'looks-like-test' }
  | { code: 'dormant' }
  | { code: 'organisation-closed'; name: string };

/** What a row seems to be the same as. */
export type Twin =
  | { code: 'same-row'; position: number }
  | { code: 'like-row'; position: number }
  | { code: 'like-organisation'; name: string }
  | { code: 'other-number'; name: string };

export type ImportRemark =
  | Remark
  | { code: 'unknown-words'; words: string[] }
  | { code: 'left-out-words'; words: string[] }
  | { code: 'labels-left-out'; words: string[] }
  | { code: 'districts-elsewhere'; names: string[] }
  | { code: 'number-shared'; rows: number }
  | { code: 'place-stays-hidden' }
  | { code: 'waiting-edit' };

/** A field where the register says something else than the organisation's page. */
export interface Difference {
  field: ProfileField;
  before?: unknown;
  after: unknown;
  /** The organisation has set it itself: kept, unless the coordinator says otherwise. */
  own: boolean;
}

/** What a register tells of one organisation, in the words of a profile. */
export type Told = Partial<Profile>;

export interface ComparedRow {
  position: number;
  name: string;
  outcome: Outcome;
  /** For a duplicate or rejected row. */
  reason?: LeftOut | Twin;
  /** The organisation it is about, or is like. */
  organisationId?: string;
  differences: Difference[];
  remarks: ImportRemark[];
  /** What would be read in; absent where nothing can be. */
  told?: Told;
  /** The row as read; absent where the file's reader rejected it. */
  row?: RegisterRow;
}

export interface CountedWord {
  word: string;
  rows: number;
}

/** What the coordinator should know about the whole file. */
export interface ImportSummary {
  unknownWords: CountedWord[];
  leftOutWords: CountedWord[];
  /** Areas that the municipality does not have yet; created when a row that names one is taken in. */
  newAreas: CountedWord[];
  /** Organisations that this register knew before and that are not in the file; nothing happens to them. */
  gone: { organisationId: string; name: string }[];
  /** Rows where something that the organisation has set itself differs. */
  kept: number;
  /** Another municipality where most of the rows have their postal code: perhaps the wrong file. */
  elsewhere?: { municipality: string; rows: number };
  /** What was done, once it is done. */
  done?: ActionCounts;
}

/** What is done with a row: put on the list, its page changed, its page assured to hold, or nothing. */
export const rowActions = ['create', 'change', 'assure', 'none'] as const;
export type RowAction = (typeof rowActions)[number];
export type ActionCounts = Record<RowAction, number>;

export interface Comparison {
  rows: ComparedRow[];
  counts: Counts;
  summary: ImportSummary;
  /** Names of the areas that the municipality would get, by their ids. */
  newAreas: ReadonlyMap<string, string>;
  /** Changes as soon as anything in the comparison does. */
  fingerprint: string;
}

export interface RegisterImport {
  id: string;
  municipalityCode: string;
  format: RegisterFormat;
  fileName: string;
  state: ImportState;
  startedAt: Date;
  startedBy: string | null;
  appliedAt: Date | null;
  total: number;
  warnings: RegisterWarning[];
  counts: Counts;
  summary: ImportSummary;
  fingerprint: string | null;
  notice: ImportNotice | null;
  /** When the rows were deleted; the counts stay. */
  rowsForgottenAt: Date | null;
}

/** What a coordinator has decided about a row, where it is not what the outcome says. */
export interface RowChoice {
  position: number;
  takes: boolean;
  /** Lets the register's word go before the organisation's own. */
  overwrites: boolean;
}

/** A compared row as stored, with what was chosen and where it led. */
export interface PreviewRow extends ComparedRow {
  takes: boolean;
  overwrites: boolean;
  /** Of the organisation that it is about. */
  slug: string | null;
}

/** Which rows to show: those of an outcome, or those where an organisation's own words differ. */
export const rowFilters = [...outcomes, 'kept'] as const;
export type RowFilter = (typeof rowFilters)[number];

export const emptySummary: ImportSummary = { unknownWords: [], leftOutWords: [], newAreas: [], gone: [], kept: 0 };

/** Days that the rows of a preview are kept. */
export const rowDays = 90;

/** Minutes that an uploaded CSV waits in memory for its columns. */
export const uploadMinutes = 60;

/** Rows shown on one page of a preview. */
export const rowsPerPage = 100;
