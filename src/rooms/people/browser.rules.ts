import type { Seal } from '#house/seal.ts';
import { endpointPlace } from './browser.ts';

/** Where a browser is pushed to; undefined where it was sealed under another secret, and so for another key than the house's. */
export function endpointOf(seal: Seal, { sealedEndpoint }: { sealedEndpoint: Buffer }): string | undefined {
  try {
    return seal.open(sealedEndpoint, endpointPlace);
  } catch {
    return undefined;
  }
}
