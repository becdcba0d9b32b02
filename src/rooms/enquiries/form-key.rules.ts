import { randomUUID } from 'node:crypto';
import type { Seal } from '#house/seal.ts';
import type { EnquiryInput } from './enquiry-form.rules.ts';

const place = 'enquiries.form';

/** What a form that is about to be filled in carries with it. */
export const newFormKey = (): string => randomUUID();

/**
 * The id of what a person asks with a form: the same as long as the form and everything in it are, so that going back and sending again
 * asks once, and whoever has changed something asks something else. Drawn under the house's secret, so that nobody chooses an id.
 */
export function idOfForm(seal: Seal, personId: string, { files = [], formKey, ...input }: EnquiryInput): string {
  if (!formKey) return randomUUID();
  const sent = [personId, formKey, input, files.map(({ name, bytes }) => [name, bytes.length])];
  const hex = seal.imprint(JSON.stringify(sent), place).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
