import type { OrganisationKind, Profile } from './organisation.ts';

/** The public face of an organisation: nothing in it that may not leave. */
export interface Listing {
  organisationId: string;
  municipalityCode: string;
  slug: string;
  name: string;
  kind: OrganisationKind;
  profile: Profile;
  subjects: string[];
  activities: string[];
  areaIds: string[];
  languages: string[];
  rolesWanted: string[];
  minimumAge: number | null;
  maximumAge: number | null;
  /** Where it is drawn on the map; null when it may not or cannot be drawn. */
  placeName: string | null;
  lat: number | null;
  lon: number | null;
  checkedKinds: string[];
  assuredAt: Date;
}

/** Where places of a municipality lie, as a listing needs them. */
export interface PlaceFinder {
  /** Point of an area of the municipality by its id. */
  area(id: string): NamedPoint | undefined;
  /** Point of a town by its name as written. */
  town(name: string): NamedPoint | undefined;
  postalCode(code: string): NamedPoint | undefined;
}

export interface NamedPoint {
  name: string;
  lat: number;
  lon: number;
}
