import type { Municipality } from '#rooms/places/gazetteer.ts';

/** Where the working face shows what is missing. */
export const whiteSpotsPath = '/arbete/vita-flackar';

type Where = Pick<Municipality, 'slug'>;

export const reachPathOf = ({ slug }: Where): string => `${whiteSpotsPath}/${slug}`;
export const areaPathOf = (where: Where, areaId: string): string =>
  `${reachPathOf(where)}/omrade/${encodeURIComponent(areaId)}`;
export const followedPathOf = (where: Where): string => `${reachPathOf(where)}/foljs`;
export const standingPathOf = (where: Where, id: string): string => `${followedPathOf(where)}/${id}`;
export const attemptPathOf = (where: Where, id: string): string => `${reachPathOf(where)}/provas/${id}`;
export const termsPathOf = (where: Where): string => `${reachPathOf(where)}/villkor`;
