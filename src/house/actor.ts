/** Somebody who speaks for an organisation, with what she may do there. */
export interface Membership {
  organisationId: string;
  organisationName: string;
  organisationSlug: string;
  municipalityCode: string | null;
  rights: readonly Right[];
  /** In which function, such as *Verksamhetsledare*; null where nobody has said. */
  title: string | null;
}

/** edit: speak for the organisation · coordinate: approve and import in its municipality · host: open municipalities. */
export const rights = ['edit', 'coordinate', 'host'] as const;
export type Right = (typeof rights)[number];

/** How sure a way in makes us of who somebody is; the words of the EU's eIDAS regulation. */
export const assuranceLevels = ['low', 'substantial', 'high'] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** The session in which a person acts. */
export interface Standing {
  sessionId: string;
  assuranceLevel: AssuranceLevel;
  /** When she last showed who she is; sensitive work asks for it to be recent. */
  confirmedAt: Date;
}

/** Who acts. Passed from the door inwards, never fetched. */
export type Actor =
  | { readonly kind: 'visitor' }
  /** The door itself, while it finds out who knocks: sees sessions, people and memberships, and nothing else. */
  | { readonly kind: 'door' }
  | SignedIn
  | Bearer
  | { readonly kind: 'clock' }
  | { readonly kind: 'terminal' };

/** Somebody who has shown who she is. */
export interface SignedIn {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly standing: Standing;
}

/** Somebody without an account who holds a receipt; all that is known of her is its imprint, in hex. */
export interface Bearer {
  readonly kind: 'bearer';
  readonly receipt: string;
}

/** Who may be a side of a conversation: somebody who has shown who she is, or who holds its receipt. */
export type Party = SignedIn | Bearer;

export const visitor: Actor = { kind: 'visitor' };
export const doorkeeper: Actor = { kind: 'door' };
export const clock: Actor = { kind: 'clock' };
export const terminal: Actor = { kind: 'terminal' };

/** The house's own hands see everything: what the timetable does, and what is typed where the server runs. */
export function actsForTheHouse(actor: Actor): boolean {
  return actor.kind === 'clock' || actor.kind === 'terminal';
}

/** Whether the actor holds `right` in some organisation that `here` accepts. */
export function holds(actor: Actor, right: Right, here: (membership: Membership) => boolean = () => true): boolean {
  return actor.kind === 'person' && actor.memberships.some(held => held.rights.includes(right) && here(held));
}

/** Who is noted as having done something; null for anybody who is no person. */
export function personIdOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null;
}
