/** A browser in which a person is told that something is new, even while it shows another page. */
export interface Browser {
  id: string;
  /** What she calls it. */
  name: string;
  addedAt: Date;
  /** When something was last sent to it. */
  toldAt: Date | null;
}

/** Enough for every device of one person, and few enough that nobody makes the house push to the whole world. */
export const mostBrowsers = 10;

/** Where a sealed endpoint, and its imprint, belong. */
export const endpointPlace = 'browsers.sealed_endpoint';

/** What is sent to add one. */
export interface BrowserInput {
  name: string;
  endpoint: string;
}

/** Why a browser could not be added. */
export type BrowserFault = 'missing' | 'unknown-service' | 'too-many';
