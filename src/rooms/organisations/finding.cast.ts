import type { Invented } from '../../../tests/support/public-list.ts';
import type { PublicActor } from './finding.ts';
import type { Profile } from './organisation.ts';

/** Twelve months before the clock of the test house. */
const aYearBefore = new Date('2025-11-23T11:00:00Z');

/** Invented actors, each there for one way of searching. */
export const inVarberg: Invented[] = [
  { name: 'Solrosens bollklubb', kind: 'association', activities: ['football'], minimumAge: 6, maximumAge: 12 },
  { name: 'Åsikternas förening', kind: 'association', description: 'Debatt utan bränder, och vi hör på varandra.' },
  { name: 'Norra fotbollsföreningen Linden', kind: 'association', city: 'Tvååker', languages: ['sv', 'so'] },
  { name: 'Fotbollens vänner', kind: 'network', rolesWanted: ['meeting-place'], minimumAge: 60 },
  { name: 'Kören Vågskvalp', kind: 'association', activities: ['choir'], languages: ['ar'], city: 'Bua' },
  { name: 'IK Myran', kind: 'association', description: 'Simning i kallt vatten för vuxna.', maximumAge: 99 },
  { name: 'Sjovannerna', kind: 'association', description: 'Alla vanner ar med' },
  { name: 'Hjälpande händer', kind: 'faith-community', activitiesAsWritten: ['Soppkök'] },
  { name: 'جمعية الزيتون', kind: 'association', description: 'Arabisk kulturförening' },
  { name: 'Skolan vid ån', kind: 'school', minimumAge: 7, maximumAge: 16, rolesWanted: ['teaches-others'] },
  { name: 'Tolv månader sedan', kind: 'business', assuredAt: aYearBefore, description: 'zebraskrubb' },
  {
    name: 'Snart tolv månader',
    kind: 'business',
    assuredAt: new Date(aYearBefore.getTime() + 1),
    description: 'zebraskrubb',
  },
];
export const inKalmar: Invented[] = [
  { name: 'Kalmarsunds fotbollsflickor', kind: 'association', activities: ['football'] },
  { name: 'Ölandsbrons orienterare', kind: 'association', activities: ['orienteering'] },
];

/** A public page that tells no more than it must, and what is given. */
export const publicActor = (more: Partial<Profile> = {}): PublicActor => ({
  id: '00000000-0000-4000-8000-000000000001',
  municipalityCode: '9999',
  slug: 'zebrakoren',
  profile: {
    name: 'Zebrakören',
    kind: 'association',
    activities: [],
    activitiesAsWritten: [],
    serviceAreas: [],
    languages: [],
    rolesWanted: [],
    rolesRefused: [],
    premises: [],
    placePrecision: 'exact',
    ...more,
  },
  areas: [],
  placeName: null,
  lat: null,
  lon: null,
  assuredAt: new Date('2026-11-01T11:00:00Z'),
  assurer: null,
});
