import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { findSilent } from '#rooms/enquiries/function-kind.storage.ts';
import { functionsOf, type Watched } from '#rooms/functions/function.queries.ts';
import { gravity } from '#rooms/functions/function.rules.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import type { ContinuityConcern } from '#rooms/functions/function.ts';
import { coordinatedCodes } from '#rooms/organisations/organisation.policy.ts';

/** What can wait until somebody looks at the function itself. */
const quiet: readonly ContinuityConcern[] = ['one-person', 'unreachable'];

/**
 * Functions that hang by a thread, the worst first, whoever's they are as long as she keeps them; and for whoever coordinates a
 * municipality, how many more hang on one person.
 */
export async function thinOf(
  database: Database,
  actor: SignedIn,
  now: Date,
): Promise<{ thin: Watched[]; alone: number }> {
  const { own, thin } = await functionsOf(database, actor, now);
  return database.read(actor, async sight => {
    const silent = await findSilent(sight);
    const watched = [...own, ...thin];
    const others = [...silent.keys()].filter(id => !watched.some(({ local }) => local.id === id));
    const more = (await findFunctions(sight, others)).map(local => ({ local, concerns: [], mine: false }));
    const all = [...watched, ...more].map(
      (each): Watched => (silent.has(each.local.id) ? { ...each, concerns: ['silent', ...each.concerns] } : each),
    );
    const isLoud = ({ concerns }: Watched) => concerns.some(each => !quiet.includes(each));
    const loud = all.filter(isLoud).sort((a, b) => gravity(a.concerns) - gravity(b.concerns));
    const coordinates = coordinatedCodes(actor).length > 0;
    return {
      thin: loud,
      alone: coordinates ? all.filter(each => each.concerns.length > 0 && !isLoud(each)).length : 0,
    };
  });
}
