import { type Actor, personIdOf } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { insertMembership } from '#rooms/people/person.storage.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import {
  findAreas,
  findOpening,
  insertAreas,
  insertOpening,
  updateOpening,
} from '#rooms/places/municipality.storage.ts';
import type { Opening, OpeningInput } from '#rooms/places/municipality.ts';
import { folded } from '#rooms/places/spelling.rules.ts';
import { renameArea } from './area.storage.ts';
import { mayChoose, mayOpen } from './opening.policy.ts';
import { type AreaInput, mostOwnAreas } from './opening.ts';
import { slugFor } from './organisation.rules.ts';
import { profileSchema } from './organisation.ts';
import { addOrganisation, publish } from './publication.commands.ts';

type Which = Pick<Municipality, 'code' | 'fullName'>;

/**
 * Opens a municipality: its own organisation is made, and whoever opens it coordinates there from now on.
 * Refused with `opening.already-open` where somebody was first.
 */
export function openMunicipality(database: Database, actor: Actor, which: Which, input: OpeningInput, now: Date) {
  return database.as(actor, async sight => {
    insist(mayOpen(actor));
    const opening = { ...openingOf(input), municipalityCode: which.code, openedAt: now };
    if (!(await insertOpening(sight, opening, personIdOf(actor)))) throw new Refused('opening.already-open');
    const whose = await addOrganisation(sight, which.code, which.fullName, now);
    const rights = ['edit', 'coordinate'] as const;
    const own = { personId: personIdOf(actor) ?? '', organisationId: whose.id, rights };
    if (actor.kind === 'person') await insertMembership(sight, own, now);
    const profile = profileSchema.parse({ name: which.fullName, kind: 'municipality-unit' });
    await publish(sight, actor, whose, profile, 'coordinator', now);
    await noteOn(sight, actor, now, 'municipality.open', which.code);
    return whose;
  });
}

/** Changes what an open municipality says on the door, its languages and its own names for things. */
export function changeOpening(database: Database, actor: Actor, which: Which, input: OpeningInput, now: Date) {
  return database.as(actor, async sight => {
    insist(mayChoose(actor, which.code));
    const before = present(await findOpening(sight, which.code));
    await updateOpening(sight, { ...before, ...openingOf(input) });
    await noteOn(sight, actor, now, 'municipality.change', which.code);
  });
}

/** Swedish is always there: it is what the others fall back on. */
function openingOf({ logoText, welcome, languages, names, licence }: OpeningInput) {
  const own = Object.entries(names).filter(([, name]) => name !== undefined && name !== '');
  return {
    logoText,
    welcome: welcome || null,
    languages: [...new Set(['sv' as const, ...languages])],
    names: Object.fromEntries(own) as Opening['names'],
    licence,
  };
}

/** Where a new area lies, as a point. */
export type Point = { lat: number; lon: number } | undefined;

/** Adds an own area of the municipality; `point` is where its name stands on the map. */
export function addArea(database: Database, actor: Actor, code: string, { name }: AreaInput, point: Point, now: Date) {
  return database.as(actor, async sight => {
    insist(mayChoose(actor, code));
    const own = await freeName(sight, code, name);
    if (own.length >= mostOwnAreas) throw new Refused('opening.too-many-areas');
    const id = `${code}-${slugFor(name, slug => own.some(area => area.id === `${code}-${slug}`))}`;
    const place = { lat: point?.lat ?? null, lon: point?.lon ?? null, population: null };
    await insertAreas(sight, [{ id, municipalityCode: code, kind: 'own', name, ...place }]);
    await noteOn(sight, actor, now, 'area.add', code, id);
  });
}

/** Gives an own area another name; what works there still does. */
export function nameArea(database: Database, actor: Actor, code: string, id: string, name: string, now: Date) {
  return database.as(actor, async sight => {
    insist(mayChoose(actor, code));
    await freeName(sight, code, name, id);
    present(await renameArea(sight, code, id, name));
    await noteOn(sight, actor, now, 'area.name', code, id);
  });
}

/** The own areas, after making sure that no other is called so; two that spell alike would be one to a reader. */
async function freeName(sight: Sight, code: string, name: string, except?: string) {
  const own = (await findAreas(sight, code)).filter(area => area.kind === 'own');
  const taken = own.some(area => area.id !== except && folded(area.name) === folded(name));
  if (taken) throw new Refused('opening.name-taken');
  return own;
}

function noteOn(
  sight: Sight,
  actor: Actor,
  now: Date,
  act: string,
  municipalityCode: string,
  objectId = municipalityCode,
) {
  return note(sight, actor, now, { act, objectId, municipalityCode });
}
