import { createHash } from 'node:crypto';

/** A link as it is told: with the text of its entry, or with nothing but the text's digest for those who may not read it. */
export interface ChainLink {
  position: number;
  hash: string;
  text?: string | undefined;
  digest?: string | undefined;
}

/** How far a chain goes, and the hash of all of it: who has noted one finds every later change of what came before. */
export interface ChainHead {
  position: number;
  hash: string;
}

export const emptyHead: ChainHead = { position: 0, hash: '0'.repeat(64) };

/** The first thing that is wrong with a chain. */
export interface ChainFault {
  position: number;
  kind: 'missing' | 'changed' | 'not the published head' | 'shorter than the published head';
}

const sha256 = (...parts: (Buffer | string)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The hash of the next link: SHA-256 of the hash before and the SHA-256 of the entry's text; hexadecimal. */
export function nextHash(before: string, { text, digest = '' }: Pick<ChainLink, 'text' | 'digest'>): string {
  const own = text === undefined ? Buffer.from(digest, 'hex') : sha256(text);
  return sha256(Buffer.from(before, 'hex'), own).toString('hex');
}

/**
 * Follows a chain from its first link. Answers its head, or the first fault: a link that is changed, removed or moved, or that
 * is not what was `published` of it earlier. Needs nothing but the links and, for what was done to all of them at once, a
 * head that was noted elsewhere.
 */
export async function followChain(
  links: AsyncIterable<ChainLink> | Iterable<ChainLink>,
  published: readonly ChainHead[] = [],
): Promise<{ head: ChainHead; fault?: ChainFault }> {
  let head = emptyHead;
  for await (const link of links) {
    const position = head.position + 1;
    if (link.position !== position) return { head, fault: { position, kind: 'missing' } };
    if (nextHash(head.hash, link) !== link.hash) return { head, fault: { position, kind: 'changed' } };
    head = { position, hash: link.hash };
    const told = published.find(each => each.position === position);
    if (told && told.hash !== head.hash) return { head, fault: { position, kind: 'not the published head' } };
  }
  const beyond = published.find(({ position }) => position > head.position);
  if (beyond) return { head, fault: { position: head.position + 1, kind: 'shorter than the published head' } };
  return { head };
}
