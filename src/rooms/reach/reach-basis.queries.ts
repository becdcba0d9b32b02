import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { listedSupplyIn } from '#rooms/activities/activity-supply.queries.ts';
import type { Gazetteer } from '#rooms/places/gazetteer.rules.ts';
import { finestPopulation } from '#rooms/places/population.queries.ts';
import type { PopulationPicture } from '#rooms/places/population.ts';
import { findAffordable } from './affordable.storage.ts';
import { type AffordableTerms, ordinaryAffordable } from './affordable.ts';
import { type Gender, ordinaryTerms } from './reach.ts';
import { answerOf } from './reach-answer.rules.ts';
import type { ReachAnswer } from './reach-answer.ts';
import type { DemandArea, ReachBasis } from './reach-basis.ts';
import type { ReachQuestion } from './reach-question.ts';
import { suppliesFrom } from './supply-told.rules.ts';

/** How an answer is come by. */
export interface ReachMeans {
  readonly database: Database;
  readonly gazetteer: Gazetteer;
}

/** Everything that an answer about a municipality rests on, its neighbours' activities and children too. */
export async function basisOf(
  sight: Sight,
  gazetteer: Gazetteer,
  municipalityCode: string,
  now: Date,
): Promise<ReachBasis> {
  const neighbourCodes = gazetteer.neighboursOf(municipalityCode).map(({ code }) => code);
  const affordable = (await findAffordable(sight, municipalityCode)) ?? ordinaryAffordable;
  const listed = await listedSupplyIn(sight, [municipalityCode, ...neighbourCodes], now);
  const picture = await finestPopulation(sight, gazetteer, municipalityCode);
  const areas = demandOf(picture, true);
  for (const code of neighbourCodes) areas.push(...demandOf(await finestPopulation(sight, gazetteer, code), false));
  const { level, countedOn, source, estimated, elsewhere = 0 } = picture;
  return {
    ...{ municipalityCode, level, countedOn, source, estimated, elsewhere, areas, affordable, neighbourCodes },
    ...suppliesFrom(listed, affordable),
  };
}

function demandOf({ areas }: PopulationPicture, own: boolean): DemandArea[] {
  const { from, to } = ordinaryTerms.ages;
  return areas.map(area => {
    const asked = (gender: Gender) => area[gender].slice(from, to + 1);
    const { id, name, lat, lon } = area;
    return { id, name, lat, lon, own, girls: asked('girls'), boys: asked('boys') };
  });
}

/** The answer to a question about a municipality, on what its actor sees. */
export function answerFor(
  { database, gazetteer }: ReachMeans,
  actor: Actor,
  municipalityCode: string,
  question: ReachQuestion,
  now: Date,
): Promise<ReachAnswer> {
  return database.read(actor, async sight =>
    answerOf(await basisOf(sight, gazetteer, municipalityCode, now), question),
  );
}

/** What counts as affordable in a municipality. */
export function affordableFor(database: Database, actor: Actor, municipalityCode: string): Promise<AffordableTerms> {
  return database.read(actor, async sight => (await findAffordable(sight, municipalityCode)) ?? ordinaryAffordable);
}

/** The municipality's areas, by name as Swedes sort. */
export async function areasHere(
  { database, gazetteer }: ReachMeans,
  actor: Actor,
  municipalityCode: string,
): Promise<{ id: string; name: string }[]> {
  const { areas } = await database.read(actor, sight => finestPopulation(sight, gazetteer, municipalityCode));
  return areas.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
