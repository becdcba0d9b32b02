import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { findOnCall } from '#rooms/enquiries/answered-in-time.storage.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { listFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { type FamilyLine, familyLineOf } from './concern.queries.ts';
import { mayStepIn } from './line.policy.ts';

const weeksAhead = 6;
const weekMs = 7 * 86_400_000;

/** The line as whoever coordinates the municipality looks after it. */
export interface LineCare extends FamilyLine {
  /** The next weeks by their Mondays, and which functions of the line have somebody on call in each. */
  weeks: { weekOn: string; onCall: string[] }[];
  /** Functions that can be named to step in: of the municipality, and everybody's to see. */
  candidates: LocalFunction[];
}

export async function lineCareOf(database: Database, actor: Actor, code: string, now: Date): Promise<LineCare> {
  const line = await familyLineOf(database, code, now);
  const ids = line.choosable.map(({ local }) => local.id);
  return database.read(actor, async sight => {
    const weeks: LineCare['weeks'] = [];
    for (let ahead = 0; ahead < weeksAhead; ahead += 1) {
      const weekOn = mondayOf(new Date(now.getTime() + ahead * weekMs));
      weeks.push({ weekOn, onCall: await findOnCall(sight, ids, [weekOn]) });
    }
    const all = await listFunctions(sight, { municipalityCode: code, published: true });
    return { ...line, weeks, candidates: all.filter(mayStepIn) };
  });
}
