import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { chosen, enquiryOf } from './enquiry.storage.ts';
import type { Enquiry } from './enquiry.ts';

/** So many are shown at once. */
const mostListed = 200;

/** What waits at these functions, the most urgent first: held, offered or come up the line. */
export async function listWaiting(sight: Sight, functionIds: readonly string[]): Promise<Enquiry[]> {
  if (functionIds.length === 0) return [];
  const rows = await chosen(sight)
    .where(({ or, eb }) =>
      or([
        eb('function_id', 'in', [...functionIds]),
        eb('offered_to', 'in', [...functionIds]),
        eb('escalated_to', 'in', [...functionIds]),
        // Whoever is asked together with others has it waiting until one of them has taken it.
        eb.and([eb('state', '=', 'asked'), sql<boolean>`team && ${[...functionIds]}::uuid[]`]),
      ]),
    )
    .where('ended_at', 'is', null)
    .orderBy('due_at')
    .limit(mostListed)
    .execute();
  return rows.map(enquiryOf);
}

/** What has come to the top of its line in these municipalities, and nobody has taken. */
export async function listAtTheTop(sight: Sight, codes: readonly string[]): Promise<Enquiry[]> {
  if (codes.length === 0) return [];
  const rows = await chosen(sight)
    .where('enquiries.municipality_code', 'in', [...codes])
    .where('escalation_level', '>', 0)
    .where('escalated_to', 'is', null)
    .where('state', 'in', ['asked', 'taken'])
    .orderBy('due_at')
    .limit(mostListed)
    .execute();
  return rows.map(enquiryOf);
}

/** What the actor or her organisations have asked, the newest first. */
export async function listAsked(
  sight: Sight,
  personId: string,
  organisationIds: readonly string[],
): Promise<Enquiry[]> {
  const rows = await chosen(sight)
    .where(({ or, eb }) =>
      or([
        eb('asked_by', '=', personId),
        ...(organisationIds.length > 0 ? [eb('enquiries.organisation_id', 'in', [...organisationIds])] : []),
      ]),
    )
    .orderBy('asked_at', 'desc')
    .limit(mostListed)
    .execute();
  return rows.map(enquiryOf);
}

/** What these functions have finished, the newest first. */
export async function listFinished(sight: Sight, functionIds: readonly string[]): Promise<Enquiry[]> {
  if (functionIds.length === 0) return [];
  const rows = await chosen(sight)
    .where('function_id', 'in', [...functionIds])
    .where('ended_at', 'is not', null)
    .orderBy('ended_at', 'desc')
    .limit(mostListed)
    .execute();
  return rows.map(enquiryOf);
}
