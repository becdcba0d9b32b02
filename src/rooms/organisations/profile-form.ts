import type { ProfileField } from './organisation.ts';

/** The parts of a profile, in the order that they are read and written. */
export const profileSections = {
  about: ['name', 'kind', 'alternateName', 'description', 'orgNumber', 'yearIncorporated', 'affiliation'],
  what: ['activities', 'activitiesAsWritten'],
  whom: ['minimumAge', 'maximumAge', 'languages', 'leisureCard'],
  where: ['serviceAreas', 'placePrecision', 'streetAddress', 'postalCode', 'city'],
  roles: ['rolesWanted', 'rolesRefused', 'rolesInOwnWords'],
  receiving: ['receivesToday', 'receivesNotYet', 'supportNeeded'],
  premises: ['premises'],
  contact: ['website', 'email', 'phone'],
} as const satisfies Record<string, readonly ProfileField[]>;
export type ProfileSection = keyof typeof profileSections;

export const sectionNames = Object.keys(profileSections) as ProfileSection[];

/** Where a field, or a part of one such as `premises.0.name`, stands. */
export function sectionOf(field: string): ProfileSection | undefined {
  const whole = field.split('.')[0];
  return sectionNames.find(section => profileSections[section].some(each => each === whole));
}

/** What is asked about each premises. */
export const premisesFields = ['name', 'capacity', 'areaM2', 'hours', 'accessibility', 'terms'] as const;
export type PremisesField = (typeof premisesFields)[number];

/** Most premises of one organisation; more are better described as organisations of their own. */
export const mostPremises = 20;
