/** What an answer at each address of the API may be asked with, as the OpenAPI of HSDS 3.1 names it; `municipality` is ours. */
const paging = ['search', 'page', 'per_page', 'format'] as const;
const terms = ['taxonomy_term_id', 'taxonomy_id'] as const;
const served = [...terms, 'organization_id', 'modified_after', 'full', 'municipality'] as const;

export const collections = {
  services: { holds: 'service', parameters: [...paging, ...served, 'minimal'] },
  organizations: { holds: 'organization', parameters: [...paging, ...terms, 'full', 'full_service', 'municipality'] },
  service_at_locations: { holds: 'service_at_location', parameters: [...paging, ...served, 'postcode', 'proximity'] },
  taxonomies: { holds: 'taxonomy', parameters: paging },
  taxonomy_terms: { holds: 'taxonomy_term', parameters: [...paging, 'taxonomy_id', 'top_only', 'parent_id'] },
} as const satisfies Record<string, { holds: string; parameters: readonly string[] }>;

export type CollectionName = keyof typeof collections;
export type ParameterName = (typeof collections)[CollectionName]['parameters'][number];

/** What one thing may be asked with beside its id. */
export const parametersOfOne: Record<CollectionName, readonly ParameterName[]> = {
  ...{ services: [], organizations: ['full_service'], service_at_locations: [], taxonomies: [], taxonomy_terms: [] },
};
