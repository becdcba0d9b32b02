import type { Actor, Right } from '#house/actor.ts';

/** Somebody with one right in one organisation, who is nowhere but in a test. */
export function personWith(right: Right, organisationId: string, municipalityCode: string): Actor {
  const names = { title: null, organisationName: 'x', organisationSlug: 'x' };
  return {
    kind: 'person',
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Prov Bojsund',
    standing: { sessionId: 's', assuranceLevel: 'substantial', confirmedAt: new Date() },
    memberships: [{ ...names, organisationId, municipalityCode, rights: [right] }],
  };
}
