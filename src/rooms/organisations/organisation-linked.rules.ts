import type { PublicActor } from './finding.ts';

/** An actor as schema.org has it: what its public page says, without numbers and addresses that machines collect. */
export function linkedOrganisation({ profile, lat, lon }: PublicActor, page: string): object {
  const { name, alternateName, description, website, yearIncorporated, languages, placePrecision } = profile;
  const { streetAddress, postalCode, city } = profile;
  const exact = placePrecision === 'exact' && streetAddress !== undefined;
  const address = { streetAddress, postalCode, addressLocality: city, addressCountry: 'SE' };
  return {
    ...{ '@context': 'https://schema.org', '@type': 'Organization', '@id': page, url: page, name, alternateName },
    ...{ description, sameAs: website, foundingDate: yearIncorporated && String(yearIncorporated) },
    knowsLanguage: languages.length > 0 ? languages : undefined,
    address: exact ? { '@type': 'PostalAddress', ...address } : undefined,
    location: exact && lat !== null ? { '@type': 'Place', geo: pointOf(lat, lon) } : undefined,
  };
}

const pointOf = (latitude: number, longitude: number | null) => ({ '@type': 'GeoCoordinates', latitude, longitude });
