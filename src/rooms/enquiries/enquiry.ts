import type { AnswerPromise } from '#house/clock.ts';
import type { Openness } from '#ui/parts.tsx';

export const enquiryStates = ['asked', 'taken', 'answered', 'closed', 'declined', 'withdrawn'] as const;
export type EnquiryState = (typeof enquiryStates)[number];

/** Whether it helped, as whoever asked says it: done is not helped. */
export const helpAnswers = ['yes', 'partly', 'no'] as const;
export type Helped = (typeof helpAnswers)[number];

/** Everything that the machine moves: where an enquiry is on its way to an answer. */
export interface Course {
  state: EnquiryState;
  askedAt: Date;
  /** Which function holds the baton: always one. */
  functionId: string;
  takenBy: string | undefined;
  takenAt: Date | undefined;
  /** When at the latest whoever has taken it will be in touch, as she has said herself. */
  contactBy: Date | undefined;
  /** Which function has been asked to take the baton over, and has not answered. */
  offeredTo: string | undefined;
  /** Functions that have held it. */
  former: readonly string[];
  /** How many times it has gone up the line, and to whom last; undefined at level 1 and above: those who coordinate. */
  escalation: { level: number; to: string | undefined };
  softDueAt: Date;
  dueAt: Date;
  remindedAt: Date | undefined;
  pausedAt: Date | undefined;
  firstAnsweredAt: Date | undefined;
  answeredAt: Date | undefined;
  endedAt: Date | undefined;
  helped: Helped | undefined;
  /** How it ended for whoever receives, by a code of its kind. */
  outcome: string | undefined;
  /** When somebody last wrote to the other side. */
  lastWordAt: Date;
  /** When the clock next has something to do with it. */
  nextAt: Date;
  /** When nothing of it is left. Always set, also for what nobody ever finishes. */
  eraseAt: Date;
}

/** What its kind says of the time of an enquiry. */
export interface Terms {
  promise: AnswerPromise;
  /** How long it is kept when it has ended, days, and how long one that never ends, days from being asked. */
  keptDays: number;
  longestDays: number;
  /** The longest is counted from the last word instead, and holds for what has ended too. */
  fromLastWord: boolean;
}

/** An enquiry without its words. */
export interface Enquiry extends Course {
  id: string;
  kind: string;
  openness: Openness;
  municipalityCode: string | null;
  asker: Asker;
  /** Functions that whoever asked has chosen to read it; empty where it was asked of one. */
  team: readonly string[];
  /** In which language somebody without an account asked. */
  language: string | undefined;
  version: number;
  /** When whoever asked first saw that it was declined. */
  endSeenAt: Date | undefined;
}

/** Who asked: for an organisation, or without an account, by a receipt. */
export interface Asker {
  organisationId: string | undefined;
  organisationName: string;
  personId: string | undefined;
  as: string;
}

/** A line of the conversation. */
export interface Message {
  side: 'asker' | 'receiver';
  /** Only the receiving side sees it. */
  internal: boolean;
  as: string;
  mine: boolean;
  at: Date;
  text: string;
  /** What was filled in beside the text, by field; of the first message only. */
  fields: Readonly<Record<string, string>>;
  files: readonly Attachment[];
}

/** A file that went along with a message, without what is in it. */
export interface Attachment {
  id: string;
  name: string;
  type: string;
  /** How large it is. */
  bytes: number;
}

/** A step on the way of the baton. */
export interface EnquiryEvent {
  step: string;
  level: number | undefined;
  functionId: string | undefined;
  as: string;
  at: Date;
}

/** Where the actor sits in an enquiry. */
export type Seat = 'asker' | 'holder' | 'team' | 'offered' | 'above' | 'coordinator' | 'former';

/** How soon a function usually answers. */
export interface AnswerTimes {
  answered: number;
  medianMinutes: number;
  lastAt: Date;
}

/** So few answers say nothing of a function, and much of those who asked. */
export const fewestForMedian = 5;
/** So many days after an answer it is closed by itself. */
export const closeDays = 14;
/** So many days one waits for the one who asked, when the clock stands still for her. */
export const pauseDays = 30;
/** How often those who coordinate are told again of what nobody takes. */
export const topPromise: AnswerPromise = { unit: 'working-days', count: 5 };
/** So many characters are a long letter. */
export const mostCharacters = 10_000;
