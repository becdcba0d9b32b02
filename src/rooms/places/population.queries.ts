import type { Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import type { Gazetteer } from './gazetteer.rules.ts';
import { credits } from './gazetteer.ts';
import type { PopulationPicture } from './population.ts';
import { findFinest } from './population-import.storage.ts';
import { onLocalities } from './population-sharing.rules.ts';

export type { PopulatedArea, PopulationLevel, PopulationPicture } from './population.ts';

/** The day of the figures in `data/population-by-age.csv.gz`. */
const countryCountedOn = '2019-12-31';

/**
 * Where the girls and boys of a municipality live, as finely as it is known: what has been imported by DeSO or by RegSO, else its
 * localities with the municipality's figures shared out. `Absent` where there is no such municipality.
 */
export async function finestPopulation(
  sight: Sight,
  gazetteer: Gazetteer,
  municipalityCode: string,
): Promise<PopulationPicture> {
  const imported = await findFinest(sight, municipalityCode);
  if (!imported) return gazetteer.invented(municipalityCode) ?? byLocality(gazetteer, municipalityCode);
  const { level, countedOn, source, estimated, areas } = imported;
  return { level, countedOn, source, estimated, areas };
}

function byLocality(gazetteer: Gazetteer, code: string): PopulationPicture {
  const municipality = present(gazetteer.municipalityByCode(code));
  const byAge = present(gazetteer.populationByAge(code));
  const shared = onLocalities(municipality, gazetteer.localitiesOf(code), byAge);
  return { level: 'locality', countedOn: countryCountedOn, source: credits.statistics, estimated: true, ...shared };
}
