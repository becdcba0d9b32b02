import type { OrganisationKind, Version } from './organisation.ts';

/** Ways to narrow the list of the organisations that one works with. */
export const workStates = ['all', 'waiting', 'returned', 'amber', 'hidden', 'checks', 'closed'] as const;
export type WorkState = (typeof workStates)[number];

/** Rows on one page of the list. */
export const workPageSize = 50;

/** Whose list it is: single organisations and whole municipalities. */
export interface WorkScope {
  organisationIds: readonly string[];
  municipalityCodes: readonly string[];
}

export interface WorkQuestion {
  state: WorkState;
  text: string;
  page: number;
}

/** An organisation as a row of somebody's work. */
export interface WorkRow {
  id: string;
  municipalityCode: string;
  slug: string;
  name: string;
  kind: OrganisationKind;
  /** What became of the newest version. */
  fate: Version['fate'];
  returnReason: string | null;
  writtenAt: Date;
  assuredAt: Date;
  closed: boolean;
  /** Checks that end soon or have just ended. */
  checksComingUp: number;
  /** Appeals that wait for an answer. */
  appealsWaiting: number;
}

/** How many there are in each state; one organisation can be in several. */
export type WorkCounts = Record<WorkState, number>;
