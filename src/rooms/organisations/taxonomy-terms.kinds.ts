import type { OrganisationKind } from './organisation.ts';

/** Words in an association type that say it is something other than an association; same notation as `Terms`. */
export const kindTerms: Partial<Record<OrganisationKind, string>> = {
  'faith-community': `
    relig*, *samfund*, trossam*, kyrk*, *kyrka, frikyrk*, församling*, livsåskådning*, moské*, synagog*`,
  association: `bönhus*, studief*, missionshus*, skolför*, skolidrott*, elev*, företagarför*, kyrkopol*, villaäg*, utanför, hem skola*`,
  foundation: `stiftelse*, fond, fonder, *stiftelse`,
  school: `=skola, =skolor, grundskol*, gymnasieskol*, *folkhögskol*, förskol*, friskol*, särskol*`,
  police: `polis*, lokalpolis*`,
  'social-services': `socialtjänst*, socialkontor*, socialförvaltning*`,
  'municipality-unit': `
    kommun, kommunen, kommunal*, förvaltning, förvaltningar, administration, intern, myndighet*, region, regionen`,
  'housing-company': `bostadsbolag*, hyresvärd*, fastighetsbolag*, bostadsföretag*`,
  business: `företag, företaget, bolag, aktiebolag*, handelsbolag*, enskild firma, näringsidkare*`,
  'national-body': `riksorganisation*, riksförbund*`,
  network: `nätverk*, samarb*, samverkan*, föreningsråd*, föreningsallians*, paraply*`,
};
