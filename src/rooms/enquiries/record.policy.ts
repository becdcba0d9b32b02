import { allowed, type Decision, refused } from '#house/decision.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import type { OrganisationKind } from '#rooms/organisations/organisation.ts';
import type { EnquiryKind } from './enquiry-kind.ts';

export type RecordRefusal = 'enquiry.no-records' | 'enquiry.clock-goes-on';

/** Who may by law keep what somebody has told of a child: authorities, in registers of their own. */
const keepers: readonly OrganisationKind[] = ['police', 'social-services', 'municipality-unit', 'school'];

/**
 * Whether those who hold the function may note for themselves, or take a copy along. Of what is asked without an account an association
 * may not: it has no ground to keep notes about a person (dataskyddsförordningen art. 9 and 10), and consent gives none.
 */
export function mayKeepRecord(
  kind: Pick<EnquiryKind, 'byReceipt'> | undefined,
  held: Pick<LocalFunction, 'kind'> | undefined,
): Decision<RecordRefusal> {
  if (!kind?.byReceipt) return allowed;
  return held?.kind && keepers.includes(held.kind) ? allowed : refused('enquiry.no-records');
}

/** Whether the clock may stand still while one asks back: never where contact is promised within hours. */
export function mayPause(kind: Pick<EnquiryKind, 'promisesContact'> | undefined): Decision<RecordRefusal> {
  return kind?.promisesContact ? refused('enquiry.clock-goes-on') : allowed;
}
