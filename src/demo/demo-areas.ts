import { brohamn } from '#rooms/places/brohamn.cast.ts';

/** The codes of every area of Brohamn, for those who work in all of it. */
export const wholeTown: string[] = brohamn.areas.map(area => area.code);
