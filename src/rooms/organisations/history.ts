import type { Right } from '#house/actor.ts';
import type { Version } from './organisation.ts';

/** A version with who wrote it, where that may be known. */
export interface PastVersion extends Version {
  writer: string | null;
  decidedAt: Date | null;
}

/** Somebody who speaks for an organisation; function before person. */
export interface Speaker {
  name: string;
  title: string | null;
  rights: Right[];
  since: Date;
}

/** An act on an organisation, as the journal has it. */
export interface JournalLine {
  at: Date;
  act: string;
  /** The person's name; null for the house's own hands and for who may not be known. */
  who: string | null;
  side: string;
  ground: string | null;
}
