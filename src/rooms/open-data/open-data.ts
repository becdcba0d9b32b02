import { openPaths } from './open-address.ts';

/** The ways in which what is public can be had, the plainest first. */
export const openDataWays = ['file', 'calendar', 'hsds', 'openactive', 'dcat'] as const;

/** Where each begins, for one municipality. */
export const wayPath = (way: (typeof openDataWays)[number], slug: string): string => {
  const paths = {
    ...{ file: openPaths.actorsFile(slug), calendar: openPaths.calendar(slug), openactive: openPaths.openactive },
    ...{ hsds: openPaths.hsdsIn(slug, 'services'), dcat: `${openPaths.catalogue}?municipality=${slug}` },
  };
  return paths[way];
};
