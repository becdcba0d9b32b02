import type { PublicActor } from './finding.ts';

/** A public page of an organisation as other programs are told of it. */
export interface OpenActor extends PublicActor {
  /** When what is told here last changed. */
  modifiedAt: Date;
}
