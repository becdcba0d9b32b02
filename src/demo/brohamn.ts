import { authorities } from './brohamn-actors.authorities.ts';
import { care } from './brohamn-actors.care.ts';
import { culture } from './brohamn-actors.culture.ts';
import { faithAndStudy } from './brohamn-actors.faith.ts';
import { individualSports } from './brohamn-actors.individual-sports.ts';
import { languageGroups } from './brohamn-actors.languages.ts';
import { musicAndLanguages } from './brohamn-actors.music.ts';
import { neighbours } from './brohamn-actors.neighbours.ts';
import { networksAndNation } from './brohamn-actors.networks.ts';
import { publicUnits } from './brohamn-actors.public.ts';
import { schools } from './brohamn-actors.schools.ts';
import { teamSports } from './brohamn-actors.team-sports.ts';
import { waterSports } from './brohamn-actors.water-sports.ts';
import { workAndHomes } from './brohamn-actors.work.ts';
import { youth } from './brohamn-actors.youth.ts';
import type { DemoActor } from './demo-actor.ts';

/** Every actor of the invented municipality, one slug each. */
export const brohamnActors: readonly DemoActor[] = [
  ...teamSports,
  ...waterSports,
  ...individualSports,
  ...culture,
  ...musicAndLanguages,
  ...languageGroups,
  ...youth,
  ...care,
  ...neighbours,
  ...faithAndStudy,
  ...publicUnits,
  ...authorities,
  ...schools,
  ...workAndHomes,
  ...networksAndNation,
];
