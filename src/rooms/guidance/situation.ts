import type { LocalChannelKind } from './channel.ts';
import type { NationalName } from './national-channel.ts';

/** The situations of the guide, in the order in which they are numbered on the page and on paper. */
export const situationIds = [
  'danger-now',
  'planned',
  'crime-done',
  'child-harmed',
  'unsure',
  'abuse',
  'consent-yes',
  'consent-no',
  'place',
  'online-ad',
  'own-child',
  'police-asks',
  'police-tells',
  'authority-asks',
  'journalist',
  'neighbour-asks',
  'threat',
  'event',
  'adult-joins',
  'leaving',
  'ask-first',
] as const;
export type SituationId = (typeof situationIds)[number];

/** Whether the law says that one must tell the social services, or that one should. */
export const duties = ['must', 'should'] as const;
export type Duty = (typeof duties)[number];

/** What a rule rests on: the text of a law, the guidance and practice of authorities, or somebody's judgement. */
export const certainties = ['law', 'guidance', 'judgement'] as const;
export type Certainty = (typeof certainties)[number];

export const laws = ['social', 'secrecy', 'penal', 'data', 'gdpr', 'extract', 'municipal', 'handover'] as const;
export type LawName = (typeof laws)[number];
export const practices = ['alarm', 'police', 'municipalities', 'federations', 'ours'] as const;
export type PracticeName = (typeof practices)[number];

export type Source =
  | { law: LawName; chapter?: number; section: string }
  /** An article of the EU's regulation, which has no sections. */
  | { law: 'gdpr'; article: number }
  | { practice: PracticeName };

/** Where a situation leads: a number, a link, or a page of our own. */
export type ChannelName = NationalName | LocalChannelKind | 'no-name' | 'contacts' | 'more-ways';

/** A rule of the guide; its words are in the catalogues, by the same id. */
export interface Situation {
  channels: readonly ChannelName[];
  sources: readonly Source[];
  certainty: readonly [Certainty, ...Certainty[]];
  /** The day when somebody last held the rule against its sources. */
  checkedOn: string;
  /** What depends on where one works: whether one must report a worry, or must answer a question. */
  byDuty?: 'report' | 'answer';
  /** Whether it is also reached where nobody asks about work: by a parent, or about an adult. */
  alsoPlain?: true;
}

/** The words of a situation; each is on the page, so each must be said. */
export interface SituationText {
  /** As whoever is in it would say. */
  title: string;
  /** What to do, in one line: for the list and for paper. */
  short: string;
  act: string;
  names: string;
  say: string;
  /** Ready to be said aloud to the young person. */
  phrase: string;
  write: string;
  never: string;
}
