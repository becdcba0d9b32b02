import type { Child } from 'hono/jsx';
import type { Visit } from './visit.ts';

/** A municipality as an address and as a code. */
export interface BesidePlace {
  code: string;
  slug: string;
}

/**
 * What rooms above put on the pages of rooms below, which know nothing of them; the program puts them together. Nothing, where there is
 * nothing to say.
 */
export interface Beside {
  /** On the public page of one organisation. */
  organisation(visit: Visit, place: BesidePlace, organisationId: string): Promise<Child>;
  /** On the working page of one organisation, among what can be done there. */
  work(visit: Visit, organisation: { id: string; municipalityCode: string }): Promise<Child>;
  /** On the working page of one activity: from where it comes. */
  activity(visit: Visit, activityId: string): Promise<Child>;
  /** The same on its public page. */
  leisure(visit: Visit, activityId: string): Promise<Child>;
  /** Above what a search in a municipality has found. */
  search(visit: Visit, place: BesidePlace, text: string): Promise<Child>;
}
