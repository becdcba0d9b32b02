import type { Sight } from '#house/database.ts';
import { saveStandingEscalation } from '#rooms/enquiries/answered-in-time.storage.ts';
import { saveTakenIn } from '#rooms/enquiries/function-kind.storage.ts';
import { familyLine } from '#rooms/enquiries/kind-family-line.ts';
import { saveDuty } from '#rooms/functions/duty.storage.ts';
import { insertFace } from '#rooms/functions/face.storage.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { insertFunction } from '#rooms/functions/function.storage.ts';
import { insertHolding, listHoldings, updateShown } from '#rooms/functions/holding.storage.ts';
import { slugFor } from '#rooms/organisations/organisation.rules.ts';
import { brohamnFunctions, familyLineAbove } from './brohamn-functions.ts';
import { demoFaces, drawnFace } from './demo-faces.ts';

interface Known {
  municipalityCode: string;
  organisations: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

/** Gives Brohamn its functions, and the cast their parts in them. */
export async function fillFunctions(sight: Sight, { municipalityCode, organisations, people }: Known, at: Date) {
  const made = new Map<string, string>();
  for (const demo of brohamnFunctions) {
    const organisationId = organisations.get(demo.organisationSlug) ?? '';
    const whose = { organisationId, municipalityCode, slug: slugFor(demo.title, () => false) };
    const escalatesTo = demo.escalatesTo && made.get(demo.escalatesTo);
    const profile = { ...demo, areaIds: [], escalatesTo, published: true, showsMedian: true };
    const id = await insertFunction(sight, whose, profile, at);
    made.set(demo.key, id);
    await saveTakenIn(sight, id, demo.takesIn ?? []);
    for (const [index, key] of demo.held.entries()) {
      const personId = people.get(key) ?? '';
      const part = index === 0 ? 'holder' : 'deputy';
      await insertHolding(sight, { functionId: id, organisationId }, { personId, part }, at);
      if (index === 0 && demo.shown) await show(sight, { functionId: id, personId, key }, at);
      if (index === 0 && demo.onCall) for (const week of weeksFrom(at)) await saveDuty(sight, id, week, personId);
    }
  }
  const above = made.get(familyLineAbove);
  await saveStandingEscalation(sight, municipalityCode, familyLine.name, above);
}

const demoWeeks = 104;

/** Mondays of two years: the functions are a year old when the demo begins, and it may be looked at for as long. */
function weeksFrom(at: Date): string[] {
  return Array.from({ length: demoWeeks }, (_, week) => mondayOf(new Date(at.getTime() + week * 7 * 86_400_000)));
}

async function show(
  sight: Sight,
  { functionId, personId, key }: { functionId: string; personId: string; key: string },
  at: Date,
) {
  await updateShown(sight, functionId, personId, true);
  const face = demoFaces[key];
  const [holding] = await listHoldings(sight, functionId);
  if (face && holding) await insertFace(sight, holding.id, await drawnFace(face), at);
}
