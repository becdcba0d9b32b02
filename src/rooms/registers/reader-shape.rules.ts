import { asRecord, type JsonRecord, listOf, recordsOf } from './reader-json.rules.ts';
import type { RegisterFormat } from './register-file.ts';

export type JsonFormat = Exclude<RegisterFormat, 'csv'>;

const marks: Record<JsonFormat, readonly string[]> = {
  ibgo: [
    'AssociationCategoryName',
    'CustomerOccupations',
    'DistrictNames',
    'CustomerContactPeople',
    'ZipCode',
    'LeisureActivityCard',
  ],
  hsds: [
    'organization_identifiers',
    'services',
    'alternate_name',
    'year_incorporated',
    'locations',
    'uri',
    'description',
    'legal_status',
    'service_areas',
  ],
  smartbook: ['orgnr', 'ContactPersons', 'ageRangeStrings', 'totalNumItems', 'items', 'url', 'city'],
};

/** Which register system wrote the JSON, by the names of its fields; undefined where it is none of them. */
export function shapeOf(json: unknown): JsonFormat | undefined {
  const envelope = asRecord(json);
  if (!envelope) return byFields(listOf(json));
  if (Array.isArray(envelope.Customers)) return 'ibgo';
  if (Array.isArray(envelope.contents) || Array.isArray(envelope.organizations)) return 'hsds';
  if (Array.isArray(envelope.details) || Array.isArray(envelope.list) || Array.isArray(envelope.items))
    return 'smartbook';
  return byFields([envelope]);
}

/** The first fifty records vote with each field that only one system has; a name alone is not enough. HSDS goes before Smartbook where both could be. */
function byFields(values: readonly unknown[]): JsonFormat | undefined {
  const records = recordsOf(values.slice(0, 50));
  const votes = (Object.keys(marks) as JsonFormat[]).map(format => ({ format, count: votesFor(format, records) }));
  const [winner] = votes.sort((a, b) => b.count - a.count);
  return winner && winner.count > 0 ? winner.format : undefined;
}

function votesFor(format: JsonFormat, records: JsonRecord[]): number {
  return records.reduce((total, record) => total + marks[format].filter(mark => mark in record).length, 0);
}
