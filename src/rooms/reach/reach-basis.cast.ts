import { ordinaryAffordable } from './affordable.ts';
import { middle, northOf } from './reach.cast.ts';
import { ordinaryTerms } from './reach.ts';
import type { DemandArea, LocalSupply, ReachBasis } from './reach-basis.ts';

const ages = ordinaryTerms.ages.to - ordinaryTerms.ages.from + 1;
const each = (count: number) => Array.from({ length: ages }, () => count);

/** Two girls and one boy of each age, at the middle. */
export const hastenArea: DemandArea = {
  id: 'hasten',
  name: 'Håsten',
  own: true,
  ...middle,
  girls: each(2),
  boys: each(1),
};

/** The same, 3 km north of it. */
export const farArea: DemandArea = { ...hastenArea, id: 'far', name: 'Bortan', ...northOf(3000) };

/** Another municipality's children, beside Håsten. */
export const neighbourArea: DemandArea = { ...hastenArea, id: 'beside', name: 'Grannen', own: false };

/** Boxing at Håsten for all aged 10–15, on Mondays at six, with 18 places. */
export const boxingClub: LocalSupply = {
  ...{ id: 'boxing', title: 'Boxning', organisationName: 'Ankaret', municipalityCode: '9999', slug: 'boxning' },
  ...{ subject: 'sport', ...middle, ages: { from: 10, to: 15 }, who: 'all', capacity: 18, affordable: true },
  sessions: [{ weekday: 1, startsAt: 18 * 60 }],
  assumed: false,
};

export const smallBasis: ReachBasis = {
  ...{ municipalityCode: '9999', level: 'regso', countedOn: '2025-12-31', source: 'Påhittat', estimated: false },
  ...{
    elsewhere: 0,
    areas: [hastenArea, farArea],
    supplies: [boxingClub],
    leftOut: [],
    affordable: ordinaryAffordable,
  },
  assumption: { assumed: 0, counted: 1, bySubject: 0, otherwise: 15 },
  neighbourCodes: [],
};
