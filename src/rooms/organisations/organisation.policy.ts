import { type Actor, actsForTheHouse, holds } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import type { Organisation, Version } from './organisation.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type OrganisationRefusal =
  | 'organisation.not-yours'
  | 'organisation.not-coordinator'
  | 'organisation.nothing-waits'
  | 'organisation.closed'
  | 'organisation.not-closed'
  | 'organisation.changed-meanwhile'
  | 'organisation.unknown-area';

type Verdict = Decision<OrganisationRefusal>;

/** Whether the actor coordinates the municipality. */
export function coordinates(actor: Actor, municipalityCode: string): boolean {
  return actsForTheHouse(actor) || holds(actor, 'coordinate', held => held.municipalityCode === municipalityCode);
}

/** Codes of the municipalities that the actor coordinates. */
export function coordinatedCodes(actor: Actor): string[] {
  if (actor.kind !== 'person') return [];
  const held = actor.memberships.filter(({ rights }) => rights.includes('coordinate'));
  return [...new Set(held.flatMap(({ municipalityCode }) => municipalityCode ?? []))];
}

/** Whether the actor speaks for the organisation. */
export function speaksFor(actor: Actor, organisationId: string): boolean {
  return holds(actor, 'edit', held => held.organisationId === organisationId);
}

/** What the policy must know of an organisation. */
type Whose = Pick<Organisation, 'id' | 'municipalityCode'> & { newest: Pick<Version, 'fate'>; closed: unknown };

/** What this actor may do with an organisation, each with the reason for a no. */
export function may(actor: Actor, { id, municipalityCode, newest, closed }: Whose) {
  const coordinator = coordinates(actor, municipalityCode);
  const own = coordinator || speaksFor(actor, id);
  const whileOpen = (right: boolean, otherwise: OrganisationRefusal): Verdict =>
    right ? (closed ? refused('organisation.closed') : allowed) : refused(otherwise);
  const onWaiting = (): Verdict => {
    const verdict = whileOpen(coordinator, 'organisation.not-coordinator');
    return verdict.allowed && newest.fate !== 'waiting' ? refused('organisation.nothing-waits') : verdict;
  };
  return {
    edit: whileOpen(own, 'organisation.not-yours'),
    assure: whileOpen(own, 'organisation.not-yours'),
    approve: onWaiting(),
    return: onWaiting(),
    close: whileOpen(own, 'organisation.not-yours'),
    reopen: coordinator
      ? closed
        ? allowed
        : refused('organisation.not-closed')
      : refused('organisation.not-coordinator'),
  } satisfies Record<string, Verdict>;
}

/** Whether the actor may keep the organisation's own side of the journal. */
export function mayExportJournal(
  actor: Actor,
  { id, municipalityCode }: Pick<Whose, 'id' | 'municipalityCode'>,
): Verdict {
  return coordinates(actor, municipalityCode) || speaksFor(actor, id) ? allowed : refused('organisation.not-yours');
}

/** Whether the actor may add an organisation to the municipality's list. */
export function mayJoin(actor: Actor, municipalityCode: string): Verdict {
  return coordinates(actor, municipalityCode) ? allowed : refused('organisation.not-coordinator');
}
