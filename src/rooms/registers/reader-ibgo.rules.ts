import { asRecord, filled, type JsonRecord, listOf, recordsOf, textOf, textsOf } from './reader-json.rules.ts';
import type { NotARow, RawRegister, RawRow } from './row-raw.ts';

/** Reads the answer of GetAssociationsList, or its bare array of customers. */
export function readIbgo(json: unknown): RawRegister {
  const envelope = asRecord(json);
  const customers = envelope ? listOf(envelope.Customers) : listOf(json);
  const declared = envelope?.TotalNumberOfElements;
  return {
    records: customers.map((customer, index) => recordOf(asRecord(customer), index + 1)),
    ...(typeof declared === 'number' ? { declaredTotal: declared } : {}),
  };
}

function recordOf(customer: JsonRecord | undefined, position: number): RawRow | NotARow {
  if (!customer) return { position, reason: { code: 'not-a-record' } };
  const { LeisureActivityCard: card } = customer;
  return {
    position,
    sourceId: `ibgo:${textOf(customer.Id)}`,
    name: textOf(customer.Name),
    description: textOf(customer.PublicInformation),
    website: textOf(customer.WebSite),
    postalCode: textOf(customer.ZipCode),
    city: textOf(customer.City),
    districts: textsOf(customer.DistrictNames),
    types: [textOf(customer.AssociationCategoryName)],
    activities: recordsOf(customer.CustomerOccupations).map(occupation => textOf(occupation.Name)),
    leisureCard: typeof card === 'boolean' ? card : undefined,
    contactPersons: recordsOf(customer.CustomerContactPeople).filter(isSomebody).length,
    contactDetails: filled(customer.Address, customer.Phone, customer.Mobile, customer.Email),
  };
}

function isSomebody({ Name, Surname, Email, Mobile }: JsonRecord): boolean {
  return filled(Name, Surname, Email, Mobile) > 0;
}
