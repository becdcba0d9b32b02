/** A row of an invented Interbook Go register; what is not said is empty. */
export interface CastCustomer {
  id: number;
  name: string;
  type?: string;
  activities?: string[];
  districts?: string[];
  postalCode?: string;
  city?: string;
  website?: string;
  leisureCard?: boolean;
}

/** An invented register as Interbook Go hands it out. */
export function ibgoFile(customers: readonly CastCustomer[]): Buffer {
  const Customers = customers.map(each => ({
    Id: each.id,
    Name: each.name,
    WebSite: each.website ?? null,
    DistrictNames: each.districts ?? [],
    AssociationCategoryName: each.type ?? '',
    Address: null,
    ZipCode: each.postalCode ?? null,
    City: each.city ?? null,
    Phone: '',
    Mobile: '',
    Email: '',
    PublicInformation: '',
    ...(each.leisureCard === undefined ? {} : { LeisureActivityCard: each.leisureCard }),
    CustomerOccupations: (each.activities ?? []).map((name, index) => ({ Id: index + 1, Name: name })),
    CustomerContactPeople: [],
  }));
  return Buffer.from(JSON.stringify({ TotalNumberOfElements: Customers.length, Customers }));
}

/** A small register of Brohamn with a row for every outcome that a file alone can give. */
export const brohamnRegister: readonly CastCustomer[] = [
  {
    id: 1,
    name: 'Kajens Fotbollsklubb',
    type: 'Idrottsförening',
    activities: ['Fotboll', 'Styrelsemöte'],
    districts: ['Tallhöjden'],
  },
  { id: 2, name: 'KAJENS FOTBOLLSKLUBB', type: 'Idrottsförening' },
  { id: 3, name: 'Brofästets Glasblåsare', activities: ['Glasblåsning'], districts: ['Bryggaren '] },
  { id: 4, name: 'Testförening 1' },
  { id: 5, name: 'Sundets Roddare (vilande)' },
  { id: 6, name: 'Säffles Kajkör', districts: ['Säffle kommun'] },
  { id: 7, name: 'Brohamn och Säffles Vänner', districts: ['Säffle kommun', 'Brohamns kommun'] },
  { id: 8, name: '' },
];
