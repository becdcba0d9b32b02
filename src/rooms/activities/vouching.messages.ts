import type { Catalogue } from '#house/language.ts';
import { en } from './vouching.messages.en.ts';
import { sv, type VouchingMessages } from './vouching.messages.sv.ts';

export const vouchingMessages: Catalogue<VouchingMessages> = { sv, en };

/** What is wrong with a field, in words. */
export function vouchingFault({ faults }: VouchingMessages, field: string, code: string, labels: string): string {
  if (code === 'personal-number') return faults['personal-number'];
  if (code === 'labels') return faults.labels(labels);
  const own = faults[field] as Record<string, string> | undefined;
  return own?.[code] ?? own?.missing ?? own?.unreadable ?? faults.otherwise;
}
