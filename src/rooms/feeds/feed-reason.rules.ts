import { sv } from './feed.messages.sv.ts';

/** Why an activity was closed, as it stands with it from then on; in Swedish, as all that is kept. */
export const goneReason = (feedName: string): string => sv.reason.gone(feedName);
export const movedReason = (feedName: string): string => sv.reason.moved(feedName);
export const disconnectedReason = (feedName: string): string => sv.reason.disconnected(feedName);
