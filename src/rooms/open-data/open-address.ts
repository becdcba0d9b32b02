import { hsdsPath } from './hsds.ts';

/** Where other programs find what is public, below the address of the house; of one municipality where its name in addresses is given. */
export const openPaths = {
  catalogue: '/api/dcat',
  hsds: hsdsPath,
  openactive: '/api/openactive',
  actorsFile: (slug: string) => `/${slug}/aktorer.csv`,
  calendar: (slug: string) => `/${slug}/fritid.ics`,
  hsdsIn: (slug: string, collection: 'services' | 'organizations') => `${hsdsPath}/${collection}?municipality=${slug}`,
} as const;

/** The page for people that says all this. */
export const openDataPath = '/oppna-data';
