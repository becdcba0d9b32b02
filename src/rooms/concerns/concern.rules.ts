import type { OrganisationKind } from '#rooms/organisations/organisation.ts';
import type { ReportingDuty } from './concern.ts';

/**
 * Who is bound to report: socialtjänstlagen (2025:400) 19:1. Police, schools, social services and other authorities whose work concerns
 * children are; so are those who work for a living with children in a private body (19:1 p. 22), which a foundation or a business can be.
 * Everybody else should (19:4). For a lawyer to check: paid youth workers of associations, and municipal units that never meet children.
 */
const duties: Partial<Record<OrganisationKind, ReportingDuty>> = {
  ...{ police: 'must', school: 'must', 'social-services': 'must', 'municipality-unit': 'must' },
  ...{ foundation: 'may', business: 'may', 'housing-company': 'may', 'national-body': 'may' },
};

export function dutyOf(kind: OrganisationKind | undefined): ReportingDuty {
  return (kind && duties[kind]) ?? 'should';
}

const dayMs = 86_400_000;

/** The weeks, by their Mondays, in which somebody must be on call for an answer within a day from now. */
export function weeksOfADay(now: Date, mondayOf: (at: Date) => string): string[] {
  return [...new Set([mondayOf(now), mondayOf(new Date(now.getTime() + dayMs))])];
}
