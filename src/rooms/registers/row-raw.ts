import type { RejectionReason, Remark } from './register-file.ts';

/** A row as its format gives it, before cleaning. Texts of persons have no place in it, only how many were left out. */
export interface RawRow {
  position: number;
  sourceId?: string;
  name: string;
  alternateName?: string;
  orgNumber?: string;
  description?: string;
  website?: string;
  postalCode?: string;
  city?: string;
  districts?: string[];
  types?: string[];
  activities?: string[];
  /** Texts that may hold ranges such as `Barn (0-6 år)`. */
  ages?: string[];
  targetGroups?: string[];
  languages?: string[];
  leisureCard?: boolean | undefined;
  affiliation?: string;
  yearIncorporated?: string;
  contactPersons?: number;
  contactDetails?: number;
  remarks?: Remark[];
}

/** A place in the file that holds no row that can be read. */
export interface NotARow {
  position: number;
  reason: RejectionReason;
  name?: string;
}

/** What a reader hands over: every record of the file, in its order. */
export interface RawRegister {
  records: (RawRow | NotARow)[];
  declaredTotal?: number;
}
