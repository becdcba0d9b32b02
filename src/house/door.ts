import type { Context } from 'hono';
import { type Actor, holds, type Right } from './actor.ts';
import type { Visit } from './visit.ts';

/** Who may knock: everybody, the signed in, those with a right somewhere, or anybody while the demo is on. */
export type Knock = 'public' | 'signedIn' | 'demo' | Right;

export interface Door {
  readonly knock: Knock;
  readonly method: 'GET' | 'POST';
  /** A path without language, with `:name` for what varies. */
  readonly path: string;
  /** Largest body in bytes that this door takes in. */
  readonly bodyLimit: number;
  readonly answer: Answer;
}

export type Answer = (visit: Visit, context: Context) => Response | Promise<Response>;

/** Room for a long form in any script; files need a door that says so. */
export const ordinaryBody = 256 * 1024;

function opener(knock: Knock) {
  return {
    get: (path: string, answer: Answer): Door => ({ knock, method: 'GET', path, bodyLimit: 0, answer }),
    post: (path: string, answer: Answer, bodyLimit = ordinaryBody): Door => ({
      knock,
      method: 'POST',
      path,
      bodyLimit,
      answer,
    }),
  };
}

/** The only way to make a route: by naming who may knock. */
export const door = {
  public: opener('public'),
  demo: opener('demo'),
  signedIn: opener('signedIn'),
  edit: opener('edit'),
  coordinate: opener('coordinate'),
  host: opener('host'),
};

/** Whether this actor may knock; `sign-in` means that signing in could help, `absent` that there is no such door. */
export function mayKnock(knock: Knock, actor: Actor, demo: boolean): 'enter' | 'sign-in' | 'absent' {
  if (knock === 'public') return 'enter';
  if (knock === 'demo') return demo ? 'enter' : 'absent';
  if (actor.kind !== 'person') return 'sign-in';
  return knock === 'signedIn' || holds(actor, knock) ? 'enter' : 'absent';
}
