import type { Language } from '#house/language.ts';
import type { OpenActor } from '#rooms/organisations/open-actor.ts';
import type { Whereabouts } from './hsds.ts';
import { partId } from './hsds-id.rules.ts';
import { organizationLocations } from './hsds-place.rules.ts';
import { type HsdsRecord, told } from './hsds-record.rules.ts';
import { attributeOf } from './hsds-term.rules.ts';

/** A public page as an organization of HSDS; `services` are set beside it by whoever has them. */
export function hsdsOrganization(
  actor: OpenActor,
  where: Whereabouts,
  language: Language,
  services: readonly HsdsRecord[] = [],
): HsdsRecord {
  const { id, profile } = actor;
  const slug = where.municipality(actor.municipalityCode)?.slug;
  return {
    ...told({
      ...{ id, name: profile.name, alternate_name: profile.alternateName, email: profile.email },
      ...{ website: profile.website, year_incorporated: profile.yearIncorporated },
      uri: `${where.origin}/${slug}/aktorer/${actor.slug}`,
      phones: phonesOf(actor),
      locations: organizationLocations(actor),
      organization_identifiers: identifiersOf(actor),
      attributes: [attributeOf(id, 'organization', { taxonomy: 'kind', code: profile.kind }, language)],
      services,
    }),
    // HSDS wants one always.
    description: profile.description ?? '',
  };
}

/** The switchboard, not a person's: a page has no other number. */
export function phonesOf({ id, profile }: OpenActor): HsdsRecord[] {
  return profile.phone === undefined ? [] : [{ id: partId(id, 'phone'), organization_id: id, number: profile.phone }];
}

function identifiersOf({ id, profile }: OpenActor): HsdsRecord[] {
  if (profile.orgNumber === undefined) return [];
  const scheme = { identifier_scheme: 'SE-ON', identifier_type: 'organisationsnummer' };
  return [{ id: partId(id, 'org-number'), organization_id: id, ...scheme, identifier: profile.orgNumber }];
}
