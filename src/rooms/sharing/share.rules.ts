import type { SharedFunction } from './share.ts';

/** A function as one word in an address or a form. */
export function keyOf({ organisationId, title }: Pick<SharedFunction, 'organisationId' | 'title'>): string {
  return `${organisationId} ${title}`;
}
