import { type Actor, actsForTheHouse, holds, type Right } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates, speaksFor } from '#rooms/organisations/organisation.policy.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type MemberRefusal = 'member.not-yours' | 'member.beyond-yours';

interface Whose {
  id: string;
  municipalityCode: string;
}

/** Which rights this actor may give and take there: never more than her own. The database says the same (`my_grantable`). */
export function grantable(actor: Actor, { id, municipalityCode }: Whose): readonly Right[] {
  if (actsForTheHouse(actor) || holds(actor, 'host')) return ['edit', 'coordinate', 'host'];
  if (coordinates(actor, municipalityCode)) return ['edit', 'coordinate'];
  return speaksFor(actor, id) ? ['edit'] : [];
}

/** Whether this actor may invite to, change or end a membership with these rights. */
export function mayGrant(actor: Actor, whose: Whose, rights: readonly Right[]): Decision<MemberRefusal> {
  const own = grantable(actor, whose);
  if (own.length === 0) return refused('member.not-yours');
  return rights.every(right => own.includes(right)) ? allowed : refused('member.beyond-yours');
}
