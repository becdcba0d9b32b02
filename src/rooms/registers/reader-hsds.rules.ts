import { readOrgNumber } from '#house/org-number.ts';
import { asRecord, filled, type JsonRecord, listOf, recordsOf, textOf } from './reader-json.rules.ts';
import type { NotARow, RawRegister, RawRow } from './row-raw.ts';

/** Reads organisations of Open Referral HSDS 3.0: an array, a page with `contents`, or one organisation. */
export function readHsds(json: unknown): RawRegister {
  const page = asRecord(json);
  const list = page ? (page.contents ?? page.organizations) : json;
  const organizations = page && list === undefined ? [page] : listOf(list);
  return {
    records: organizations.map((organization, index) => recordOf(asRecord(organization), index + 1)),
    ...(typeof page?.total_items === 'number' ? { declaredTotal: page.total_items } : {}),
  };
}

function recordOf(organization: JsonRecord | undefined, position: number): RawRow | NotARow {
  if (!organization) return { position, reason: { code: 'not-a-record' } };
  const services = recordsOf(organization.services).filter(
    ({ status }) => !/^(?:inactive|defunct)$/.test(textOf(status)),
  );
  return {
    position,
    sourceId: `hsds:${textOf(organization.id)}`,
    name: textOf(organization.name),
    alternateName: textOf(organization.alternate_name),
    orgNumber: orgNumberOf(organization),
    description: textOf(organization.description),
    website: websiteOf(organization),
    yearIncorporated: textOf(organization.year_incorporated),
    types: termsOf(organization),
    activities: services.flatMap(activitiesOf),
    ages: services.flatMap(agesOf),
    districts: namesIn([organization, ...services], 'service_areas', 'name'),
    languages: namesIn([organization, ...services], 'languages', 'code'),
    ...placeOf(organization),
    contactPersons: contactsIn(organization, services),
  };
}

function namesIn(records: JsonRecord[], list: string, field: string): string[] {
  return records.flatMap(record => recordsOf(record[list])).map(each => textOf(each[field]));
}

/** The first address with a postal code or a town; streets, mails and phones are only counted. */
function placeOf(organization: JsonRecord): Pick<RawRow, 'postalCode' | 'city' | 'contactDetails'> {
  const addresses = recordsOf(organization.locations).flatMap(location => recordsOf(location.addresses));
  const address = addresses.find(each => filled(each.postal_code, each.city) > 0);
  const streets = addresses.filter(each => filled(each.address_1) > 0).length;
  return {
    postalCode: textOf(address?.postal_code),
    city: textOf(address?.city),
    contactDetails: filled(organization.email) + listOf(organization.phones).length + streets,
  };
}

/** `uri` names an organisation; only where it is a web address can it stand in for the website. */
function websiteOf({ website, url, uri }: JsonRecord): string {
  return textOf(website) || textOf(url) || (/^https?:/i.test(textOf(uri)) ? textOf(uri) : '');
}

/** An identifier whose scheme is Swedish or speaks of organisation numbers, else any that is one or must be refused. */
function orgNumberOf(organization: JsonRecord): string {
  const identifiers = recordsOf(organization.organization_identifiers);
  const named = identifiers.filter(({ identifier_scheme, identifier_type }) =>
    /^se\b|org/i.test(`${textOf(identifier_scheme)} ${textOf(identifier_type)}`),
  );
  const [first] = named.map(({ identifier }) => textOf(identifier)).filter(text => text !== '');
  const others = [...identifiers.map(({ identifier }) => textOf(identifier)), textOf(organization.tax_id)];
  return first ?? others.find(text => /^(?:number|personal-number)$/.test(readOrgNumber(text).kind)) ?? '';
}

/** The taxonomy terms of a service, or its name where it has none. */
function activitiesOf(service: JsonRecord): string[] {
  const terms = termsOf(service);
  return terms.length > 0 ? terms : [textOf(service.name)];
}

function termsOf(record: JsonRecord): string[] {
  const nested = recordsOf(recordsOf(record.attributes).map(({ taxonomy_term }) => taxonomy_term));
  return [...nested, ...recordsOf(record.taxonomy_terms)].map(({ name }) => textOf(name)).filter(name => name !== '');
}

function agesOf({ minimum_age, maximum_age }: JsonRecord): string[] {
  const from = textOf(minimum_age);
  const to = textOf(maximum_age);
  if (from === '' && to === '') return [];
  return [to === '' ? `${from}+` : `${from || 0}-${to}`];
}

function contactsIn(organization: JsonRecord, services: JsonRecord[]): number {
  return [organization, ...services].reduce((total, each) => total + listOf(each.contacts).length, 0);
}
