import { z } from 'zod';
import type { OuterFaultCode } from '#house/outer-fault.ts';
import { subjects } from '#rooms/organisations/taxonomy.ts';

export const feedFormats = ['openactive', 'hsds'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** Why a feed could not be read: out there, or because it says what no feed says. */
export type FeedFaultCode = OuterFaultCode | 'not-json' | 'no-feed' | 'no-page' | 'loop' | 'too-many-items';

/** What went wrong last, as it is kept. */
export interface FeedFailure {
  code: FeedFaultCode;
  status?: number | undefined;
}

/** A list of a feed, such as its series, as an address and how far it has been read. */
export interface FeedStream {
  position: number;
  name: string;
  address: string;
  nextAddress: string | null;
  etag: string | null;
  caughtUp: boolean;
  beganAt: Date | null;
}

/** Times that somebody else publishes, connected to here. */
export interface Feed {
  id: string;
  municipalityCode: string;
  /** To whom all of it goes; null where each item goes to the organisation that it names. */
  organisationId: string | null;
  format: FeedFormat;
  address: string;
  name: string;
  trusted: boolean;
  unsaidFree: boolean;
  unsaidSubject: string | null;
  connectedAt: Date;
  pausedAt: Date | null;
  nextAt: Date;
  workedAt: Date | null;
  failingSince: Date | null;
  failure: FeedFailure | null;
  tries: number;
  toldAt: Date | null;
  /** A process reads it until then. */
  leasedUntil: Date | null;
}

/** What an address leads to. */
export interface FoundFeed {
  format: FeedFormat;
  /** As it was led to, which is what is kept. */
  address: string;
  name: string;
  streams: Pick<FeedStream, 'name' | 'address'>[];
}

/** How a feed is connected: to one organisation, or to those that it names. */
export const connectionSchema = z.object({
  organisationId: z.uuid().nullable(),
  trusted: z.boolean(),
  unsaidFree: z.boolean(),
  unsaidSubject: z.enum(subjects).nullable(),
});
export type Connection = z.infer<typeof connectionSchema>;

/** What a run did, in numbers. */
export interface RunCounts {
  pages: number;
  items: number;
  made: number;
  changed: number;
  closed: number;
}
export const noCounts: RunCounts = { pages: 0, items: 0, made: 0, changed: 0, closed: 0 };

export interface FeedRun {
  id: number;
  beganAt: Date;
  counts: RunCounts;
  failure: FeedFailure | null;
}

/** How often a feed is read that works, minutes: a list of changes is short, a whole list is not. */
export const everyMinutes: Record<FeedFormat, number> = { openactive: 15, hsds: 360 };
/** However often it fails, and whatever it asks for, it is tried again within so many hours. */
export const longestWaitHours = 24;
/** Who keeps it is told after so many days in which it could not be read. */
export const patienceDays = 3;
/** Pages of one list that one run reads; the next run goes on. */
export const mostPagesPerRun = 200;
/** What one feed may fill here. */
export const mostItems = 50_000;
export const mostActivities = 2_000;
/** A process that has not come back after so long has died, minutes. */
export const leaseMinutes = 15;
/** What a feed says again and again is noted as an assurance so often, days. */
export const assureEveryDays = 7;
