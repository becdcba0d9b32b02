import type { OrganisationKind } from './organisation.ts';

/** Whether what is handed over becomes a public document (*allmän handling*) with whoever receives it. */
export type Publicity = 'becomes' | 'may' | 'no';

/**
 * Whether what this kind of organisation receives becomes a public document there: tryckfrihetsförordningen chapter 2. A school or a
 * housing company can be the municipality's own, and then it does (offentlighets- och sekretesslagen 2:3), or private, and then not;
 * so can a national body. For a lawyer to check: which of our kinds are always the one or the other.
 */
const publicities: Partial<Record<OrganisationKind, Publicity>> = {
  police: 'becomes',
  'municipality-unit': 'becomes',
  'social-services': 'becomes',
  school: 'may',
  'housing-company': 'may',
  'national-body': 'may',
  network: 'may',
};

export function publicityAt(kind: OrganisationKind): Publicity {
  return publicities[kind] ?? 'no';
}
