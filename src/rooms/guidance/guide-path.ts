import type { Municipality } from '#rooms/places/gazetteer.ts';

/** The public address of a municipality's guide. */
export const guidePath = ({ municipality }: { municipality: Pick<Municipality, 'slug'> }) =>
  `/${municipality.slug}/vem-nar-hur`;

/** Where those who coordinate keep it. */
export const guidanceWorkPath = '/arbete/vagledning';

/** A municipality's guidance in the working face. */
export const guidancePathOf = ({ slug }: Pick<Municipality, 'slug'>) => `${guidanceWorkPath}/${slug}`;
