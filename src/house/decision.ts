/** The answer of a policy: allowed, or refused for a reason that a message catalogue can say in plain words. */
export type Decision<Reason extends string> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: Reason };

export const allowed = { allowed: true } as const;

export function refused<Reason extends string>(reason: Reason): Decision<Reason> {
  return { allowed: false, reason };
}

/** Thrown by a command when a policy says no; a door answers with the reason. */
export class Refused extends Error {
  constructor(readonly reason: string) {
    super(`refused: ${reason}`);
  }
}

/** Thrown when a thing is not there for this actor: hidden equals absent. */
export class Absent extends Error {}

/** Throws `Refused` unless the decision allows. */
export function insist<Reason extends string>(decision: Decision<Reason>): void {
  if (!decision.allowed) throw new Refused(decision.reason);
}

/** The value, or `Absent` where there is none. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Absent();
  return value;
}
