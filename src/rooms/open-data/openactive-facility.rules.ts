import type { ListedPremises } from '#rooms/organisations/listed-premises.ts';
import type { Premises } from '#rooms/organisations/organisation.ts';
import { folded } from '#rooms/places/spelling.rules.ts';
import { partId } from './hsds-id.rules.ts';
import { sv as words } from './openactive.messages.sv.ts';
import { ownConcept } from './openactive-concept.rules.ts';
import { premisesPlace } from './openactive-place.rules.ts';
import { context, type JsonRecord, told, type World } from './openactive-record.rules.ts';

/** A room to meet in with an id. Premises have none of their own: theirs comes of their name, so one that is renamed is another. */
export interface NamedPremises {
  id: string;
  told: Premises;
}

/** The premises of an organisation with their ids; of two with one name the second has an id of its own. */
export function namedPremises({ organisationId, profile }: ListedPremises): NamedPremises[] {
  const seen = new Map<string, number>();
  return profile.premises.map(each => {
    const name = folded(each.name);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { id: partId('premises', organisationId, name, String(nth)), told: each };
  });
}

export const facilityId = (id: string, { origin }: World): string => `${origin}/api/openactive/facility-uses/${id}`;

/** Premises as a FacilityUse of Modelling Opportunity Data 2.0. Hours are told in words, as the organisation wrote them. */
export function facilityUse(listed: ListedPremises, { id, told: premises }: NamedPremises, world: World): JsonRecord {
  const slug = world.municipality(listed.municipalityCode)?.slug;
  const url = `${world.origin}/${slug}/aktorer/${listed.slug}`;
  const { capacity, areaM2, hours } = premises;
  const said = [
    capacity && words.item.capacity(capacity),
    areaM2 && words.item.area(areaM2),
    hours && words.item.hours(hours),
  ];
  return told({
    ...{ '@context': context, '@type': 'FacilityUse', '@id': facilityId(id, world), identifier: id },
    ...{ name: premises.name, description: said.filter(Boolean).join('\n'), url },
    facilityType: [ownConcept('premises', world)],
    location: premisesPlace(listed, world),
    provider: {
      ...{ '@type': 'Organization', '@id': `${world.origin}/api/hsds/organizations/${listed.organisationId}` },
      ...{ name: listed.name, url },
    },
    accessibilityInformation: premises.accessibility,
    attendeeInstructions: premises.terms,
  });
}
