import type { Subject } from '#rooms/organisations/taxonomy.ts';
import type { ActivityProfile } from './activity.ts';
import type { Schedule } from './schedule.ts';

/** A school year has at least 178 days of school (skolförordningen 2011:185, 3 kap. 3 §): half of them are 18 weeks. */
export const weeksPerTerm = 18;
export const termsPerYear = 2;

/** What support is measured by: how many places this much opens in a term, kronor. */
export const supportKronor = 10_000;

/** What an organisation has told of what a place in an activity really costs. */
export interface ToldCost {
  activityId: string;
  title: string;
  organisationName: string;
  subject: Subject;
  areaId: string | undefined;
  schedule: Pick<Schedule, 'times' | 'extraSessions'>;
  capacity: number | undefined;
  cost: ActivityProfile['cost'];
  trueCost: NonNullable<ActivityProfile['trueCost']>;
}

/** A place in an activity for a term, kronor. */
export interface PlaceCost {
  activityId: string;
  title: string;
  organisationName: string;
  subject: Subject;
  areaId: string | undefined;
  capacity: number | undefined;
  /** What it really costs, what a family pays of it, and what somebody else does. */
  real: number;
  family: number;
  other: number;
  paidBy: string | undefined;
  /** How many places `supportKronor` opens; undefined where nobody else needs to pay. */
  opens: number | undefined;
}

/** Many places together, of the activities that have told how many they have. */
export interface CostSum<Name> {
  name: Name;
  activities: number;
  places: number;
  /** Kronor for a term, of all places. */
  real: number;
  family: number;
  other: number;
}

/** What places really cost in a municipality, as far as it has been told. */
export interface CostView {
  /** Cheapest to open first. */
  all: PlaceCost[];
  /** How many public activities there are, how many have told what a place costs, and how many of those how many places they have. */
  count: { public: number; told: number; withCapacity: number };
  /** Who pays beside the families, the most first; undefined where nobody has said. */
  payers: CostSum<string | undefined>[];
  subjects: CostSum<Subject>[];
  areas: CostSum<string | undefined>[];
  total: CostSum<undefined>;
}
