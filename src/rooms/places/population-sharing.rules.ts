import type { Locality, Municipality, PopulationByAge } from './gazetteer.ts';
import type { PopulatedArea } from './population.ts';

/** A municipality's young, as areas. */
export interface SharedOut {
  readonly areas: readonly PopulatedArea[];
  /** Girls and boys outside all the areas. */
  readonly elsewhere: number;
}

/**
 * A municipality's girls and boys by age on its localities, in proportion to how many people each has; who lives outside them is
 * nowhere, for a point of their own would be a guess. A municipality without a locality of its own (in SCB's table one that spans several
 * is booked on one of them) is a single area at its middle.
 */
export function onLocalities(
  whole: Municipality,
  localities: readonly Locality[],
  { girls, boys }: PopulationByAge,
): SharedOut {
  if (localities.length === 0) {
    const { code, name, lat, lon } = whole;
    return { areas: [{ id: code, name, lat, lon, girls, boys }], elsewhere: 0 };
  }
  const inside = localities.reduce((sum, { population }) => sum + population, 0);
  // A locality that spans several municipalities may have more people than the one it is booked on.
  const everybody = Math.max(whole.population, inside);
  const areas = localities.map(({ code, name, lat, lon, population }) => {
    const share = population / everybody;
    const shared = (counts: readonly number[]) => counts.map(count => count * share);
    return { id: code, name, lat, lon, girls: shared(girls), boys: shared(boys) };
  });
  const young = [...girls, ...boys].reduce((sum, count) => sum + count, 0);
  return { areas, elsewhere: young * (1 - inside / everybody) };
}
