/** The feeds of this house, by the last part of their address. */
export const openFeeds = ['session-series', 'scheduled-sessions', 'facility-uses'] as const;
export type OpenFeed = (typeof openFeeds)[number];

/** What the items of a feed are, as OpenActive names it. */
export const itemTypes = {
  'session-series': 'SessionSeries',
  'scheduled-sessions': 'ScheduledSession',
  'facility-uses': 'FacilityUse',
} as const satisfies Record<OpenFeed, string>;

export const openFeedPageSize = 500;

/** How long a deleted item stays, days: the least that Realtime Paged Data Exchange 1.0 asks for, and a day for those who count from midnight. */
export const deletedDays = 8;

/** How far ahead single sessions are told, days: eight weeks. */
export const sessionDays = 56;

/** Raise it when items say something else than before, so that they are all made anew. */
export const itemShape = 1;

/** What items come from. */
export type SourceKind = 'activity' | 'organisation';
export interface Source {
  id: string;
  kind: SourceKind;
}

/** An item as the feed's list has it: where it stands, and not what it says. */
export interface OpenFeedEntry {
  feed: OpenFeed;
  itemId: string;
  sourceId: string;
  municipalityCode: string;
  /** Of a session. */
  startsAt: Date | undefined;
  /** SHA-256 of what it says, in hex. */
  imprint: string;
}

/** An entry with its place in the feed. */
export interface NumberedEntry extends Omit<OpenFeedEntry, 'imprint'> {
  changeNumber: number;
  deleted: boolean;
}

/** What a reader asks for. */
export interface OpenFeedQuestion {
  feed: OpenFeed;
  /** A municipality by its slug; undefined for the whole house. */
  municipality: string | undefined;
  afterChangeNumber: number | undefined;
}
