import type { ActivityProfile, Audience, CostPeriod } from '#rooms/activities/activity.ts';

/** How often something comes back, with the words of RFC 5545; times are on the clock of `zone`, or of Stockholm without one. */
export interface Recurrence {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** `TH`, or `1TH` for the first Thursday. */
  byDay: string[];
  byMonthDay: number[];
  byMonth: number[];
  byWeekNo: number[];
  byYearDay: number[];
  count?: number | undefined;
  startDate: string;
  endDate?: string | undefined;
  startTime: string;
  endTime: string;
  exceptDates: string[];
  zone?: string | undefined;
}

/** One time that it happens, or does not after all; on the clock of Stockholm. */
export interface ToldSession {
  on: string;
  startTime: string;
  endTime: string;
  cancelled: boolean;
}

export interface ToldPlace {
  name?: string | undefined;
  streetAddress?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** How one finds the way in, in words. */
  gettingThere?: string | undefined;
}

/** A price as told; `kind` says what was found where there is no amount in kronor. */
export type ToldPrice =
  | { kind: 'amount'; amount: number; per: CostPeriod; several: boolean }
  | { kind: 'unsaid' }
  | { kind: 'currency' };

/** What was changed or left out of an item on the way in; the catalogue has a sentence for each. */
export const remarkCodes = [
  'markup',
  'contact-details',
  'personal-number',
  'shortened',
  'ages-unsaid',
  'several-prices',
  'price-assumed',
  'subject-assumed',
  'point-left',
  'times-cut',
  'times-left',
] as const;
export type RemarkCode = (typeof remarkCodes)[number];

/** Why an item does not become an activity; the catalogue has a sentence for each. */
export const refusalCodes = [
  'unreadable',
  'no-title',
  'personal-number',
  'no-times',
  'times-wrong',
  'endless',
  'zone',
  'over',
  'no-price',
  'currency',
  'no-subject',
  'no-place',
  'elsewhere',
  'adults',
  'ages-reversed',
  'no-organisation',
  'cancelled',
  'too-many',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What an item tells of something one can come to, cleaned: no person, no mail, no phone, no markup. */
export interface ToldSeries {
  title: string;
  /** What it is about, as written: concepts, categories, terms. */
  subjects: string[];
  description?: string | undefined;
  organiser: { name?: string | undefined; orgNumber?: string | undefined };
  minimumAge?: number | undefined;
  maximumAge?: number | undefined;
  audience: Audience;
  recurrences: Recurrence[];
  sessions: ToldSession[];
  place: ToldPlace;
  price: ToldPrice;
  firstTimeFree: boolean;
  capacity?: number | undefined;
  languages: string[];
  /** Words on access, as codes or as written. */
  access: string[];
  /** Answers to our own questions, where another Brygga gives them. */
  adaptations?: ActivityProfile['adaptations'] | undefined;
  /** The day on which its keeper says that it held, `YYYY-MM-DD`. */
  assuredOn?: string | undefined;
  remarks: RemarkCode[];
}

export const itemKinds = ['series', 'session'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What an item told, by its kind; an item that says that it is gone, or that could not be read, tells nothing. */
export type Told =
  | { kind: 'series'; series: ToldSeries }
  | { kind: 'session'; session: ToldSession }
  | { kind: 'unreadable'; reason: RefusalCode };

/** An item of a feed as it came: the newest that came of each id holds. */
export interface FeedItem {
  kind: ItemKind;
  id: string;
  /** Of which it is a part: for a session its series, for a series the name that sessions know it by. */
  parentId?: string | undefined;
  /** Of what in the feed it is a part; a service with two places is two items. */
  sourceId: string;
  /** Grows with each change. */
  modified: number;
  deleted: boolean;
  told?: Told | undefined;
  /** For those who read what was not taken. */
  title?: string | undefined;
}

/** Limits of what is read: an id, a list within an item, sessions told with a series. */
export const most = { id: 500, list: 100, sessions: 1000, subjects: 12 } as const;
