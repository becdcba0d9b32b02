import type { Profile } from './organisation.ts';

/** What an organisation tells of its premises and of where they are, on its public page. */
export interface ListedPremises {
  organisationId: string;
  slug: string;
  municipalityCode: string;
  name: string;
  placeName: string | undefined;
  assuredAt: Date;
  profile: Pick<Profile, 'premises' | 'placePrecision' | 'streetAddress' | 'postalCode' | 'city'>;
}
