import { sv } from '#rooms/organisations/taxonomy.messages.sv.ts';
import { activities, subjectOf, subjects, type TaxonomyCode } from '#rooms/organisations/taxonomy.ts';
import { context, type JsonRecord, type World } from './openactive-record.rules.ts';

/** Where the OpenActive Activity List lives, https://openactive.io/activity-list (CC BY 4.0); ids and labels of its version of 13 May 2025. */
const officialList = 'https://openactive.io/activity-list';

/**
 * Codes of our taxonomy that mean the very thing that a concept of the list means. One that covers more, as "Golf och minigolf", or has no
 * concept, as bandy, is told as a concept of our own list: Modelling Opportunity Data 2.0 lets a publisher have one.
 */
const officialConcepts: Partial<Record<TaxonomyCode, readonly [id: string, label: string]>> = {
  football: ['0a5f732d-e806-4e51-ad40-0a7de0239c8c', 'Football'],
  futsal: ['1de4c90e-6a27-4bc4-a2be-437a443c7ded', 'Futsal'],
  floorball: ['c76018ee-50a6-42b3-b0dd-a9efb56ae7ab', 'Floorball'],
  handball: ['14232d6d-5e9d-493d-b4a9-ce2061b79ba5', 'Handball'],
  basketball: ['e09776e6-f1b4-421b-b667-5c5913cf97aa', 'Basketball'],
  'table-tennis': ['1a05993d-b206-4efe-85da-646fa340bdf4', 'Table Tennis'],
  tennis: ['f2ea7405-6098-4378-b0fe-4e398a659fc4', 'Tennis'],
  badminton: ['c0360db0-a817-4bae-9167-40f89b49fc9e', 'Badminton'],
  curling: ['e0fced38-3d72-48bb-b203-05e75d4df55e', 'Curling'],
  athletics: ['4d280e1b-a370-4582-ab4d-442b2eeaf5d4', 'Athletics'],
  running: ['72ddb2dc-7d75-424e-880a-d90eabe91381', 'Running'],
  orienteering: ['b2d5619e-56a7-4c40-b691-7f946f6ff5df', 'Orienteering'],
  sailing: ['6bb8b844-df3e-4cae-bf5f-3e129c6b1a9d', 'Sailing'],
  gymnastics: ['f6ccded0-2666-4a51-88a4-ed6905bb4313', 'Gymnastics'],
  parkour: ['293f2c7f-19fd-4db1-921c-e37867ae9839', 'Parkour'],
  'martial-arts': ['2330f2d4-d0dc-4231-8dd9-07d37a452228', 'Martial Arts'],
  boxing: ['d4417bb3-383f-489b-b0c7-731b82f3b220', 'Boxing'],
  wrestling: ['88ba0d3d-ce9e-4ee7-a6e5-2f16c944bfac', 'Wrestling'],
  fencing: ['92808e60-820c-4ee2-89ec-ea8d99d3f528', 'Fencing'],
  archery: ['343f01cb-a2e8-48e8-9c0f-dcc7fbaf7ce4', 'Archery'],
  climbing: ['d09970bc-e11c-40cc-a594-38e4ff32d611', 'Climbing'],
  gardening: ['5b880e93-4a16-4c37-86ac-ba2ffba68358', 'Gardening'],
  dance: ['6ca15167-51da-4d91-a1ae-8a45dc47b0ea', 'Dance'],
};

const schemeUrl = ({ origin }: World) => `${origin}/api/openactive/activities.jsonld`;
const labelOf = (code: string): string =>
  (({ ...sv.subjects, ...sv.activities }) as Record<string, string>)[code] ?? code;

/** What is done, as a concept: of the official list where it is the very same, else of ours. */
export function activityConcept(code: string, world: World): JsonRecord {
  const official = officialConcepts[code as TaxonomyCode];
  if (!official) return ownConcept(code, world);
  const [id, prefLabel] = official;
  return { '@type': 'Concept', '@id': `${officialList}#${id}`, prefLabel, inScheme: officialList };
}

/** A concept of our own list. */
export function ownConcept(code: string, world: World): JsonRecord {
  return {
    '@type': 'Concept',
    '@id': `${schemeUrl(world)}#${code}`,
    prefLabel: labelOf(code),
    inScheme: schemeUrl(world),
  };
}

/** Our own list as SKOS, with `id` and `type` as the official one has them, and each concept with the official one that is the same. */
export function conceptScheme(world: World, licence: string): JsonRecord {
  const url = schemeUrl(world);
  const concept = [...subjects, ...activities].map(code => {
    const official = officialConcepts[code as TaxonomyCode];
    const broader = subjectOf(code);
    return {
      ...{ id: `${url}#${code}`, type: 'Concept', identifier: code, prefLabel: labelOf(code), inScheme: url },
      ...(broader === code ? { topConceptOf: url } : { broader: [`${url}#${broader}`] }),
      ...(official && { exactMatch: [`${officialList}#${official[0]}`] }),
    };
  });
  const title = 'Brygga: ämnen och aktiviteter';
  return { '@context': context, id: url, type: 'ConceptScheme', title, license: licence, concept };
}
