import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainLink, emptyHead, followChain, nextHash } from './journal-chain.ts';

function chainOf(texts: readonly string[]): ChainLink[] {
  let hash = emptyHead.hash;
  return texts.map((text, index) => {
    hash = nextHash(hash, { text });
    return { position: index + 1, hash, text };
  });
}

const texts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 20 });

/** The same links, numbered and hashed anew, as somebody would who hides what he did. */
const forged = (links: readonly ChainLink[]) => chainOf(links.map(({ text = '' }) => text));

const tampering = {
  change: (links: ChainLink[], at: number) =>
    links.map((link, index) => (index === at ? { ...link, text: `${link.text}x` } : link)),
  remove: (links: ChainLink[], at: number) => links.filter((_, index) => index !== at),
  reorder: (links: ChainLink[], at: number) => {
    const next = (at + 1) % links.length;
    return links.map((link, index) => (index === at ? links[next] : index === next ? links[at] : link) as ChainLink);
  },
};

test.each(Object.entries(tampering))(
  'whoever follows a chain finds a %s, and a noted head finds it though all was hashed anew',
  async (_, tamper) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (written, seed) => {
        const links = chainOf(written);
        const { head, fault } = await followChain(links);
        expect([fault, head]).toEqual([undefined, { position: links.length, hash: links.at(-1)?.hash }]);
        const tampered = tamper(links, seed % links.length);
        const last = tampered.length < links.length && seed % links.length === links.length - 1;
        if (!last) expect((await followChain(tampered)).fault).toBeDefined();
        expect((await followChain(forged(tampered))).fault).toBeUndefined();
        expect((await followChain(forged(tampered), [head])).fault).toBeDefined();
      }),
    );
  },
);

test('a chain whose texts are hidden holds by its digests alone', async () => {
  const links = chainOf(['a', 'b', 'c']);
  const { createHash } = await import('node:crypto');
  const hidden: ChainLink[] = links.map(({ text = '', ...link }) => ({
    ...link,
    digest: createHash('sha256').update(text).digest('hex'),
  }));
  expect((await followChain(hidden)).fault).toBeUndefined();
  expect((await followChain(hidden.with(1, { ...hidden[1], digest: '00'.repeat(32) } as ChainLink))).fault).toEqual({
    position: 2,
    kind: 'changed',
  });
});
