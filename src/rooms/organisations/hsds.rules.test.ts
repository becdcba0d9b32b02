import { describe, expect, test } from 'vitest';
import { publicActor } from './finding.cast.ts';
import { hsdsOrganization, hsdsPage } from './hsds.rules.ts';
import type { Profile } from './organisation.ts';
import { wordsFor } from './organisation-terms.messages.ts';

const uri = 'https://brygga.example/brohamn/aktorer/zebrakoren';
const told = (profile: Partial<Profile>) => hsdsOrganization(publicActor(profile), wordsFor('sv'), uri);

test('an organization with its service, in the words of HSDS', () => {
  const { id, services, phones, ...organization } = told({
    phone: '070-174 06 05',
    activities: ['football'],
    languages: ['so'],
    minimumAge: 6,
    orgNumber: '899999-9264',
  });
  expect(organization).toMatchObject({ name: 'Zebrakören', description: '', uri });
  expect(organization.organization_identifiers[0]).toMatchObject({ organization_id: id, identifier: '899999-9264' });
  expect(phones).toMatchObject([{ organization_id: id, number: '070-174 06 05' }]);
  expect(services[0]).toMatchObject({
    organization_id: id,
    status: 'active',
    minimum_age: 6,
    assured_date: '2026-11-01',
    languages: [{ code: 'so', name: 'somaliska' }],
    attributes: [{ link_type: 'activity', taxonomy_term: { code: 'football', name: 'Fotboll' } }],
  });
});

test('what nobody has told of is left out, and every part has the same id each time', () => {
  const organization = told({});
  expect(JSON.stringify(organization)).not.toMatch(/null|undefined|minimum_age|"email"/);
  expect(told({})).toEqual(organization);
  expect(organization.services[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

describe('an address', () => {
  const street = { streetAddress: 'Randiga gränden 7', postalCode: '49912', city: 'Gullersröd' };
  test('is a location where the place is told exactly', () => {
    expect(told(street).locations[0]?.addresses[0]).toMatchObject({ address_1: 'Randiga gränden 7', country: 'SE' });
  });
  test.each(['area', 'hidden'] as const)('does not leave even if it were stored: “%s”', placePrecision => {
    expect(JSON.stringify(told({ ...street, placePrecision }))).not.toMatch(/Randiga|49912|Gullersröd/);
  });
});

test.each([
  [1, 3, { first_page: true, last_page: false, empty: false }],
  [3, 3, { first_page: false, last_page: true, empty: false }],
  [9, 3, { first_page: false, last_page: true, empty: true }],
])('page %i of %i', (page, pages, expected) => {
  expect(hsdsPage(expected.empty ? [] : [1, 2], page, pages, 6)).toMatchObject({ ...expected, total_items: 6 });
});
