/** A series as an OpenActive feed tells it: football for girls on Thursdays, in the invented town. */
export const footballSeries = {
  '@context': 'https://openactive.io/',
  '@type': 'SessionSeries',
  '@id': 'https://kajen.example/series/1',
  name: 'Tjejfotboll på kajen',
  description: '<p>Vi spelar <b>fem mot fem</b>. Ring Kim på 070-123 45 67.</p>',
  activity: [{ '@type': 'Concept', prefLabel: 'Football' }],
  ageRange: { '@type': 'QuantitativeValue', minValue: 10, maxValue: 13 },
  genderRestriction: 'https://openactive.io/FemaleOnly',
  organizer: { '@type': 'Organization', name: 'Boxklubben Ankaret' },
  offers: [{ '@type': 'Offer', name: 'Terminsavgift', price: 400, priceCurrency: 'SEK' }],
  eventSchedule: [
    {
      ...{ '@type': 'PartialSchedule', repeatFrequency: 'P1W', byDay: ['https://schema.org/Thursday'] },
      ...{ startTime: '17:00', endTime: '18:30', startDate: '2026-09-03', endDate: '2027-05-27' },
      ...{ exceptDate: ['2026-12-24', '2026-12-31'], scheduleTimezone: 'Europe/Stockholm' },
    },
  ],
  location: {
    ...{ '@type': 'Place', name: 'Kajplanen' },
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Kajgatan 1',
      postalCode: '499 12',
      addressLocality: 'Brohamn',
    },
  },
  leader: [{ '@type': 'Person', name: 'Kim Påhittad' }],
};

/** A service as an Open Referral API tells it: drawing on Tuesdays. */
export const drawingService = {
  id: '6f0d0a4e-2f7b-4f0c-9f5e-0d7d1b7a0001',
  name: 'Teckning för alla',
  description: 'Papper och pennor finns. Mejla pia@exempel.se.',
  status: 'active',
  minimum_age: 8,
  maximum_age: 15,
  last_modified: '2026-11-01T10:00:00Z',
  assured_date: '2026-11-01',
  organization: { id: '6f0d0a4e-2f7b-4f0c-9f5e-0d7d1b7a0002', name: 'Boxklubben Ankaret', description: 'x' },
  cost_options: [{ id: '6f0d0a4e-2f7b-4f0c-9f5e-0d7d1b7a0003', amount: 0, currency: 'SEK' }],
  languages: [{ id: '6f0d0a4e-2f7b-4f0c-9f5e-0d7d1b7a0004', name: 'Svenska', code: 'sv' }],
  attributes: [{ taxonomy_term: { code: 'visual-arts', name: 'Konst' } }],
  contacts: [{ name: 'Pia Påhittad' }],
  service_at_locations: [
    {
      id: '6f0d0a4e-2f7b-4f0c-9f5e-0d7d1b7a0005',
      schedules: [
        {
          ...{ id: '6f0d0a4e-2f7b-4f0c-9f5e-0d7d1b7a0006', freq: 'WEEKLY', byday: 'TU', dtstart: '2026-09-01' },
          ...{ until: '2027-06-01', opens_at: '15:30', closes_at: '17:00' },
        },
      ],
      location: {
        ...{ id: '6f0d0a4e-2f7b-4f0c-9f5e-0d7d1b7a0007', name: 'Ateljén', location_type: 'physical' },
        addresses: [{ address_1: 'Hamngatan 2', postal_code: '49912', city: 'Brohamn', address_type: 'physical' }],
      },
    },
  ],
};
