import type { Listing, NamedPoint, PlaceFinder } from './listing.ts';
import type { Profile } from './organisation.ts';
import { sv as words } from './taxonomy.messages.sv.ts';
import { subjectOf } from './taxonomy.ts';

/** What the public sees of an approved profile; the profile must be masked already. */
export function listingOf(
  { id, municipalityCode, slug }: { id: string; municipalityCode: string; slug: string },
  profile: Profile,
  assuredAt: Date,
  places: PlaceFinder,
): Listing {
  const point = pointOf(profile, places);
  return {
    organisationId: id,
    municipalityCode,
    slug,
    name: profile.name,
    kind: profile.kind,
    profile,
    subjects: [...new Set(profile.activities.flatMap(code => subjectOf(code) ?? []))],
    activities: profile.activities,
    areaIds: profile.serviceAreas,
    languages: profile.languages,
    rolesWanted: profile.rolesWanted,
    minimumAge: profile.minimumAge ?? null,
    maximumAge: profile.maximumAge ?? null,
    placeName: point?.name ?? null,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    checkedKinds: [],
    assuredAt,
  };
}

/** The area it works in says more than the postal code, which is often a board member's home (see data/README.md). */
function pointOf(profile: Profile, places: PlaceFinder): NamedPoint | undefined {
  if (profile.placePrecision === 'hidden') return undefined;
  const areas = profile.serviceAreas.flatMap(id => places.area(id) ?? []);
  if (areas[0]) return areas[0];
  const town = profile.city === undefined ? undefined : places.town(profile.city);
  return town ?? (profile.postalCode === undefined ? undefined : places.postalCode(profile.postalCode));
}

/** Everything that a search may hit, in the words that Swedes use. */
export function searchTextOf({ profile, areaIds, placeName }: Listing, places: PlaceFinder): string {
  const labels = profile.activities.map(labelOf);
  const areas = areaIds.flatMap(id => places.area(id)?.name ?? []);
  const parts = [
    profile.name,
    profile.alternateName,
    ...labels,
    ...profile.activitiesAsWritten,
    placeName,
    profile.city,
    ...areas,
    profile.affiliation,
  ];
  return [...parts, profile.description, profile.receivesToday].filter(Boolean).join('\n').slice(0, 8000);
}

function labelOf(code: string): string {
  return ({ ...words.subjects, ...words.activities } as Record<string, string>)[code] ?? '';
}
