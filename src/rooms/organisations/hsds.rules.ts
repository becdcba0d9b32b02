import { createHash } from 'node:crypto';
import { streetOf } from './finding.rules.ts';
import type { PublicActor } from './finding.ts';
import type { Words } from './organisation-terms.messages.ts';

/** The same id for the same part of the same thing every time, in the shape of a UUID version 8. */
export function partId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A public page as an organization of Open Referral HSDS 3.0, with its services inside it. */
export function hsdsOrganization(actor: PublicActor, words: Words, uri: string) {
  const { id, profile } = actor;
  return told({
    id,
    name: profile.name,
    alternate_name: profile.alternateName,
    // HSDS wants one always.
    description: profile.description ?? '',
    email: profile.email,
    website: profile.website,
    year_incorporated: profile.yearIncorporated,
    uri,
    phones:
      profile.phone === undefined ? [] : [{ id: partId(id, 'phone'), organization_id: id, number: profile.phone }],
    locations: locationsOf(actor),
    organization_identifiers: identifiersOf(actor),
    attributes: [attribute(id, 'organization', 'kind', profile.kind, words.kind(profile.kind))],
    services: [serviceOf(actor, words)],
  });
}

function serviceOf({ id, profile, areas, assuredAt }: PublicActor, words: Words) {
  const service = partId(id, 'service');
  const what = profile.activities.map(code => attribute(service, 'service', 'activity', code, words.what(code)));
  const written = profile.activitiesAsWritten.map(name => attribute(service, 'service', 'activity', name, name));
  return told({
    id: service,
    organization_id: id,
    name: profile.name,
    description: profile.description,
    status: 'active',
    minimum_age: profile.minimumAge,
    maximum_age: profile.maximumAge,
    assured_date: assuredAt.toISOString().slice(0, 10),
    languages: profile.languages.map(code => ({
      id: partId(service, 'language', code),
      service_id: service,
      name: words.language(code),
      code,
    })),
    service_areas: areas.map(area => ({ id: partId(service, 'area', area.id), service_id: service, name: area.name })),
    attributes: [...what, ...written],
  });
}

function identifiersOf({ id, profile }: PublicActor) {
  if (profile.orgNumber === undefined) return [];
  const identifier = {
    id: partId(id, 'org-number'),
    organization_id: id,
    identifier_scheme: 'SE-ON',
    identifier_type: 'organisationsnummer',
    identifier: profile.orgNumber,
  };
  return [identifier];
}

/** A location only where the actor tells it exactly; the point on our map is a town's, so it is no latitude of an address. */
function locationsOf({ id, profile }: PublicActor) {
  const street = streetOf(profile);
  if (!street) return [];
  const location = partId(id, 'location');
  const address = {
    id: partId(location, 'address'),
    location_id: location,
    address_1: street.streetAddress,
    city: street.city ?? '',
    state_province: '',
    postal_code: street.postalCode ?? '',
    country: 'SE',
    address_type: 'physical',
  };
  return [{ id: location, organization_id: id, location_type: 'physical', addresses: [address] }];
}

function attribute(linkId: string, entity: string, type: string, code: string, name: string) {
  const term = { id: partId('term', type, code), code, name, description: name, taxonomy: 'Brygga' };
  const id = partId(linkId, type, code);
  return { id, link_id: linkId, link_entity: entity, link_type: type, taxonomy_term_id: term.id, taxonomy_term: term };
}

/** Without what nobody has told of: HSDS leaves such fields out. */
function told<T extends Record<string, unknown>>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** A page of an answer, as HSDS 3.0 counts its pages. */
export function hsdsPage<T>(contents: readonly T[], page: number, pages: number, total: number) {
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}
