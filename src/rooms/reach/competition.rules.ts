import type { PlanePoint } from '#rooms/places/sweref.rules.ts';
import { type Decay, weightAt } from './decay.rules.ts';
import { eachRun } from './grid.rules.ts';
import type { Demand } from './reach.ts';
import { countAdmitted, type SupplyField } from './supply-field.rules.ts';

/**
 * The first step of E2SFCA: for each activity of the field its places per child, all children counted that it admits and who
 * have it within reach, weighted by zone. 0 where there are none: then there is nobody to share with, and nothing to share.
 */
export function placesPerChild(
  field: SupplyField,
  areas: readonly Demand[],
  points: readonly PlanePoint[],
  decay: Decay,
): Float64Array {
  const wanting = new Float64Array(field.capacity.length);
  const admitted = new Float64Array(field.classes.length);
  for (const [at, area] of areas.entries()) {
    countAdmitted(admitted, area);
    addWanting(wanting, field, points[at] as PlanePoint, admitted, decay);
  }
  return field.capacity.map((capacity, at) => {
    const children = wanting[at] as number;
    return children > 0 ? capacity / children : 0;
  });
}

function addWanting(wanting: Float64Array, field: SupplyField, at: PlanePoint, admitted: Float64Array, decay: Decay) {
  const { grid, classOf } = field;
  const { x: xs, y: ys } = grid;
  const { x, y } = at;
  const { outermost } = decay;
  eachRun(grid, x, y, Math.sqrt(outermost), (from, to) => {
    for (let place = from; place < to; place++) {
      const east = (xs[place] as number) - x;
      const north = (ys[place] as number) - y;
      const square = east * east + north * north;
      if (square > outermost) continue;
      const children = admitted[classOf[place] as number] as number;
      wanting[place] = (wanting[place] as number) + children * weightAt(decay, square);
    }
  });
}
