import type { HsdsQuestion, ServiceSource } from './hsds.ts';
import { hsdsOrganization } from './hsds-organization.rules.ts';
import { type HsdsRecord, oneOfEach } from './hsds-record.rules.ts';
import { hsdsService, type Telling } from './hsds-service.rules.ts';

type Wanted = Pick<HsdsQuestion, 'full' | 'fullService'>;

/** An organisation and what it does, as much of it as was asked for. */
export function organizationAnswer(
  { organisation, services }: { organisation: Parameters<typeof hsdsOrganization>[0]; services: ServiceSource[] },
  telling: Telling,
  { full, fullService }: Wanted,
): HsdsRecord {
  const { where, language } = telling;
  if (!full && !fullService) return oneOfEach(hsdsOrganization(organisation, where, language));
  const told = services.map(source => {
    const { organization: _, ...service } = hsdsService(source, { ...telling, whole: fullService });
    return fullService ? service : { id: service.id, name: service.name, status: service.status };
  });
  return hsdsOrganization(organisation, where, language, told);
}

export function serviceAnswer(source: ServiceSource, telling: Telling, { full }: Pick<Wanted, 'full'>): HsdsRecord {
  const service = hsdsService(source, { ...telling, whole: full });
  return full ? service : oneOfEach(service);
}

/**
 * A service at its place. The OpenAPI names the schema of a service for a single one, where its words speak of a service at a location: with
 * the name and the status of its service beside, an answer is both.
 */
export function placeAnswer(source: ServiceSource, telling: Telling, { full }: Pick<Wanted, 'full'>): HsdsRecord[] {
  const { service_at_locations: places = [], ...service } = hsdsService(source, { ...telling, whole: full });
  return (places as HsdsRecord[]).map(place => {
    if (!full) return oneOfEach({ ...place, service });
    const { name, status, schedules, service_areas, contacts } = service;
    const beside = Object.entries({ schedules, service_areas, contacts }).filter(([, value]) => value !== undefined);
    return { ...place, name, status, ...Object.fromEntries(beside), service };
  });
}
